import { randomUUID } from 'node:crypto';
import { eventually } from '#libs/testing';
import { DailyDeadlines, DeadlineRun } from '#libs/waiting-list';
import { DatedOffice } from './dated-office';

let office: DatedOffice;
jest.setTimeout(240_000);
beforeAll(async () => {
  office = await DatedOffice.open('2026-03-02');
});
afterAll(() => office.close());

const PROVIDER = 'Pomoč na domu Koper';
// The record keeps its own time, which the journey's clock does not move.
const KNOWN = 'knownAt=2099-01-01';
const ana = () => office.as('ana');
const vida = () => office.as('vida', 'Koper', 'manager');
const FACTS = {
  careAtHomeReplacesInstitution: true,
  bornOn: '1940-05-05',
  notFullyAbleToLiveAlone: true,
  tasks: ['dressing', 'meal'],
  hoursADay: 2,
  hoursAWeek: 10,
};

interface Waiting {
  readonly personId: string;
  readonly applicationId: string;
  readonly entryId: string;
}

async function listed(surname: string, on: string, more: object = {}, provider = PROVIDER): Promise<Waiting> {
  const person = await ana().post('/api/persons', { surname, givenName: 'Vida' }).expect(201);
  const personId = person.body.personId as string;
  return { personId, ...(await listAgain(personId, on, more, provider)) };
}

async function listAgain(personId: string, on: string, more: object, provider: string) {
  const received = { programme: 'home-help', personId, receivedOn: on, municipality: '050', unit: 'Koper' };
  const { body } = await ana()
    .post('/api/applications', { ...received, sign: '181', channel: 'paper' })
    .expect(201);
  const at = (path: string) => `/api/applications/${body.applicationId}/${path}`;
  await ana().bring(at('documents'), { type: 'application', receivedOn: on }).expect(201);
  await ana().post(at('completeness-checks'), { facts: {} }).expect(200);
  await ana().post(at('eligibility-evaluations'), { facts: FACTS }).expect(201);
  const place = { provider, listedOn: on, needProfile: { frequency: 'daily' }, ...more };
  const placed = await ana().post(at('waiting-list-entries'), place).expect(201);
  return { applicationId: body.applicationId as string, entryId: placed.body.entryId as string };
}

const entry = (id: string, path = '') => `/api/waiting-list-entries/${id}${path}`;
const list = (path: string) => `/api/programmes/home-help/waiting-list/${path}`;
const order = async (on: string, after: string, provider = PROVIDER) => {
  const { body } = await ana()
    .get(list('order'))
    .query({ provider, on, knownAt: '2099-01-01', after })
    .expect(200);
  return body;
};
const ids = (body: { entries: { entryId: string }[] }) => body.entries.map(({ entryId }) => entryId);

