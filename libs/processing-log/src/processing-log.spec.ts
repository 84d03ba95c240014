import { randomUUID } from 'node:crypto';
import { Database, type OpenDatabase, SystemClock } from '#libs/platform';
import { createTestDatabase, eventually, type TestDatabase } from '#libs/testing';
import { DailyLogRemoval } from './daily-removal';
import { newEntryId } from './entry-id';
import type { LogEntry } from './log-entry';
import { LogRetention } from './log-retention';
import { LogWriter, ProcessingLogUnavailable } from './log-writer';
import { PersonsBehind } from './persons-behind';
import { PostgresProcessingLog } from './postgres-processing-log';
import type { LogFilter, LogScope } from './processing-log';
import { processingLogMigrations } from './processing-log.migrations';

const PERSON = randomUUID();
const CASE = { kind: 'application', id: randomUUID() };
const EVERYTHING: LogScope = { of: 'everything' };

function entry(at: string, given: Partial<LogEntry> = {}): LogEntry {
  return {
    entryId: newEntryId(at),
    at: at as LogEntry['at'],
    actorId: 'ana',
    role: 'caseworker',
    unit: 'Koper',
    onBehalfOf: null,
    action: 'persons.read',
    kind: 'read',
    outcome: 'done',
    purpose: 'person-record',
    forCase: null,
    sought: [],
    signedInBy: 'account',
    client: '192.0.2.1',
    correlationId: 'c0ffee00',
    subjects: [{ kind: 'person', id: PERSON, part: 'named' }],
    ...given,
  };
}

const ENTRIES = [
  entry('2026-03-02T08:00:00.000Z'),
  entry('2026-03-02T08:00:00.000Z', { action: 'persons.search', sought: ['name'], purpose: 'search' }),
  entry('2026-03-03T08:00:00.000Z', {
    actorId: 'vera',
    role: 'manager',
    unit: 'Piran',
    forCase: CASE,
    action: 'applications.read',
    purpose: 'application',
    subjects: [{ ...CASE, part: 'named' }],
  }),
  entry('2026-04-01T08:00:00.000Z', { outcome: 'not-allowed', subjects: [] }),
];

