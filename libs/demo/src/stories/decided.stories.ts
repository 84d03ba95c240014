import { addDays, addMonths } from '#libs/kernel';
import { appealOver, type Facts } from '#libs/programmes';
import type { Story } from '../agenda';
import { apply, type DemoCase } from '../demo-case';
import { DemoDecision, type Decided } from '../demo-decision';
import type { DemoOffice } from '../demo-office';

const PARENT = { age: [22, 38] as const };
const IN_NEED = {
  residesInMunicipality: true,
  sufficientMeansNow: false,
  statutoryOptionsUsed: true,
  circumstancesBeyondControl: true,
};
const UNINSURED = { citizen: true, residesInMunicipality: true, otherInsuranceTitle: false };
const bornOn = (childBornOn: string): Facts => ({
  childBornOn,
  applicantIsParent: true,
  otherParentGranted: false,
  parentCitizen: true,
  childCitizen: true,
  parentResidentOnBirth: true,
  childResidentOnBirth: true,
});

/** Drafted today, issued some days later, taken over, and in legal force once nobody appealed. */
async function* decided(of: DemoCase, what: Decided): Story {
  const { office } = of;
  const decision = await DemoDecision.drafted(of, what);
  yield office.soon();
  await decision.issued();
  yield office.soon(2, 5);
  await decision.served();
  yield office.later(daysTo(office, appealOver(office.today)));
  await decision.final();
  await decision.inForce();
}

const daysTo = ({ today }: DemoOffice, day: string): number =>
  Math.max(1, Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000));

/** A newborn's grant, granted within weeks. */
export async function* newbornGranted(office: DemoOffice): Story {
  const vloga = await apply(office, 'newborn-grant', await office.person(PARENT));
  const facts = bornOn(addDays(office.today, -office.chance.between(10, 100)));
  yield office.soon();
  await vloga.taken();
  await vloga.examined(facts, 'application');
  yield office.soon(3, 12);
  yield* decided(vloga, { kind: 'grant' });
}

/** A newborn's grant asked for after the four months; the mayor upholds the refusal. */
export async function* newbornTooLate(office: DemoOffice): Story {
  const vloga = await apply(office, 'newborn-grant', await office.person(PARENT));
  yield office.soon();
  await vloga.examined(bornOn(addDays(addMonths(office.today, -4), -20)), 'application');
  yield office.soon(3, 8);
  const decision = await DemoDecision.drafted(vloga, { kind: 'refusal' });
  await decision.issued();
  yield office.soon(2, 4);
  await decision.served();
  yield office.soon(4, 9);
  const appeal = await decision.appealed();
  yield office.soon(2, 6);
  await decision.forwarded(appeal, 'mayor');
  yield office.later(office.chance.between(30, 60));
  await decision.appealEnded(appeal, 'upheld');
  yield office.later(35);
  await decision.final();
  await decision.inForce();
}

/** Cash aid granted after a supplement that came late, but before the dismissal. */
export async function* cashAidSupplementedLate(office: DemoOffice): Story {
  const vloga = await apply(office, 'cash-aid', await office.person({ age: [28, 70] }));
  const facts = { ...IN_NEED, cashAidPurpose: 'heating' };
  yield office.soon();
  await vloga.taken();
  await vloga.checked(facts);
  yield office.soon();
  await vloga.called(8);
  yield office.later(office.chance.between(12, 16));
  await vloga.examined(facts, 'application');
  yield office.soon(5, 15);
  yield* decided(vloga, { kind: 'grant' });
}

/** Cash aid refused for a second school in nature; the ministry replaces the refusal by a grant. */
export async function* cashAidReplacedOnAppeal(office: DemoOffice): Story {
  const vloga = await apply(office, 'cash-aid', await office.person(PARENT));
  yield office.soon();
  const facts = { ...IN_NEED, cashAidPurpose: 'school-in-nature', schoolInNatureGrants: 1 };
  await vloga.examined(facts, 'application');
  yield office.soon(5, 10);
  const decision = await DemoDecision.drafted(vloga, { kind: 'refusal' });
  await decision.issued();
  yield office.soon(2, 4);
  await decision.served();
  yield office.soon(5, 10);
  const appeal = await decision.appealed();
  await decision.forwarded(appeal, 'ministry');
  yield office.later(office.chance.between(40, 70));
  const other = await DemoDecision.drafted(vloga, { kind: 'grant' });
  await other.issued();
  await decision.appealEnded(appeal, 'replaced', other.id);
  yield office.soon(2, 4);
  await other.served();
}

/** A rent subsidy dismissed because the lease never came. */
export async function* rentDismissed(office: DemoOffice): Story {
  const vloga = await apply(office, 'rent-subsidy', await office.person({ age: [25, 60] }));
  yield office.soon();
  await vloga.brings('application');
  await vloga.checked();
  await vloga.called(8);
  yield office.later(office.chance.between(12, 20));
  await vloga.dismissed('not-supplemented');
}

