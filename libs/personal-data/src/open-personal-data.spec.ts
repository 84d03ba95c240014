import { createHmac, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HeldKeyProvider, KeyStore } from '#libs/key-store';
import { migrate } from '#libs/platform';
import { createTestDatabase, type TestDatabase } from '#libs/testing';
import { openPersonalData } from './open-personal-data';
import { personalDataMigrations } from './personal-data.migrations';

const KEY = '1f'.repeat(32);
const OLD = personalDataMigrations.filter(({ id }) => id < '0302');
const PERSONS = 450;
const digest = (...parts: string[]): Buffer =>
  createHmac('sha256', Buffer.from(KEY, 'hex')).update(JSON.stringify(parts)).digest();
const emsoOf = (index: number): string => String(2_605_949_590_000 + index);

describe('An installation from before personal data were sealed', () => {
  let database: TestDatabase;
  let dataDir: string;
  let store: KeyStore;
  const provider = new HeldKeyProvider();
  const ids = Array.from({ length: PERSONS }, () => randomUUID());
  const ref = randomUUID();

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'spis-old-'));
    await writeFile(join(dataDir, 'personal.key'), `${KEY}\n`, { mode: 0o600 });
    database = await createTestDatabase(OLD);
    store = new KeyStore(database.app, provider);
    await fillAsBefore();
    await migrate(database.owner, personalDataMigrations);
  });
  afterEach(async () => {
    await database.drop();
    await rm(dataDir, { recursive: true, force: true });
  });

  async function fillAsBefore(): Promise<void> {
    const { app } = database;
    await app.query('insert into personal.installation (key_fingerprint) values ($1)', [
      digest('fingerprint'),
    ]);
    await app.query('insert into personal.persons (person_id) select unnest($1::uuid[])', [ids]);
    for (const [index, id] of ids.entries()) {
      await app.query('insert into personal.emso_index (digest, person_id) values ($1, $2)', [
        digest('emso', emsoOf(index)),
        id,
      ]);
      await app.query(
        `insert into personal.field_values (person_id, field, version, value, digest, recorded_at)
         values ($1, 'surname', 1, 'Staroselec', '\\x00', '2022-01-01'), ($1, 'surname', 2, $2, '\\x00', '2023-01-01')`,
        [id, `Novoselec ${index}`],
      );
    }
    await app.query(
      `insert into personal.texts (ref, person_id, value, digest) values ($1, $2, 'opomba', '\\x00')`,
      [ref, ids[3]],
    );
  }

  const opened = (report?: (sealed: number) => void, personalKey: string | null = null) =>
    openPersonalData(
      { app: database.app, owner: database.owner, store, settings: { dataDir, personalKey } },
      report,
    );
  const tables = async (): Promise<string[]> => {
    const { rows } = await database.owner.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'personal' order by 1`,
    );
    return rows.map(({ name }) => name);
  };

  it('is sealed when it is opened; everything stays what it was, and no table in the clear is left', async () => {
    expect(await tables()).toEqual(expect.arrayContaining(['field_values', 'texts']));
    const personal = await opened();
    expect(await tables()).toEqual(
      'documents emso_index installation persons sealed_texts sealed_values search_index'.split(' '),
    );
    expect((await personal.get([ids[7] as string])).get(ids[7] as string)).toEqual({
      surname: 'Novoselec 7',
    });
    expect(await personal.history(ids[7] as string, 'surname')).toEqual([
      { version: 1, value: 'Staroselec', recordedAt: '2022-01-01T00:00:00.000Z' },
      { version: 2, value: 'Novoselec 7', recordedAt: '2023-01-01T00:00:00.000Z' },
    ]);
    expect(await personal.getTexts([ref])).toEqual(new Map([[ref, 'opomba']]));
    expect(await personal.findPersonByEmso(emsoOf(7))).toBe(ids[7]);
    expect(
      await personal.put([{ personId: ids[7] as string, values: { surname: 'Staroselec' } }], 'known'),
    ).toEqual([[{ field: 'surname', version: 1 }]]);
  });

  it('keeps its key in the key store from then on, and the file of it is gone', async () => {
    const code = await (await opened()).idOfCode('CSD', 'MK-1984');
    expect(existsSync(join(dataDir, 'personal.key'))).toBe(false);
    const print = digest('pseudonym', 'CSD', 'mk-1984').toString('hex');
    expect(code.slice(0, 8)).toBe(print.slice(0, 8));
    expect(await (await opened()).idOfCode('CSD', 'MK-1984')).toBe(code);
  });

  it('broken off half-way is finished by the next opening', async () => {
    let seen = 0;
    const breakOff = opened((sealed) => {
      seen = sealed;
      throw new Error('the power went');
    });
    await expect(breakOff).rejects.toThrow('the power went');
    expect(seen).toBeGreaterThan(0);
    expect(await tables()).toContain('field_values');
    const reports: number[] = [];
    const personal = await opened((sealed) => reports.push(sealed));
    expect(reports.at(-1)).toBe(2 * PERSONS + 1 - seen);
    expect(await tables()).not.toContain('field_values');
    expect((await personal.get(ids)).size).toBe(PERSONS);
  });

  it('is sealed once, also when several processes start at once', async () => {
    const many = await Promise.all(Array.from({ length: 4 }, () => opened()));
    for (const personal of many) expect((await personal.get(ids)).size).toBe(PERSONS);
  });

  it('is refused with a key that is not its own, and is left as it was', async () => {
    await expect(opened(undefined, '2e'.repeat(32))).rejects.toThrow(/SPIS_PERSONAL_KEY is not the key/);
    await rm(join(dataDir, 'personal.key'));
    await expect(opened()).rejects.toThrow(/does not hold the index key/);
    expect(await tables()).toContain('field_values');
    await expect(opened(undefined, KEY)).resolves.toBeDefined();
  });
});
