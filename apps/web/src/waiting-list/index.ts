/** What other pages show of waiting lists. */
export { EntriesOf } from './entries-of';
