import { ApiProperty } from '@nestjs/swagger';
import { moneyText } from '#libs/kernel';
import { EXEMPTION_STANDINGS } from './cases/exemption-cases.projection';
import type { StoredCase } from './cases/exemption-cases.query';
import { type Difference, type RetroactiveChange, compareDerivations, rerun } from './comparison.rules';
import type { Step } from './derivation.rules';
import type { StoredPeriod } from './exemption-facts.events';
import { ExemptionFactsDto } from './exemption.dto';
import { factsSaid } from './exemption-request';
import { partOn, partsDetermined, partsInForce } from './in-force.rules';
import type { ExemptionRow } from './of-unit/exemption-list.query';
import { paymentForms } from './payment-form.rules';
import type { LocalDate } from '#libs/kernel';

const PERCENT_DECIMALS = 2;

/** One line of a calculation: a rule, its version and source, inputs with origin and evidence, result. */
export class CalculationLineDto {
  rule!: string;
  version!: number;
  /** `beneficiary`, `case`, or the id of a service or liable person. */
  subject!: string;
  source!: string;
  /** False where the rule or a parameter it read is confirmed by no source. */
  verified!: boolean;
  @ApiProperty({ type: 'object', additionalProperties: true })
  inputs!: Step['inputs'];
  @ApiProperty({ oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] })
  result!: string | readonly string[];
}

/** What a liable person pays a month, EUR. */
export class LiableShareDto {
  personId!: string;
  abilityToPay!: string;
  contribution!: string;
  exempt!: boolean;
}

/** What is paid for one service a month, EUR. */
export class ServiceShareDto {
  id!: string;
  value!: string;
  contribution!: string;
  exemption!: string;
}

/** A part of a period in which nothing changes; amounts in EUR a month. */
export class CalculatedPeriodDto {
  from!: string;
  until!: string | null;
  /** What changed on the first day. */
  @ApiProperty({ type: [String] })
  because!: readonly string[];
  value!: string;
  abilityToPay!: string;
  contribution!: string;
  /** The contribution as per cent of the value; null of nothing. */
  contributionPercent!: string | null;
  exemption!: string;
  publicShare!: string;
  @ApiProperty({ type: [ServiceShareDto] })
  services!: ServiceShareDto[];
  @ApiProperty({ type: [LiableShareDto] })
  liable!: LiableShareDto[];
  @ApiProperty({ type: [CalculationLineDto] })
  lines!: readonly CalculationLineDto[];
}

/** One way in which two calculations differ. */
export class DifferenceDto {
  rule!: string;
  subject!: string;
  what!: string;
  input?: string;
  origin?: string;
  @ApiProperty({ type: Object, nullable: true })
  before!: string | readonly string[] | null;
  @ApiProperty({ type: Object, nullable: true })
  after!: string | readonly string[] | null;
  /** True for what brought the difference about, false for what follows from it. */
  cause!: boolean;
}

/** What a recalculation changes in one part of one determination; amounts in EUR a month. */
export class RecalculatedPartDto {
  determinationId!: string;
  from!: string;
  until!: string | null;
  contributionBefore!: string;
  contribution!: string;
  /** Negative when the contribution falls. */
  contributionDifference!: string;
  exemptionBefore!: string;
  exemption!: string;
  @ApiProperty({ type: [DifferenceDto] })
  differences!: readonly DifferenceDto[];
}

/** A determination run again as known then. */
export class RerunPartDto {
  from!: string;
  until!: string | null;
  /** Whether the recorded rules and parameters give the recorded result. */
  agrees!: boolean;
  contribution!: string;
  contributionAgain!: string;
  @ApiProperty({ type: [DifferenceDto] })
  differences!: readonly DifferenceDto[];
}

/** One determination with its parts, and how it differs from what held before. */
export class DeterminationDto {
  determinationId!: string;
  kind!: string;
  form!: string;
  actorId!: string;
  recordedAt!: string;
  cause!: string | null;
  changedOn!: string | null;
  reportedLate!: boolean | null;
  /** The decisions by which it is in force; none while nothing was issued, or after annulment. */
  decisions!: string[];
  @ApiProperty({ type: [CalculatedPeriodDto] })
  periods!: CalculatedPeriodDto[];
  /** Against the part that held on each part's first day; empty for the first determination. */
  @ApiProperty({ type: [RecalculatedPartDto] })
  changes!: RecalculatedPartDto[];
}

/** An exemption with everything that was determined; `inForce` is the part decided for the day asked, as is known now. */
export class ExemptionDto {
  exemptionId!: string;
  beneficiaryId!: string;
  programme!: string;
  revision!: string;
  on!: string;
  @ApiProperty({ type: CalculatedPeriodDto, nullable: true })
  inForce!: CalculatedPeriodDto | null;
  /** The facts as they were stated last, as a request says them. */
  facts!: ExemptionFactsDto;
  @ApiProperty({ type: [DeterminationDto] })
  determinations!: DeterminationDto[];
}

