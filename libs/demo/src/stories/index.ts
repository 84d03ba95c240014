import type { Part, StoryMaker } from '../part';
import { SERVICE_PLANS } from '../service-plans';
import * as care from './care.stories';
import * as decided from './decided.stories';
import * as lists from './lists.stories';
import * as payments from './payments.stories';
import * as persons from './persons.stories';
import * as providers from './providers.stories';
import { serviceOf } from './services.stories';

const part = (story: StoryMaker, days: number, weight: number, needs = 1): Part => ({
  story,
  days,
  weight,
  persons: needs,
});

/** Kinds of cases that one year shows once. */
export const ONCE: readonly Part[] = [
  { ...part(providers.providersReport, 0, 0, 0), onFirstDay: true },
  part(providers.carersIll, 60, 0, 0),
  part(lists.askedWhetherStillWaiting, 230, 0, 3),
  part(decided.newbornTooLate, 220, 0),
  part(decided.cashAidReplacedOnAppeal, 220, 0),
  part(decided.rentAnnulledOnAppeal, 220, 0),
  part(decided.insuranceAppealTooLate, 120, 0),
  { ...part(decided.leftLying, 60, 0, 2), daysBeforeEnd: 75 },
  part(persons.lookAlike, 90, 0, 2),
];

/** Kinds of cases that one year shows once, still open on its last day. */
export const OPEN: readonly Part[] = [
  { ...part(decided.grantAwaitsApproval, 20, 0), daysBeforeEnd: 20 },
  { ...part(decided.refusalReturned, 20, 0), daysBeforeEnd: 20 },
  { ...part(payments.exemptionAwaitsApproval, 20, 0, 2), daysBeforeEnd: 20 },
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
  part(care.waitsForHelp, 320, 14),
  part(lists.offeredThrice, 260, 5),
  part(care.movesToAHome, 300, 6),
  part(care.livesInAGroup, 300, 2),
  part(care.underACode('PM'), 300, 4),
  part(care.protectedChild, 60, 2),
  part(care.onHoliday, 330, 3),
  part(payments.helpDelivered, 250, 6),
  part(payments.lunchDelivered, 180, 4),
  part(payments.exemptWithDaughter, 140, 3, 2),
  ...SERVICE_PLANS.map((plan) => part(serviceOf(plan), Math.min(340, plan.lasts[1] + 90), 3)),
];
