import { randomUUID } from 'node:crypto';
import { DatedOffice } from './dated-office';

let office: DatedOffice;
jest.setTimeout(180_000);
beforeAll(async () => {
  office = await DatedOffice.open('2026-01-12');
});
afterAll(() => office.close());

const manager = () => office.as('vodja', 'Koper', 'manager');

const SHELTER = 'Zavetišče Koper';
// The provider for which its coordinator acts.
let ours = SHELTER;
const coordinator = () => office.as('koordinator', ours, 'provider-coordinator');
const shelterAt = (path = '') => `/api/programmes/shelter/capacity${path}`;

async function send(path: string, body: object, as = coordinator()): Promise<string> {
  const answer = await as.post(path, body);
  expect([answer.status, answer.body.code]).toEqual([expect.any(Number), undefined]);
  expect(answer.status).toBeLessThan(300);
  return answer.body.position as string;
}

async function read(path: string, query: Record<string, string>) {
  const answer = await coordinator().get(path).query(query).expect(200);
  if (query['after']) expect(answer.headers['x-spis-freshness']).toBe('fresh');
  return answer.body;
}

describe('The shelter', () => {
  const bed = (unit: string, sex: string, said: object = {}) => ({
    provider: SHELTER,
    bookingId: randomUUID(),
    kind: 'admission',
    unit,
    sex,
    from: '2026-01-12',
    ...said,
  });
  let after: string;

  it('says its rooms: 12 beds where 14 persons are stated, and both are shown', async () => {
    const men = [1, 2, 3, 4].map((room) => ({ code: `m-${room}`, beds: 2, for: 'men' }));
    const women = [1, 2].map((room) => ({ code: `w-${room}`, beds: 2, for: 'women-or-couples' }));
    const said = { provider: SHELTER, from: '2026-01-01', rooms: [...men, ...women], statedPersons: 14 };
    after = await send(shelterAt('/declarations'), said);
    const body = await read(shelterAt(), { provider: SHELTER, after });
    expect(body.warnings).toEqual([{ code: 'STATED_PERSONS_DIFFER_FROM_BEDS', stated: 14, beds: 12 }]);
    expect(body.days).toMatchObject([{ day: '2026-01-12', declared: 12, free: 12, over: 0 }]);
    expect(body.days[0].units).toHaveLength(6);
  });

  it('is asked for places as it counts, by rooms and not by heads', async () => {
    const { body } = await coordinator()
      .post(shelterAt('/declarations'), { provider: SHELTER, from: '2026-01-01', places: 14 })
      .expect(400);
    expect(body.errors).toMatchObject([
      { path: 'places', code: 'UNKNOWN_FIELD' },
      { path: 'rooms', code: 'REQUIRED' },
    ]);
    await coordinator().get('/api/programmes/shelters/capacity?provider=x').expect(404);
    await coordinator().get(shelterAt('?provider=Neznano')).expect(404);
  });

  it('gives a room to men, another to a couple, and none to a man beside a woman', async () => {
    await send(shelterAt('/bookings'), bed('m-1', 'male'));
    await send(shelterAt('/bookings'), bed('w-1', 'female', { inCouple: true }));
    await send(shelterAt('/bookings'), bed('w-1', 'male', { inCouple: true }));
    await send(shelterAt('/bookings'), bed('w-2', 'female'));
    const refused = await coordinator().post(shelterAt('/bookings'), bed('w-2', 'male')).expect(409);
    expect(refused.body).toMatchObject({ code: 'ROOM_NOT_FOR_SEX', facts: { unit: 'w-2' } });
  });

  it('refuses a third man in a double room with the numbers, and lets a manager put him there', async () => {
    await send(shelterAt('/bookings'), bed('m-1', 'male', { to: '2026-01-31' }));
    const third = bed('m-1', 'male', { from: '2026-01-20' });
    const refused = await coordinator().post(shelterAt('/bookings'), third).expect(409);
    expect(refused.body).toMatchObject({
      code: 'CAPACITY_EXCEEDED',
      facts: { unit: 'm-1', from: '2026-01-20', available: 2, booked: 2, wanted: 1, free: 0 },
    });
    const overriding = { reason: 'emergency' };
    const notAllowed = await coordinator()
      .post(shelterAt('/bookings'), { ...third, overriding })
      .expect(409);
    expect(notAllowed.body.code).toBe('MANAGER_REQUIRED');
    after = await send(shelterAt('/bookings'), { ...third, overriding }, manager());
    const range = { provider: SHELTER, from: '2026-01-19', to: '2026-02-01', after };
    const { days } = await read(shelterAt(), range);
    const room = (day: number) => days[day].units.find(({ unit }: { unit: string }) => unit === 'm-1');
    expect(room(0)).toMatchObject({ confirmed: 2, planned: 0, overridden: 0, over: 0 });
    expect(room(1)).toMatchObject({ confirmed: 2, planned: 1, overridden: 1, over: 1, free: 0 });
    expect(room(13)).toMatchObject({ confirmed: 1, planned: 1, overridden: 1, over: 0 });
    const { overrides } = await read(shelterAt('/bookings'), { provider: SHELTER });
    expect(overrides).toMatchObject([
      { concerns: 'booking', subject: third.bookingId, reason: 'emergency', by: 'vodja', wanted: 1 },
    ]);
  });

  it('closes a room for a time, but not over the heads of those in it', async () => {
    const closure = { provider: SHELTER, from: '2026-01-15', to: '2026-01-25', reason: 'renovation' };
    await coordinator()
      .post(shelterAt('/closures'), { ...closure, unit: 'm-1' })
      .expect(409);
    const closed = await coordinator()
      .post(shelterAt('/closures'), { ...closure, unit: 'm-2' })
      .expect(201);
    const man = bed('m-2', 'male');
    const refused = await coordinator().post(shelterAt('/bookings'), man).expect(409);
    expect(refused.body.facts).toMatchObject({ from: '2026-01-15', free: 0 });
    const reopening = shelterAt(`/closures/${closed.body.closureId}/reopening`);
    await send(reopening, { provider: SHELTER, on: '2026-01-13' });
    await coordinator()
      .post(shelterAt('/bookings'), { ...man, from: '2026-01-13' })
      .expect(201);
  });
});

