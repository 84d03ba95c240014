/** What other pages show of admissions, and what they read in an admission's course. */
export { AdmissionsOf } from './admissions-of';
export { interruptionsIn, isOn, termsOn, type Visit } from './course.rules';
export { PlaceField } from './place-fields';
