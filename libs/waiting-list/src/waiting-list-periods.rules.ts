import { type DatedParameter, defineParameter, type Period } from '#libs/kernel';

const UNCONFIRMED = 'praksa izvajalcev, ni potrjeno';

const period = (id: string, value: Period): DatedParameter<Period> =>
  defineParameter(id, [{ value, from: null, source: UNCONFIRMED, verified: false }]);

/** The periods of offers and re-validations; no act prints them, so all are shown as unverified. */
export const waitingListPeriods = {
  /** From the offer of a place to the last day to answer. */
  offerAnswer: period('waiting-list.offer-answer', { count: 8, unit: 'days' }),
  /** From the re-validation letter to the last day to answer. */
  revalidationAnswer: period('waiting-list.revalidation-answer', { count: 30, unit: 'days' }),
  /** From the letter to the day on which a reminder is due. */
  revalidationReminder: period('waiting-list.revalidation-reminder', { count: 15, unit: 'days' }),
  /** From the reminder to the last day to answer, where that is later. */
  revalidationReminderAnswer: period('waiting-list.revalidation-reminder-answer', {
    count: 15,
    unit: 'days',
  }),
  /** From the removal for want of an answer to the last day of reinstatement. */
  reinstatement: period('waiting-list.reinstatement', { count: 3, unit: 'months' }),
} as const;
