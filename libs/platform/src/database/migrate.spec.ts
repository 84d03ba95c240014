import { createTestDatabase, type TestDatabase } from '#libs/testing';
import { migrate } from './migrate';

const first = { id: '9901-first', sql: 'create table one (a int)' };
const second = { id: '9902-second', sql: 'create table two (a int)' };

describe('migrations', () => {
  let database: TestDatabase;
  const tables = async (): Promise<string[]> =>
    (
      await database.owner.query<{ name: string }>(
        `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
      )
    ).rows.map((row) => row.name);

  beforeEach(async () => (database = await createTestDatabase([])));
  afterEach(() => database.drop());

  it('are applied once, in the order of their ids', async () => {
    expect(await migrate(database.owner, [second, first])).toEqual([first.id, second.id]);
    expect(await migrate(database.owner, [first, second])).toEqual([]);
    expect(await tables()).toEqual(['one', 'spis_migration', 'two']);
  });

  it('are applied once when several start at the same moment', async () => {
    const runs = await Promise.all([1, 2, 3].map(() => migrate(database.owner, [first, second])));
    expect(runs.flat().sort()).toEqual([first.id, second.id]);
  });

  it('may come in between when another room adds one later', async () => {
    await migrate(database.owner, [second]);
    expect(await migrate(database.owner, [first, second])).toEqual([first.id]);
  });

  it('leave nothing half done when one fails, keep those before it, and go on after the mend', async () => {
    const broken = { id: '9902-second', sql: 'create table two (a int); create table two (a int)' };
    await expect(migrate(database.owner, [first, broken])).rejects.toThrow(
      /migration 9902-second failed and was taken back: .*already exists/,
    );
    expect(await tables()).toEqual(['one', 'spis_migration']);
    expect(await migrate(database.owner, [first, second])).toEqual([second.id]);
  });

  it('are refused when one was changed after it had been applied', async () => {
    await migrate(database.owner, [first]);
    const changed = { ...first, sql: 'create table one (a bigint)' };
    await expect(migrate(database.owner, [changed, second])).rejects.toThrow(
      /9901-first was changed after it had been applied/,
    );
    expect(await tables()).toEqual(['one', 'spis_migration']);
  });

  it('do not count other line ends as a change', async () => {
    await migrate(database.owner, [{ ...first, sql: 'create table\none (a int)' }]);
    const elsewhere = { ...first, sql: 'create table\r\none (a int)' };
    expect(await migrate(database.owner, [elsewhere])).toEqual([]);
  });

  it('are refused when the database was written by a newer program', async () => {
    await migrate(database.owner, [first, second]);
    await expect(migrate(database.owner, [first])).rejects.toThrow(/9902-second.*newer version/);
  });

  it('are refused when two bear one number, or a name is malformed', async () => {
    const twin = { id: '9901-other', sql: 'select 1' };
    await expect(migrate(database.owner, [first, twin])).rejects.toThrow(/same number/);
    await expect(migrate(database.owner, [{ id: 'first', sql: '' }])).rejects.toThrow(/must be named/);
  });
});
