import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderDocumentStore, type Migration } from '#libs/platform';
import { createTestDatabase, type TestDatabase } from '#libs/testing';
import { backUp } from './backup';
import { checkEventsAreHere } from './backup.errors';
import { copyDocuments } from './document-files';
import { restore } from './restore';

const MIGRATIONS: readonly Migration[] = [
  {
    id: '9901-trial-tables',
    sql: `create schema trial;
      create table trial.fact (position bigint primary key, at timestamptz(3) not null, body json not null, raw bytea);
      create table trial.name (id uuid primary key, fact bigint not null references trial.fact, text text);`,
  },
];
const TABLES = [
  { name: 'trial.fact', order: 'position' },
  { name: 'trial.name', order: 'id' },
];

describe('a backup', () => {
  let source: TestDatabase;
  let target: TestDatabase;
  let folder: string;

  const contents = async ({ owner }: TestDatabase) => {
    const facts = await owner.query(
      'select position::text, at::text, body::text, encode(raw, $1) as raw from trial.fact order by position',
      ['hex'],
    );
    return [facts.rows, (await owner.query('select * from trial.name order by id')).rows];
  };

  beforeAll(async () => {
    source = await createTestDatabase(MIGRATIONS);
    await source.owner.query(`insert into trial.fact select 9007199254740990 + n, '2022-11-30T10:00:00.123Z',
      ('{"b": 1.50,  "a":"čšž \\\\n ' || n || '", "a":2}')::json, '\\xdeadbeef' from generate_series(1, 4500) n`);
    await source.owner.query(
      `insert into trial.name values (gen_random_uuid(), 9007199254740993, E'Žnidaršič\\t"\\n'), (gen_random_uuid(), 9007199254740999, null)`,
    );
  });
  beforeEach(async () => {
    target = await createTestDatabase(MIGRATIONS);
    folder = await mkdtemp(join(tmpdir(), 'spis-backup-'));
  });
  afterEach(async () => {
    await target.drop();
    await rm(folder, { recursive: true, force: true });
  });
  afterAll(() => source.drop());

  it('restored into an empty store is the same, to the last byte of every value', async () => {
    const made = await backUp(source.owner, TABLES, folder);
    expect(made.tables.map(({ name, rows }) => [name, rows])).toEqual([
      ['trial.fact', 4500],
      ['trial.name', 2],
    ]);
    let seen = 0;
    await restore(target.owner, TABLES, folder, (rows) => (seen = rows));
    expect(seen).toBe(4502);
    expect(await contents(target)).toEqual(await contents(source));
  });

  it('shows one moment although writing goes on', async () => {
    // The write must have ended before the backup reads the second table; try until it did.
    for (let attempt = 1, conclusive = false; !conclusive; attempt += 1) {
      const into = join(folder, `${attempt}`);
      let writing: Promise<unknown> | undefined;
      let ended = false;
      await backUp(source.owner, TABLES, into, () => {
        const sql = `insert into trial.name values (gen_random_uuid(), 9007199254740991, 'late')`;
        writing ??= source.owner.query(sql).then(() => (ended = true));
      });
      conclusive = ended;
      await writing;
      const names = await readFile(join(into, 'trial.name.ndjson'), 'utf8');
      expect(names.match(/late/g) ?? []).toHaveLength(attempt - 1);
    }
  });

  it('is refused where something is already kept, and changes nothing there', async () => {
    await backUp(source.owner, TABLES, folder);
    await target.owner.query(`insert into trial.fact values (1, now(), '{}')`);
    await expect(restore(target.owner, TABLES, folder)).rejects.toMatchObject({ code: 'STORE_NOT_EMPTY' });
    expect((await contents(target))[0]).toHaveLength(1);
  });

  it('is refused when a file was changed', async () => {
    await backUp(source.owner, TABLES, folder);
    await appendFile(join(folder, 'trial.fact.ndjson'), '{}\n');
    await expect(restore(target.owner, TABLES, folder)).rejects.toMatchObject({ code: 'BACKUP_DAMAGED' });
    expect((await contents(target))[0]).toHaveLength(0);
  });

  it('is refused when it is none, not finished, or made by a newer version', async () => {
    await expect(restore(target.owner, TABLES, folder)).rejects.toMatchObject({ code: 'NOT_A_BACKUP' });
    await writeFile(join(folder, 'manifest.json'), '{"format": 2}');
    await expect(restore(target.owner, TABLES, folder)).rejects.toMatchObject({ code: 'NOT_A_BACKUP' });
    const manifest = {
      format: 1,
      madeAt: '2026-01-01T00:00:00Z',
      migrations: ['9999-of-tomorrow'],
      tables: [],
    };
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
    await expect(restore(target.owner, TABLES, folder)).rejects.toMatchObject({ code: 'NEWER_SCHEMA' });
  });

  it('is refused where the events are kept in a store of their own, with what to do', () => {
    expect(() => checkEventsAreHere('esdb://127.0.0.1:2113')).toThrow(/EVENT_STORE_URL.*its own tools/);
    expect(() => checkEventsAreHere(null)).not.toThrow();
  });

  it('is refused when it holds tables that are not restored there, such as those of another backup', async () => {
    await backUp(source.owner, TABLES, folder);
    const other = restore(target.owner, [{ name: 'trial.name', order: 'id' }], folder);
    await expect(other).rejects.toMatchObject({ code: 'OTHER_TABLES' });
  });

  it('is not restored at all when somebody who looks at it before the end says no', async () => {
    await backUp(source.owner, TABLES, folder);
    const refused = restore(target.owner, TABLES, folder, undefined, async (transaction) => {
      const { rows } = await transaction.query<{ count: string }>('select count(*) from trial.fact');
      throw new Error(`no, ${rows[0]?.count}`);
    });
    await expect(refused).rejects.toThrow('no, 4500');
    expect((await contents(target))[0]).toHaveLength(0);
  });

  it('copies documents by their names, and refuses one whose bytes were changed', async () => {
    const documents = join(folder, 'documents');
    const store = new FolderDocumentStore(documents);
    const hash = await store.put(Buffer.from('sealed'));
    expect(await copyDocuments(documents, join(folder, 'copy'))).toBe(1);
    expect(await new FolderDocumentStore(join(folder, 'copy')).get(hash)).toEqual(Buffer.from('sealed'));
    await writeFile(join(documents, hash.slice(0, 2), hash.slice(2, 4), hash), 'changed');
    const again = copyDocuments(documents, join(folder, 'again'));
    await expect(again).rejects.toMatchObject({ code: 'BACKUP_DAMAGED' });
    expect(await copyDocuments(join(folder, 'none'), join(folder, 'nothing'))).toBe(0);
  });

  it('never overwrites a folder that holds anything', async () => {
    await writeFile(join(folder, 'letter.txt'), 'mine');
    await expect(backUp(source.owner, TABLES, folder)).rejects.toMatchObject({ code: 'FOLDER_NOT_EMPTY' });
  });
});
