import {
  type DatedParameter,
  type Decimal,
  type LocalDate,
  type Money,
  type Month,
  NO_MONEY,
  addDays,
  addMoney,
  at,
  daysBetween,
  firstDayOf,
  fractionOf,
  lastDayOf,
  minMoney,
  splitMoney,
  subtractMoney,
} from '#libs/kernel';
import { amountOfPercent } from '#libs/exemptions';
import type { Payer } from '#libs/programmes';

/** What a determination says of a service for some days: EUR a month, and per cent of the price. */
export interface ExemptionPart {
  readonly determinationId: string;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly form: 'fixed' | 'percent';
  /** The beneficiary's contribution a month. */
  readonly monthly: Money;
  /** The contribution in per cent of the user's price; null where the price was zero. */
  readonly percent: Decimal | null;
  /** What liable persons bear of the exemption a month, by their ids. */
  readonly liable: readonly { readonly personId: string; readonly monthly: Money }[];
}

/** Days of a month in which neither exemption nor payer changes. */
export interface Segment {
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly days: number;
  readonly daysOfMonth: number;
  readonly exemption: ExemptionPart | null;
  readonly payer: { readonly payer: Payer; readonly source: string; readonly verified: boolean };
}

/** Who bears the value of some days; value = contribution + exemption = contribution + liable + public share. */
export interface StatementShare {
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly days: number;
  readonly daysOfMonth: number;
  readonly rule: 'no-exemption' | 'fixed-amount-for-days' | 'percent-of-price';
  readonly exemptionPart: ExemptionPart | null;
  readonly value: Money;
  readonly contribution: Money;
  readonly exemption: Money;
  readonly liable: readonly { readonly personId: string; readonly amount: Money }[];
  readonly publicShare: Money;
  readonly payer: Segment['payer'];
}

const partOn = (parts: readonly ExemptionPart[], day: LocalDate): ExemptionPart | null =>
  parts.find(({ from, until }) => from <= day && (until === null || day <= until)) ?? null;

// A redetermination that changes nothing must not split the month and round twice.
const termsOf = (part: ExemptionPart | null): string =>
  part === null ? '' : JSON.stringify([part.form, part.monthly, part.percent, part.liable]);

/** Days of a month split where the terms of the exemption or the payer change; refuses `PARAMETER_NOT_SET`. */
export function segmentsOf(
  month: Month,
  ofProvider: readonly LocalDate[],
  parts: readonly ExemptionPart[],
  payer: DatedParameter<Payer>,
): Segment[] {
  const daysOfMonth = daysBetween(firstDayOf(month), lastDayOf(month)) + 1;
  const segments: Segment[] = [];
  for (const day of ofProvider) {
    const exemption = partOn(parts, day);
    const { value, source, verified } = at(payer, day);
    const last = segments.at(-1);
    const follows = last !== undefined && addDays(last.until, 1) === day;
    const same = follows && termsOf(last.exemption) === termsOf(exemption) && last.payer.payer === value;
    if (same) segments[segments.length - 1] = { ...last, until: day, days: last.days + 1 };
    else
      segments.push({
        from: day,
        until: day,
        days: 1,
        daysOfMonth,
        exemption,
        payer: { payer: value, source, verified },
      });
  }
  return segments;
}

/** Who bears what was delivered in a segment; a fixed amount counts for its days of the month. */
export function shareOf(segment: Segment, value: Money): StatementShare {
  const { exemption: part, days, daysOfMonth, from, until, payer } = segment;
  const contribution = contributionOf(segment, value);
  const exemption = subtractMoney(value, contribution);
  const liable = liableOf(segment, exemption);
  const publicShare = subtractMoney(exemption, addMoney(...liable.map(({ amount }) => amount)));
  const rule =
    part === null ? 'no-exemption' : part.form === 'fixed' ? 'fixed-amount-for-days' : 'percent-of-price';
  const span = { from, until, days, daysOfMonth };
  return { ...span, rule, exemptionPart: part, value, contribution, exemption, liable, publicShare, payer };
}

function contributionOf({ exemption: part, days, daysOfMonth }: Segment, value: Money): Money {
  if (part === null) return value;
  if (part.form === 'fixed') return minMoney(fractionOf(part.monthly, days, daysOfMonth), value);
  return part.percent === null ? NO_MONEY : minMoney(amountOfPercent(part.percent, value), value);
}

function liableOf(
  { exemption: part, days, daysOfMonth }: Segment,
  exemption: Money,
): StatementShare['liable'] {
  const due = (part?.liable ?? []).map(({ personId, monthly }) => ({
    personId,
    amount: fractionOf(monthly, days, daysOfMonth),
  }));
  const whole = addMoney(...due.map(({ amount }) => amount));
  if (whole <= exemption) return due;
  const amounts = splitMoney(
    exemption,
    due.map(({ amount }) => amount),
  );
  return due.map(({ personId }, index) => ({ personId, amount: amounts[index] as Money }));
}
