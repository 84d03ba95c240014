import { CONTACTS, EMSO, RARE } from './population/words';
import { playCasework } from './population/casework';
import { Play } from './population/play';
import { endpointsOf, fuzz, fuzzSettings, isOfSignIn, unreached } from './fuzzing';
import { WatchedOffice } from './watched-office';
import { CANARY } from './fuzz-values';

const { seconds, seed } = fuzzSettings(30);
const NOTES = Array.from({ length: 70 }, (_none, number) => RARE.note(number));
const PERSONAL = [
  RARE.surname,
  RARE.givenName,
  RARE.street,
  RARE.post,
  EMSO,
  ...Object.values(CONTACTS),
  ...NOTES,
];

describe(`Whatever is sent to the rooms (fuzzed ${seconds} s, SPIS_FUZZ_SEED=${seed})`, () => {
  let office: WatchedOffice;
  const endpoints = () => endpointsOf(office.api).filter((each) => !isOfSignIn(each));
  jest.setTimeout(240_000 + seconds * 2_000);
  beforeAll(async () => {
    office = await WatchedOffice.open();
    await playCasework(new Play(office, RARE));
  });
  afterAll(() => office.close());

  it('every endpoint is one that somebody at work uses', () => {
    expect(unreached(endpoints(), office.exchanges)).toEqual([]);
  });

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
