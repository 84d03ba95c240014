import { defineParameter, type Period } from '#libs/kernel';

const source = 'Splošna uredba o varstvu podatkov (GDPR), člen 12(3)';

/** From the receipt of a request to the last day for the answer. */
export const answerPeriod = defineParameter<Period>('subject-access.answer', [
  { value: { count: 1, unit: 'months' }, from: null, source, verified: true },
]);

/** From the receipt to the last day for the answer where it was extended. */
export const extendedPeriod = defineParameter<Period>('subject-access.extended-answer', [
  { value: { count: 3, unit: 'months' }, from: null, source, verified: true },
]);
