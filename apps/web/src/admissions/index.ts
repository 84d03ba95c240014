/** What other pages show of admissions. */
export { AdmissionsOf } from './admissions-of';
