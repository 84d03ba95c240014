/** How pages ask for a programme. */
export { ProgrammeInput } from './programme-input';
