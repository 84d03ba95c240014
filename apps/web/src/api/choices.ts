/** Written by `npm run web:client` from the description of the HTTP interface. */
export const RENEWAL_GROUNDS = [
  'new-facts-or-evidence',
  'false-evidence',
  'criminal-act',
  'court-ruling-changed',
  'party-misled-authority',
  'preliminary-question-decided-otherwise',
  'official-to-be-excluded',
  'not-competent-person-decided',
  'collegial-body-irregular',
  'party-not-heard',
  'party-not-represented',
  'party-could-not-use-language',
] as const;

export const DETAILS_REASONS = [
  'clerical-error',
  'changed-by-document',
  'told-by-person',
  'official-register',
] as const;

export const DELIVERY_REASONS = [
  'wrong-time',
  'wrong-quantity',
  'wrong-item',
  'wrong-carer',
  'wrong-person',
  'recorded-twice',
  'not-delivered',
  'other',
] as const;

export const CANCELLED_BY = [
  'beneficiary',
  'provider',
  'other',
] as const;

export const SUBSTITUTION_REASONS = [
  'sick-leave',
  'leave',
  'training',
  'other-visit',
  'wish-of-beneficiary',
  'other',
] as const;