describe('A day-care centre', () => {
  const OLJKA = 'Dnevni center Oljka';
  const at = (path = '') => `/api/programmes/day-care/capacity${path}`;
  const [offer, admission] = [randomUUID(), randomUUID()];
  beforeAll(() => (ours = OLJKA));
  const other = { provider: OLJKA, bookingId: randomUUID(), kind: 'admission', from: '2026-02-01' };

  it('books nothing before it has said what it can give, unless a manager wants it', async () => {
    const refused = await coordinator().post(at('/bookings'), other).expect(409);
    expect(refused.body).toMatchObject({ code: 'CAPACITY_NOT_DECLARED', facts: { from: '2026-02-01' } });
    await send(at('/declarations'), { provider: OLJKA, from: '2026-01-01', places: 1 });
  });

  it('holds a place for an offer until it lapses', async () => {
    const offered = {
      provider: OLJKA,
      bookingId: offer,
      kind: 'offer',
      lapsesOn: '2026-01-20',
      from: '2026-02-01',
    };
    await send(at('/bookings'), offered);
    await coordinator().post(at('/bookings'), other).expect(409);
  });

  it('gives the offered place to the admission that takes it up, which then holds it', async () => {
    const accepted = {
      provider: OLJKA,
      bookingId: admission,
      kind: 'admission',
      from: '2026-02-01',
      fromOffer: offer,
    };
    const after = await send(at('/bookings'), accepted);
    const body = await read(at('/bookings'), { provider: OLJKA, after });
    expect(body.bookings.map(({ state }: { state: string }) => state).sort()).toEqual([
      'planned',
      'taken-up',
    ]);
  });

  it('gives the place free on the day of the release, and to the next', async () => {
    await send(at(`/bookings/${admission}/release`), { provider: OLJKA, on: '2026-03-01' });
    await coordinator().post(at('/bookings'), other).expect(409);
    const after = await send(at('/bookings'), { ...other, from: '2026-03-01' });
    const range = { provider: OLJKA, from: '2026-02-28', to: '2026-03-01', after };
    const { days } = await read(at(), range);
    expect(days).toMatchObject([
      { day: '2026-02-28', planned: 1, free: 0 },
      { day: '2026-03-01', planned: 1, free: 0 },
    ]);
  });

  it('lets an offer lapse by itself', async () => {
    const third = 'Dnevni center Sežana';
    ours = third;
    await send(at('/declarations'), { provider: third, from: '2026-01-01', places: 1 });
    const offered = {
      provider: third,
      bookingId: randomUUID(),
      kind: 'offer',
      lapsesOn: '2026-01-20',
      from: '2026-02-01',
    };
    await send(at('/bookings'), offered);
    const next = { provider: third, bookingId: randomUUID(), kind: 'admission', from: '2026-02-01' };
    await coordinator().post(at('/bookings'), next).expect(409);
    office.on('2026-01-20');
    const late = { ...next, fromOffer: offered.bookingId };
    const refused = await coordinator().post(at('/bookings'), late).expect(409);
    expect(refused.body.code).toBe('OFFER_LAPSED');
    const after = await send(at('/bookings'), next);
    const { bookings } = await read(at('/bookings'), { provider: third, after });
    expect(bookings.map(({ state }: { state: string }) => state).sort()).toEqual(['lapsed', 'planned']);
  });
});

