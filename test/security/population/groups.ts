import { apply, meets } from './intake';
import { type Play, text } from './play';
import { admitted } from './stays';

const at = (id: string, path: string) => `/api/admissions/${id}/${path}`;
const declares = (play: Play, programme: string, what: object) =>
  play.post(`/api/programmes/${programme}/capacity/declarations`, { from: '2026-01-01', ...what });

/** Stays of other programmes: a plan evaluated, a group suspended, lunches delivered. */
export async function playGroups(play: Play): Promise<void> {
  await declares(play, 'meals', { provider: 'Kuhinja', places: 9 });
  const price = { item: 'lunch-delivered', provider: 'Koper' };
  const agreement = { kind: 'service', unitsPerWeek: 7, price };
  const lunches = { programme: 'meals', provider: 'Kuhinja', agreement };
  const meals = await admitted(play, lunches);
  await playHouse(play);
  await playSuspension(play);
  const planned = await admitted(play, { ...lunches, startsOn: '2026-05-20' });
  play.on('2026-05-20');
  await play.post(at(planned, 'start'), { startedOn: '2026-05-20' });
  const units = { on: '2026-05-19', quantity: '1', admissionId: meals };
  const told = await play.post('/api/delivered-services/units', units, 'breda');
  const of = `/api/delivered-services/admissions/${meals}/months/2026-05/deliveries/${text(told, 'id')}`;
  const corrected = { on: '2026-05-19', quantity: '2', reason: 'wrong-quantity', note: play.words.note(60) };
  await play.post(`${of}/units-corrections`, corrected, 'breda');
}

async function playHouse(play: Play): Promise<void> {
  await declares(play, 'housing-group', { provider: 'VEZI', places: 36 });
  const house = { programme: 'housing-group', provider: 'VEZI', agreement: { kind: 'accommodation' } };
  const id = await admitted(play, house);
  await play.post(at(id, 'plan-evaluations'), { evaluatedOn: play.today, note: play.words.note(61) });
  await play.post(at(id, 'questionnaires'), { kind: 'entry', answeredOn: play.today });
}

async function playSuspension(play: Play): Promise<void> {
  const { personId } = await play.post('/api/persons/pseudonymous', { code: 'MK-77' });
  const said = { personId: personId as string, channel: 'in-person' };
  const vloga = await apply(play, 'low-threshold', said);
  await meets(play, vloga, { agreementSigned: true }, 'signed-agreement');
  const agreement = { kind: 'inclusion' };
  const group = { programme: 'low-threshold', provider: 'PO MOČ', applicationId: vloga.id, agreement };
  const id = await admitted(play, { ...group, personId: said.personId });
  const suspended = { from: play.today, until: '2026-09-30', note: play.words.note(62) };
  await play.post(at(id, 'suspensions'), suspended);
  await play.post(at(id, 'suspension-lifting'), { on: play.today });
}
