import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { appendFile, chmod, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { EVENT_STORE_MIGRATIONS, type NewEvent, PostgresEventStore } from '#libs/event-store';
import { Configuration } from '#libs/platform';
import { Leases } from '#libs/projections';
import { createTestDatabase, deskEvent, FixedClock, type TestDatabase } from '#libs/testing';
import { Evidence } from './evidence';
import { evidenceMigrations } from './evidence.migrations';
import { EvidenceCheck } from './evidence-check';
import { EvidenceFolder } from './evidence-folder';
import { bringKept } from './kept-evidence';
import { agreesWithSeals } from './quick-check';
import { openSealKey } from './seal-key-file';
import { Sealer } from './sealer';
import { DailySealing } from './daily-sealing';
import { sealCode } from './seal';

const run = promisify(execFile);
const clock = new FixedClock('2022-11-30T10:00:00Z');
let database: TestDatabase;
let store: PostgresEventStore;
let folder: string;
let evidence: Evidence;

beforeEach(async () => {
  database = await createTestDatabase([...EVENT_STORE_MIGRATIONS, ...evidenceMigrations]);
  store = new PostgresEventStore(database.app);
  folder = mkdtempSync(join(tmpdir(), 'spis-evidence-'));
  clock.set('2022-11-30T10:00:00Z');
  evidence = new Evidence(Configuration.from({ SPIS_DATA_DIR: folder }), store, database.app, clock);
});
afterEach(async () => {
  await store.close();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

const drawn = (day: string): NewEvent => deskEvent('NumberDrawn', { day });

/** Three streams, seven events, of which five are sealed by two seals. */
async function aSealedRecord(): Promise<void> {
  await store.append('number-1', 'no-stream', [drawn('2022-11-28'), deskEvent('NumberPaused')]);
  await store.append('number-2', 'no-stream', [drawn('2022-11-29')]);
  await evidence.seal();
  await store.append('number-1', 1n, [deskEvent('NumberResumed')]);
  await store.append('number-3', 'no-stream', [drawn('2022-11-30')]);
  await evidence.seal();
  await store.append('number-2', 0n, [deskEvent('NumberCalled'), deskEvent('NumberPaused')]);
}

/** What somebody with the rights of the database's owner can do, with the guards of the table out of the way. */
async function tamper(sql: string): Promise<void> {
  await database.owner.query('alter table event_store.event disable trigger all');
  await database.owner.query(sql);
  await database.owner.query('alter table event_store.event enable trigger all');
}

/** What the program for strangers says of an export made now; its exit code, and its words. */
async function strangersSay(...options: string[]): Promise<{ code: number; words: string }> {
  const target = join(folder, `export-${Math.abs(options.length)}-${process.hrtime.bigint()}`);
  await evidence.export(target);
  return check(target, ...options);
}

async function check(target: string, ...options: string[]): Promise<{ code: number; words: string }> {
  const program = join(target, 'verify-evidence.mjs');
  return run(process.execPath, [program, target, ...options]).then(
    ({ stdout }) => ({ code: 0, words: stdout }),
    (error: { code: number; stdout: string }) => ({ code: error.code, words: error.stdout }),
  );
}

describe('A sealed record', () => {
  beforeEach(aSealedRecord);

  it('is found whole, by the system and by whoever does not trust it', async () => {
    expect(await evidence.check()).toEqual({
      ok: true,
      seals: 2,
      sealedEvents: 5,
      unsealedEvents: 2,
      faultsFound: 0,
      faults: [],
    });
    const { code, words } = await strangersSay();
    expect(words).toContain('2 seals over 5 events; 2 events are not sealed yet');
    expect(words).toContain('Nothing was changed.');
    expect(code).toBe(0);
  });

  it('is sealed once: nothing new, no seal', async () => {
    const [third, ...more] = await evidence.seal();
    expect([third?.number, third?.events, more]).toEqual([3, 2, []]);
    expect(await evidence.seal()).toEqual([]);
    expect(await evidence.check()).toMatchObject({ ok: true, seals: 3, unsealedEvents: 0 });
  });

  const event = (position: number) => `(select id from event_store.event where position = ${position})`;
  const tamperings = [
    [
      'changed',
      2,
      'a flipped byte in the data',
      `update event_store.event set data = replace(data::text, '30', '31')::json where position = 2`,
    ],
    [
      'changed',
      4,
      'another actor',
      `update event_store.event set metadata = replace(metadata::text, 'caseworker', 'manager')::json where position = 4`,
    ],
    [
      'changed',
      3,
      'another recording time',
      `update event_store.event set recorded_at = recorded_at - interval '1 day' where position = 3`,
    ],
    ['changed', 5, 'another type', `update event_store.event set type = 'NumberCalled' where position = 5`],
    ['missing', 3, 'a dropped event', 'delete from event_store.event where position = 3'],
    ['missing', 1, 'a dropped first event', 'delete from event_store.event where position = 1'],
    ['missing', 5, 'a dropped last event', 'delete from event_store.event where position = 5'],
    [
      'reordered',
      3,
      'two swapped events',
      `update event_store.event set position = -3 where position = 3;
       update event_store.event set position = 3 where position = 5;
       update event_store.event set position = 5 where position = -3`,
    ],
    [
      'added',
      0,
      'an event put before the first',
      `insert into event_store.event select 0, 'number-9', 0, gen_random_uuid(), type, schema_version, recorded_at, data, metadata
       from event_store.event where position = 1`,
    ],
  ] as const;

  it.each(tamperings)('betrays at once what was %s at position %i: %s', async (kind, position, _, sql) => {
    const { rows } = await database.owner.query<{ id: string }>(`select ${event(position)} as id`);
    await tamper(sql);
    const seals = await evidence.list(0, 9);
    expect(await agreesWithSeals(store, database.app, seals, () => undefined)).toBeNull();
    const result = await evidence.check();
    expect(result).toMatchObject({ ok: false });
    expect(result.faults[0]).toMatchObject({ kind, position: `${position}` });
    if (kind === 'missing' || kind === 'changed') expect(result.faults[0]?.eventId).toBe(rows[0]?.id);
    const { code, words } = await strangersSay();
    expect(code).toBe(1);
    const word = {
      changed: 'was changed',
      missing: 'is missing',
      reordered: 'was moved',
      added: 'was added',
    }[kind];
    expect(words.split('\n').find((line) => line.startsWith('FAULT'))).toContain(word);
  });

  it('betrays a change whose hash was changed with it, and a seal that was forged', async () => {
    await database.owner.query(
      `update evidence.leaves set hashes = decode(repeat('00', 32), 'hex') || substr(hashes, 33) where seal = 1`,
    );
    expect((await evidence.check()).faults[0]).toMatchObject({ kind: 'seal', seal: 1 });
    expect((await strangersSay()).words).toContain('seal 1 does not agree with the hashes under it');
    await database.owner.query(
      `update evidence.seals set seal = replace(seal::text, '"events":3', '"events":2')::json where number = 1`,
    );
    const reasons = (await evidence.check()).faults.map(({ reason }) => reason).join('; ');
    expect(reasons).toContain('differs between the database and the file');
    expect(reasons).toContain('signature that is not valid');
    expect((await strangersSay()).words).toContain('seal 1: its signature is not valid');
  });

  it('betrays by the copy of the seals that the newest one was taken away', async () => {
    const copy = join(folder, 'copy.jsonl');
    await writeFile(copy, await readFile(join(folder, 'evidence', 'seals.jsonl')));
    await database.owner.query('delete from evidence.seals where number = 2');
    await database.owner.query('delete from evidence.leaves where seal = 2');
    expect((await evidence.check()).faults).toMatchObject([
      {
        kind: 'seal',
        seal: 2,
        reason: expect.stringContaining('stands in the file and not in the database'),
      },
    ]);
    expect((await strangersSay()).code).toBe(0);
    expect((await strangersSay('--seals', copy)).words).toContain('seal 2 is missing from the export');
  });

  it('is not sealed anew over a gap: sealing says which stream lacks an event', async () => {
    await tamper(`delete from event_store.event where position = 6`);
    await expect(evidence.seal()).rejects.toThrow(/revision 2 of number-2 does not follow/);
  });

  it('is not sealed anew behind an event that took the place of another', async () => {
    await tamper(`update event_store.event set id = gen_random_uuid() where position = 3`);
    await expect(evidence.seal()).rejects.toThrow(/revision 1 of number-2 does not follow/);
  });

  it('goes on streams whose last event lies seals behind, whatever part of its seal it lies in', async () => {
    await evidence.seal();
    const streams = Array.from({ length: 4_200 }, (_, index) => `desk-${index}`);
    await Promise.all(streams.map((stream) => store.append(stream, 'no-stream', [drawn('2022-11-30')])));
    await evidence.seal();
    for (const stream of ['desk-0', 'desk-4095', 'desk-4096', 'desk-4199', 'number-3'])
      await store.append(stream, 0n, [deskEvent('NumberPaused')]);
    expect(await evidence.seal()).toMatchObject([{ number: 5, events: 5 }]);
    expect(await evidence.check()).toMatchObject({ ok: true, seals: 5 });
  });

  it('cannot be unsealed by the application', async () => {
    for (const sql of [
      'delete from evidence.seals',
      'update evidence.leaves set part = part',
      'truncate evidence.seals',
    ])
      await expect(database.app.query(sql)).rejects.toMatchObject({ code: '42501' });
  });
});

describe('A record of many events', () => {
  const streams = Array.from({ length: 40 }, (_, number) => `number-${number}`);

  async function appendTwoEach(): Promise<void> {
    for (const stream of streams)
      await store.append(stream, 'any', [drawn('2022-11-28'), drawn('2022-11-29')]);
  }

  /** Seals by so many threads, seven events a seal, in a folder of its own. */
  async function sealBy(threads: number): Promise<EvidenceFolder> {
    const own = new EvidenceFolder(join(folder, `by-${threads}`));
    const key = await openSealKey(join(folder, 'seal.key'));
    await new Sealer(store, database.app, clock, key, own, { sealEvents: 7, threads }).seal();
    return own;
  }

  const roots = async (): Promise<string[]> => (await evidence.list(0, 99)).map(({ root }) => root);

  it('is sealed and checked by several threads as by one, also when it is sealed in parts', async () => {
    await appendTwoEach();
    await sealBy(2);
    await appendTwoEach();
    const check = new EvidenceCheck(store, database.app, await sealBy(2), 2);
    expect(await check.run()).toMatchObject({ ok: true, sealedEvents: 160, seals: 24, unsealedEvents: 0 });
    const byTwo = await roots();
    await database.owner.query('truncate evidence.seals, evidence.leaves');
    await sealBy(0);
    // The second part began a range of its own: only the first eleven ranges are the same.
    expect((await roots()).slice(0, 11)).toEqual(byTwo.slice(0, 11));
  });

  it('in which a thread finds a byte flipped is told with the event', async () => {
    await appendTwoEach();
    const own = await sealBy(2);
    await tamper(
      `update event_store.event set data = replace(data::text, '29', '28')::json where position = 50`,
    );
    const result = await new EvidenceCheck(store, database.app, own, 2).run();
    expect(result.faults).toMatchObject([{ kind: 'changed', position: '50' }]);
  });
});

describe('Seals outside the database', () => {
  beforeEach(aSealedRecord);
  const file = () => join(folder, 'evidence', 'seals.jsonl');

  it('are completed after a crash between database and file, also when a line was cut short', async () => {
    const whole = await readFile(file(), 'utf8');
    await truncate(file(), whole.lastIndexOf('"signature"'));
    expect((await evidence.check()).ok).toBe(false);
    await evidence.seal();
    expect(await readFile(file(), 'utf8')).toContain(whole.trimEnd());
    expect(await evidence.check()).toMatchObject({ ok: true, seals: 3 });
  });

  it('are left as they are when they contradict the database: the check tells', async () => {
    await appendFile(file(), `${(await readFile(file(), 'utf8')).split('\n')[0]}\n`);
    const before = await readFile(file(), 'utf8');
    await evidence.seal();
    expect((await readFile(file(), 'utf8')).startsWith(before)).toBe(true);
    expect((await evidence.check()).ok).toBe(false);
  });

  it('are signed by a key that its owner alone can read, and no other is accepted', async () => {
    const key = join(folder, 'seal.key');
    expect((await stat(key)).mode & 0o077).toBe(0);
    await chmod(key, 0o644);
    await expect(evidence.seal()).rejects.toThrow('can be read by others');
    await chmod(key, 0o600);
    await writeFile(key, 'not a key');
    await expect(evidence.seal()).rejects.toThrow('does not hold an Ed25519 key');
  });
});

describe('Seals in a backup', () => {
  const elsewhere = (): Evidence =>
    new Evidence(
      Configuration.from({ SPIS_DATA_DIR: join(folder, 'elsewhere') }),
      store,
      database.app,
      clock,
    );
  const backup = () => join(folder, 'backup');
  beforeEach(aSealedRecord);

  it('are the seals and public keys, not the signing key, and suffice for the check elsewhere', async () => {
    expect((await elsewhere().check()).ok).toBe(false);
    const kept = await evidence.kept();
    expect([...kept.keys()].sort()).toEqual([expect.stringMatching(/^[0-9a-f]{16}\.pem$/), 'seals.jsonl']);
    expect(Buffer.concat([...kept.values()]).toString()).not.toContain('PRIVATE');
    // Made while the backup was under way: the tables bear it, the copy of the file does not.
    await evidence.seal();
    await bringKept(kept, backup());
    expect(await elsewhere().restore(backup())).toMatchObject({ ok: true, seals: 3 });
    expect((await elsewhere().check()).ok).toBe(true);
  });

  it('betray a restored record that is not the sealed one', async () => {
    await bringKept(await evidence.kept(), backup());
    await tamper(
      `update event_store.event set data = replace(data::text, '30', '31')::json where position = 2`,
    );
    const { ok, faults } = await elsewhere().restore(backup());
    expect([ok, faults]).toEqual([false, [expect.objectContaining({ kind: 'changed', position: '2' })]]);
  });

  it('never take the place of seals that were kept outside the database', async () => {
    await bringKept(await evidence.kept(), backup());
    await evidence.seal();
    // A restored database of the time before the third seal.
    await database.owner.query('delete from evidence.seals where number = 3');
    await database.owner.query('delete from evidence.leaves where seal = 3');
    const { faults } = await evidence.restore(backup());
    expect(faults).toMatchObject([{ kind: 'seal', seal: 3 }]);
  });
});

describe('A code on paper', () => {
  it('leads to its seal, however it was typed', async () => {
    expect(await evidence.newestCode()).toBeNull();
    await aSealedRecord();
    const [first] = await evidence.list(0, 1);
    const code = sealCode(first!);
    expect(await evidence.find(code.toLowerCase().replaceAll('-', ''))).toEqual(first);
    expect(await evidence.find('no code')).toBeNull();
    expect(await evidence.newestCode()).not.toBe(code);
  });
});

describe('Two who would seal at once', () => {
  it('do so one after the other: the second is told that the first is at it', async () => {
    const elsewhere = new Leases(database.app);
    const lease = await elsewhere.acquire('seal');
    await expect(evidence.seal()).rejects.toMatchObject({ code: 'SEALING_RUNS_ELSEWHERE' });
    await lease?.release();
    await elsewhere.close();
    expect(await evidence.seal()).toEqual([]);
  });
});

describe('Sealing by itself', () => {
  it('happens once a day', async () => {
    const daily = new DailySealing(evidence, clock);
    await store.append('number-1', 'no-stream', [drawn('2022-11-28')]);
    await daily.sealWhenDue();
    await store.append('number-2', 'no-stream', [drawn('2022-11-28')]);
    clock.set('2022-12-01T09:59:59Z');
    await daily.sealWhenDue();
    expect(await evidence.list(0, 9)).toHaveLength(1);
    clock.set('2022-12-01T10:00:00Z');
    await daily.sealWhenDue();
    expect(await evidence.list(0, 9)).toMatchObject([{ events: 1 }, { events: 1, sealedAt: clock.now() }]);
  });
});
