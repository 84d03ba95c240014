import {
  type DatedParameter,
  type Decimal,
  type LocalDate,
  type Money,
  type Month,
  addDecimals,
  addMoney,
  at,
  decimal,
  fractionOf,
  subtractMoney,
  timesMoney,
} from '#libs/kernel';
import type { Payer, PriceLine } from '#libs/programmes';
import { type CancellationFacts, chargedPortionsOf } from './cancellation.rules';
import { type DeliveryFacts, type Portion, portionsOf } from './delivery.rules';
import {
  type ExemptionPart,
  type Segment,
  type StatementShare,
  segmentsOf,
  shareOf,
} from './exemption-share.rules';
import { type UnitPrice, unitPriceOn } from './unit-price.rules';
import { nightHours, restsOnNightHours } from './visit.rules';

/** So much of one item at one price: quantity × price, rounded once to the cent. */
export interface StatementLine {
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly item: string;
  readonly tariff: Portion['tariff'];
  readonly minutes: number;
  readonly units: Decimal;
  readonly price: UnitPrice;
  /** Null where the full price is not known. */
  readonly full: Money | null;
  readonly subsidy: Money | null;
  /** What the user would pay without an exemption. */
  readonly value: Money;
  /** Charged for visits that were called off. */
  readonly cancelled: boolean;
  readonly rule: 'quantity-times-price';
}

/** What a payer bears of a month: subsidy where it is known, and what exemptions leave to the public. */
export interface PayerPart {
  readonly payer: Payer;
  readonly subsidy: Money | null;
  readonly exemption: Money;
}

/** Something about a statement that a person should look at. */
export interface StatementWarning {
  readonly code:
    | 'FULL_PRICE_NOT_SET'
    | 'PRICE_PARTS_DIFFER'
    | 'PRICE_UNVERIFIED'
    | 'NIGHT_HOURS_UNVERIFIED'
    | 'PAYER_UNVERIFIED'
    | 'CANCELLATION_UNVERIFIED';
  readonly subject: string;
}

/** The sums of a statement; value = contribution + exemption, full = subsidy + value, exemption = liable + public share. */
export interface StatementTotals {
  /** Delivered; what was called off is charged and not counted. */
  readonly minutes: number;
  readonly full: Money | null;
  readonly subsidy: Money | null;
  readonly value: Money;
  readonly contribution: Money;
  readonly exemption: Money;
  readonly liable: Money;
  readonly publicShare: Money;
}

/** The numbers of a month with all they were made of. */
export interface Statement {
  /** Version of the rules that made it. */
  readonly rules: 1;
  readonly lines: readonly StatementLine[];
  readonly shares: readonly StatementShare[];
  readonly totals: StatementTotals;
  readonly payers: readonly PayerPart[];
  readonly warnings: readonly StatementWarning[];
}

/** All that a month's statement rests on. */
export interface StatementInput {
  readonly month: Month;
  /** The days of the month that are the provider's, in order; at least one. */
  readonly days: readonly LocalDate[];
  /** The provider in whose name prices are listed. */
  readonly priceList: string;
  readonly deliveries: readonly DeliveryFacts[];
  /** Visits that were called off; what of them is charged stands in lines of its own. */
  readonly cancellations?: readonly CancellationFacts[];
  /** A later line replaces what an earlier one said about the same days. */
  readonly prices: readonly PriceLine[];
  readonly payer: DatedParameter<Payer>;
  readonly exemption: readonly ExemptionPart[];
}

/** The statement of a month; refuses `PRICE_NOT_SET`, `USER_PRICE_ABOVE_FULL` and `PARAMETER_NOT_SET`. */
export function statementOf(input: StatementInput): Statement {
  const charged = (input.cancellations ?? []).flatMap(chargedPortionsOf);
  const portions = [...input.deliveries.flatMap(portionsOf), ...charged];
  const segments = segmentsOf(input.month, input.days, input.exemption, input.payer);
  // A visit that began in the month may end on the first of the next one: it stays with the last days.
  const segmentOn = (date: LocalDate): Segment | undefined =>
    segments.findLast(({ from }) => from <= date) ?? segments[0];
  const parts = segments.map((segment) => {
    const own = portions.filter(({ date }) => segmentOn(date) === segment);
    const lines = linesOf(segment, own, input);
    return { lines, share: shareOf(segment, addMoney(...lines.map(({ value }) => value))) };
  });
  const lines = parts.flatMap((part) => part.lines);
  const shares = parts.map(({ share }) => share);
  return {
    rules: 1,
    lines,
    shares,
    totals: totalsOf(lines, shares),
    payers: payersOf(parts),
    warnings: warningsOf(lines, input),
  };
}

