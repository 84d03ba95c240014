import { addDays } from '#libs/kernel';
import {
  AcceptOffer,
  DeclineOffer,
  MakeOffer,
  NoteLapse,
  RecordRevalidationAnswer,
  RecordRevalidationLetter,
  ReinstateEntry,
  RemoveUnanswered,
  SelectAndStartCampaign,
} from '#libs/waiting-list';
import type { Story } from '../agenda';
import { apply, type DemoCase } from '../demo-case';
import { CILKA } from '../demo-desk';
import type { DemoOffice } from '../demo-office';
import { HELP } from './care.stories';
import { admittedWhenFree } from './services.stories';

const PROVIDER = 'Dom Koper';

/** An offer that is refused, one that nobody answers, one that is accepted and leads to an admission. */
export async function* offeredThrice(office: DemoOffice): Story {
  const { desk, chance } = office;
  const { vloga, entryId } = await listed(office);
  yield office.later(chance.between(20, 50));
  const first = await offer(office, entryId);
  yield office.soon(2, 5);
  const no = {
    offerId: first,
    refusedOn: office.today,
    reason: 'time-does-not-suit' as const,
    noteRef: null,
  };
  await desk.send(new DeclineOffer(entryId, no, desk.context(CILKA)));
  yield office.later(chance.between(15, 40));
  const second = await offer(office, entryId);
  yield office.later(12);
  await desk.send(new NoteLapse(entryId, { offerId: second }, desk.context(CILKA)));
  yield office.later(chance.between(15, 40));
  const third = await offer(office, entryId);
  yield office.soon(1, 4);
  await desk.send(
    new AcceptOffer(entryId, { offerId: third, acceptedOn: office.today }, desk.context(CILKA)),
  );
  yield office.soon(2, 5);
  const terms = { hoursPerWeek: 6, tasks: ['dressing', 'meal'], price: { item: 'care', provider: 'Koper' } };
  yield* admittedWhenFree(vloga, { provider: PROVIDER, kind: 'service', terms }, entryId);
}

/**
 * A campaign asks all who wait: one still does, one withdraws, one is removed unanswered and put back; another asks who is
 * left, whom nobody has written to yet.
 */
export async function* askedWhetherStillWaiting(office: DemoOffice): Story {
  const { desk, chance } = office;
  const entries: string[] = [];
  for (let count = 0; count < 3; count += 1) entries.push((await listed(office)).entryId);
  yield office.later(60);
  const context = desk.context(CILKA);
  const campaignId = desk.newId(context, 'campaign');
  const scope = { programme: 'home-help', municipality: null, provider: PROVIDER };
  const start = { campaignId, ...scope, notConfirmedSince: addDays(office.today, -30) };
  await desk.send(new SelectAndStartCampaign(start, context));
  yield office.soon(2, 4);
  for (const entryId of entries) {
    const letter = desk.context(CILKA);
    const letterRef = desk.newId(letter, 'letter');
    const data = { campaignId, kind: 'first' as const, letterRef, producedOn: office.today };
    await desk.send(new RecordRevalidationLetter(entryId, data, letter));
  }
  yield office.later(chance.between(6, 14));
  await answered(office, campaignId, entries[0], 'still-waiting');
  await answered(office, campaignId, entries[1], 'withdraws');
  yield office.later(45);
  const [, , silent = ''] = entries;
  const removal = { campaignId, decidedBy: 'caseworker' as const };
  await desk.send(new RemoveUnanswered(silent, removal, desk.context(CILKA)));
  yield office.soon(8, 15);
  const back = { reinstatedOn: office.today, reason: 'letter-not-received' as const, noteRef: null };
  await desk.send(new ReinstateEntry(silent, back, desk.context(CILKA)));
  yield office.later(30);
  const anew = desk.context(CILKA);
  const next = { ...start, campaignId: desk.newId(anew, 'campaign') };
  await desk.send(
    new SelectAndStartCampaign({ ...next, notConfirmedSince: addDays(office.today, -10) }, anew),
  );
}

async function listed(office: DemoOffice): Promise<{ vloga: DemoCase; entryId: string }> {
  const vloga = await apply(office, 'home-help', await office.person());
  await vloga.examined(HELP, 'application');
  return { vloga, entryId: await vloga.listed(PROVIDER) };
}

async function offer({ desk, today }: DemoOffice, entryId: string): Promise<string> {
  const context = desk.context(CILKA);
  const offerId = desk.newId(context, 'offer');
  const data = { offerId, offeredOn: today, answerBy: null, startsOn: null, noteRef: null };
  await desk.send(new MakeOffer(entryId, { ...data, outOfOrderReason: 'volume-fits' }, context));
  return offerId;
}

async function answered(
  { desk, today }: DemoOffice,
  campaignId: string,
  entryId = '',
  answer: 'still-waiting' | 'withdraws',
): Promise<void> {
  const data = { campaignId, answeredOn: today, answer, noteRef: null, needProfile: null };
  await desk.send(new RecordRevalidationAnswer(entryId, data, desk.context(CILKA)));
}
