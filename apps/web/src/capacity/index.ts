/** What other pages show of capacity. */
export { OverrideField, overridingIn } from './override-fields';
