/** What other pages show of persons. */
export { PersonLine, useFullName } from './person-name';
export { PersonPicker } from './person-picker';
export { FoundPersons } from './found-persons';
