/** What other pages show of capacity. */
export { useProgramme } from './programme';
export { OverrideField, overridingIn } from './override-fields';
