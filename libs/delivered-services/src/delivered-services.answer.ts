import { ApiProperty } from '@nestjs/swagger';
import { type Money, type Month, addMoney } from '#libs/kernel';
import type { PriceLine } from '#libs/programmes';
import type { DeliveryFacts } from './delivery.rules';
import { type Delivery, counted } from './delivery-month.rules';
import type { DeliveredSum, StoredMonth } from './months/delivered-sums';
import {
  StatementDifferenceDto,
  StatementDto,
  StatementTotalsDto,
  differencesAnswer,
  eur,
  statementAnswer,
  totalsAnswer,
} from './statement.answer';
import type { Statement } from './statement.rules';

/** Where a command's stream stands. */
export class DeliveredOutcomeDto {
  admissionId!: string;
  provider!: string;
  month!: string;
  /** The delivery or statement that the command was about. */
  id!: string;
  revision!: string | null;
  position!: string | null;
  /** 0 when nothing was left to do. */
  events!: number;
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

/** For whom another carer came, and why. */
export class SubstitutionShownDto {
  insteadOf!: string;
  reason!: string;
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
  /** Null where nobody was replaced. */
  substitution!: SubstitutionShownDto | null;
}

/** What of a visit called off is charged to the beneficiary. */
export class ChargedCancellationDto {
  minutes!: number;
  source!: string;
  verified!: boolean;
}

/** A visit that was called off, as it is known now. */
export class CancellationDto {
  cancellationId!: string;
  withdrawn!: boolean;
  item!: string;
  start!: string;
  end!: string;
  cancelledBy!: string;
  /** Null where nobody called it off and the carer came in vain. */
  announcedOn!: string | null;
  /** Null where the provider bears it. */
  charged!: ChargedCancellationDto | null;
}

/** A provider's month under an admission. */
export class DeliveryMonthDto {
  admissionId!: string;
  month!: string;
  personId!: string;
  programme!: string;
  provider!: string;
  municipality!: string | null;
  revision!: string;
  /** Whether something was told otherwise since the last statement. */
  changed!: boolean;
  @ApiProperty({ type: [DeliveryDto] })
  deliveries!: DeliveryDto[];
  @ApiProperty({ type: [CancellationDto] })
  cancellations!: CancellationDto[];
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
  /** Effective minutes of its visits. */
  minutes!: number;
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

const deliveryAnswer = ({
  deliveryId,
  withdrawn,
  corrections,
  facts,
  substitution,
}: Delivery): DeliveryDto => ({
  deliveryId,
  withdrawn,
  substitution,
  corrections: [...corrections],
  item: facts.item,
  ...(facts.kind === 'visit'
    ? { start: facts.start, end: facts.end, effectiveMinutes: facts.effectiveMinutes, carer: facts.carer }
    : { start: null, end: null, effectiveMinutes: null, carer: null }),
  ...(facts.kind === 'units' ? { on: facts.on, quantity: facts.quantity } : { on: null, quantity: null }),
});

/** An admission's month as it is shown. */
export const monthAnswer = ({
  deliveries,
  cancellations,
  statements,
  ...month
}: StoredMonth): DeliveryMonthDto => ({
  ...month,
  cancellations: cancellations.map(({ facts, ...known }) => ({ ...known, ...facts })),
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
      const delivered = counted(known);
      return {
        admissionId: known.admissionId,
        personId: known.personId,
        programme: known.programme,
        provider: known.provider,
        deliveries: delivered.length,
        minutes: delivered.reduce((sum, facts) => sum + minutesOf(facts), 0),
        totals: totals ? totalsAnswer(totals) : null,
        statements: known.statements.length,
        changed: known.changed,
      };
    }),
    notIssued: stored.filter(({ statements }) => statements.length === 0).length,
    totals: totalsAnswer(sumOf(last)),
  };
}

const minutesOf = (facts: DeliveryFacts): number => (facts.kind === 'visit' ? facts.effectiveMinutes : 0);

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
