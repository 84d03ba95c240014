/** What other pages show of letters. */
export { LetterPreview } from './letter-preview';
export { LettersAbout, LettersOfPerson } from './letter-lists';
export { CaseLetters } from './case-letters';
