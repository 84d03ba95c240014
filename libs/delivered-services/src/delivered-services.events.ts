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
import { differenceSchema, statementSchema } from './statement-facts.events';
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

const issued = { statementId: z.uuid(), issuedOn: day, statement: statementSchema };

/** The statement of the month was issued with these numbers. */
export const statementIssued = defineEvent('StatementIssued', 1, z.strictObject(issued));

/** Another statement of the month takes the place of an issued one, which stays as it was. */
export const correctingStatementIssued = defineEvent(
  'CorrectingStatementIssued',
  1,
  z.strictObject({ ...issued, corrects: z.uuid(), differences: z.array(differenceSchema).min(1) }),
);

/** Every event of a month of deliveries. */
export const deliveredServicesEvents = [
  deliveryMonthOpened,
  visitDelivered,
  unitsDelivered,
  deliveredVisitCorrected,
  deliveredUnitsCorrected,
  deliveryWithdrawn,
  statementIssued,
  correctingStatementIssued,
] as const;

export type DeliveryMonthOpened = EventOf<typeof deliveryMonthOpened>;
export type VisitDelivered = EventOf<typeof visitDelivered>;
export type UnitsDelivered = EventOf<typeof unitsDelivered>;
export type DeliveredVisitCorrected = EventOf<typeof deliveredVisitCorrected>;
export type DeliveredUnitsCorrected = EventOf<typeof deliveredUnitsCorrected>;
export type DeliveryWithdrawn = EventOf<typeof deliveryWithdrawn>;
export type StatementIssued = EventOf<typeof statementIssued>;
export type CorrectingStatementIssued = EventOf<typeof correctingStatementIssued>;
export type DeliveredServicesEvent =
  | DeliveryMonthOpened
  | VisitDelivered
  | UnitsDelivered
  | DeliveredVisitCorrected
  | DeliveredUnitsCorrected
  | DeliveryWithdrawn
  | StatementIssued
  | CorrectingStatementIssued;
