/** What other pages show of access in an emergency. */
export { BreakGlassOffer } from './offer';
