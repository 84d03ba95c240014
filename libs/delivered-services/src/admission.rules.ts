import { type LocalDate, type Month, Refusal, addDays, firstDayOf, lastDayOf } from '#libs/kernel';

/** What deliveries must know of an admission; `endedOn` is the first day on which the person is not admitted. */
export interface AdmissionFacts {
  readonly personId: string;
  readonly programme: string;
  readonly municipality: string | null;
  readonly startedOn: LocalDate;
  readonly endedOn: LocalDate | null;
  /** Days on which the service stands still: from a day to the day before `to`. */
  readonly interruptions: readonly { readonly from: LocalDate; readonly to: LocalDate | null }[];
  /** Which provider gives the service from a day on, in order; at least one. */
  readonly seats: readonly { readonly from: LocalDate; readonly provider: string }[];
}

/** The provider of a day; that of the first day before it. */
export const providerOn = ({ seats }: AdmissionFacts, day: LocalDate): string =>
  (seats.findLast(({ from }) => from <= day) ?? seats[0])?.provider ?? '';

/** Refuses days on which the provider cannot have served the person: `OUTSIDE_ADMISSION`, `ADMISSION_INTERRUPTED`, `OTHER_PROVIDER`. */
export function checkAdmitted(admission: AdmissionFacts, provider: string, on: LocalDate): void {
  const { startedOn, endedOn, interruptions } = admission;
  if (on < startedOn || (endedOn !== null && on >= endedOn))
    throw new Refusal('OUTSIDE_ADMISSION', { on, startedOn, endedOn });
  const pause = interruptions.find(({ from, to }) => from <= on && (to === null || on < to));
  if (pause) throw new Refusal('ADMISSION_INTERRUPTED', { on, ...pause });
  if (providerOn(admission, on) !== provider) throw new Refusal('OTHER_PROVIDER', { on });
}

const daysOf = (month: Month): LocalDate[] => {
  const days: LocalDate[] = [];
  for (let day = firstDayOf(month); day <= lastDayOf(month); day = addDays(day, 1)) days.push(day);
  return days;
};

/** The providers of a month, in order of days. */
export const providersIn = (admission: AdmissionFacts, month: Month): string[] => [
  ...new Set(daysOf(month).map((day) => providerOn(admission, day))),
];

/** The days of a month that are the provider's; all of them where a transfer became known too late to leave any. */
export function daysWith(admission: AdmissionFacts, provider: string, month: Month): LocalDate[] {
  const own = daysOf(month).filter((day) => providerOn(admission, day) === provider);
  return own.length > 0 ? own : daysOf(month);
}
