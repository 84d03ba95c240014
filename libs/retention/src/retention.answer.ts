import { ApiProperty } from '@nestjs/swagger';
import { HOLD_GROUNDS, type HoldGround, type Obstacle } from '#libs/erasure';
import type { DatedParameter, LocalDate } from '#libs/kernel';
import type { DestructionState } from './destruction.decider';
import type { DestructionEvent } from './destruction.events';
import type { PersonRetention } from './person-retention';
import type { RetainedCase } from './retained-case.rules';
import { CASE_KINDS, type CaseKind } from './retention-case.rules';
import { listedState } from './retention.projection';
import type { RetentionPeriod } from './schedule.rules';

/** One period of a sign. */
export class SchedulePeriodDto {
  sign!: string;
  title!: string;
  /** From the end of the year in which a case ended; null for ever. */
  @ApiProperty({ type: Number, nullable: true })
  months!: number | null;
  from!: string | null;
  until!: string | null;
  source!: string;
  verified!: boolean;
  /** True where it is in force on the day that was asked for. */
  inForce!: boolean;
}

/** A case with how long it is kept and what keeps it. */
export class RetainedCaseDto {
  @ApiProperty({ enum: CASE_KINDS })
  kind!: CaseKind;
  id!: string;
  number!: string | null;
  sign!: string | null;
  unit!: string | null;
  personId!: string;
  programme!: string;
  beganOn!: string;
  /** The day its last stage ended; null while it goes on. */
  endedOn!: string | null;
  endedBy!: string | null;
  /** The last day on which it is kept; null while it goes on and where the schedule has no such sign. */
  keepUntil!: string | null;
  /** What becomes of it then. */
  @ApiProperty({ enum: ['destroy', 'archive'], nullable: true })
  disposal!: 'destroy' | 'archive' | null;
  over!: boolean;
  source!: string | null;
  verified!: boolean;
  /** What keeps it from being destroyed; none where it may be. */
  @ApiProperty({ type: [String] })
  keptBy!: string[];
  @ApiProperty({ enum: HOLD_GROUNDS, isArray: true })
  holds!: HoldGround[];
  /** The lists on which it stands. */
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  listed!: object[];
}

/** A page of cases whose time is over. */
export class RetentionReviewDto {
  on!: string;
  total!: number;
  @ApiProperty({ type: [RetainedCaseDto] })
  cases!: RetainedCaseDto[];
}

/** What forbids an erasure. */
export class ObstacleDto {
  code!: string;
  count!: number;
}

/** A person with what keeps their data. */
export class PersonRetentionDto {
  personId!: string;
  @ApiProperty({ type: [String] })
  records!: string[];
  erased!: boolean;
  @ApiProperty({ type: [ObstacleDto] })
  keptBy!: Obstacle[];
  @ApiProperty({ type: [RetainedCaseDto] })
  cases!: RetainedCaseDto[];
}

/** Persons of whom every case is done with. */
export class LapsedPersonsDto {
  on!: string;
  @ApiProperty({ type: [PersonRetentionDto] })
  persons!: PersonRetentionDto[];
}

/** A case on a destruction list, and what became of it. */
export class ListedCaseDto {
  @ApiProperty({ enum: CASE_KINDS })
  kind!: CaseKind;
  caseId!: string;
  personId!: string;
  number!: string | null;
  sign!: string;
  endedOn!: string;
  keepUntil!: string;
  @ApiProperty({ enum: ['destroy', 'archive'] })
  disposal!: 'destroy' | 'archive';
  source!: string;
  verified!: boolean;
  @ApiProperty({ enum: ['proposed', 'approved', 'rejected', 'destroyed', 'archived', 'spared'] })
  state!: string;
  texts!: number | null;
  documents!: number | null;
  letters!: number | null;
  /** Why it was spared. */
  @ApiProperty({ type: [String] })
  reasons!: string[];
}

/** A destruction list: who proposed and approved it, and what was destroyed. */
export class DestructionDto {
  destructionId!: string;
  @ApiProperty({ enum: ['proposed', 'approved', 'rejected', 'completed'] })
  state!: string;
  unit!: string | null;
  proposedBy!: string;
  proposedOn!: string;
  approvedBy!: string | null;
  completedOn!: string | null;
  /** How many persons were erased with their last case, and how many are kept. */
  personsErased!: number | null;
  personsKept!: number | null;
  @ApiProperty({ type: [ListedCaseDto] })
  cases!: ListedCaseDto[];
}

/** Destruction lists, the newest first. */
export class DestructionsPageDto {
  total!: number;
  @ApiProperty({ type: [DestructionDto] })
  destructions!: DestructionDto[];
}

/** The periods of a sign as shown. */
export const periodsAnswer = (
  sign: string,
  { values }: DatedParameter<RetentionPeriod>,
  on: LocalDate,
): SchedulePeriodDto[] =>
  values.map(({ value, from, until, source, verified }) => ({
    sign,
    ...value,
    from,
    until,
    source,
    verified,
    inForce: (from === null || from <= on) && (until === null || on <= until),
  }));

/** A case as shown. */
export function caseAnswer({ known, retention, keptBy, holds, listed }: RetainedCase): RetainedCaseDto {
  const { parts: _parts, stages: _stages, ...about } = known;
  const { inCourt: _inCourt, ...kept } = retention;
  return {
    ...about,
    ...kept,
    keptBy: [...keptBy],
    holds: [...holds],
    listed: listed.map((each) => ({ ...each })),
  };
}

/** A person as shown. */
export const personAnswer = ({
  personId,
  records,
  erased,
  keptBy,
  cases,
}: PersonRetention): PersonRetentionDto => ({
  personId,
  records: [...records],
  erased,
  keptBy: [...keptBy],
  cases: cases.map(caseAnswer),
});

/** A list as shown; throws for one that nobody proposed. */
export function destructionAnswer(state: DestructionState): DestructionDto {
  const { proposed, approvedBy, rejected, completed, outcomes } = state;
  if (!proposed) throw new Error('a destruction that nobody proposed');
  const { destructionId, unit, proposedBy, proposedOn, cases } = proposed;
  const standing = completed
    ? 'completed'
    : rejected
      ? 'rejected'
      : approvedBy === null
        ? 'proposed'
        : 'approved';
  return {
    ...{ destructionId, state: standing, unit, proposedBy, proposedOn, approvedBy },
    completedOn: completed?.completedOn ?? null,
    personsErased: completed?.personsErased.length ?? null,
    personsKept: completed?.personsKept.length ?? null,
    cases: cases.map((each) => ({
      ...each,
      state: listedState(state, each),
      ...countsOf(outcomes[each.caseId]),
    })),
  };
}

function countsOf(outcome: DestructionEvent | undefined) {
  const none = { texts: null, documents: null, letters: null, reasons: [] };
  if (outcome?.type === 'CaseSpared') return { ...none, reasons: [...outcome.data.reasons] };
  if (outcome?.type !== 'CaseDestroyed') return none;
  const { texts, documents, letters } = outcome.data;
  return { texts, documents, letters, reasons: [] };
}
