import { ApiProperty } from '@nestjs/swagger';
import { type Money, moneyText } from '#libs/kernel';
import type { Statement } from './statement.rules';
import type { StatementDifference } from './statement-facts.events';

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
  /** Charged for visits that were called off. */
  cancelled!: boolean;
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

const FIGURE = [{ type: 'string' }, { type: 'number' }];

/** A figure that came out otherwise; amounts in EUR. */
export class StatementDifferenceDto {
  of!: string;
  subject!: string;
  figure!: string;
  @ApiProperty({ oneOf: FIGURE, nullable: true })
  before!: string | number | null;
  @ApiProperty({ oneOf: FIGURE, nullable: true })
  after!: string | number | null;
}

/** An amount as it is shown; null stays null. */
export const eur = (amount: Money | null): string | null => (amount === null ? null : moneyText(amount));

/** Sums as they are shown. */
export const totalsAnswer = ({
  minutes,
  full,
  subsidy,
  ...totals
}: Statement['totals']): StatementTotalsDto => ({
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
