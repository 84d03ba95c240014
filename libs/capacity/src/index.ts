export { BookPlace, ChangeBooking, ReleasePlace } from './booking.decider';
export type { BookingChange, BookingRequest } from './booking.decider';
export * from './capacity-command.rules';
export * from './capacity-id';
export * from './capacity.decider';
export * from './capacity.events';
export * from './capacity.module';
export { needsBooking, offerKindOf, slotCode, slotCodes } from './offer.rules';
export * from './supply.decider';
