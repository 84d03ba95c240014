/** How pages ask for a programme, and what it is. */
export { ProgrammeInput } from './programme-input';
export { useProgramme } from './use-programme';
