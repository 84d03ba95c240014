import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  FileKeyProvider,
  forgetRetired,
  KeyStore,
  keyStoreMigrations,
  rotateMasterKey,
} from '#libs/key-store';
import {
  createTestDatabase,
  eventually,
  startTypeScript,
  type TestDatabase,
  type TypeScriptChild,
} from '#libs/testing';

const PROGRAM = join(__dirname, 'rotation.child.ts');
const SCOPES = Array.from({ length: 3_000 }, (_, index) => `person/${index}`);

describe('A rotation of the master key that is killed', () => {
  let database: TestDatabase;
  let folder: string;
  let child: TypeScriptChild | undefined;
  beforeAll(async () => {
    database = await createTestDatabase(keyStoreMigrations);
    folder = await mkdtemp(join(tmpdir(), 'spis-rotation-'));
  });
  afterAll(async () => {
    await child?.kill();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  it('leaves every key open at every moment, and is finished by the next one', async () => {
    const file = join(folder, 'master.key');
    const keysBy = async (): Promise<string[]> => {
      const keys = await new KeyStore(database.app, new FileKeyProvider(file)).find(SCOPES);
      return SCOPES.map((scope) => keys.get(scope)?.export().toString('hex') ?? 'missing');
    };
    const isLocked = async (): Promise<boolean> => {
      const { rowCount } = await database.owner.query(
        `select from pg_locks where locktype = 'advisory'
            and database = (select oid from pg_database where datname = current_database())`,
      );
      return rowCount > 0;
    };
    const store = new KeyStore(database.app, new FileKeyProvider(file));
    await store.check();
    await store.ensure(SCOPES);
    const before = await keysBy();
    for (const mark of ['wrapped 1.', 'wrapped 40.']) {
      child = startTypeScript(PROGRAM, { args: [JSON.stringify(database.app.options), file] });
      await child.line(mark, 60_000);
      await child.kill();
      await eventually('PostgreSQL has noticed', async () => !(await isLocked()));
      expect((await store.mastersInUse()).length).toBe(2);
      expect(await keysBy()).toEqual(before);
    }
    const provider = new FileKeyProvider(file);
    const finished = await rotateMasterKey(database.app, provider);
    expect(finished.resumed).toBe(true);
    expect(finished.rewrapped).toBeLessThan(SCOPES.length - 40);
    expect(await forgetRetired(database.app, provider)).toHaveLength(1);
    expect(await store.mastersInUse()).toEqual([finished.masterKey]);
    expect((await readFile(file, 'utf8')).trim().split('\n')).toHaveLength(2);
    expect(await keysBy()).toEqual(before);
  }, 180_000);
});
