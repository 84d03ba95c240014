import { randomUUID } from 'node:crypto';
import { listed } from './intake';
import { type Play, text, type Told } from './play';

const PROVIDER = 'Pomoč na domu Koper';
const basis = { source: 'sklep sveta zavoda', textKey: 'order.koper' };
const entry = (id: string, path = '') => `/api/waiting-list-entries/${id}${path}`;
const list = (path: string) => `/api/programmes/home-help/waiting-list${path}`;

/** Waits, offers and the rules of a list, on the days of one spring. */
export async function playWaiting(play: Play): Promise<void> {
  const waits = [];
  for (let count = 0; count < 4; count += 1) waits.push((await listed(play, PROVIDER)).entryId);
  const [first, second, third, fourth] = waits as [string, string, string, string];
  await playEntry(play, first);
  await play.post(entry(second, '/rerank'), { rank: 1, reason: 'carer-lost', note: play.words.note(22) });
  await play.post(entry(second, '/priority-facts'), { effectiveOn: play.today, livesAlone: true });
  await playOffers(play, second, third);
  await play.post(entry(fourth, '/offers'), { outOfOrderReason: 'urgent-need' });
  const at = { provider: PROVIDER, validFrom: play.today, basis };
  await play.post(list('/refusal-rules'), { ...at, consequence: 'stays' }, 'vera');
  const criteria = [{ criterion: 'lives-alone', weight: 25 }];
  await play.post(list('/priority-rules'), { ...at, criteria }, 'vera');
  await play.post(list('/arrival-rules'), at, 'vera');
  await play.post(list('/tie-seed'), { provider: `${PROVIDER} 2` }, 'vera');
  play.on('2026-03-30');
  await play.post(list('/lapsed-offers'), { provider: PROVIDER });
  await readWaiting(play, third);
}

async function playEntry(play: Play, id: string): Promise<void> {
  const effectiveOn = play.today;
  await play.post(entry(id, '/need-profile'), { effectiveOn, needProfile: { frequency: 'weekly' } });
  await play.post(entry(id, '/legal-regime'), { effectiveOn, legalRegime: 'ZDOsk-1' });
  const { pauseId } = await play.post(entry(id, '/pauses'), { from: effectiveOn, reason: 'hospital' });
  await play.post(entry(id, `/pauses/${pauseId as string}/resumption`), { on: effectiveOn });
  const end = { endedOn: effectiveOn, reason: 'withdrew', note: play.words.note(20) };
  await play.post(entry(id, '/end'), end);
  await play.post(entry(id, '/end-correction'), { ...end, reason: 'other', note: play.words.note(21) });
}

async function playOffers(play: Play, second: string, third: string): Promise<void> {
  const offer = async (id: string, body: object = {}) =>
    entry(id, `/offers/${text(await play.post(entry(id, '/offers'), body), 'offerId')}`);
  await play.post(`${await offer(second)}/refusal`, {
    reason: 'time-does-not-suit',
    note: play.words.note(23),
  });
  const accepted = await offer(third, { outOfOrderReason: 'volume-fits', note: play.words.note(24) });
  await play.post(`${accepted}/acceptance`);
  await play.post(`${accepted}/withdrawal`, { reason: 'place-gone', note: play.words.note(25) });
  const left = await offer(second);
  play.on('2026-03-20');
  await play.post(`${left}/lapse`);
}

async function readWaiting(play: Play, id: string): Promise<void> {
  const { personId } = await play.get(entry(id));
  const known = `on=${play.today}&knownAt=2099-01-01`;
  for (const path of ['standing', 'movements']) await play.get(entry(id, `/${path}?${known}`));
  for (const path of ['', '/entries', '/order', '/rules', '/offers'])
    await play.get(
      list(`${path}?provider=${PROVIDER}${path === '' || path === '/entries' ? `&${known}` : ''}`),
    );
  await play.get('/api/programmes/home-help/statistics/monthly?from=2026-03&to=2026-03');
  await play.get(`/api/persons/${personId as string}/waiting-list-entries?${known}`);
}

/** Those on a list are asked whether they still wait. */
export async function playCampaign(play: Play): Promise<void> {
  const provider = 'Dom Izola';
  const waits: string[] = [];
  for (let count = 0; count < 3; count += 1) waits.push((await listed(play, provider)).entryId);
  play.on('2026-04-01');
  const said = { programme: 'home-help', provider, notConfirmedSince: '2026-03-31' };
  const id = text(await play.post('/api/revalidation-campaigns', said), 'campaignId');
  const at = (path = '') => `/api/revalidation-campaigns/${id}${path}`;
  const asked = ({ entries }: Told) => (entries as object[]).length === waits.length;
  await play.sees(at('/entries'), asked);
  const letters = waits.map((entryId) => ({ entryId, letterRef: randomUUID() }));
  await play.post(at('/letters'), { kind: 'first', producedOn: play.today, letters });
  const answer = { answeredOn: play.today, answer: 'still-waiting', note: play.words.note(26) };
  await play.post(at(`/entries/${waits[0]!}/answer`), answer);
  play.on('2026-05-06');
  await play.post(at(`/entries/${waits[1]!}/removal`));
  await play.post(at('/removals'));
  const back = { reinstatedOn: play.today, reason: 'prevented', note: play.words.note(27) };
  await play.post(entry(waits[1]!, '/reinstatement'), back);
  await play.get(at());
  await play.get('/api/programmes/home-help/revalidation-campaigns');
}
