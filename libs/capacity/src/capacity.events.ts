import { z } from 'zod';
import { type Decimal, defineEvent, type EventOf, isLocalDate, type LocalDate } from '#libs/kernel';

const day = z.custom<LocalDate>(isLocalDate, 'not a day');
const UNIT = /^[A-Za-z0-9][A-Za-z0-9:._-]{0,39}$/;
const unitCode = z.string().regex(UNIT);
const heads = z.int().min(0).max(100_000);

/** Hours a week or carers, to the hundredth. */
const quantity = z.custom<Decimal>(
  (value) => typeof value === 'string' && /^\d{1,6}(\.\d{1,2})?$/.test(value),
  'not a number with at most two decimals',
);

/** True for the code of a room, group, term or slot: plain letters, digits and `: . _ -`, never a name. */
export const isUnitCode = (text: string): boolean => UNIT.test(text);

/** For whom a room is. */
export const ROOM_FOR = ['men', 'women', 'women-or-couples', 'anyone'] as const;
export type RoomFor = (typeof ROOM_FOR)[number];

/** By which beds are divided. */
export const SEXES = ['male', 'female'] as const;
export type Sex = (typeof SEXES)[number];

/** Why a manager lets more be booked than there is. */
export const OVERRIDE_REASONS = [
  'emergency',
  'ordered-by-authority',
  'short-overlap',
  'agreed-with-provider',
  'other',
] as const;
export type OverrideReason = (typeof OVERRIDE_REASONS)[number];

/** Why a part of the capacity cannot be given for a time. */
export const CLOSURE_REASONS = ['renovation', 'infection', 'staff-shortage', 'holiday', 'other'] as const;
export type ClosureReason = (typeof CLOSURE_REASONS)[number];

/** What a booking holds a place for: an offer that still waits for its answer, or an admission. */
export const BOOKING_KINDS = ['offer', 'admission'] as const;
export type BookingKind = (typeof BOOKING_KINDS)[number];

/** What a provider has to give, counted as the programme counts. */
export const offerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('hours'), hoursPerWeek: quantity }),
  z.strictObject({ kind: z.literal('places'), places: heads }),
  z.strictObject({
    kind: z.literal('terms'),
    terms: z.array(z.strictObject({ code: unitCode, from: day, to: day, places: heads })),
  }),
  z.strictObject({
    kind: z.literal('beds'),
    rooms: z.array(z.strictObject({ code: unitCode, beds: heads, for: z.enum(ROOM_FOR) })),
    /** How many persons the provider says it takes, where that is said beside the rooms. */
    statedPersons: heads.nullable(),
  }),
  z.strictObject({
    kind: z.literal('groups'),
    groups: z.array(z.strictObject({ code: unitCode, size: heads })),
  }),
  /** How many appointments can be given at the same time; the hours are the programme's. */
  z.strictObject({ kind: z.literal('slots'), parallel: heads }),
]);
export type Offer = z.infer<typeof offerSchema>;

/** A manager's yes to more than there is: why, what the rule had said, and the numbers of that moment. */
const overridingSchema = z
  .strictObject({
    reason: z.enum(OVERRIDE_REASONS),
    /** A text kept elsewhere, never here. */
    noteRef: z.uuid().nullable(),
    refused: z.enum(['CAPACITY_EXCEEDED', 'CAPACITY_NOT_DECLARED']),
    unit: unitCode.nullable(),
    from: day,
    available: z.number(),
    booked: z.number(),
    wanted: z.number(),
  })
  .nullable();
export type Overriding = NonNullable<z.infer<typeof overridingSchema>>;

/** A book was opened of what a provider can give in a programme; the provider is the organisation's name. */
export const capacityBookOpened = defineEvent(
  'CapacityBookOpened',
  1,
  z.strictObject({
    provider: z.string().min(1).max(200),
    programme: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  }),
);

/** The provider said what it can give from a day to a day, both included; a later word covers an earlier one. */
export const capacityDeclared = defineEvent(
  'CapacityDeclared',
  1,
  z.strictObject({ from: day, to: day.nullable(), offer: offerSchema, overriding: overridingSchema }),
);

