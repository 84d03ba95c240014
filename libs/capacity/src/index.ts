export {
  type Booking,
  bookingAfter,
  type BookingEvent,
  hundredths,
  ONE,
  isHeld,
  type Segment,
} from './book.rules';
export { BookPlace, ChangeBooking, KeepAcceptedPlace, ReleasePlace } from './booking.decider';
export type { BookingChange, BookingRequest } from './booking.decider';
export * from './bookings/bookings.query';
export * from './by-day/capacity-by-day.query';
export type { DayLoad, Load, UnitLoad } from './by-day/capacity-by-day.rules';
export type { CapacityOwner, Override, Volume } from './capacity-command.rules';
export * from './capacity-id';
export { capacityBook, type CapacityCommand } from './capacity.decider';
export * from './capacity.events';
export * from './capacity.module';
export * from './current-load/current-load.query';
export { capacityView } from './ledger/capacity.projection';
export { needsBooking, offerKindOf, slotCode, slotCodes } from './offer.rules';
export * from './staffing/staffing.query';
export { CloseCapacity, DeclareCapacity, RecordStaffing, ReopenCapacity } from './supply.decider';
