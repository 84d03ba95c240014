import { ApiProperty } from '@nestjs/swagger';
import { type Money, type Month, addMoney, moneyText } from '#libs/kernel';
import type { PriceLine } from '#libs/programmes';
import type { Delivery } from './delivery-month.rules';
import type { DeliveredSum, StoredMonth } from './months/delivery-months.query';
import type { Statement } from './statement.rules';
import type { StatementDifference } from './statement-facts.events';

/** Where a command's stream stands. */
export class DeliveredOutcomeDto {
  admissionId!: string;
  month!: string;
  /** The delivery or statement that the command was about. */
  id!: string;
  revision!: string | null;
  position!: string | null;
  /** 0 when nothing was left to do. */
  events!: number;
}

/** The price of a line, in EUR. */
export class LinePriceDto {
  unit!: string;
  tariff!: string;
  full!: string | null;
  subsidy!: string | null;
  user!: string;
  from!: string | null;
  until!: string | null;
  source!: string;
  verified!: boolean;
}

/** Quantity × price; amounts in EUR. */
export class StatementLineDto {
  from!: string;
  until!: string;
  item!: string;
  tariff!: string;
  minutes!: number;
  units!: string;
  price!: LinePriceDto;
  full!: string | null;
  subsidy!: string | null;
  /** The user's price, before an exemption. */
  value!: string;
  rule!: string;
}

/** What a liable person bears, in EUR. */
export class LiableAmountDto {
  personId!: string;
  amount!: string;
}

/** Who bears the value of some days of the month; amounts in EUR. */
export class StatementShareDto {
  from!: string;
  until!: string;
  days!: number;
  daysOfMonth!: number;
  rule!: string;
  determinationId!: string | null;
  /** The contribution a month that the determination set. */
  monthly!: string | null;
  percent!: string | null;
  value!: string;
  contribution!: string;
  exemption!: string;
  @ApiProperty({ type: [LiableAmountDto] })
  liable!: LiableAmountDto[];
  publicShare!: string;
  payer!: string;
  payerSource!: string;
  payerVerified!: boolean;
}

/** The sums of a month in EUR. */
export class StatementTotalsDto {
  minutes!: number;
  full!: string | null;
  subsidy!: string | null;
  value!: string;
  contribution!: string;
  exemption!: string;
  liable!: string;
  publicShare!: string;
}

/** What a payer bears, in EUR. */
export class PayerPartDto {
  payer!: string;
  subsidy!: string | null;
  exemption!: string;
}

/** What a person should look at. */
export class StatementWarningDto {
  code!: string;
  subject!: string;
}

/** A month's numbers with all they were made of. */
export class StatementDto {
  @ApiProperty({ type: [StatementLineDto] })
  lines!: StatementLineDto[];
  @ApiProperty({ type: [StatementShareDto] })
  shares!: StatementShareDto[];
  totals!: StatementTotalsDto;
  @ApiProperty({ type: [PayerPartDto] })
  payers!: PayerPartDto[];
  @ApiProperty({ type: [StatementWarningDto] })
  warnings!: StatementWarningDto[];
}

/** A figure that came out otherwise; amounts in EUR. */
export class StatementDifferenceDto {
  of!: string;
  subject!: string;
  figure!: string;
  before!: string | number | null;
  after!: string | number | null;
}

/** A statement that was issued. */
export class IssuedStatementDto {
  statementId!: string;
  issuedOn!: string;
  corrects!: string | null;
  statement!: StatementDto;
  @ApiProperty({ type: [StatementDifferenceDto] })
  differences!: StatementDifferenceDto[];
}

/** The statement that would be issued now, and how it differs from the last one. */
export class StatementDraftDto {
  statement!: StatementDto;
  @ApiProperty({ type: [StatementDifferenceDto] })
  differences!: StatementDifferenceDto[];
}

