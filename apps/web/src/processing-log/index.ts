/** What other pages show of the log. */
export { LogEntries, type LogEntry } from './log-entries';
export { LOGGED_CASES } from './log.words';