function linesOf(
  { from, until }: Segment,
  portions: readonly Portion[],
  input: StatementInput,
): StatementLine[] {
  const groups = new Map<string, { price: UnitPrice; portions: Portion[] }>();
  for (const portion of portions) {
    const { item, tariff, date } = portion;
    const price = unitPriceOn(input.prices, { item, tariff, provider: input.priceList }, date);
    const key = JSON.stringify([item, tariff, price, portion.cancelled ?? false]);
    const group = groups.get(key) ?? { price, portions: [] };
    group.portions.push(portion);
    groups.set(key, group);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => lineOf({ from, until }, group.price, group.portions));
}

function lineOf(
  { from, until }: Pick<Segment, 'from' | 'until'>,
  price: UnitPrice,
  portions: readonly Portion[],
): StatementLine {
  const minutes = portions.reduce((sum, portion) => sum + portion.minutes, 0);
  const units = addDecimals(decimal('0'), ...portions.map((portion) => portion.units));
  const { item, tariff, cancelled = false } = portions[0] as Portion;
  const times = (amount: Money): Money =>
    addMoney(fractionOf(amount, minutes, 60), timesMoney(amount, units));
  const value = times(price.user);
  const full = price.full === null ? null : times(price.full);
  const subsidy = full === null ? null : subtractMoney(full, value);
  return {
    from,
    until,
    item,
    tariff,
    minutes,
    units,
    price,
    full,
    subsidy,
    value,
    cancelled,
    rule: 'quantity-times-price',
  };
}

const sumOrNull = (amounts: readonly (Money | null)[]): Money | null =>
  amounts.some((amount) => amount === null) ? null : addMoney(...(amounts as readonly Money[]));

function totalsOf(lines: readonly StatementLine[], shares: readonly StatementShare[]): StatementTotals {
  const sum = (of: (share: StatementShare) => Money): Money => addMoney(...shares.map(of));
  return {
    minutes: lines.reduce((total, { minutes, cancelled }) => total + (cancelled ? 0 : minutes), 0),
    full: sumOrNull(lines.map(({ full }) => full)),
    subsidy: sumOrNull(lines.map(({ subsidy }) => subsidy)),
    value: sum(({ value }) => value),
    contribution: sum(({ contribution }) => contribution),
    exemption: sum(({ exemption }) => exemption),
    liable: sum(({ liable }) => addMoney(...liable.map(({ amount }) => amount))),
    publicShare: sum(({ publicShare }) => publicShare),
  };
}

function payersOf(
  parts: readonly { readonly lines: readonly StatementLine[]; readonly share: StatementShare }[],
): PayerPart[] {
  const payers = [...new Set(parts.map(({ share }) => share.payer.payer))];
  return payers.map((payer) => {
    const own = parts.filter(({ share }) => share.payer.payer === payer);
    return {
      payer,
      subsidy: sumOrNull(own.flatMap(({ lines }) => lines.map(({ subsidy }) => subsidy))),
      exemption: addMoney(...own.map(({ share }) => share.publicShare)),
    };
  });
}

function warningsOf(lines: readonly StatementLine[], input: StatementInput): StatementWarning[] {
  const found: StatementWarning[] = lines.flatMap(({ item, tariff, price }) => {
    const subject = `${item}/${tariff}`;
    const { full, subsidy, user } = price;
    const differs = full !== null && subsidy !== null && full !== addMoney(subsidy, user);
    return [
      ...(full === null ? [{ code: 'FULL_PRICE_NOT_SET' as const, subject }] : []),
      ...(differs ? [{ code: 'PRICE_PARTS_DIFFER' as const, subject }] : []),
      ...(price.verified ? [] : [{ code: 'PRICE_UNVERIFIED' as const, subject }]),
    ];
  });
  const night = input.deliveries.some(
    (facts) => facts.kind === 'visit' && restsOnNightHours(facts) && !at(nightHours, daysOf(facts)).verified,
  );
  if (night) found.push({ code: 'NIGHT_HOURS_UNVERIFIED', subject: nightHours.id });
  for (const { charged, start } of input.cancellations ?? [])
    if (charged && !charged.verified)
      found.push({ code: 'CANCELLATION_UNVERIFIED', subject: start.slice(0, 10) });
  if (input.payer.values.some(({ verified }) => !verified))
    found.push({ code: 'PAYER_UNVERIFIED', subject: input.payer.id });
  return [...new Map(found.map((warning) => [`${warning.code} ${warning.subject}`, warning])).values()];
}

const daysOf = ({ start }: { readonly start: string }): LocalDate => start.slice(0, 10) as LocalDate;
