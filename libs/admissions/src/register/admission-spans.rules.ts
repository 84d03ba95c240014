import { addDays, type LocalDate } from '#libs/kernel';
import { type AdmissionState, type Seat, seatOn, termsOn } from '../admission-state.rules';
import type { AgreementTerms } from '../agreement.events';

/** What an admission is on a day. */
export const ADMISSION_STATUSES = ['planned', 'running', 'interrupted'] as const;
export type AdmissionStatus = (typeof ADMISSION_STATUSES)[number];

/** Days from `from` to the day before `to` (null: on and on) on which nothing about an admission changes. */
export interface AdmissionSpan {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly status: AdmissionStatus;
  readonly seat: Seat;
  readonly terms: AgreementTerms | null;
  /** Activities from which the person is kept out. */
  readonly suspended: readonly string[];
}

/** The admission day by day: none once a plan was given up, and none of one that ended on its first day. */
export function admissionSpans(state: AdmissionState): AdmissionSpan[] {
  const { startedOn, plannedOn, cancelledOn } = state;
  const endedOn = state.ends.at(-1)?.endedOn ?? null;
  if (cancelledOn !== null) return [];
  if (startedOn !== null) {
    const days = changeDays(state, startedOn, endedOn);
    return days.map((from, index) => span(state, from, days[index + 1] ?? endedOn));
  }
  return plannedOn === null ? [] : [{ ...span(state, plannedOn, null), status: 'planned' }];
}

function changeDays(state: AdmissionState, first: LocalDate, end: LocalDate | null): LocalDate[] {
  const days = [
    first,
    ...state.terms.map(({ effectiveOn }) => effectiveOn),
    ...state.seats.map(({ from }) => from),
    ...state.interruptions.flatMap(({ from, to }) => (to === null ? [from] : [from, to])),
    ...state.suspensions.flatMap(({ from, until }) => [from, addDays(until, 1)]),
  ];
  return [...new Set(days)].filter((day) => day >= first && (end === null || day < end)).sort();
}

function span(state: AdmissionState, from: LocalDate, to: LocalDate | null): AdmissionSpan {
  const interrupted = state.interruptions.some(
    (each) => each.from <= from && (each.to === null || from < each.to),
  );
  const suspended = state.suspensions.filter((each) => each.from <= from && from <= each.until);
  return {
    from,
    to,
    status: interrupted ? 'interrupted' : 'running',
    seat: seatOn(state, from) ?? {
      from,
      provider: state.case?.provider ?? '',
      place: state.case?.place ?? null,
    },
    terms: termsOn(state, from),
    suspended: suspended.flatMap(({ activities }) => activities),
  };
}