describe('A list of home help', () => {
  let [first, second, third, fourth]: Waiting[] = [];
  const all = () => [first!, second!, third!, fourth!];

  it('stands in the order of arrival, and an entry names its application', async () => {
    first = await listed('Bizjak', '2026-01-12');
    second = await listed('Cerar', '2026-01-19');
    third = await listed('Dolenc', '2026-02-02', { needProfile: { frequency: 'several-times-daily' } });
    fourth = await listed('Erjavec', '2026-02-16');
    const { body } = await ana().get(entry(third.entryId)).expect(200);
    expect(body).toMatchObject({
      personId: third.personId,
      applicationId: third.applicationId,
      applicationCompleteOn: '2026-02-02',
      legalRegime: 'ZSV',
      end: null,
    });
    const need = { effectiveOn: '2026-02-20', needProfile: { frequency: 'weekly' } };
    const changed = await ana().post(entry(fourth.entryId, '/need-profile'), need).expect(200);
    const shown = await order('2026-03-02', changed.body.position);
    expect(shown).toMatchObject({ total: 4, rule: { kind: 'arrival', version: null, tieSeed: null } });
    expect(ids(shown)).toEqual(all().map(({ entryId }) => entryId));
  });

  it('is changed by hand only with a reason, and tells who was passed', async () => {
    const wrong = await ana()
      .post(entry(fourth!.entryId, '/rerank'), { rank: 2, reason: 'sympathy' })
      .expect(400);
    expect(wrong.body.errors).toEqual([expect.objectContaining({ path: 'reason' })]);
    const other = { rank: 2, reason: 'other', note: 'Dogovor z občino.' };
    const refused = await ana().post(entry(fourth!.entryId, '/rerank'), other).expect(409);
    expect(refused.body.code).toBe('MANAGER_REQUIRED');
    const far = await ana().post(entry(fourth!.entryId, '/rerank'), { rank: 9, reason: 'carer-lost' });
    expect(far.body).toMatchObject({ code: 'RANK_OUT_OF_RANGE', facts: { of: 4 } });
    const nobody = { before: randomUUID(), reason: 'carer-lost' };
    const vague = await ana().post(entry(fourth!.entryId, '/rerank'), nobody).expect(409);
    expect(vague.body).toMatchObject({ code: 'BEFORE_NOT_ON_LIST', facts: { field: 'before' } });
    const moved = await ana()
      .post(entry(fourth!.entryId, '/rerank'), { rank: 2, reason: 'carer-lost' })
      .expect(200);
    expect(moved.body.events).toBe(1);
    const why = await ana()
      .get(entry(third!.entryId, `/standing?on=2026-03-02&${KNOWN}&after=${moved.body.position}`))
      .expect(200);
    expect(why.headers['x-spis-freshness']).toBe('fresh');
    expect(why.body).toMatchObject({ rank: 4, of: 4, rankByRule: 3, rule: { kind: 'arrival' }, moved: null });
    expect(why.body.before).toEqual([
      expect.objectContaining({
        entryId: first!.entryId,
        rank: 1,
        because: 'earlier-application',
        move: null,
      }),
      expect.objectContaining({
        entryId: fourth!.entryId,
        rank: 2,
        because: 'moved-up',
        move: expect.objectContaining({ type: 'EntryReranked', reason: 'carer-lost' }),
      }),
      expect.objectContaining({ entryId: second!.entryId, rank: 3, because: 'earlier-application' }),
    ]);
    expect(why.body.passedBy).toEqual([
      expect.objectContaining({ entryId: fourth!.entryId, type: 'EntryReranked', day: '2026-03-02' }),
    ]);
  });

  it('tells how a rank moved, each change with the event that caused it', async () => {
    office.on('2026-03-05');
    const end = { endedOn: '2026-03-04', reason: 'died' };
    const ended = await ana().post(entry(first!.entryId, '/end'), end).expect(200);
    const { body } = await ana()
      .get(entry(third!.entryId, `/movements?on=2026-03-05&${KNOWN}&after=${ended.body.position}`))
      .expect(200);
    expect(body.from).toBe('2026-02-02');
    expect(body.movements).toEqual([
      { on: '2026-02-02', was: null, rank: 3, movers: [] },
      {
        on: '2026-03-02',
        was: 3,
        rank: 4,
        movers: [
          {
            entryId: fourth!.entryId,
            change: 'came-before',
            events: [expect.objectContaining({ type: 'EntryReranked' })],
          },
        ],
      },
      {
        on: '2026-03-04',
        was: 4,
        rank: 3,
        movers: [
          {
            entryId: first!.entryId,
            change: 'left',
            events: [expect.objectContaining({ type: 'WaitingEnded' })],
          },
        ],
      },
    ]);
    const gone = await ana()
      .get(entry(first!.entryId, `/standing?on=2026-03-05&${KNOWN}`))
      .expect(409);
    expect(gone.body.code).toBe('NOT_ON_LIST');
    await ana().get(entry(randomUUID(), '/standing')).expect(404);
  });

  it('offers a place in order, or out of order with a reason', async () => {
    const outOfOrder = await ana().post(entry(third!.entryId, '/offers')).expect(409);
    expect(outOfOrder.body).toMatchObject({ code: 'OFFER_OUT_OF_ORDER', facts: { rank: 3, passedOver: 2 } });
    const made = await ana()
      .post(entry(third!.entryId, '/offers'), { outOfOrderReason: 'volume-fits', startsOn: '2026-03-16' })
      .expect(201);
    const { body } = await ana()
      .get(entry(second!.entryId, `/standing?on=2026-03-05&${KNOWN}&after=${made.body.position}`))
      .expect(200);
    expect(body.passedBy).toEqual([
      expect.objectContaining({ entryId: fourth!.entryId, type: 'EntryReranked', reason: 'carer-lost' }),
      expect.objectContaining({ entryId: third!.entryId, type: 'PlaceOffered', reason: 'volume-fits' }),
    ]);
    const again = await ana().post(entry(third!.entryId, '/offers'), { outOfOrderReason: 'urgent-need' });
    expect(again.body.code).toBe('OFFER_OPEN');
    const places = '/api/programmes/home-help/capacity';
    const declared = { provider: PROVIDER, from: '2026-01-01', hoursPerWeek: '6' };
    await vida().post(`${places}/declarations`, declared).expect(201);
    const held = { provider: PROVIDER, bookingId: made.body.offerId, kind: 'offer', volume: '6' };
    await ana()
      .post(`${places}/bookings`, { ...held, from: '2026-03-16', lapsesOn: '2026-03-14' })
      .expect(201);
    const heldUntil = async () => {
      const { body: of } = await ana().get(`${places}/bookings`).query({ provider: PROVIDER }).expect(200);
      return of.bookings.map(({ lapsesOn }: { lapsesOn: string | null }) => lapsesOn) as (string | null)[];
    };
    const accept = `/offers/${made.body.offerId}/acceptance`;
    await ana().post(entry(third!.entryId, accept)).expect(200);
    await eventually('the place is kept for the admission', async () =>
      (await heldUntil()).includes(null) ? true : undefined,
    );
    const shown = await ana().get(entry(third!.entryId)).expect(200);
    expect(shown.body).toMatchObject({
      end: null,
      offers: [{ standing: 'accepted', answerBy: '2026-03-13', answerPeriod: { verified: false } }],
    });
    const back = { reason: 'place-gone' };
    await ana()
      .post(entry(third!.entryId, `/offers/${made.body.offerId}/withdrawal`), back)
      .expect(200);
    await eventually('the place is free again', async () =>
      (await heldUntil()).length === 0 ? true : undefined,
    );
  });

  it("lets a refusal cost what the provider's rule says, and an unanswered offer lapse", async () => {
    const basis = { source: 'sklep sveta zavoda, 2. 3. 2026', textKey: 'refusals.koper' };
    const rule = { provider: PROVIDER, validFrom: '2026-03-05', consequence: 'to-end', basis };
    await ana().post(list('refusal-rules'), rule).expect(403);
    await vida().post(list('refusal-rules'), rule).expect(201);

    const made = await ana().post(entry(fourth!.entryId, '/offers')).expect(201);
    const refusal = { reason: 'time-does-not-suit', note: 'Le popoldne.' };
    const refused = await ana()
      .post(entry(fourth!.entryId, `/offers/${made.body.offerId}/refusal`), refusal)
      .expect(200);
    expect(refused.body.events).toBe(2);
    const shown = await order('2026-03-05', refused.body.position);
    expect(ids(shown)).toEqual([second!.entryId, third!.entryId, fourth!.entryId]);
    const why = await ana()
      .get(entry(fourth!.entryId, `/standing?on=2026-03-05&${KNOWN}`))
      .expect(200);
    expect(why.body).toMatchObject({ rank: 3, moved: { type: 'PlaceInOrderLost', reason: 'offer-refused' } });

    const open = await ana().post(entry(second!.entryId, '/offers')).expect(201);
    const early = await ana()
      .post(entry(second!.entryId, `/offers/${open.body.offerId}/lapse`))
      .expect(409);
    expect(early.body).toMatchObject({ code: 'OFFER_PERIOD_RUNS', facts: { answerBy: '2026-03-13' } });
    office.on('2026-03-16');
    const run = await ana().post(list('lapsed-offers'), { provider: PROVIDER }).expect(200);
    expect(run.body).toEqual({ done: 1, refused: [] });
    const standing = await eventually('the offer is shown as lapsed', async () => {
      const { body } = await ana()
        .get(list(`offers?provider=${encodeURIComponent(PROVIDER)}`))
        .expect(200);
      const all = body.offers.map((one: { standing: string }) => one.standing) as string[];
      return all.includes('open') ? undefined : all;
    });
    expect(standing.sort()).toEqual(['lapsed', 'refused', 'withdrawn']);
  });

  it('is ordered by points once a manager has adopted a rule, and each place says how', async () => {
    const basis = { source: 'sklep občinskega sveta', textKey: 'priority.koper', verified: true };
    const criteria = [
      { criterion: 'need-frequency', weight: 10 },
      { criterion: 'lives-alone', weight: 25 },
    ];
    const rule = { provider: PROVIDER, validFrom: '2026-03-17', criteria, basis };
    const past = await vida()
      .post(list('priority-rules'), { ...rule, validFrom: '2026-03-01' })
      .expect(409);
    expect(past.body.code).toBe('RULE_IN_PAST');
    await vida().post(list('priority-rules'), rule).expect(201);
    const facts = { effectiveOn: '2026-03-16', livesAlone: true };
    const stated = await ana().post(entry(second!.entryId, '/priority-facts'), facts).expect(200);

    const before = await order('2026-03-16', stated.body.position);
    expect(before.rule.kind).toBe('arrival');
    office.on('2026-03-17');
    const shown = await order('2026-03-17', stated.body.position);
    expect(shown.rule).toMatchObject({ kind: 'priority', version: 1, basis: { verified: true } });
    expect(shown.rule.tieSeed).toMatch(/^[0-9a-f]{32}$/);
    expect(shown.entries[0]).toMatchObject({
      entryId: second!.entryId,
      score: {
        points: 65,
        parts: [
          { criterion: 'need-frequency', value: 4, weight: 10, points: 40 },
          { criterion: 'lives-alone', value: 1, weight: 25, points: 25 },
        ],
      },
    });
    const why = await ana()
      .get(entry(third!.entryId, `/standing?on=2026-03-17&${KNOWN}`))
      .expect(200);
    expect(why.body.before).toEqual([
      expect.objectContaining({ entryId: second!.entryId, points: 65, because: 'more-points' }),
    ]);
    const { body } = await ana()
      .get(list(`rules?provider=${encodeURIComponent(PROVIDER)}&${KNOWN}`))
      .expect(200);
    expect(body.rules.map(({ type }: { type: string }) => type)).toEqual([
      'RefusalRuleAdopted',
      'TieSeedDrawn',
      'PriorityRuleAdopted',
    ]);
  });

  it('keeps a person who waits at two providers, under two laws, as one person with two entries', async () => {
    const elsewhere = await listAgain(
      second!.personId,
      '2026-03-17',
      { legalRegime: 'ZDOsk-1' },
      'Zasebni izvajalec',
    );
    const shown = await order('2026-03-17', await positionOf(), 'Zasebni izvajalec');
    expect(ids(shown)).toEqual([elsewhere.entryId]);
    const { body } = await ana()
      .get(`/api/programmes/home-help/waiting-list?on=2026-03-17&${KNOWN}`)
      .expect(200);
    expect(body).toMatchObject({
      entries: 4,
      persons: 3,
      byRegime: { ZSV: { entries: 3, persons: 3 }, 'ZDOsk-1': { entries: 1, persons: 1 } },
    });
    const one = await ana()
      .get(`/api/programmes/home-help/waiting-list?on=2026-03-17&${KNOWN}&legalRegime=ZDOsk-1`)
      .expect(200);
    expect(one.body).toMatchObject({ entries: 1, persons: 1 });
  });

  it('tells what one person waits for everywhere, and another unit nothing of what is not its own', async () => {
    const { personId } = second!;
    const of = `/api/persons/${personId}/waiting-list-entries?on=2026-03-17&${KNOWN}&after=${await positionOf()}`;
    const { body, headers } = await ana().get(of).expect(200);
    expect(headers['x-spis-freshness']).toBe('fresh');
    expect(body).toMatchObject({ personId, onLists: 2, whereaboutsHidden: false });
    expect(body.entries).toMatchObject([
      { programme: 'home-help', provider: PROVIDER, legalRegime: 'ZSV', standing: 'waiting' },
      { programme: 'home-help', provider: 'Zasebni izvajalec', legalRegime: 'ZDOsk-1', waitingDays: 0 },
    ]);
    await ana().post(`/api/persons/${personId}/address-protection`).expect(200);
    const bor = () => office.as('bor', 'Celje');
    await bor().get(of).expect(404);
    const received = { personId, programme: 'cash-aid', municipality: '011', unit: 'Celje', sign: '123' };
    await bor()
      .post('/api/applications', { ...received, channel: 'paper', receivedOn: '2026-03-17' })
      .expect(201);
    const elsewhere = await bor().get(of).expect(200);
    expect(elsewhere.body).toMatchObject({ onLists: 0, whereaboutsHidden: true, entries: [] });
    expect((await ana().get(of).expect(200)).body.entries[0].provider).toBe(PROVIDER);
    await ana().get(`/api/persons/${randomUUID()}/waiting-list-entries`).expect(404);
  });

  async function positionOf(): Promise<string> {
    const changed = await ana()
      .post(entry(third!.entryId, '/pauses'), { from: '2026-03-17', reason: 'hospital' })
      .expect(201);
    return changed.body.position as string;
  }
});