/** An exemption in short. */
export class ExemptionSummaryDto {
  exemptionId!: string;
  programme!: string;
  revision!: string;
  determinations!: number;
}

/** An exemption of the unit's list; amounts in EUR a month of the part in force on the day asked. */
export class ExemptionRowDto {
  exemptionId!: string;
  beneficiaryId!: string;
  programme!: string;
  @ApiProperty({ enum: EXEMPTION_STANDINGS })
  standing!: string;
  determinedOn!: string;
  /** Null where nothing is in force on the day. */
  value!: string | null;
  contribution!: string | null;
  exemption!: string | null;
}

/** A page of exemptions; `total` counts all that were asked for. */
export class ExemptionPageDto {
  total!: number;
  @ApiProperty({ type: [ExemptionRowDto] })
  exemptions!: readonly ExemptionRowDto[];
}

/** Where an exemption stands after a command. */
export class ExemptionOutcomeDto {
  exemptionId!: string;
  determinationId!: string;
  /** Of the exemption's stream; null when there is nothing recorded. */
  revision!: string | null;
  position!: string | null;
}

/** A part of a calculation as it is shown. */
export function periodAnswer(period: Omit<StoredPeriod, 'thresholdsOn'>): CalculatedPeriodDto {
  const { from, until, because, derivation } = period;
  const { value, abilityToPay, contribution, exemption, services, liable, publicShare } = derivation.result;
  return {
    from,
    until,
    because,
    value: moneyText(value),
    abilityToPay: moneyText(abilityToPay),
    contribution: moneyText(contribution),
    contributionPercent: paymentForms(contribution, value, PERCENT_DECIMALS).percent,
    exemption: moneyText(exemption),
    publicShare: moneyText(publicShare),
    services: services.map((share) => ({
      id: share.id,
      value: moneyText(share.value),
      contribution: moneyText(share.contribution),
      exemption: moneyText(share.exemption),
    })),
    liable: liable.map(({ id, exempt, ...share }) => ({
      personId: id,
      exempt,
      abilityToPay: moneyText(share.abilityToPay),
      contribution: moneyText(share.contribution),
    })),
    lines: derivation.steps,
  };
}

type Change = Pick<RetroactiveChange, 'decision' | 'from' | 'until' | 'before' | 'after'> & {
  readonly differences: readonly Difference[];
};

/** A change as it is shown. */
export const changeAnswer = ({
  decision,
  from,
  until,
  before,
  after,
  differences,
}: Change): RecalculatedPartDto => ({
  determinationId: decision,
  from,
  until,
  contributionBefore: moneyText(before.contribution),
  contribution: moneyText(after.contribution),
  contributionDifference: moneyText((after.contribution - before.contribution) as typeof after.contribution),
  exemptionBefore: moneyText(before.exemption),
  exemption: moneyText(after.exemption),
  differences,
});

/** Each part of a determination run again under the rule versions and parameters it recorded. */
export const rerunAnswer = (periods: readonly StoredPeriod[]): RerunPartDto[] =>
  periods.map(({ from, until, derivation }) => {
    const again = rerun(derivation);
    const differences = compareDerivations(derivation, again);
    return {
      from,
      until,
      agrees: differences.length === 0,
      contribution: moneyText(derivation.result.contribution),
      contributionAgain: moneyText(again.result.contribution),
      differences,
    };
  });

/** An exemption as it is shown for a day. */
export function exemptionAnswer(stored: StoredCase, on: LocalDate): ExemptionDto {
  const { exemptionId, beneficiaryId, programme, revision, facts, determinations, lines } = stored;
  const held = partOn(partsInForce(determinations), on);
  return {
    exemptionId,
    beneficiaryId,
    programme,
    revision,
    on,
    facts: factsSaid(facts),
    inForce: held && periodAnswer({ ...held, because: [...held.because] }),
    determinations: determinations.map(({ id, form, periods, decisions }, index) => {
      const line = lines[index] as (typeof lines)[number];
      const parts = partsDetermined(determinations.slice(0, index));
      const changes = periods.flatMap(({ from, until, derivation }) => {
        const before = partOn(parts, from);
        if (!before || before.decision === id) return [];
        const differences = compareDerivations(before.derivation, derivation);
        const results = { before: before.derivation.result, after: derivation.result };
        return [changeAnswer({ decision: before.decision, from, until, ...results, differences })];
      });
      return {
        ...line,
        form,
        determinationId: id,
        decisions: [...decisions],
        periods: periods.map(periodAnswer),
        changes,
      };
    }),
  };
}

/** An exemption of a list. */
export const rowAnswer = ({ held, ...row }: ExemptionRow): ExemptionRowDto => ({
  ...row,
  value: held && moneyText(held.value),
  contribution: held && moneyText(held.contribution),
  exemption: held && moneyText(held.exemption),
});
