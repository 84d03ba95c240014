import { daysBetween, firstDayOf, lastDayOf, type LocalDate, type Month, monthsBetween } from '#libs/kernel';
import { meanOf, toFourDecimals, type WaitingDays, waitingDaysOf } from '../entries/waiting-days';
import type { EndReason } from '../waiting-list.events';

/** An entry for counting; days are whole days since 1. 1. 1970, paused days lie between the clock's start and the end. */
export interface CountedEntry {
  readonly personId: string;
  readonly listed: number;
  readonly ended: number | null;
  readonly endReason: EndReason | null;
  readonly pausedDays: number;
  /** The first day of the wait by the clock asked for. */
  readonly countsFrom: number;
  /** The days under the law asked for, `to` not included; absent where both laws are asked. */
  readonly from?: number;
  readonly to?: number | null;
}

/** Days of waiting of a group with the 90th percentile. */
export type WaitingDaysWithP90 = WaitingDays & { readonly p90: number | null };

/** The waits of the admitted, whole and without pauses. */
export interface AdmittedWaits {
  readonly waitingDaysOfAdmitted: WaitingDaysWithP90;
  readonly waitingDaysOfAdmittedNet: WaitingDaysWithP90;
}

/** The figures of one month; reasons that did not occur are absent. */
export interface MonthFigures extends AdmittedWaits {
  readonly month: Month;
  /** Entries on the list on the month's last day. */
  readonly monthEnd: number;
  /** Mean of the entries on the list on each day of the month. */
  readonly dailyMean: number;
  /** Persons on the list on at least one day of the month. */
  readonly distinctPersons: number;
  readonly listed: number;
  readonly ended: number;
  readonly endedByReason: Partial<Readonly<Record<EndReason, number>>>;
}

/** Months with the mean over the months of each figure; means have four decimals. */
export interface PeriodFigures extends AdmittedWaits {
  readonly months: readonly MonthFigures[];
  readonly mean: {
    readonly monthEnd: number | null;
    readonly dailyMean: number | null;
    readonly distinctPersons: number | null;
  };
}

const EPOCH = '1970-01-01' as LocalDate;
const dayNumber = (day: LocalDate): number => daysBetween(EPOCH, day);

/** Counts entries month by month; domain facts section 7. An entry counts on day D from listed ≤ D < ended. */
export function countMonths(entries: readonly CountedEntry[], from: Month, to: Month): PeriodFigures {
  const counted = monthsBetween(from, to).map((month) => countMonth(entries, month));
  const months = counted.map(({ admitted, ...figures }) => ({ ...figures, ...admittedWaits(admitted) }));
  // Over the figures as published, so that a reader can work the mean out from the months shown.
  const mean = (values: readonly number[]): number | null => rounded(meanOf(values));
  return {
    months,
    mean: {
      monthEnd: mean(months.map(({ monthEnd }) => monthEnd)),
      dailyMean: mean(months.map(({ dailyMean }) => dailyMean)),
      distinctPersons: mean(months.map(({ distinctPersons }) => distinctPersons)),
    },
    ...admittedWaits(counted.flatMap(({ admitted }) => admitted)),
  };
}

function countMonth(entries: readonly CountedEntry[], month: Month) {
  const first = dayNumber(firstDayOf(month));
  const last = dayNumber(lastDayOf(month));
  const persons = new Set<string>();
  const admitted: CountedEntry[] = [];
  const endedByReason: Partial<Record<EndReason, number>> = {};
  let [listed, ended, monthEnd, entryDays] = [0, 0, 0, 0];
  for (const entry of entries) {
    const { from = entry.listed, to = entry.ended } = entry;
    const start = Math.max(from, first);
    const stop = Math.min(to ?? Infinity, last + 1);
    if (start < stop) {
      entryDays += stop - start;
      persons.add(entry.personId);
      if (stop > last) monthEnd += 1;
    }
    if (from === entry.listed && entry.listed >= first && entry.listed <= last) listed += 1;
    if (to !== entry.ended || entry.ended === null || entry.ended < first || entry.ended > last) continue;
    ended += 1;
    if (entry.endReason) endedByReason[entry.endReason] = (endedByReason[entry.endReason] ?? 0) + 1;
    if (entry.endReason === 'admitted') admitted.push(entry);
  }
  const dailyMean = toFourDecimals(entryDays / (last - first + 1));
  const distinctPersons = persons.size;
  return { month, monthEnd, dailyMean, distinctPersons, listed, ended, endedByReason, admitted };
}

function admittedWaits(admitted: readonly CountedEntry[]): AdmittedWaits {
  const gross = admitted.map(({ countsFrom, ended }) => Math.max(0, (ended ?? countsFrom) - countsFrom));
  return {
    waitingDaysOfAdmitted: waitingDaysOf(gross),
    waitingDaysOfAdmittedNet: waitingDaysOf(
      gross.map((days, index) => days - (admitted[index]?.pausedDays ?? 0)),
    ),
  };
}

const rounded = (value: number | null): number | null => (value === null ? null : toFourDecimals(value));
