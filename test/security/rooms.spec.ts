import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pdfPages } from '#libs/testing';
import { endpointsOf, fuzz, fuzzSettings, isOfSignIn, unreached } from './fuzzing';
import { CANARY } from './fuzz-values';
import type { Reply } from './http-desk';
import { playCasework, type Played } from './population/casework';
import { Play } from './population/play';
import { HOSTILE, PERSONAL } from './population/words';
import { WatchedOffice } from './watched-office';

const { seconds, seed } = fuzzSettings(30);
const READERS = /^(GET|POST \/api\/persons\/search|POST \/api\/letters\/preview)/;

let office: WatchedOffice;
let play: Play;
let played: Played;
const endpoints = () => endpointsOf(office.api).filter((each) => !isOfSignIn(each));
const read = (path: string): Promise<Reply> => office.send({ method: 'GET', path });
jest.setTimeout(240_000 + seconds * 2_000);
beforeAll(async () => {
  office = await WatchedOffice.open();
  play = new Play(office, HOSTILE);
  played = await playCasework(play);
});
afterAll(() => office.close());

// A spring in good order has no finding to open (test/journeys/detectors.spec.ts plants some), and is too short to
// say what comes (test/journeys/analyst.spec.ts has years). All are fuzzed like the others.
const NOT_IN_ONE_SPRING = [
  'GET /api/programmes/{code}/waiting-list/difference',
  'POST /api/persons/{personId}/third-person-texts/{textId}/erasure',
  'GET /api/detectors/{detector}/findings/{findingId}',
  'POST /api/detectors/{detector}/findings/{findingId}/looks',
  'GET /api/programmes/{code}/statistics/forecast',
];
/** What a journey of its own plays, with the years and the ends of cases it needs; fuzzed like the others. */
const PLAYED_BY_A_JOURNEY: Readonly<Record<string, readonly string[]>> = {
  operations: [
    'GET /api/operations',
    'GET /api/operations/rebuilds',
    'GET /api/operations/views/{view}/parked',
    'POST /api/operations/views/{view}/parked/retry',
    'POST /api/operations/views/{view}/pause',
    'POST /api/operations/views/{view}/rebuild',
    'POST /api/operations/views/{view}/resume',
    'POST /api/operations/views/{view}/switch-back',
  ],
  parameters: ['GET /api/parameters'],
  retention: [
    'GET /api/retention/cases/{kind}/{id}',
    'GET /api/retention/destructions',
    'GET /api/retention/destructions/{id}',
    'GET /api/retention/destructions/{id}/protocol.pdf',
    'GET /api/retention/persons',
    'GET /api/retention/persons/{personId}',
    'GET /api/retention/review',
    'GET /api/retention/schedule',
    'POST /api/retention/cases/{kind}/{id}/legal-holds',
    'POST /api/retention/cases/{kind}/{id}/legal-holds/lifting',
    'POST /api/retention/destructions',
    'POST /api/retention/destructions/{id}/approval',
    'POST /api/retention/destructions/{id}/rejection',
    'POST /api/retention/schedule',
  ],
  'subject-access': [
    'GET /api/subject-access-requests',
    'GET /api/subject-access-requests/{id}',
    'POST /api/subject-access-requests',
    'POST /api/subject-access-requests/{id}/export',
    'POST /api/subject-access-requests/{id}/extension',
    'POST /api/subject-access-requests/{id}/handover',
    'POST /api/subject-access-requests/{id}/identity-check',
    'POST /api/subject-access-requests/{id}/refusal',
  ],
  statistics: [
    'GET /api/published-statistics',
    'GET /api/published-statistics/{id}',
    'GET /api/statistics',
    'GET /api/programmes/{code}/waiting-list/learned',
    'GET /api/programmes/{code}/waiting-list/order-under',
    'GET /api/programmes/{code}/waiting-list/over-time',
    'GET /api/statistics/waiting-list-drift',
    'GET /api/statistics/waiting-list-flows',
    'GET /api/statistics/waiting-list-months',
    'GET /api/statistics/{id}',
  ],
  'audit-trail': [
    'GET /api/audit-trail/cases/{id}',
    'GET /api/audit-trail/cases/{id}/comparison',
    'GET /api/audit-trail/cases/{id}/export',
    'GET /api/audit-trail/cases/{id}/state',
    'GET /api/audit-trail/choices',
    'GET /api/audit-trail/persons/{id}',
    'GET /api/audit-trail/persons/{id}/export',
    'GET /api/audit-trail/units/{unit}',
    'GET /api/audit-trail/units/{unit}/export',
    'GET /api/audit-trail/users/{id}',
    'GET /api/audit-trail/users/{id}/export',
  ],
};

