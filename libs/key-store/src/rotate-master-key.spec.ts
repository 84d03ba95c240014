import { createTestDatabase, type TestDatabase } from '#libs/testing';
import { HeldKeyProvider } from './held-key-provider';
import { KeyStore } from './key-store';
import { keyStoreMigrations } from './key-store.migrations';
import { forgetRetired, rotateMasterKey } from './rotate-master-key';

const SCOPES = Array.from({ length: 60 }, (_, index) => `person/${index}`);

describe('A rotation of the master key', () => {
  let database: TestDatabase;
  let provider: HeldKeyProvider;
  let store: KeyStore;

  beforeEach(async () => {
    database = await createTestDatabase(keyStoreMigrations);
    provider = new HeldKeyProvider();
    store = new KeyStore(database.app, provider);
  });
  afterEach(() => database.drop());

  const keys = async (): Promise<string[]> => {
    const found = await store.find(SCOPES);
    return SCOPES.map((scope) => found.get(scope)?.export().toString('hex') ?? 'missing');
  };

  it('wraps every key anew; each stays what it was, and the former master key can then go', async () => {
    await store.ensure(SCOPES);
    const before = await keys();
    const [former] = await provider.ids();
    const rotation = await rotateMasterKey(database.app, provider, undefined, 25);
    expect(rotation).toMatchObject({ rewrapped: 60, resumed: false });
    expect(await store.mastersInUse()).toEqual([rotation.masterKey]);
    expect(await forgetRetired(database.app, provider)).toEqual([former]);
    expect(await provider.ids()).toEqual([rotation.masterKey]);
    expect(await keys()).toEqual(before);
    await expect(store.check()).resolves.toBeUndefined();
  });

  it('goes on while keys are read and made, without a moment in which one does not open', async () => {
    await store.ensure(SCOPES);
    const before = await keys();
    let read = 0;
    let over = false;
    const reading = (async () => {
      while (!over) {
        expect(await keys()).toEqual(before);
        await store.ensure([`person/new-${(read += 1)}`]);
      }
    })();
    for (let turn = 0; turn < 4; turn += 1) {
      await rotateMasterKey(database.app, provider, undefined, 3);
      await forgetRetired(database.app, provider);
    }
    over = true;
    await reading;
    expect(read).toBeGreaterThan(0);
    expect(await store.mastersInUse()).toEqual(await provider.ids());
  });

  it('broken off after some keys is finished by the next one, under the same master key', async () => {
    await store.ensure(SCOPES);
    const before = await keys();
    const breakOff = rotateMasterKey(
      database.app,
      provider,
      (done) => {
        if (done >= 20) throw new Error('the power went');
      },
      10,
    );
    await expect(breakOff).rejects.toThrow('the power went');
    expect(await store.mastersInUse()).toHaveLength(2);
    expect(await forgetRetired(database.app, provider)).toEqual([]);
    expect(await keys()).toEqual(before);
    const finished = await rotateMasterKey(database.app, provider);
    expect(finished).toMatchObject({ resumed: true, rewrapped: 40 });
    expect(await provider.ids()).toHaveLength(2);
    expect(await keys()).toEqual(before);
  });

  it('broken off before the first key uses the master key that was added for it', async () => {
    await store.ensure(SCOPES);
    const added = await provider.add();
    expect(await rotateMasterKey(database.app, provider)).toEqual({
      masterKey: added,
      rewrapped: 60,
      resumed: true,
    });
  });

  it('is refused while another one runs', async () => {
    await store.ensure(SCOPES);
    let second: Promise<unknown> | undefined;
    await rotateMasterKey(
      database.app,
      provider,
      () => {
        second ??= rotateMasterKey(database.app, provider).catch((error: unknown) => error);
      },
      3,
    );
    expect(await second).toMatchObject({ code: 'ROTATION_UNDER_WAY' });
  });
});
