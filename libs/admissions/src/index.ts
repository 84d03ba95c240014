export * from './admission-state.rules';
export * from './admissions.decider';
export * from './admissions.events';
export * from './admissions.module';
export * from './admitting.decider';
export * from './agreement.events';
export * from './agreement.rules';
export * from './course.decider';
export * from './register/admission-spans.rules';
export * from './register/admissions.projection';
export * from './register/admissions.query';
export * from './register/register.handlers';
export * from './reviews/reviews-due.query';
export * from './reviews/reviews.rules';
export * from './places/holds.rules';
export { bookingMismatchesView, type MismatchKind } from './places/mismatches.projection';
export {
  type BookingMismatch,
  ListBookingMismatches,
  ListBookingMismatchesHandler,
} from './places/mismatches.query';
export * from './admissions.scopes';