it('Every endpoint of the rooms is one that somebody at work uses, but for those that journeys of their own play', () => {
  const excused = [...NOT_IN_ONE_SPRING, ...Object.values(PLAYED_BY_A_JOURNEY).flat()];
  expect([...unreached(endpoints(), office.exchanges)].sort()).toEqual(excused.sort());
  for (const [journey, [first = '']] of Object.entries(PLAYED_BY_A_JOURNEY))
    expect(readFileSync(join(__dirname, `../journeys/${journey}.spec.ts`), 'utf8')).toContain(
      first.split('/')[2],
    );
});

describe('Texts that are commands to somebody else', () => {
  it('are taken by every room, and kept as they are', async () => {
    const { json } = await read(`/api/persons/${played.personId}`);
    const { surname, givenName, street, post } = HOSTILE;
    expect(json).toMatchObject({ surname, givenName, street, post, note: HOSTILE.note(2) });
    expect(office.exchanges.length).toBeGreaterThan(250);
  });

  it('are found as words and never as a question to the database', async () => {
    const search = async (text: string): Promise<number> => {
      const { persons } = await play.post('/api/persons/search', { text });
      return (persons as object[]).length;
    };
    expect(await search(HOSTILE.surname)).toBeGreaterThan(0);
    expect(await search("' or '1'='1")).toBe(0);
    const { status } = await play.ask('/api/persons/search', { text: '%%' });
    expect(status).toBe(400);
  });

  it('come back as JSON or text that no browser takes for a page', () => {
    const readers = endpoints().filter(({ name }) => READERS.test(name));
    expect(readers.length).toBeGreaterThan(50);
    for (const { sent, reply } of office.exchanges) {
      const type = reply.headers['content-type'] ?? 'none';
      expect([sent.path, type.split(';')[0]]).toEqual([
        sent.path,
        expect.stringMatching(
          /^(application\/(problem\+)?json|application\/pdf|text\/csv|text\/plain|text\/event-stream|none)$/,
        ),
      ]);
      expect(reply.headers['x-content-type-options']).toBe('nosniff');
    }
  });

  it('are printed in a letter as they were written, as text and as PDF', async () => {
    for (const id of played.letters) {
      const text = (await read(`/api/letters/${id}.txt`)).text.replace(/\s+/g, ' ');
      const pdf = pdfPages((await read(`/api/letters/${id}.pdf`)).bytes)
        .join(' ')
        .replace(/\s+/g, ' ');
      for (const said of [text, pdf]) {
        expect(said).toContain('#import "/etc/passwd"');
        expect(said).toContain('$x$ *b* _i_ `r` <l> @r // \\u{41}');
        expect(said).toContain('#panic("x") [*krepko*]');
        expect(said).not.toMatch(/root:x?:0:0/);
      }
      expect(text).toContain('<script>alert(1)</script>');
    }
  });

  it('name no file: what is downloaded is called by the house', () => {
    const files = office.exchanges.filter(({ reply }) => reply.headers['content-disposition'] !== undefined);
    expect(files.length).toBeGreaterThan(0);
    for (const { reply } of files) {
      const called = reply.headers['content-disposition'] ?? '';
      expect(called).toMatch(/^(attachment|inline); filename="[A-Za-z0-9 ._/-]+"/);
      expect(reply.headers['set-cookie']).toBeUndefined();
    }
  });

  it('write no line of their own into the log', () => {
    const lines = office.log.text.split('\n').filter((line) => line !== '');
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.filter((line) => line.includes('ponarejeno') || line.includes('zlo.example'))).toEqual([]);
    for (const line of lines.filter((each) => each.startsWith('{')))
      expect(() => JSON.parse(line) as unknown).not.toThrow();
  });
});

describe(`Whatever is sent to the rooms (fuzzed ${seconds} s, SPIS_FUZZ_SEED=${seed})`, () => {
  it('is answered, without a fault of the server and without a word of its inside or of persons', async () => {
    // Nobody signs in on a trial at one's own machine, and whoever says nothing may do everything.
    const anonymous = (headers: Readonly<Record<string, string>> = {}) =>
      Object.fromEntries(
        Object.entries(headers).filter(([name]) => !/^x-spis-(person|role|unit)$/.test(name)),
      );
    const found = await fuzz(office, {
      endpoints: endpoints(),
      seconds,
      seed,
      secrets: PERSONAL,
      prepare: (sent) => ({ ...sent, headers: { ...anonymous(sent.headers) } }),
    });
    expect(found.faults).toEqual([]);
    expect(found.asked.size).toBe(endpoints().length);
    expect(found.requests).toBeGreaterThanOrEqual(3 * endpoints().length);
  });

  it('leaves the server able to work', async () => {
    const live = await office.http.send({ method: 'GET', path: '/health/live' });
    const ready = await office.http.send({ method: 'GET', path: '/health/ready' });
    expect([live.status, ready.status]).toEqual([200, 200]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('leaves nothing of persons in the log, at the most talkative level', () => {
    const log = office.log.text;
    expect(log).toContain('/api/persons');
    for (const each of [...PERSONAL, CANARY]) expect(log.includes(each) && each).toBe(false);
  });
});