describe('Home help in Koper', () => {
  const KOPER = 'Center za pomoč na domu Koper';
  beforeAll(() => (ours = KOPER));
  const at = (path = '') => `/api/programmes/home-help/capacity${path}`;

  it('records its carers by day: 37 employed and 30.5 active on 30. 11. 2022, which the latest record tells', async () => {
    const staff = { provider: KOPER, on: '2022-11-30', employed: 37 };
    await send(at('/staffing'), { ...staff, active: '31' });
    const refused = await coordinator()
      .post(at('/staffing'), { ...staff, active: '37.5' })
      .expect(409);
    expect(refused.body.code).toBe('MORE_ACTIVE_THAN_EMPLOYED');
    const after = await send(at('/staffing'), { ...staff, active: '30.5', hoursDeliverable: '1120' });
    const told = await read(at('/staffing'), { provider: KOPER, on: '2022-12-31', after });
    expect(told.staff).toEqual({ on: '2022-11-30', employed: 37, active: 30.5, hoursDeliverable: 1120 });
    expect(told.history).toHaveLength(1);
    // Nothing of it was recorded in 2022: the office did not know.
    await coordinator().get(at('/staffing')).query({ provider: KOPER, knownAt: '2022-12-31' }).expect(404);
  });

  it('counts hours a week, and refuses a change that takes more than are left', async () => {
    await send(at('/declarations'), { provider: KOPER, from: '2026-01-01', hoursPerWeek: '10.5' });
    const bookingId = randomUUID();
    const booked = { provider: KOPER, bookingId, kind: 'admission', volume: '7', from: '2026-01-19' };
    await send(at('/bookings'), booked);
    const change = { provider: KOPER, from: '2026-02-01', volume: '10.75' };
    const refused = await coordinator()
      .post(at(`/bookings/${bookingId}/changes`), change)
      .expect(409);
    expect(refused.body.facts).toMatchObject({ available: 10.5, booked: 7, wanted: 3.75, free: 3.5 });
    const after = await send(at(`/bookings/${bookingId}/changes`), { ...change, volume: '10.5' });
    const range = { provider: KOPER, from: '2026-01-31', to: '2026-02-01', after };
    expect((await read(at(), range)).days).toMatchObject([
      { confirmed: 7, free: 3.5 },
      { confirmed: 10.5, free: 0 },
    ]);
  });

  it('stands among all providers with the load of the day', async () => {
    const { providers } = await read('/api/capacity', { on: '2026-02-01' });
    expect(
      providers.map(({ provider, kind, confirmed }: Record<string, unknown>) => [provider, kind, confirmed]),
    ).toEqual([
      ['Dnevni center Oljka', 'places', 0],
      ['Dnevni center Sežana', 'places', 0],
      [KOPER, 'hours', 10.5],
      [SHELTER, 'beds', 6],
    ]);
  });
});

describe('Counselling and groups', () => {
  it('offer the hours of the definition, each once', async () => {
    const at = (path = '') => `/api/programmes/counselling/capacity${path}`;
    const provider = (ours = 'CSD Južna Primorska');
    await send(at('/declarations'), { provider, from: '2026-01-01', parallel: 1 });
    const hour = {
      provider,
      bookingId: randomUUID(),
      kind: 'admission',
      unit: '3-13:00',
      from: '2026-01-20',
    };
    const after = await send(at('/bookings'), hour);
    await coordinator()
      .post(at('/bookings'), { ...hour, bookingId: randomUUID() })
      .expect(409);
    const noon = await coordinator().post(at('/bookings'), {
      ...hour,
      bookingId: randomUUID(),
      unit: '3-12:00',
    });
    expect(noon.body.code).toBe('SLOT_NOT_IN_PERIOD');
    const { days } = await read(at(), { provider, from: '2026-01-20', to: '2026-01-21', after });
    expect(days[0].units.map(({ unit }: { unit: string }) => unit)).toEqual(
      ['08', '09', '10', '11', '12', '13'].map((time) => `2-${time}:00`),
    );
    expect(days[1]).toMatchObject({ declared: 6, confirmed: 1, free: 5 });
  });

  it('take ten people in a self-help group and not the eleventh', async () => {
    const at = (path = '') => `/api/programmes/self-help-group/capacity${path}`;
    const provider = (ours = 'Društvo Samopomoč');
    const group = { provider, from: '2026-01-01', groups: [{ code: 's-1', size: 11 }] };
    const refused = await coordinator().post(at('/declarations'), group).expect(409);
    expect(refused.body).toMatchObject({ code: 'GROUP_TOO_LARGE', facts: { most: 10 } });
    await send(at('/declarations'), { ...group, groups: [{ code: 's-1', size: 10 }] });
    const bookings = await Promise.all(
      Array.from({ length: 11 }, () =>
        coordinator().post(at('/bookings'), {
          provider,
          bookingId: randomUUID(),
          kind: 'admission',
          unit: 's-1',
          from: '2026-01-20',
        }),
      ),
    );
    expect(bookings.filter(({ status }) => status === 201)).toHaveLength(10);
    expect(bookings.filter(({ body }) => body.code === 'CAPACITY_EXCEEDED')).toHaveLength(1);
  });
});
