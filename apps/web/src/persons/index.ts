/** What other pages show of persons. */
export { PersonLine, useFullName } from './person-name';
export { DuplicatesHint } from './duplicates-hint';
export { PersonPicker } from './person-picker';
export { FoundPersons } from './found-persons';