/** A delivery as it is known now. */
export class DeliveryDto {
  deliveryId!: string;
  withdrawn!: boolean;
  /** Reasons of the corrections, in order. */
  corrections!: string[];
  item!: string;
  start!: string | null;
  end!: string | null;
  effectiveMinutes!: number | null;
  carer!: string | null;
  on!: string | null;
  quantity!: string | null;
}

/** An admission's month. */
export class DeliveryMonthDto {
  admissionId!: string;
  month!: string;
  personId!: string;
  programme!: string;
  provider!: string;
  municipality!: string;
  revision!: string;
  /** Whether something was told otherwise since the last statement. */
  changed!: boolean;
  @ApiProperty({ type: [DeliveryDto] })
  deliveries!: DeliveryDto[];
  /** The statements issued, the last one counts. */
  @ApiProperty({ type: [IssuedStatementDto] })
  statements!: IssuedStatementDto[];
}

/** An admission in a provider's month. */
export class MonthSummaryDto {
  admissionId!: string;
  personId!: string;
  programme!: string;
  provider!: string;
  deliveries!: number;
  /** Sums of the last statement; null where none was issued. */
  totals!: StatementTotalsDto | null;
  statements!: number;
  changed!: boolean;
}

/** A provider's or person's month: sums of the last statements of its admissions. */
export class MonthsDto {
  month!: string;
  @ApiProperty({ type: [MonthSummaryDto] })
  admissions!: MonthSummaryDto[];
  /** Admissions without a statement. */
  notIssued!: number;
  totals!: StatementTotalsDto;
}

/** What was delivered of an item under a tariff. */
export class DeliveredSumDto {
  month!: string;
  item!: string;
  tariff!: string;
  deliveries!: number;
  minutes!: number;
  /** Hours and minutes, e.g. 20:00. */
  hours!: string;
  units!: string;
}

/** A price as it stands in a list, in EUR. */
export class ProviderPriceDto {
  item!: string;
  name!: string;
  unit!: string;
  tariff!: string;
  full!: string | null;
  subsidy!: string | null;
  user!: string | null;
  from!: string | null;
  until!: string | null;
  source!: string;
  verified!: boolean;
  /** Whether full price is not subsidy and user's part together. */
  partsDiffer!: boolean;
}

const eur = (amount: Money | null): string | null => (amount === null ? null : moneyText(amount));

const totalsAnswer = ({ minutes, full, subsidy, ...totals }: Statement['totals']): StatementTotalsDto => ({
  minutes,
  full: eur(full),
  subsidy: eur(subsidy),
  value: moneyText(totals.value),
  contribution: moneyText(totals.contribution),
  exemption: moneyText(totals.exemption),
  liable: moneyText(totals.liable),
  publicShare: moneyText(totals.publicShare),
});

/** A statement as it is shown. */
export const statementAnswer = ({ lines, shares, totals, payers, warnings }: Statement): StatementDto => ({
  lines: lines.map(({ price, full, subsidy, value, ...line }) => ({
    ...line,
    price: { ...price, full: eur(price.full), subsidy: eur(price.subsidy), user: moneyText(price.user) },
    full: eur(full),
    subsidy: eur(subsidy),
    value: moneyText(value),
  })),
  shares: shares.map(({ exemptionPart: part, liable, payer, ...share }) => ({
    from: share.from,
    until: share.until,
    days: share.days,
    daysOfMonth: share.daysOfMonth,
    rule: share.rule,
    determinationId: part?.determinationId ?? null,
    monthly: part && moneyText(part.monthly),
    percent: part?.percent ?? null,
    value: moneyText(share.value),
    contribution: moneyText(share.contribution),
    exemption: moneyText(share.exemption),
    liable: liable.map(({ personId, amount }) => ({ personId, amount: moneyText(amount) })),
    publicShare: moneyText(share.publicShare),
    payer: payer.payer,
    payerSource: payer.source,
    payerVerified: payer.verified,
  })),
  totals: totalsAnswer(totals),
  payers: payers.map((part) => ({
    payer: part.payer,
    subsidy: eur(part.subsidy),
    exemption: moneyText(part.exemption),
  })),
  warnings: [...warnings],
});