/** How many carers there were on a day, how many of them active, and the hours a week they could give. */
export const staffingRecorded = defineEvent(
  'StaffingRecorded',
  1,
  z.strictObject({
    on: day,
    employed: heads,
    active: quantity,
    hoursDeliverable: quantity.nullable(),
  }),
);

/** A unit, or so much of it, cannot be given from a day to a day, both included; no unit is all of them. */
export const capacityClosed = defineEvent(
  'CapacityClosed',
  1,
  z.strictObject({
    closureId: z.uuid(),
    unit: unitCode.nullable(),
    /** Beds, places or hours a week; null is the whole unit. */
    amount: quantity.nullable(),
    from: day,
    to: day.nullable(),
    reason: z.enum(CLOSURE_REASONS),
    noteRef: z.uuid().nullable(),
    overriding: overridingSchema,
  }),
);

/** What was closed can be given again from a day on. */
export const capacityReopened = defineEvent(
  'CapacityReopened',
  1,
  z.strictObject({ closureId: z.uuid(), on: day }),
);

/** A place is held from a day to a day, both included; an unanswered offer's only until the day on which it lapses. */
export const placeBooked = defineEvent(
  'PlaceBooked',
  1,
  z.strictObject({
    /** Of the admission or of the offer; no person is named. */
    bookingId: z.uuid(),
    kind: z.enum(BOOKING_KINDS),
    /** The first day on which an unanswered offer holds nothing any more. */
    lapsesOn: day.nullable(),
    unit: unitCode.nullable(),
    sex: z.enum(SEXES).nullable(),
    /** Shares the room with a partner. */
    inCouple: z.boolean(),
    /** Hours a week, where hours are counted. */
    volume: quantity.nullable(),
    from: day,
    to: day.nullable(),
    overriding: overridingSchema,
  }),
);

/** What an offer held is from now on held by the admission. */
export const offerTakenUp = defineEvent(
  'OfferTakenUp',
  1,
  z.strictObject({ bookingId: z.uuid(), admissionId: z.uuid() }),
);

/** The offer was accepted: what it holds lapses no more, and waits for the admission. */
export const acceptedPlaceKept = defineEvent('AcceptedPlaceKept', 1, z.strictObject({ bookingId: z.uuid() }));

/** From a day on a booking holds this, up to and including `to`. */
export const bookingChanged = defineEvent(
  'BookingChanged',
  1,
  z.strictObject({
    bookingId: z.uuid(),
    from: day,
    unit: unitCode.nullable(),
    volume: quantity.nullable(),
    to: day.nullable(),
    overriding: overridingSchema,
  }),
);

/** From this day on the booking holds nothing any more. */
export const placeReleased = defineEvent(
  'PlaceReleased',
  1,
  z.strictObject({ bookingId: z.uuid(), on: day }),
);

/** Every event of a capacity book. */
export const capacityEvents = [
  capacityBookOpened,
  capacityDeclared,
  staffingRecorded,
  capacityClosed,
  capacityReopened,
  placeBooked,
  offerTakenUp,
  acceptedPlaceKept,
  bookingChanged,
  placeReleased,
] as const;

export type CapacityBookOpened = EventOf<typeof capacityBookOpened>;
export type CapacityDeclared = EventOf<typeof capacityDeclared>;
export type StaffingRecorded = EventOf<typeof staffingRecorded>;
export type CapacityClosed = EventOf<typeof capacityClosed>;
export type CapacityReopened = EventOf<typeof capacityReopened>;
export type PlaceBooked = EventOf<typeof placeBooked>;
export type OfferTakenUp = EventOf<typeof offerTakenUp>;
export type AcceptedPlaceKept = EventOf<typeof acceptedPlaceKept>;
export type BookingChanged = EventOf<typeof bookingChanged>;
export type PlaceReleased = EventOf<typeof placeReleased>;
export type CapacityEvent =
  | CapacityBookOpened
  | CapacityDeclared
  | StaffingRecorded
  | CapacityClosed
  | CapacityReopened
  | PlaceBooked
  | OfferTakenUp
  | AcceptedPlaceKept
  | BookingChanged
  | PlaceReleased;