describe('A re-validation campaign', () => {
  const provider = 'Dom Izola';
  const people: Waiting[] = [];
  let campaignId = '';
  const campaign = (path = '') => `/api/revalidation-campaigns/${campaignId}${path}`;
  const standings = async () => (await ana().get(campaign()).expect(200)).body.standings as object;

  it('asks those who were not confirmed since a day, and nobody twice', async () => {
    office.on('2026-04-01');
    for (const surname of ['Furlan', 'Gorjup', 'Hafner', 'Ivančič'])
      people.push(await listed(surname, '2026-03-20', {}, provider));
    people.push(await listed('Jereb', '2026-04-01', {}, provider));
    const said = { programme: 'home-help', provider, notConfirmedSince: '2026-03-31' };
    const started = await ana().post('/api/revalidation-campaigns', said).expect(201);
    campaignId = started.body.campaignId as string;
    await eventuallyAsked(4);
    const again = await ana().post('/api/revalidation-campaigns', said).expect(409);
    expect(again.body.code).toBe('NOTHING_TO_REVALIDATE');
    const { body } = await ana().get('/api/programmes/home-help/revalidation-campaigns').expect(200);
    expect(body.campaigns).toEqual([expect.objectContaining({ campaignId, selected: 4 })]);
  });

  it('has letters and reminders, from which the period to answer runs', async () => {
    const letters = people.slice(0, 4).map(({ entryId }) => ({ entryId, letterRef: randomUUID() }));
    const sent = { kind: 'first', producedOn: '2026-04-01', letters };
    const done = await ana().post(campaign('/letters'), sent).expect(200);
    expect(done.body).toEqual({ done: 4, refused: [] });
    const twice = await ana().post(campaign('/letters'), { ...sent, letters: letters.slice(0, 1) });
    expect(twice.body).toEqual({
      done: 0,
      refused: [{ entryId: people[0]!.entryId, code: 'LETTER_ALREADY_PRODUCED' }],
    });
    office.on('2026-04-20');
    const reminders = letters.slice(2).map(({ entryId }) => ({ entryId, letterRef: randomUUID() }));
    await ana()
      .post(campaign('/letters'), { kind: 'reminder', producedOn: '2026-04-20', letters: reminders })
      .expect(200);
  });

  it('takes answers: one waits on with another need, one withdraws', async () => {
    const need = { frequency: 'weekly' };
    const changed = { answeredOn: '2026-04-20', answer: 'changed-need', needProfile: need };
    const path = (one: number) => campaign(`/entries/${people[one]!.entryId}/answer`);
    const first = await ana().post(path(0), changed).expect(200);
    expect(first.body.events).toBe(2);
    await ana()
      .post(path(1), { answeredOn: '2026-04-20', answer: 'withdraws', note: 'Skrbi hči.' })
      .expect(200);
    const { body } = await ana().get(entry(people[1]!.entryId)).expect(200);
    expect(body.end).toMatchObject({ reason: 'withdrew', endedOn: '2026-04-20' });
    const once = await ana().post(path(0), changed).expect(409);
    expect(once.body.code).toBe('REVALIDATION_NOT_OPEN');
  });

  it('removes those who do not answer in time, by a caseworker or by a run', async () => {
    const early = await ana()
      .post(campaign(`/entries/${people[2]!.entryId}/removal`))
      .expect(409);
    expect(early.body).toMatchObject({ code: 'REVALIDATION_PERIOD_RUNS', facts: { answerBy: '2026-05-05' } });
    office.on('2026-05-06');
    await ana()
      .post(campaign(`/entries/${people[2]!.entryId}/removal`))
      .expect(200);
    const run = await ana().post(campaign('/removals')).expect(200);
    expect(run.body).toEqual({ done: 1, refused: [] });
    const { body } = await ana().get(entry(people[3]!.entryId)).expect(200);
    expect(body.end).toMatchObject({ reason: 'revalidation-unanswered', endedOn: '2026-05-06' });
  });

  it('puts one who was prevented back within the period, from the first listing day', async () => {
    office.on('2026-05-20');
    const back = { reinstatedOn: '2026-05-20', reason: 'prevented', note: 'V bolnišnici.' };
    const done = await ana().post(entry(people[2]!.entryId, '/reinstatement'), back).expect(200);
    const shown = await order('2026-05-20', done.body.position, provider);
    expect(ids(shown).sort()).toEqual([0, 2, 4].map((one) => people[one]!.entryId).sort());
    expect((await ana().get(entry(people[2]!.entryId))).body).toMatchObject({
      listedOn: '2026-03-20',
      end: null,
    });
    expect(await standings()).toEqual({ 'changed-need': 1, withdraws: 1, removed: 1, reinstated: 1 });
    office.on('2026-09-01');
    const late = await ana()
      .post(entry(people[3]!.entryId, '/reinstatement'), { ...back, reinstatedOn: '2026-09-01' })
      .expect(409);
    expect(late.body.code).toBe('REINSTATEMENT_PERIOD_OVER');
  });

  async function eventuallyAsked(count: number): Promise<void> {
    const asked = await eventually('everybody selected is asked', async () => {
      const { body } = await ana().get(campaign('/entries')).expect(200);
      return body.entries.length === count ? body.entries : undefined;
    });
    expect(new Set(asked.map(({ standing }: { standing: string }) => standing))).toEqual(new Set(['asked']));
  }
});

