import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backUp, restore } from '#libs/backup';
import {
  HeldKeyProvider,
  KEY_STORE_TABLES,
  type KeyProvider,
  KeyStore,
  keyStoreMigrations,
  SealedSecrets,
} from '#libs/key-store';
import { createTestDatabase, type TestDatabase } from '#libs/testing';
import { bringBack, keepSafe } from './own-key-safe';
import { openSigningFile } from './signing-file';

const NOW = new Date('2026-03-02T08:00:00Z');

describe('The signing key of PDFs in the backup of the keys', () => {
  const folder = mkdtempSync(join(tmpdir(), 'spis-own-key-'));
  const [backup, old, fresh] = ['backup', 'old.pem', 'fresh.pem'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const provider = new HeldKeyProvider();
  const machines: TestDatabase[] = [];
  const machine = async (): Promise<TestDatabase> => {
    const made = await createTestDatabase(keyStoreMigrations);
    machines.push(made);
    return made;
  };
  const restored = async (to: TestDatabase, masters: KeyProvider): Promise<KeyStore> => {
    const keys = new KeyStore(to.app, masters);
    const nothing = () => undefined;
    await restore(to.owner, KEY_STORE_TABLES, backup, nothing, (transaction) => keys.check(transaction));
    return keys;
  };

  beforeAll(async () => {
    const { app, owner } = await machine();
    const keys = new KeyStore(app, provider);
    await keys.check();
    await openSigningFile({ path: old, own: true }, NOW);
    await keepSafe(old, new SealedSecrets(app, keys));
    await backUp(owner, KEY_STORE_TABLES, backup);
  });
  afterAll(async () => {
    await Promise.all(machines.map((each) => each.drop()));
    rmSync(folder, { recursive: true, force: true });
  });

  it('is there and not in the clear', () => {
    const files = readdirSync(backup).map((name) => readFileSync(join(backup, name), 'utf8'));
    expect(files.some((text) => text.includes('signing.pem'))).toBe(true);
    expect(files.some((text) => text.includes('PRIVATE KEY'))).toBe(false);
  });

  it('signs with the same certificate on a machine to which the keys were restored', async () => {
    const to = await machine();
    await bringBack(fresh, new SealedSecrets(to.app, await restored(to, provider)));
    const [before, after] = await Promise.all(
      [old, fresh].map((path) => openSigningFile({ path, own: false }, NOW)),
    );
    expect(after?.certificatePem).toBe(before?.certificatePem);
  });

  it('is not restored without the master key, and the message says which one is missing', async () => {
    const [id] = await provider.ids();
    await expect(restored(await machine(), new HeldKeyProvider())).rejects.toThrow(`master key ${id ?? '?'}`);
  });
});
