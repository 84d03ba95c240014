import { createTestDatabase, eventually, type TestDatabase } from '#libs/testing';
import { HeldKeyProvider } from './held-key-provider';
import { SealedSecrets } from './kept-secrets';
import { KeyStore } from './key-store';
import { KeyDestroyed } from './key-store.errors';
import { keyStoreMigrations } from './key-store.migrations';
import { forgetRetired, rotateMasterKey } from './rotate-master-key';

const text = (store: ReadonlyMap<string, { export(): Buffer }>, scope: string): string | undefined =>
  store.get(scope)?.export().toString('hex');

describe('The key store', () => {
  let database: TestDatabase;
  const provider = new HeldKeyProvider();
  const stores: KeyStore[] = [];
  const newStore = (capacity?: number): KeyStore => {
    const store = new KeyStore(database.app, provider, capacity);
    stores.push(store);
    return store;
  };

  beforeAll(async () => (database = await createTestDatabase(keyStoreMigrations)));
  afterEach(() => stores.splice(0).forEach((store) => store.close()));
  afterAll(() => database.drop());

  it('makes a scope one key, also when many ask at once', async () => {
    const scopes = Array.from({ length: 40 }, (_, index) => `person/${index}`);
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) => newStore().ensure(index % 2 ? [...scopes].reverse() : scopes)),
    );
    for (const scope of scopes) expect(new Set(answers.map((answer) => text(answer, scope))).size).toBe(1);
    expect(new Set(scopes.map((scope) => text(answers[0] as never, scope))).size).toBe(40);
  });

  it('keeps no key in the clear', async () => {
    const key = text(await newStore().ensure(['person/clear']), 'person/clear');
    const { rows } = await database.owner.query<{ row: string }>(
      'select t::text as row from keys.data_key t',
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(({ row }) => row).join()).not.toContain(key);
  });

  it('keeps a secret sealed, opens it again after a rotation, and nothing of it stands in the clear', async () => {
    const secrets = () => new SealedSecrets(database.app, newStore());
    expect(await secrets().get('signing')).toBeNull();
    await secrets().keep('signing', 'an older one');
    await secrets().keep('signing', 'BEGIN PRIVATE KEY');
    await rotateMasterKey(database.owner, provider);
    await forgetRetired(database.owner, provider);
    expect(await secrets().get('signing')).toBe('BEGIN PRIVATE KEY');
    const { rows } = await database.owner.query<{ sealed: Buffer }>('select sealed from keys.secret');
    expect(rows.map(({ sealed }) => sealed.includes('PRIVATE'))).toEqual([false]);
  });

  it('never makes a destroyed key again, and every process forgets it', async () => {
    const [here, there] = [newStore(), newStore()];
    await Promise.all([here.listen(), there.listen()]);
    await here.ensure(['person/gone', 'person/stays']);
    await there.find(['person/gone', 'person/stays']);
    expect(there.cache.size).toBe(2);
    await here.destroy(['person/gone']);
    await eventually('the other process forgot the key', async () => there.cache.size === 1);
    for (const store of [here, there, newStore()]) {
      expect((await store.find(['person/gone', 'person/stays'])).size).toBe(1);
      await expect(store.ensure(['person/gone'])).rejects.toThrow(KeyDestroyed);
    }
    expect(await there.destroyedAmong(['person/gone', 'person/stays'])).toEqual(new Set(['person/gone']));
  });

  it('holds no key in memory while it would not hear of an erasure, and hears again once it can', async () => {
    const store = newStore();
    await store.ensure(['person/unheard']);
    expect(store.cache.size).toBe(0);
    await store.listen();
    await store.find(['person/unheard']);
    expect(store.cache.size).toBe(1);
    await database.owner.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and query = 'listen spis_keys'`,
    );
    await eventually('the loss is noticed', async () => store.cache.size === 0);
    await eventually('keys are held again', async () => {
      await store.find(['person/unheard']);
      return store.cache.size === 1;
    });
  });

  it('holds a bounded number of keys', async () => {
    const store = newStore(10);
    await store.listen();
    await store.ensure(Array.from({ length: 25 }, (_, index) => `person/many-${index}`));
    expect(store.cache.size).toBe(10);
  });

  it('refuses to start with another master key, and says which one is missing', async () => {
    await newStore().ensure(['person/any']);
    const wrong = new KeyStore(database.app, new HeldKeyProvider());
    const [id] = await provider.ids();
    await expect(wrong.check()).rejects.toMatchObject({ code: 'MASTER_KEY_MISSING' });
    await expect(wrong.check()).rejects.toThrow(id);
    await expect(wrong.find(['person/any'])).rejects.toMatchObject({ code: 'MASTER_KEY_MISSING' });
    await expect(newStore().check()).resolves.toBeUndefined();
  });

  it('lets the one who was first take a key over', async () => {
    const [one, other] = [newStore(), newStore()];
    const [first] = (await one.ensure(['spare'])).values();
    const adopted = await other.adopt('index', first as NonNullable<typeof first>);
    const [second] = (await one.ensure(['person/any'])).values();
    expect(await other.adopt('index', second as NonNullable<typeof second>)).toEqual(adopted);
  });
});
