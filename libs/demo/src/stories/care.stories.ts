import { DecideOnPerson, ProtectAddress } from '#libs/persons';
import { EndWaiting, PauseWaiting, ChangeNeedProfile, ResumeWaiting } from '#libs/waiting-list';
import { addDays } from '#libs/kernel';
import type { Story } from '../agenda';
import { apply } from '../demo-case';
import { CILKA } from '../demo-desk';
import type { DemoOffice } from '../demo-office';
import { DemoStay } from '../demo-stay';
import { campTerms, HOME_ROOMS, HOMES } from '../providers';
import { admittedWhenFree } from './services.stories';

export const HELP = {
  careAtHomeReplacesInstitution: true,
  bornOn: '1942-03-08',
  notFullyAbleToLiveAlone: true,
  tasks: ['dressing', 'washing', 'meal'],
  hoursADay: 2,
  hoursAWeek: 8,
};

/** Somebody on the list for home help: a pause in hospital, a greater need, and at last a way off the list. */
export async function* waitsForHelp(office: DemoOffice): Story {
  const { desk, chance } = office;
  const vloga = await apply(office, 'home-help', await office.person());
  yield office.soon(1, 4);
  await vloga.examined(HELP, 'application');
  const entryId = await vloga.listed('Dom Koper', chance.happens(0.5) ? 'daily' : 'weekly');
  yield office.later(chance.between(20, 60));
  const context = desk.context(CILKA);
  const pauseId = desk.newId(context, 'pause');
  const from = office.today;
  await desk.send(new PauseWaiting(entryId, { pauseId, from, reason: 'hospital' }, context));
  yield office.later(chance.between(10, 40));
  await desk.send(new ResumeWaiting(entryId, { pauseId, on: office.today }, desk.context(CILKA)));
  const need = { frequency: 'several-times-daily' as const, extendedScope: ['weekend' as const] };
  const needProfile = { ...need, relativesHelp: false, hoursPerWeek: 14 };
  const change = { effectiveOn: office.today, needProfile };
  await desk.send(new ChangeNeedProfile(entryId, change, desk.context(CILKA)));
  yield office.later(chance.between(40, 160));
  const reason = chance.weighted([
    ['died', 3],
    ['withdrew', 4],
    ['moved-to-institution', 3],
  ] as const);
  const late = reason === 'died' ? 2 : 0;
  const end = { endedOn: addDays(office.today, -late), reason, noteRef: null, serviceStartedOn: null };
  await desk.send(new EndWaiting(entryId, end, desk.context(CILKA)));
}

/** One application at three homes; where a bed is free first, the person moves in. */
export async function* movesToAHome(office: DemoOffice): Story {
  const { chance } = office;
  const providers = HOMES.map((provider, index) => ({ provider, preferred: index === 0 }));
  const vloga = await apply(office, 'institutional-care', await office.person({ age: [74, 96] }), {
    providers,
  });
  yield office.soon(1, 4);
  await vloga.examined({ needsInstitutionalCare: true, careLevel: 'IIIa' }, 'application');
  await vloga.listed('Dom Koper');
  yield office.later(chance.between(5, 20));
  await vloga.reached('Dom Izola');
  const entryId = await vloga.listed('Dom Izola');
  yield office.later(40);
  await vloga.reached('Dom Piran');
  yield office.later(chance.between(20, 90));
  const place = HOME_ROOMS[chance.between(0, HOME_ROOMS.length - 1)] ?? null;
  const at = { provider: 'Dom Izola', kind: 'accommodation' as const, place };
  const stay = yield* admittedWhenFree(vloga, at, entryId);
  if (!stay) return;
  yield office.later(chance.between(60, 250));
  await stay.ended('died');
}

/** The housing group: five documents, questionnaires, an evaluation every six months. */
export async function* livesInAGroup(office: DemoOffice): Story {
  const vloga = await apply(office, 'housing-group', await office.person({ age: [22, 55] }));
  const facts = { bornOn: '1985-06-03', longTermMentalHealthProblem: true, freeDecision: true };
  yield office.soon();
  await vloga.brings('application', 'psychiatric-opinion', 'csd-report', 'proof-of-income');
  await vloga.checked();
  yield office.soon();
  await vloga.called(15);
  yield office.soon(3, 8);
  await vloga.examined({ ...facts, ableToLiveAlone: false }, 'co-payment-assurance');
  const entryId = await vloga.listed('VEZI');
  yield office.later(office.chance.between(15, 60));
  const at = { provider: 'VEZI', kind: 'accommodation' as const };
  const stay = yield* admittedWhenFree(vloga, at, entryId);
  if (!stay) return;
  await stay.answered('entry');
  yield office.later(182);
  await stay.evaluated();
  await stay.answered('evaluation');
}

/** Somebody known under a code; a breach keeps them out of the group for a month. */
export const underACode = (code: string) =>
  async function* (office: DemoOffice): Story {
    const { chance } = office;
    const personId = await office.pseudonym(`${code}-${chance.between(100, 999_999)}`);
    const vloga = await apply(office, 'low-threshold', personId, { channel: 'in-person' });
    await vloga.examined({ agreementSigned: true }, 'signed-agreement');
    const stay = await DemoStay.of(vloga, { provider: 'PO MOČ', kind: 'inclusion' });
    yield office.later(chance.between(20, 90));
    await stay.suspended(chance.between(14, 45));
    yield office.later(chance.between(40, 200));
    await stay.ended('withdrew');
  };

/** A child comes to the crisis centre at night: admitted at once, the address hidden, the papers follow. */
export async function* protectedChild(office: DemoOffice): Story {
  const { desk } = office;
  const personId = await office.person({ age: [7, 16] });
  const context = desk.context(CILKA);
  const hide = new ProtectAddress({ unit: 'Koper' }, context.metadata);
  await desk.send(new DecideOnPerson(personId, hide, context));
  const vloga = await apply(office, 'crisis-centre', personId, { channel: 'in-person' });
  const at = { provider: 'Krizni center', kind: 'accommodation' as const };
  const stay = await DemoStay.of(vloga, at, { atOnce: true });
  yield office.soon(1, 2);
  await vloga.examined({ bornOn: `${Number(office.today.slice(0, 4)) - 12}-01-15` });
  await stay.agreed(at);
  yield office.later(office.chance.between(10, 30));
  await stay.ended('other-service');
}

/** A child goes on a holiday camp of one of the year's terms, early enough to have a place. */
export async function* onHoliday(office: DemoOffice): Story {
  const vloga = await apply(office, 'holiday-camp', await office.person({ age: [7, 15] }));
  yield office.soon();
  await vloga.examined({ bornOn: `${Number(office.today.slice(0, 4)) - 10}-05-20` }, 'application');
  const terms = campTerms(office.yearBegan);
  const term = terms.find(({ from }) => from > addDays(office.today, 7));
  if (!term) return;
  yield term.from;
  const at = { provider: 'MDPM', kind: 'inclusion' as const, place: term.code };
  const stay = yield* admittedWhenFree(vloga, at);
  if (!stay) return;
  yield addDays(term.to, 1);
  await stay.ended('term-over');
}