describe('The processing log', () => {
  let database: TestDatabase;
  let behind: PersonsBehind;
  let writer: LogWriter;
  let log: PostgresProcessingLog;

  const actionsOf = async (scope: LogScope, filter: LogFilter = {}): Promise<string[]> => {
    const { entries } = await log.page(scope, filter, { limit: 100 });
    return entries.map(({ at, action }) => `${at.slice(5, 10)} ${action}`);
  };

  beforeAll(async () => {
    database = await createTestDatabase(processingLogMigrations);
    behind = new PersonsBehind();
    behind.register('application', (ids) =>
      Promise.resolve(new Map(ids.map((id) => [id, id === CASE.id ? [PERSON] : []]))),
    );
    writer = LogWriter.with(database.app, behind, { patience: 300, again: 20, waiting: 3 });
    log = new PostgresProcessingLog(database.app);
    await Promise.all(ENTRIES.map((each) => writer.write(each)));
  });
  afterAll(() => database.drop());

  it('gives back what was written, newest first', async () => {
    const { entries, next } = await log.page(EVERYTHING, {}, { limit: 10 });
    expect(next).toBeNull();
    const [, withPerson] = entries;
    expect(withPerson?.subjects).toContainEqual({ kind: 'person', id: PERSON, part: 'behind' });
    const expected = [...ENTRIES].reverse();
    expected[1] = { ...(expected[1] as LogEntry), subjects: withPerson?.subjects ?? [] };
    expect(entries).toEqual(expected);
  });

  it('tells who looked at a person, also behind a case, at a case, what one did, and a unit', async () => {
    const of = {
      person: await actionsOf({ of: 'person', personId: PERSON }),
      case: await actionsOf({ of: 'cases', cases: [CASE] }),
      actor: await actionsOf({ of: 'actor', actorId: 'vera' }),
      unit: await actionsOf({ of: 'unit', unit: 'Koper' }),
      other: await actionsOf({ of: 'person', personId: randomUUID() }),
    };
    expect(of).toEqual({
      person: ['03-03 applications.read', '03-02 persons.search', '03-02 persons.read'],
      case: ['03-03 applications.read'],
      actor: ['03-03 applications.read'],
      unit: ['04-01 persons.read', '03-02 persons.search', '03-02 persons.read'],
      other: [],
    });
  });

  it.each<[string, LogFilter, number]>([
    ['a time range', { from: '2026-03-02T08:00:00.001Z', until: '2026-04-01T08:00:00.000Z' }, 1],
    ['a day that includes its first moment', { from: '2026-03-02T08:00:00.000Z' }, 4],
    ['an action', { action: 'persons.search' }, 1],
    ['a room', { action: 'persons' }, 3],
    ['a role', { role: 'manager' }, 1],
    ['an outcome', { outcome: 'not-allowed' }, 1],
    ['a purpose', { purpose: 'search' }, 1],
    ['reads', { kind: 'read' }, 4],
    ['look-ups without a case', { withCase: false }, 3],
    ['those with a case', { withCase: true }, 1],
    ['words of codes and ids', { text: 'VERA piran application' }, 1],
    ['an id of a person', { text: PERSON }, 3],
    ['signs that mean something to SQL', { text: "100% _ \\ ' or 1=1" }, 0],
  ])('can be narrowed by %s', async (_, filter, count) => {
    expect(await actionsOf(EVERYTHING, filter)).toHaveLength(count);
  });

  it('can be read page by page, each entry once', async () => {
    const seen: string[] = [];
    let after: string | null | undefined;
    do {
      const page = await log.page(EVERYTHING, {}, { limit: 3, ...(after ? { after } : {}) });
      seen.push(...page.entries.map(({ entryId }) => entryId));
      after = page.next;
    } while (after !== null);
    expect(seen).toEqual(ENTRIES.map(({ entryId }) => entryId).reverse());
    const batches: LogEntry[] = [];
    for await (const batch of log.entries(EVERYTHING)) batches.push(...batch);
    expect(batches).toHaveLength(4);
  });

  it('cannot be changed or thinned out by the application', async () => {
    for (const sql of [
      `update processing_log.entry set actor_id = 'other'`,
      'delete from processing_log.entry',
      'truncate processing_log.entry',
      'delete from processing_log.subject',
      'select * from processing_log.remove_expired(2, $$run$$)',
      `insert into processing_log.removal values (now(), 2, now(), 0, 'run')`,
    ])
      await expect(database.app.query(sql)).rejects.toMatchObject({ code: '42501' });
  });

  it('writes an entry once, however often it is sent', async () => {
    const again = ENTRIES[0] as LogEntry;
    await writer.write(again);
    expect(await actionsOf(EVERYTHING)).toHaveLength(4);
  });

  it('says so when it cannot be written, keeps what nobody waits for, and writes that later', async () => {
    await database.owner.query('revoke insert on processing_log.entry from spis_app');
    const refused = writer.write(entry('2026-05-01T08:00:00.000Z', { action: 'cases.lost' }));
    await expect(refused).rejects.toBeInstanceOf(ProcessingLogUnavailable);
    writer.writeLater(entry('2026-05-01T08:00:00.000Z', { action: 'cases.kept' }));
    await expect(writer.ready()).rejects.toBeInstanceOf(ProcessingLogUnavailable);
    await database.owner.query('grant insert on processing_log.entry to spis_app');
    await eventually('the kept entry is written', async () =>
      (await actionsOf(EVERYTHING)).includes('05-01 cases.kept'),
    );
    await expect(writer.ready()).resolves.toBeUndefined();
    expect(await actionsOf(EVERYTHING)).not.toContain('05-01 cases.lost');
  });

  it('takes no more than it can bear while it stands still, and nothing waits for ever', async () => {
    await database.owner.transaction(async (other) => {
      await other.query('lock table processing_log.entry in access exclusive mode');
      const sent = Array.from({ length: 10 }, () => writer.write(entry('2026-06-01T08:00:00.000Z')));
      const ends = await Promise.allSettled(sent);
      expect(ends.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 'rejected'));
    });
    await eventually('it can be written again', () =>
      writer.write(entry('2026-06-02T08:00:00.000Z')).then(
        () => true,
        () => false,
      ),
    );
  });

  it('keeps an entry two years after the end of its calendar year and no longer, and records each removal', async () => {
    const year = new Date().getUTCFullYear();
    const [expired, kept] = [`${year - 3}-12-30T12:00:00.000Z`, `${year - 2}-01-02T12:00:00.000Z`];
    await Promise.all([expired, kept].map((at) => writer.write(entry(at, { action: 'cases.old' }))));
    const open = { app: database.app, owner: database.owner } as OpenDatabase;
    const retention = new LogRetention(open, new SystemClock());
    expect(await retention.hasRunToday()).toBe(false);
    const daily = new DailyLogRemoval(retention, database.app);
    expect(await daily.runWhenDue()).toBe(true);
    expect(await daily.runWhenDue()).toBe(false);
    expect(await actionsOf({ of: 'person', personId: PERSON }, { action: 'cases.old' })).toEqual([
      `${kept.slice(5, 10)} cases.old`,
    ]);
    const { rows } = await database.owner.query<{ left: number }>(
      `select count(*)::int as left from processing_log.subject s
        where not exists (select from processing_log.entry e where e.entry_id = s.entry_id)`,
    );
    expect(rows).toEqual([{ left: 0 }]);
    expect(await retention.remove('dora')).toMatchObject({ entries: 0, keptYears: 2, runBy: 'dora' });
    const removals = await retention.removals(10);
    expect(removals.map(({ runBy, entries }) => [runBy, entries])).toEqual([
      ['dora', 0],
      ['run:processing-log-removal', 1],
    ]);
    for (const years of [1, 6, null])
      await expect(
        database.owner.query('select * from processing_log.remove_expired($1, $2)', [years, 'x']),
      ).rejects.toMatchObject({ code: 'P0001' });
  });

  it('is written to its end when the process ends', async () => {
    const own = new Database(database.app.options);
    const ending = new LogWriter(own, behind);
    for (let count = 0; count < 500; count += 1)
      ending.writeLater(entry('2026-07-01T08:00:00.000Z', { action: 'cases.last' }));
    await ending.beforeApplicationShutdown();
    await own.close();
    let found = 0;
    for await (const batch of log.entries(EVERYTHING, { action: 'cases.last' })) found += batch.length;
    expect(found).toBe(500);
  });
});
