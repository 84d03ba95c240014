import { addDays, firstDayOf, lastDayOf, localDate, type LocalDate, monthOf } from '#libs/kernel';

/** A part of a determination with what is paid a month before and after. */
export interface ChangedPart {
  readonly from: string;
  readonly until: string | null;
  readonly contributionBefore: string;
  readonly contribution: string;
  readonly contributionDifference: string;
}

/** A calendar month, or the days of it in which an amount holds, with what changes. */
export interface ChangedMonth {
  readonly month: string;
  readonly from: string;
  readonly until: string;
  /** Whether the amount holds in all days of the month. */
  readonly whole: boolean;
  readonly before: string;
  readonly after: string;
  readonly difference: string;
}

/** The months of changed parts up to a day, in order; an open part ends with the month of that day. */
export function monthsOf(parts: readonly ChangedPart[], upTo: LocalDate): readonly ChangedMonth[] {
  const last = lastDayOf(monthOf(upTo));
  return parts
    .flatMap((part) => {
      const until = part.until !== null && part.until < last ? localDate(part.until) : last;
      const months: ChangedMonth[] = [];
      for (let from = localDate(part.from); from <= until; from = addDays(lastDayOf(monthOf(from)), 1)) {
        const end = lastDayOf(monthOf(from)) < until ? lastDayOf(monthOf(from)) : until;
        const whole = from === firstDayOf(monthOf(from)) && end === lastDayOf(monthOf(from));
        const { contributionBefore: before, contribution: after, contributionDifference: difference } = part;
        months.push({ month: monthOf(from), from, until: end, whole, before, after, difference });
      }
      return months;
    })
    .sort((one, other) => (one.from < other.from ? -1 : 1));
}
