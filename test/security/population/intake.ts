import { somebody } from './persons';
import { type Play, text } from './play';

/** An application as it is known by. */
export interface Vloga {
  readonly id: string;
  readonly number: string;
  readonly personId: string;
}

/** What the rules of home help ask. */
export const FACTS = {
  careAtHomeReplacesInstitution: true,
  bornOn: '1940-05-05',
  notFullyAbleToLiveAlone: true,
  tasks: ['dressing', 'meal'],
  hoursADay: 2,
  hoursAWeek: 10,
};

const scan = () => new File(['%PDF-1.7 vloga'], 'vloga.pdf', { type: 'application/pdf' });
const of = (vloga: Vloga, path: string) => `/api/applications/${vloga.id}/${path}`;

/** Takes an application in. */
export async function apply(play: Play, programme: string, said: object = {}): Promise<Vloga> {
  const personId = (said as { personId?: string }).personId ?? (await somebody(play));
  const usual = { municipality: '050', unit: 'Koper', sign: '181', channel: 'paper', receivedOn: play.today };
  const told = await play.post('/api/applications', { ...usual, programme, personId, ...said });
  return { id: text(told, 'applicationId'), number: text(told, 'number'), personId };
}

/** The application is complete and meets the rules. */
export async function meets(play: Play, vloga: Vloga, facts: object, type = 'application'): Promise<void> {
  await play.bring(of(vloga, 'documents'), { type, receivedOn: play.today }, scan());
  await play.post(of(vloga, 'completeness-checks'), { facts: {} });
  await play.post(of(vloga, 'eligibility-evaluations'), { facts });
}

/** Somebody on the list of a provider; answers the entry. */
export async function listed(play: Play, provider: string): Promise<Vloga & { entryId: string }> {
  const vloga = await apply(play, 'home-help');
  await meets(play, vloga, FACTS);
  const place = { provider, listedOn: play.today, needProfile: { frequency: 'daily' } };
  const told = await play.post(of(vloga, 'waiting-list-entries'), place);
  return { ...vloga, entryId: text(told, 'entryId') };
}

/** Applications in every state that has an endpoint. */
export async function playIntake(play: Play): Promise<void> {
  const { words } = play;
  const vloga = await apply(play, 'newborn-grant', { note: words.note(10), sign: '181' });
  const document = { type: 'application', receivedOn: play.today };
  const { documentId } = await play.bring(of(vloga, 'documents'), document, scan());
  await play.get(of(vloga, `documents/${documentId as string}/content`));
  await play.post(of(vloga, 'assignment'));
  await play.post(of(vloga, 'hold'), {
    reason: 'awaiting-opinion',
    until: '2026-09-01',
    note: words.note(11),
  });
  await play.post(of(vloga, 'resumption'));
  await play.post(of(vloga, 'handover'), { to: 'bojan' });
  await play.get(`/api/applications/${vloga.id}`);
  await play.post(of(vloga, 'transfer'), { toUnit: 'Piran', note: words.note(12) });
  const dead = await apply(play, 'meals');
  await play.post(of(dead, 'applicant-death'), { diedOn: play.today, officialNote: words.note(13) });
  const back = await apply(play, 'meals');
  await play.post(of(back, 'withdrawal'), { note: words.note(14) });
  const providers = ['Dom Koper', 'Dom Izola'].map((provider, at) => ({ provider, preferred: at === 0 }));
  const home = await apply(play, 'institutional-care', { providers });
  await play.post(of(home, 'provider-documents'), { provider: 'Dom Izola', reachedOn: play.today });
  await play.get(`/api/applications?number=${vloga.number}`);
  await play.get('/api/work-queue?scope=all&limit=500');
  for (const path of ['/api/programmes', '/api/programmes/home-help', '/api/classification-plan'])
    await play.get(path);
}

/** An application that is called to be supplemented, and dismissed when nothing came; answers it. */
export async function playDismissal(play: Play, later: string): Promise<Vloga> {
  const vloga = await apply(play, 'home-help');
  await play.post(of(vloga, 'completeness-checks'), { facts: {} });
  await play.post(of(vloga, 'supplement-calls'), { days: 8 });
  const wanted = { kind: 'supplement-call', about: vloga.id };
  await play.post('/api/letters/preview', wanted);
  play.on(later);
  await play.post(of(vloga, 'dismissal'), { ground: 'not-supplemented', note: play.words.note(15) });
  return vloga;
}
