import { z } from 'zod';
import {
  type Decimal,
  defineEvent,
  type EventOf,
  isDecimal,
  isLocalDate,
  isMonth,
  type LocalDate,
  type Month,
} from '#libs/kernel';
import { CANCELLED_BY } from './cancellation.rules';
import { differenceSchema, statementSchema, withoutCancellations } from './statement-facts.events';
import { isLocalTime, type LocalTime } from './visit.rules';

const day = z.custom<LocalDate>(isLocalDate, 'not a day');
const time = z.custom<LocalTime>(isLocalTime, 'not a time');
const code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
/** A provider's own code of a carer: nothing in which a name with a space would fit. */
const carer = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,39}$/);

/** Why a delivery that was recorded is told otherwise. */
export const CORRECTION_REASONS = [
  'wrong-time',
  'wrong-quantity',
  'wrong-item',
  'wrong-carer',
  'wrong-person',
  'recorded-twice',
  'not-delivered',
  'other',
] as const;
export type CorrectionReason = (typeof CORRECTION_REASONS)[number];

/** Why another carer came than the one who was to. */
export const SUBSTITUTION_REASONS = [
  'sick-leave',
  'leave',
  'training',
  'other-visit',
  'wish-of-beneficiary',
  'other',
] as const;
export type SubstitutionReason = (typeof SUBSTITUTION_REASONS)[number];

const visit = {
  deliveryId: z.uuid(),
  item: code,
  start: time,
  end: time,
  /** Minutes of the visit that count; at most those between start and end. */
  effectiveMinutes: z.int().nonnegative().max(1_500),
  carer,
};
const units = {
  deliveryId: z.uuid(),
  item: code,
  on: day,
  quantity: z.custom<Decimal>(isDecimal, 'not a decimal number'),
};
const because = {
  reason: z.enum(CORRECTION_REASONS),
  /** A text kept with the person's data, never here. */
  noteRef: z.uuid().nullable(),
};

/** A provider's first delivery of a month under an admission was recorded; provider is the organisation's name. */
export const deliveryMonthOpened = defineEvent(
  'DeliveryMonthOpened',
  1,
  z.strictObject({
    admissionId: z.uuid(),
    month: z.custom<Month>(isMonth, 'not a month'),
    personId: z.uuid(),
    programme: code,
    provider: z.string().min(1).max(200),
    municipality: z
      .string()
      .regex(/^\d{3}$/)
      .nullable(),
  }),
);

/** A carer visited a person; times are those of the office's clock. */
export const visitDelivered = defineEvent('VisitDelivered', 1, z.strictObject(visit));

/** Meals, days or months of a service were delivered on a day. */
export const unitsDelivered = defineEvent('UnitsDelivered', 1, z.strictObject(units));

/** A visit was otherwise than recorded; this replaces what was said of it. */
export const deliveredVisitCorrected = defineEvent(
  'DeliveredVisitCorrected',
  1,
  z.strictObject({ ...visit, ...because }),
);

/** Units delivered were others than recorded; this replaces what was said of them. */
export const deliveredUnitsCorrected = defineEvent(
  'DeliveredUnitsCorrected',
  1,
  z.strictObject({ ...units, ...because }),
);

/** What was recorded as delivered was not, or not here. */
export const deliveryWithdrawn = defineEvent(
  'DeliveryWithdrawn',
  1,
  z.strictObject({ deliveryId: z.uuid(), ...because }),
);

/** A visit that was agreed did not take place; what of it is charged to the beneficiary, and by which source. */
export const visitCancelled = defineEvent(
  'VisitCancelled',
  1,
  z.strictObject({
    cancellationId: z.uuid(),
    item: code,
    start: time,
    end: time,
    cancelledBy: z.enum(CANCELLED_BY),
    /** Null where nobody called it off and the carer came in vain. */
    announcedOn: day.nullable(),
    /** Null where the provider bears it. */
    charged: z
      .strictObject({
        minutes: z.int().positive().max(1_500),
        /** The act or agreement that says so. */
        source: z.string().min(1).max(300),
        verified: z.boolean(),
      })
      .nullable(),
    noteRef: z.uuid().nullable(),
  }),
);

/** That a visit was called off turned out not to be so. */
export const visitCancellationWithdrawn = defineEvent(
  'VisitCancellationWithdrawn',
  1,
  z.strictObject({ cancellationId: z.uuid(), ...because }),
);

/** Another carer made the visit than the one who was to; both are the provider's codes. */
export const carerSubstituted = defineEvent(
  'CarerSubstituted',
  1,
  z.strictObject({
    deliveryId: z.uuid(),
    insteadOf: carer,
    reason: z.enum(SUBSTITUTION_REASONS),
    noteRef: z.uuid().nullable(),
  }),
);

const issued = { statementId: z.uuid(), issuedOn: day, statement: statementSchema };

/** The statement of the month was issued with these numbers. */
export const statementIssued = defineEvent('StatementIssued', 2, z.strictObject(issued), {
  1: withoutCancellations,
});

/** Another statement of the month takes the place of an issued one, which stays as it was. */
export const correctingStatementIssued = defineEvent(
  'CorrectingStatementIssued',
  2,
  z.strictObject({ ...issued, corrects: z.uuid(), differences: z.array(differenceSchema).min(1) }),
  { 1: withoutCancellations },
);

/** Every event of a month of deliveries. */
export const deliveredServicesEvents = [
  deliveryMonthOpened,
  visitDelivered,
  unitsDelivered,
  deliveredVisitCorrected,
  deliveredUnitsCorrected,
  deliveryWithdrawn,
  visitCancelled,
  visitCancellationWithdrawn,
  carerSubstituted,
  statementIssued,
  correctingStatementIssued,
] as const;

export type DeliveryMonthOpened = EventOf<typeof deliveryMonthOpened>;
export type VisitDelivered = EventOf<typeof visitDelivered>;
export type UnitsDelivered = EventOf<typeof unitsDelivered>;
export type DeliveredVisitCorrected = EventOf<typeof deliveredVisitCorrected>;
export type DeliveredUnitsCorrected = EventOf<typeof deliveredUnitsCorrected>;
export type DeliveryWithdrawn = EventOf<typeof deliveryWithdrawn>;
export type VisitCancelled = EventOf<typeof visitCancelled>;
export type VisitCancellationWithdrawn = EventOf<typeof visitCancellationWithdrawn>;
export type CarerSubstituted = EventOf<typeof carerSubstituted>;
export type StatementIssued = EventOf<typeof statementIssued>;
export type CorrectingStatementIssued = EventOf<typeof correctingStatementIssued>;
export type DeliveredServicesEvent =
  | DeliveryMonthOpened
  | VisitDelivered
  | UnitsDelivered
  | DeliveredVisitCorrected
  | DeliveredUnitsCorrected
  | DeliveryWithdrawn
  | VisitCancelled
  | VisitCancellationWithdrawn
  | CarerSubstituted
  | StatementIssued
  | CorrectingStatementIssued;
