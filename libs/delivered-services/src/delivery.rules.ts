import { type Decimal, type LocalDate, Refusal, compareDecimals, decimal } from '#libs/kernel';
import { type PriceLine, type Programme, tariffOf } from '#libs/programmes';
import { type LocalTime, type Piece, dayOf, lengthOf, piecesOf } from './visit.rules';

/** A visit by a carer, known by a code; `effectiveMinutes` are those that count. */
export interface VisitFacts {
  readonly kind: 'visit';
  readonly item: string;
  readonly start: LocalTime;
  readonly end: LocalTime;
  readonly effectiveMinutes: number;
  readonly carer: string;
}

/** Meals, days or months of a service on a day. */
export interface UnitsFacts {
  readonly kind: 'units';
  readonly item: string;
  readonly on: LocalDate;
  readonly quantity: Decimal;
}

/** What was delivered, whichever way it is counted. */
export type DeliveryFacts = VisitFacts | UnitsFacts;

/** So much of one item under one tariff on one day, in minutes or in units. */
export interface Portion {
  readonly date: LocalDate;
  readonly item: string;
  readonly tariff: Piece['tariff'];
  readonly minutes: number;
  readonly units: Decimal;
  /** Charged though the visit was called off. */
  readonly cancelled?: true;
}

const NONE = decimal('0');
const MOST: Readonly<Record<PriceLine['unit'], Decimal>> = {
  'effective-hour': NONE,
  hour: NONE,
  meal: decimal('20'),
  day: decimal('1'),
  month: decimal('1'),
};

/** How an item of a programme is counted; refuses `ITEM_NOT_KNOWN`. */
export function unitOf(programme: Programme, item: string): PriceLine['unit'] {
  const line = programme.prices.find((known) => known.item === item);
  if (!line) throw new Refusal('ITEM_NOT_KNOWN', { programme: programme.code, item });
  return line.unit;
}

/** True for what is counted by the clock. */
export const isTimed = (unit: PriceLine['unit']): boolean => unit === 'hour' || unit === 'effective-hour';

/** The day to which a delivery belongs: that on which it began. */
export const deliveredOn = (facts: DeliveryFacts): LocalDate =>
  facts.kind === 'visit' ? dayOf(facts.start) : facts.on;

/** The parts of a delivery, each within one day and one tariff. */
export function portionsOf(facts: DeliveryFacts): Portion[] {
  const { item } = facts;
  if (facts.kind === 'visit')
    return piecesOf(facts).map(({ date, tariff, minutes }) => ({ date, item, tariff, minutes, units: NONE }));
  return [{ date: facts.on, item, tariff: tariffOf(facts.on, false), minutes: 0, units: facts.quantity }];
}

/**
 * Refuses what cannot have been delivered: `ITEM_NOT_KNOWN`, `ITEM_COUNTED_OTHERWISE`, `VISIT_ENDS_BEFORE_START`,
 * `VISIT_TOO_LONG` (over a day), `EFFECTIVE_TIME_TOO_LONG`, `QUANTITY_NOT_POSSIBLE`, `DATE_IN_FUTURE`.
 */
export function checkDelivery(facts: DeliveryFacts, programme: Programme, today: LocalDate): void {
  const unit = unitOf(programme, facts.item);
  if (isTimed(unit) !== (facts.kind === 'visit'))
    throw new Refusal('ITEM_COUNTED_OTHERWISE', { item: facts.item, unit });
  if (deliveredOn(facts) > today) throw new Refusal('DATE_IN_FUTURE', { on: deliveredOn(facts) });
  if (facts.kind === 'visit') checkVisit(facts);
  else checkUnits(facts, unit);
}

function checkVisit({ start, end, effectiveMinutes }: VisitFacts): void {
  const length = lengthOf({ start, end });
  if (length <= 0) throw new Refusal('VISIT_ENDS_BEFORE_START', { start, end });
  if (length > 24 * 60) throw new Refusal('VISIT_TOO_LONG', { start, end });
  if (effectiveMinutes > length) throw new Refusal('EFFECTIVE_TIME_TOO_LONG', { effectiveMinutes, length });
}

function checkUnits({ item, quantity }: UnitsFacts, unit: PriceLine['unit']): void {
  const whole = unit === 'month' || !quantity.includes('.');
  const fits = compareDecimals(quantity, NONE) > 0 && compareDecimals(quantity, MOST[unit]) <= 0;
  if (!whole || !fits) throw new Refusal('QUANTITY_NOT_POSSIBLE', { item, unit, quantity });
}

/** True when both are visits of one carer at the same time. */
export const overlaps = (a: DeliveryFacts, b: DeliveryFacts): boolean =>
  a.kind === 'visit' && b.kind === 'visit' && a.carer === b.carer && a.start < b.end && b.start < a.end;
