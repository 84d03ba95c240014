import {
  addMonths,
  amend,
  at,
  type DatedParameter,
  type DatedValue,
  defineParameter,
  findAt,
  type LocalDate,
} from '#libs/kernel';
import { classificationPlan } from '#libs/programmes';
import type { RetentionPeriodSet } from './schedule.events';

/** How long a case under a sign is kept, and what becomes of it then. */
export interface RetentionPeriod {
  /** In Slovene. */
  readonly title: string;
  /** From the end of the year in which the case ended; null is kept for ever and goes to the archive. */
  readonly months: number | null;
}

/** The periods of every sign, by sign. */
export type RetentionSchedule = ReadonlyMap<string, DatedParameter<RetentionPeriod>>;

/** When what is kept for ever is handed over to the archive, from the end of the year in which the case ended. */
export const archiveHandover = defineParameter<number>('retention.archive-handover-months', [
  {
    value: 360,
    from: null,
    source: 'ZVDAGA, člen 40',
    verified: false,
    note: 'rok trideset let za izročitev arhivu ni potrjen',
  },
]);

/** The schedule of the classification plan with what the office set beside it, in the order in which it was set. */
export function retentionSchedule(set: readonly RetentionPeriodSet['data'][] = []): RetentionSchedule {
  const schedule = new Map(
    classificationPlan().map(({ sign, entry }) => [
      sign,
      defineParameter<RetentionPeriod>(
        `retention.${sign}`,
        entry.values.map(({ value, ...dated }) => ({
          ...dated,
          value: { title: value.title, months: value.retentionMonths },
        })),
      ),
    ]),
  );
  for (const { sign, title, months, from, source, verified } of set) {
    const known = schedule.get(sign) ?? defineParameter<RetentionPeriod>(`retention.${sign}`, []);
    schedule.set(sign, amend(known, { value: { title, months }, from, until: null, source, verified }));
  }
  return schedule;
}

/** The period of a sign that is in force on a day, or undefined. */
export function periodOn(
  schedule: RetentionSchedule,
  sign: string | null,
  on: LocalDate,
): DatedValue<RetentionPeriod> | undefined {
  const known = sign === null ? undefined : schedule.get(sign);
  return known && findAt(known, on);
}

/** The last day on which a case that ended on a day is kept under a period. */
export function keptUntil(endedOn: LocalDate, { months }: RetentionPeriod): LocalDate {
  const endOfYear = `${endedOn.slice(0, 4)}-12-31` as LocalDate;
  return addMonths(endOfYear, months ?? at(archiveHandover, endedOn).value);
}

/** The shortest period of all that were ever in force, in months: younger cases cannot have lapsed. */
export const shortestPeriod = (schedule: RetentionSchedule): number =>
  Math.min(
    ...[...schedule.values()].flatMap(({ values }) =>
      values.map(({ value }) => value.months ?? archiveHandover.values[0]?.value ?? 0),
    ),
  );
