/** Rooms whose endpoints show or change nothing of a person's or a case's. */
export const WITHOUT_CASE_CONTENT: readonly string[] = [
  'accounts',
  'classification',
  'evidence',
  'keys',
  'letter-texts',
  'live',
  'prices',
  'programmes',
  'session',
  'tokens',
  'units',
];

const roomOf = (action: string): string => action.split('.')[0] ?? '';

/** True for an action that the log records: all but those of rooms without case content, new rooms too. */
export const isRecorded = (action: string): boolean => !WITHOUT_CASE_CONTENT.includes(roomOf(action));

/**
 * True where what an answer names was processed by it. An extract of the log names whatever was processed before:
 * it is about the person, case, worker or unit that was asked for.
 */
export const showsWhatItNames = (action: string): boolean => roomOf(action) !== 'processing-log';
