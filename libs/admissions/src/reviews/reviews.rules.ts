import { endOfPeriod, type LocalDate } from '#libs/kernel';
import { findProgramme, type Review } from '#libs/programmes';
import type { AdmissionState } from '../admission-state.rules';

/** What is reviewed while somebody is admitted. */
export const REVIEW_KINDS = [
  'plan-evaluation',
  'questionnaire-entry',
  'questionnaire-evaluation',
  'questionnaire-exit',
] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

/** A review with the last day to do it in time; `doneOn` null while it is to be done. */
export interface ReviewDue {
  readonly kind: ReviewKind;
  readonly dueOn: LocalDate;
  readonly doneOn: LocalDate | null;
}

/**
 * The reviews of an admission by the programme's interval, done and next. Evaluations that were not done before
 * the end are due no more; the exit questionnaire is due at the end.
 */
export function reviewsOf(state: AdmissionState): ReviewDue[] {
  const review = findProgramme(state.case?.programme ?? '')?.review ?? null;
  const { startedOn } = state;
  if (!review || startedOn === null || state.cancelledOn !== null) return [];
  const endedOn = state.ends.at(-1)?.endedOn ?? null;
  const answered = (kind: 'entry' | 'evaluation' | 'exit'): LocalDate[] =>
    state.questionnaires.filter((each) => each.kind === kind).map((each) => each.answeredOn);
  const once = (kind: 'entry' | 'exit', dueOn: LocalDate | null): ReviewDue[] =>
    review.questionnaires.includes(kind) && dueOn !== null
      ? [{ kind: `questionnaire-${kind}`, dueOn, doneOn: answered(kind)[0] ?? null }]
      : [];
  const again = review.questionnaires.includes('evaluation')
    ? series('questionnaire-evaluation', review, startedOn, answered('evaluation'), endedOn)
    : [];
  return [
    ...once('entry', startedOn),
    ...series('plan-evaluation', review, startedOn, state.evaluations, endedOn),
    ...again,
    ...once('exit', endedOn),
  ];
}

function series(
  kind: ReviewKind,
  { every }: Review,
  startedOn: LocalDate,
  done: readonly LocalDate[],
  endedOn: LocalDate | null,
): ReviewDue[] {
  const days = [...done].sort();
  const reviews = days.map((doneOn, index) => ({
    kind,
    dueOn: endOfPeriod(days[index - 1] ?? startedOn, every),
    doneOn,
  }));
  if (endedOn !== null) return reviews;
  return [...reviews, { kind, dueOn: endOfPeriod(days.at(-1) ?? startedOn, every), doneOn: null }];
}
