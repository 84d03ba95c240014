import type { LocalDate } from '#libs/kernel';
import type { CaseStage, KnownCase } from './retention-case.rules';
import { archiveHandover, keptUntil, periodOn, type RetentionSchedule } from './schedule.rules';

/** What becomes of a case once it need not be kept any more. */
export type Disposal = 'destroy' | 'archive';

/** How long a case is kept, as seen on a day. */
export interface CaseRetention {
  /** The day its last stage ended; null while it goes on. */
  readonly endedOn: LocalDate | null;
  /** The stage that ended last. */
  readonly endedBy: CaseStage['what'] | null;
  /** The last day on which it is kept here; null while open, and where the schedule has no such sign. */
  readonly keepUntil: LocalDate | null;
  readonly disposal: Disposal | null;
  /** True from the day after `keepUntil`. */
  readonly over: boolean;
  readonly source: string | null;
  /** False where nobody confirmed the period. */
  readonly verified: boolean;
  /** True where an action before the court keeps it open. */
  readonly inCourt: boolean;
}

const OPEN: Omit<CaseRetention, 'inCourt'> = {
  endedOn: null,
  endedBy: null,
  keepUntil: null,
  disposal: null,
  over: false,
  source: null,
  verified: true,
};

/** How long a case is kept by the schedule in force on the day it ended; a case that goes on has no such day. */
export function caseRetention(
  { stages, sign }: Pick<KnownCase, 'stages' | 'sign'>,
  schedule: RetentionSchedule,
  today: LocalDate,
): CaseRetention {
  const inCourt = stages.some((stage) => stage.inCourt === true);
  const last = lastEnded(stages, today);
  if (last === null) return { ...OPEN, inCourt };
  const { endedOn, what } = last;
  const period = periodOn(schedule, sign, endedOn);
  if (!period) return { ...OPEN, endedOn, endedBy: what, verified: false, inCourt };
  const keepUntil = keptUntil(endedOn, period.value);
  const forEver = period.value.months === null;
  return {
    endedOn,
    endedBy: what,
    keepUntil,
    disposal: forEver ? 'archive' : 'destroy',
    over: today > keepUntil,
    source: period.source,
    verified: period.verified && (!forEver || archiveHandover.values.every(({ verified }) => verified)),
    inCourt,
  };
}

type Ended = CaseStage & { readonly endedOn: LocalDate };

// A case is over when all its stages are; one that ends on a day to come is not.
function lastEnded(stages: readonly CaseStage[], today: LocalDate): Ended | null {
  const ended = stages.filter((stage): stage is Ended => stage.endedOn !== null && stage.endedOn <= today);
  if (stages.length === 0 || ended.length < stages.length) return null;
  return ended.reduce((last, stage) => (stage.endedOn > last.endedOn ? stage : last));
}