describe('What nobody answers in time', () => {
  const provider = 'Dom Piran';

  it('is found and settled by one run a day, once', async () => {
    office.on('2026-10-01');
    const offered = await listed('Kralj', '2026-09-01', {}, provider);
    const asked = await listed('Lah', '2026-09-02', {}, provider);
    const made = await ana().post(entry(offered.entryId, '/offers')).expect(201);
    const said = { programme: 'home-help', provider, notConfirmedSince: '2026-09-30' };
    const { body } = await ana().post('/api/revalidation-campaigns', said).expect(201);
    const campaign = `/api/revalidation-campaigns/${body.campaignId as string}`;
    const letter = {
      kind: 'first',
      producedOn: '2026-10-01',
      letters: [{ entryId: asked.entryId, letterRef: randomUUID() }],
    };
    await eventually('the letter is noted', async () => {
      const noted = await ana().post(`${campaign}/letters`, letter).expect(200);
      return noted.body.done === 1 || undefined;
    });
    expect(await office.room(DeadlineRun).due()).toEqual([]);

    office.on('2026-11-30');
    const due = await office.room(DeadlineRun).due();
    expect(due.map(({ kind, entryId }) => [kind, entryId])).toEqual([
      ['offer', offered.entryId],
      ['revalidation', asked.entryId],
    ]);
    const daily = office.room(DailyDeadlines);
    expect([await daily.runWhenDue(), await daily.runWhenDue()]).toEqual([true, false]);
    expect(await office.room(DeadlineRun).run()).toEqual({
      on: '2026-11-30',
      lapsed: 0,
      removed: 0,
      refused: [],
    });
    const removed = await ana().get(entry(asked.entryId)).expect(200);
    expect(removed.body.end).toMatchObject({ reason: 'revalidation-unanswered', endedOn: '2026-11-30' });
    const offers = await ana().get(list('offers')).query({ provider, after: made.body.position }).expect(200);
    expect(offers.headers['x-spis-freshness']).toBe('fresh');
    expect(offers.body.offers).toMatchObject([{ entryId: offered.entryId, standing: 'lapsed' }]);
    const shown = await ana()
      .get(`${campaign}/entries`)
      .query({ standing: 'removed', after: made.body.position })
      .expect(200);
    expect(shown.headers['x-spis-freshness']).toBe('fresh');
    expect(shown.body.entries).toMatchObject([{ entryId: asked.entryId, settledOn: '2026-11-30' }]);
  });
});
