import type { Part, StoryMaker } from '../part';
import * as decided from './decided.stories';
import * as persons from './persons.stories';

const part = (story: StoryMaker, days: number, weight: number, needs = 1): Part => ({
  story,
  days,
  weight,
  persons: needs,
});

/** Kinds of cases that one year shows once. */
export const ONCE: readonly Part[] = [
  part(decided.newbornTooLate, 220, 0),
  part(decided.cashAidReplacedOnAppeal, 220, 0),
  part(decided.rentAnnulledOnAppeal, 220, 0),
  part(decided.insuranceAppealTooLate, 120, 0),
  { ...part(decided.leftLying, 60, 0, 2), daysBeforeEnd: 75 },
  part(persons.lookAlike, 90, 0, 2),
];

/** Kinds of cases that happen again and again, with how often. */
export const EVERYDAY: readonly Part[] = [
  part(decided.newbornGranted, 90, 20),
  part(decided.cashAidSupplementedLate, 110, 8),
  part(decided.rentDismissed, 60, 3),
  part(decided.rentTransferred, 20, 2),
  part(decided.insuranceServedByFiction, 100, 4),
  part(decided.familyAssistant, 190, 3),
  part(decided.cashAidWithdrawn, 40, 3),
  part(decided.cashAidApplicantDied, 50, 2),
  part(persons.registeredTwice, 60, 2),
  part(persons.numberLater, 60, 2),
];
