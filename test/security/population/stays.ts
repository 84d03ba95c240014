import { randomUUID } from 'node:crypto';
import { somebody } from './persons';
import { type Play, text, type Told } from './play';

const PROVIDER = 'Dom Koper';
const terms = (hoursPerWeek: number) => ({
  hoursPerWeek,
  tasks: ['dressing', 'meal'],
  price: { item: 'care', provider: 'Koper' },
});
const at = (id: string, path = '') => `/api/admissions/${id}${path}`;

/** Somebody is admitted to home help on the day. */
export async function admitted(play: Play, said: object = {}): Promise<string> {
  const agreement = { kind: 'service', ...terms(7) };
  const usual = { programme: 'home-help', municipality: '050', provider: PROVIDER, startsOn: play.today };
  const asked = { ...usual, personId: await somebody(play), agreement, ...said };
  return text(await play.post('/api/admissions', asked, 'vera'), 'admissionId');
}

/** Capacity, services and what was delivered, from May on. */
export async function playStays(play: Play): Promise<void> {
  await playCapacity(play);
  const id = await admitted(play, { overrideReason: play.words.note(30) });
  await play.post(at(id, '/interruption'), {
    from: play.today,
    reason: 'hospital',
    note: play.words.note(31),
  });
  await play.post(at(id, '/resumption'), { on: play.today });
  await play.post(at(id, '/agreement-changes'), { effectiveOn: play.today, terms: terms(6) });
  const planned = await admitted(play, { startsOn: '2026-06-20' });
  await play.post(at(planned, '/cancellation'), { reason: 'withdrew', note: play.words.note(32) });
  const moving = await admitted(play);
  await play.post(at(moving, '/transfer'), { transferredOn: play.today, provider: 'Dom Piran' });
  const crisis = {
    programme: 'crisis-centre',
    provider: 'Krizni center',
    agreement: undefined,
    atOnce: true,
  };
  const places = { provider: 'Krizni center', from: '2026-01-01', places: 10 };
  await play.post('/api/programmes/crisis-centre/capacity/declarations', places);
  const late = await admitted(play, crisis);
  await play.post(at(late, '/agreement'), { effectiveOn: play.today, agreement: { kind: 'accommodation' } });
  const end = { endedOn: play.today, reason: 'other-service', note: play.words.note(33) };
  await play.post(at(late, '/end'), end);
  await play.post(at(late, '/end-correction'), { ...end, reason: 'withdrew' });
  await play.get(at(id));
  await play.get(`/api/programmes/home-help/admissions?on=${play.today}`);
  for (const path of ['?limit=5', '/reviews-due?programme=home-help', '/booking-mismatches'])
    await play.get(`/api/admissions${path === '?limit=5' ? `?personId=${randomUUID()}` : path}`);
  await playDelivered(play, id);
}

async function playCapacity(play: Play): Promise<void> {
  const room = (path: string) => `/api/programmes/home-help/capacity${path}`;
  const provider = PROVIDER;
  for (const each of [provider, 'Dom Piran'])
    await play.post(room('/declarations'), { provider: each, from: '2026-01-01', hoursPerWeek: '400' });
  await play.post(room('/staffing'), { provider, on: play.today, employed: 30, active: '20.5' });
  const closure = { provider, from: play.today, to: '2026-12-31', amount: '10', reason: 'infection' };
  const { closureId } = await play.post(room('/closures'), closure);
  await play.post(room(`/closures/${closureId as string}/reopening`), { provider, on: '2026-06-10' });
  const bookingId = randomUUID();
  await play.post(room('/bookings'), {
    provider,
    bookingId,
    kind: 'admission',
    volume: '7',
    from: play.today,
  });
  await play.post(room(`/bookings/${bookingId}/changes`), { provider, from: play.today, volume: '8' });
  await play.post(room(`/bookings/${bookingId}/release`), { provider, on: play.today });
  for (const path of ['', '/staffing', '/bookings'])
    await play.sees(room(`${path}?provider=${provider}`), (told) => Object.keys(told).length > 0);
  await play.get('/api/capacity');
}

async function playDelivered(play: Play, admissionId: string): Promise<void> {
  const recorded = '/api/delivered-services';
  const price = {
    programme: 'home-help',
    provider: 'Koper',
    item: 'care',
    tariff: 'weekday',
    verified: true,
  };
  const source = 'sklep občinskega sveta';
  const money = { full: '21.00', subsidy: '14.00', user: '7.00', from: '2026-01-01' };
  await play.post(`${recorded}/prices`, { ...price, ...money, source }, 'vera');
  play.on('2026-05-29');
  const visit = { start: '2026-05-20T08:00', end: '2026-05-20T10:00', carer: 'K-07' };
  const first = await play.post(`${recorded}/visits`, { ...visit, admissionId }, 'breda');
  const month = `${recorded}/admissions/${admissionId}/months/2026-05`;
  const because = { reason: 'wrong-time', note: play.words.note(34) };
  const of = `${month}/deliveries/${text(first, 'id')}`;
  await play.post(`${of}/visit-corrections`, { ...visit, end: '2026-05-20T09:00', ...because }, 'breda');
  const other = { ...visit, start: '2026-05-21T08:00', end: '2026-05-21T09:00', admissionId };
  const second = await play.post(`${recorded}/visits`, other, 'breda');
  await play.post(`${month}/deliveries/${text(second, 'id')}/withdrawal`, because, 'breda');
  const instead = { insteadOf: 'K-08', reason: 'sick-leave', note: play.words.note(34) };
  await play.post(`${of}/substitution`, instead, 'breda');
  const times = { start: '2026-05-25T08:00', end: '2026-05-25T09:00', admissionId };
  const called = { ...times, cancelledBy: 'other', note: play.words.note(34) };
  const off = await play.post(`${recorded}/cancellations`, called, 'breda');
  await play.post(`${month}/cancellations/${text(off, 'id')}/withdrawal`, because, 'breda');
  await play.get(`${recorded}/imports/template`, 'breda');
  const file = (rows: string) => new File([rows], 'obiski.csv', { type: 'text/csv' });
  const header = 'Sprejem;Storitev;Datum;Začetek;Konec;Efektivne minute;Oskrbovalec;Količina';
  const rows = `${header}\n${admissionId};;22. 5. 2026;8:00;9:00;;K-08;\n`;
  const checked = await play.bring(`${recorded}/imports`, {}, file(rows), 'breda');
  await play.bring(`${recorded}/imports`, { confirm: checked['digest'] }, file(rows), 'breda');
  play.on('2026-06-02');
  await play.sees(month, ({ deliveries }) => (deliveries as Told[]).length > 1, 'breda');
  await play.get(`${month}/draft`, 'breda');
  await play.post(`${month}/statement`, {}, 'breda');
  await play.post(`${of}/visit-corrections`, { ...visit, end: '2026-05-20T11:00', ...because }, 'breda');
  await play.post(`${month}/correcting-statements`, {}, 'breda');
  const asked = 'programme=home-help&provider=Dom Koper';
  for (const path of [
    `months?month=2026-05&${asked}`,
    `hours?from=2026-05&to=2026-05&${asked}`,
    'prices?programme=home-help&provider=Koper',
  ])
    await play.get(`${recorded}/${path}`, 'breda');
}
