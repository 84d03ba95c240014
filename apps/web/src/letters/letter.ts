import type { components } from '../api/schema';

/** A letter that is wanted: its kind and what it is about. */
export type LetterRequest = components['schemas']['LetterRequestDto'];
/** A letter of a list. */
export type ListedLetter = components['schemas']['ListedLetterDto'];

/** What a letter's answers come from. */
export const LETTER_VIEWS = ['letters', 'decision-cases', 'exemption-cases', 'applications', 'waiting-list'];
