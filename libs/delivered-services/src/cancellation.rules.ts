import { type LocalDate, Refusal, decimal } from '#libs/kernel';
import { type Programme } from '#libs/programmes';
import { isTimed, type Portion, unitOf } from './delivery.rules';
import { type LocalTime, dayOf, lengthOf, piecesOf } from './visit.rules';

/** Who called a visit off. */
export const CANCELLED_BY = ['beneficiary', 'provider', 'other'] as const;
export type CancelledBy = (typeof CANCELLED_BY)[number];

/** What the beneficiary is charged of a visit that was called off, and by which act or agreement. */
export interface CancellationCharge {
  /** Minutes charged as if they had been delivered. */
  readonly minutes: number;
  readonly source: string;
  readonly verified: boolean;
}

/** A visit that was agreed and did not take place. */
export interface CancellationFacts {
  readonly item: string;
  readonly start: LocalTime;
  readonly end: LocalTime;
  readonly cancelledBy: CancelledBy;
  /** The day on which it was called off; null where nobody did and the carer came in vain. */
  readonly announcedOn: LocalDate | null;
  /** Null where the provider bears it. */
  readonly charged: CancellationCharge | null;
}

/** A cancellation as it is known now. */
export interface Cancellation {
  readonly cancellationId: string;
  readonly facts: CancellationFacts;
  readonly withdrawn: boolean;
}

/**
 * Refuses what cannot have been called off: `ITEM_NOT_KNOWN`, `ITEM_COUNTED_OTHERWISE`, `VISIT_ENDS_BEFORE_START`,
 * `VISIT_TOO_LONG`, `DATE_IN_FUTURE`, `ANNOUNCED_AFTER_VISIT`, `EFFECTIVE_TIME_TOO_LONG`, `PROVIDER_CANCELLED`
 * where the beneficiary would be charged for what the provider called off.
 */
export function checkCancellation(facts: CancellationFacts, programme: Programme, today: LocalDate): void {
  const { item, start, end, cancelledBy, announcedOn, charged } = facts;
  const unit = unitOf(programme, item);
  if (!isTimed(unit)) throw new Refusal('ITEM_COUNTED_OTHERWISE', { item, unit });
  const length = lengthOf({ start, end });
  if (length <= 0) throw new Refusal('VISIT_ENDS_BEFORE_START', { start, end });
  if (length > 24 * 60) throw new Refusal('VISIT_TOO_LONG', { start, end });
  const told = announcedOn ?? dayOf(start);
  if (told > today) throw new Refusal('DATE_IN_FUTURE', { on: told });
  if (told > dayOf(start)) throw new Refusal('ANNOUNCED_AFTER_VISIT', { field: 'announcedOn' });
  if (charged && cancelledBy === 'provider') throw new Refusal('PROVIDER_CANCELLED', { field: 'charged' });
  if (charged && charged.minutes > length)
    throw new Refusal('EFFECTIVE_TIME_TOO_LONG', { effectiveMinutes: charged.minutes, length });
}

const CHARGE = ['minutes', 'source', 'verified'] as const;
const FACTS = ['item', 'start', 'end', 'cancelledBy', 'announcedOn'] as const;

/** True when both tell the same of a cancellation. */
export const sameCancellation = (a: CancellationFacts, b: CancellationFacts): boolean =>
  FACTS.every((name) => a[name] === b[name]) &&
  (a.charged === null) === (b.charged === null) &&
  CHARGE.every((name) => a.charged?.[name] === b.charged?.[name]);

/** True when two visits of one admission would have been at the same time. */
export const meets = (
  a: Pick<CancellationFacts, 'start' | 'end'>,
  b: Pick<CancellationFacts, 'start' | 'end'>,
): boolean => a.start < b.end && b.start < a.end;

/** What of a cancellation is charged, each part within one day and one tariff; none where the provider bears it. */
export function chargedPortionsOf({ item, start, end, charged }: CancellationFacts): Portion[] {
  if (charged === null) return [];
  return piecesOf({ start, end, effectiveMinutes: charged.minutes }).map(({ date, tariff, minutes }) => ({
    ...{ date, item, tariff, minutes },
    ...{ units: decimal('0'), cancelled: true },
  }));
}
