import {
  type DatedParameter,
  type LocalDate,
  type Period,
  addDays,
  at,
  deadlineAfter,
  defineParameter,
  endOfPeriod,
  localDate,
} from '#libs/kernel';
import type { Programme } from './programme';

const ZUP = 'Zakon o splošnem upravnem postopku (ZUP)';

const period = (id: string, value: Period, source = ZUP): DatedParameter<Period> =>
  defineParameter(id, [{ value, from: null, source, verified: true }]);

/** The periods of the general administrative procedure, the same for every programme. */
export const procedurePeriods = {
  /** From receipt to the call to supplement an incomplete application. */
  supplementCall: period('procedure.supplement-call', { count: 5, unit: 'working-days' }),
  /** From the complete application to the decision. */
  shortened: period('procedure.decision-shortened', { count: 1, unit: 'months' }),
  special: period('procedure.decision-special', { count: 2, unit: 'months' }),
  /** From a failed attempt of personal service to the day it is deemed served. */
  serviceFiction: period('procedure.service-fiction', { count: 15, unit: 'days' }),
  /** From service to the last day of appeal. */
  appeal: defineParameter<Period>('procedure.appeal', [
    { value: { count: 15, unit: 'days' }, from: null, source: ZUP, verified: true },
    {
      value: { count: 21, unit: 'days' },
      from: localDate('2026-01-01'),
      source: 'novela ZUP 2025/26',
      verified: false,
      note: 'prvi dan veljave ni potrjen',
    },
  ]),
  /** From a change of circumstances to its report by the person exempt from payment. */
  reportChange: period('procedure.report-change', { count: 8, unit: 'days' }, 'odločbe o oprostitvi plačila'),
} as const;

/** The last working day on which an incomplete application's supplement call is in time. */
export const supplementCallDue = (receivedOn: LocalDate): LocalDate =>
  endOfPeriod(receivedOn, at(procedurePeriods.supplementCall, receivedOn).value);

/** The last day to decide on a complete application; null where the programme ends in an agreement. */
export function decisionDue({ intake }: Programme, completeOn: LocalDate): LocalDate | null {
  if (intake.procedure === undefined) return null;
  return deadlineAfter(completeOn, at(procedurePeriods[intake.procedure], completeOn).value);
}

/** The day a document counts as served after a failed attempt, weekend or holiday or not. */
export const deemedServedOn = (attemptedOn: LocalDate): LocalDate =>
  endOfPeriod(attemptedOn, at(procedurePeriods.serviceFiction, attemptedOn).value);

/** The last day of appeal, moved to the next working day; the period in force on the day of service runs. */
export const appealDue = (servedOn: LocalDate): LocalDate =>
  deadlineAfter(servedOn, at(procedurePeriods.appeal, servedOn).value);

/** The first day after the period of appeal: from then on the decision can be final. */
export const appealOver = (servedOn: LocalDate): LocalDate => addDays(appealDue(servedOn), 1);