/** A rent subsidy refused; the ministry annuls the refusal. */
export async function* rentAnnulledOnAppeal(office: DemoOffice): Story {
  const vloga = await apply(office, 'rent-subsidy', await office.person({ age: [25, 60] }));
  yield office.soon();
  await vloga.examined({ tenancy: 'none-of-these' }, 'application', 'lease');
  yield office.soon(8, 20);
  const decision = await DemoDecision.drafted(vloga, { kind: 'refusal' });
  yield office.soon();
  await decision.issued();
  yield office.soon(2, 5);
  await decision.served();
  yield office.soon(3, 9);
  const appeal = await decision.appealed();
  yield office.soon();
  await decision.forwarded(appeal, 'ministry');
  yield office.later(office.chance.between(40, 80));
  await decision.appealEnded(appeal, 'annulled');
}

/** A rent subsidy that another unit is competent for. */
export async function* rentTransferred(office: DemoOffice): Story {
  const vloga = await apply(office, 'rent-subsidy', await office.person({ age: [25, 60] }));
  yield office.soon();
  await vloga.transferred('Piran');
}

/** The insurance contribution granted; nobody opened the door, so the 15th day counts as service. */
export async function* insuranceServedByFiction(office: DemoOffice): Story {
  const vloga = await apply(office, 'health-insurance', await office.person({ age: [20, 60] }));
  yield office.soon();
  await vloga.examined(UNINSURED, 'application');
  yield office.soon(2, 8);
  const decision = await DemoDecision.drafted(vloga, { kind: 'grant' });
  await decision.issued();
  yield office.soon(3, 5);
  await decision.notMet();
  yield office.later(45);
  await decision.final();
  await decision.inForce();
}

/** The insurance contribution refused; the appeal came too late and is dismissed. */
export async function* insuranceAppealTooLate(office: DemoOffice): Story {
  const vloga = await apply(office, 'health-insurance', await office.person({ age: [20, 60] }));
  yield office.soon();
  await vloga.examined({ ...UNINSURED, otherInsuranceTitle: true }, 'application');
  yield office.soon(2, 8);
  const decision = await DemoDecision.drafted(vloga, { kind: 'refusal' });
  await decision.issued();
  yield office.soon(2, 5);
  await decision.served();
  yield office.later(40);
  const appeal = await decision.appealed();
  yield office.soon();
  await decision.appealEnded(appeal, 'dismissed');
}

/** A family assistant: weeks on hold for the disability commission's opinion, then granted. */
export async function* familyAssistant(office: DemoOffice): Story {
  const vloga = await apply(office, 'family-assistant', await office.person({ age: [19, 60] }));
  yield office.soon();
  await vloga.taken();
  await vloga.brings('application');
  await vloga.checked();
  await vloga.heldForOpinion(addDays(office.today, 45));
  yield office.later(office.chance.between(30, 60));
  await vloga.resumed();
  const facts = { severeMentalOrMovementDisability: true, needsHelpWithAllBasicNeeds: true };
  await vloga.examined({ bornOn: '1985-04-12', ...facts }, 'commission-opinion');
  yield office.soon(5, 20);
  yield* decided(vloga, { kind: 'grant' });
}

/** An application that the applicant withdraws. */
export async function* cashAidWithdrawn(office: DemoOffice): Story {
  const vloga = await apply(office, 'cash-aid', await office.person({ age: [28, 70] }));
  yield office.soon();
  await vloga.brings('application');
  yield office.soon(2, 10);
  await vloga.withdrawn('Stranka je stroške poravnala sama.');
}

/** An application whose applicant dies before it is decided. */
export async function* cashAidApplicantDied(office: DemoOffice): Story {
  const vloga = await apply(office, 'cash-aid', await office.person({ age: [70, 92] }));
  yield office.soon();
  await vloga.examined({ ...IN_NEED, cashAidPurpose: 'other' }, 'application');
  yield office.soon(3, 10);
  await vloga.died(addDays(office.today, -2));
}

/** An application that nobody has decided in time, and one that nobody has looked at. */
export async function* leftLying(office: DemoOffice): Story {
  const vloga = await apply(office, 'newborn-grant', await office.person(PARENT));
  yield office.soon();
  await vloga.examined(bornOn(addDays(office.today, -30)), 'application');
  const other = await apply(office, 'cash-aid', await office.person({ age: [28, 70] }));
  await other.brings('application');
}

/** Three weeks before the last day: a grant whose draft nobody has approved yet. */
export async function* grantAwaitsApproval(office: DemoOffice): Story {
  const vloga = await apply(office, 'newborn-grant', await office.person(PARENT));
  yield office.soon();
  await vloga.taken();
  await vloga.examined(bornOn(addDays(office.today, -30)), 'application');
  yield office.soon(2, 4);
  await DemoDecision.drafted(vloga, { kind: 'grant' });
}

/** A refusal whose draft the manager returned, since its reasons do not suffice. */
export async function* refusalReturned(office: DemoOffice): Story {
  const vloga = await apply(office, 'cash-aid', await office.person({ age: [28, 70] }));
  yield office.soon();
  await vloga.taken();
  const facts = { ...IN_NEED, cashAidPurpose: 'school-in-nature', schoolInNatureGrants: 1 };
  await vloga.examined(facts, 'application');
  yield office.soon(2, 4);
  const decision = await DemoDecision.drafted(vloga, { kind: 'refusal' });
  yield office.soon(1, 2);
  await decision.returned(
    'reasoning-insufficient',
    'Navedite, kdaj je bila pomoč za isti namen že dodeljena.',
  );
}