const COUNTS = ['minutes', 'units'];

/** Differences as they are shown. */
export const differencesAnswer = (differences: readonly StatementDifference[]): StatementDifferenceDto[] =>
  differences.map(({ before, after, ...difference }) => {
    const shown = (value: StatementDifference['before']) =>
      typeof value === 'number' && !COUNTS.includes(difference.figure) ? moneyText(value) : value;
    return { ...difference, before: shown(before), after: shown(after) };
  });

const deliveryAnswer = ({ deliveryId, withdrawn, corrections, facts }: Delivery): DeliveryDto => ({
  deliveryId,
  withdrawn,
  corrections: [...corrections],
  item: facts.item,
  ...(facts.kind === 'visit'
    ? { start: facts.start, end: facts.end, effectiveMinutes: facts.effectiveMinutes, carer: facts.carer }
    : { start: null, end: null, effectiveMinutes: null, carer: null }),
  ...(facts.kind === 'units' ? { on: facts.on, quantity: facts.quantity } : { on: null, quantity: null }),
});

/** An admission's month as it is shown. */
export const monthAnswer = ({ deliveries, statements, ...month }: StoredMonth): DeliveryMonthDto => ({
  ...month,
  deliveries: deliveries.map(deliveryAnswer),
  statements: statements.map(({ statementId, issuedOn, corrects, statement, differences }) => ({
    statementId,
    issuedOn,
    corrects,
    statement: statementAnswer(statement),
    differences: differencesAnswer(differences),
  })),
});

/** A provider's or person's month as it is shown. */
export function monthsAnswer(month: Month, stored: readonly StoredMonth[]): MonthsDto {
  const last = stored.flatMap(({ statements }) => statements.at(-1)?.statement.totals ?? []);
  return {
    month,
    admissions: stored.map((known) => {
      const totals = known.statements.at(-1)?.statement.totals;
      return {
        admissionId: known.admissionId,
        personId: known.personId,
        programme: known.programme,
        provider: known.provider,
        deliveries: known.deliveries.filter(({ withdrawn }) => !withdrawn).length,
        totals: totals ? totalsAnswer(totals) : null,
        statements: known.statements.length,
        changed: known.changed,
      };
    }),
    notIssued: stored.filter(({ statements }) => statements.length === 0).length,
    totals: totalsAnswer(sumOf(last)),
  };
}

function sumOf(totals: readonly Statement['totals'][]): Statement['totals'] {
  const sum = (of: 'value' | 'contribution' | 'exemption' | 'liable' | 'publicShare'): Money =>
    addMoney(...totals.map((each) => each[of]));
  const known = (of: 'full' | 'subsidy'): Money | null => {
    const amounts = totals.flatMap((each) => each[of] ?? []);
    return amounts.length < totals.length ? null : addMoney(...amounts);
  };
  return {
    minutes: totals.reduce((all, { minutes }) => all + minutes, 0),
    full: known('full'),
    subsidy: known('subsidy'),
    value: sum('value'),
    contribution: sum('contribution'),
    exemption: sum('exemption'),
    liable: sum('liable'),
    publicShare: sum('publicShare'),
  };
}

/** What was delivered as it is shown. */
export const sumAnswer = (sum: DeliveredSum): DeliveredSumDto => ({
  ...sum,
  hours: `${Math.floor(sum.minutes / 60)}:${String(sum.minutes % 60).padStart(2, '0')}`,
});

/** A price as it is shown. */
export const priceAnswer = ({ provider: _, ...line }: PriceLine): ProviderPriceDto => ({
  ...line,
  full: eur(line.full),
  subsidy: eur(line.subsidy),
  user: eur(line.user),
  partsDiffer:
    line.full !== null &&
    line.subsidy !== null &&
    line.user !== null &&
    line.full !== addMoney(line.subsidy, line.user),
});
