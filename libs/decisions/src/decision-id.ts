import { v5 as uuidV5 } from 'uuid';

const NUMBERS = 'd1f8b5a6-0c47-5e39-8a2b-6b7c94e0f512';

/** The stream of a decision. */
export const decisionStream = (decisionId: string): string => `decision-${decisionId}`;

/** The decision of a stream. */
export const decisionIdOf = (stream: string): string => stream.slice(decisionStream('').length);

/** The stream of a document number, by which no two decisions bear it. */
export const decisionNumberStream = (number: string): string => `decisionNumber-${uuidV5(number, NUMBERS)}`;
