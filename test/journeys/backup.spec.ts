import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Installation } from './spis-process';

const filesIn = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'))
    .join('\n');

describe('A backup', () => {
  const [first, second] = [new Installation(), new Installation()];
  const folder = join(first.dataDir, 'backup');
  const keys = join(first.dataDir, 'keys-backup');
  jest.setTimeout(300_000);
  afterAll(async () => {
    await first.remove();
    await second.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  it('restored elsewhere gives the same record, the same list, and takes the register as known', async () => {
    const register = 'samples/koper-2022/register.csv';
    await first.json('import', 'register', register);
    await first.json('evidence', 'seal');
    await first.json('backup', folder);
    expect(readdirSync(join(folder, 'evidence')).sort()).toEqual([
      expect.stringMatching(/^[0-9a-f]{16}\.pem$/),
      'seals.jsonl',
    ]);
    const signing = join(first.dataDir, 'signing.pem');
    writeFileSync(signing, '-----BEGIN PRIVATE KEY-----', { mode: 0o600 });
    await first.json('keys', 'backup', keys);
    const withoutKeys = await second.spis('restore', folder);
    expect(withoutKeys).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('is missing here') as string,
    });
    const withoutMaster = await second.spis('keys', 'restore', keys);
    expect(withoutMaster.code).toBe(1);
    expect(withoutMaster.stderr).toMatch(/master key m-[0-9a-f]{16}, which is not in .*master\.key/);
    mkdirSync(join(second.dataDir, 'keys'), { recursive: true });
    cpSync(join(first.dataDir, 'keys', 'master.key'), join(second.dataDir, 'keys', 'master.key'));
    const restored = await second.json<{ tables: object[] }>('keys', 'restore', keys);
    expect(restored.tables).toContainEqual(expect.objectContaining({ name: 'keys.secret', rows: 1 }));
    expect(await second.json('restore', folder)).toMatchObject({
      evidence: { ok: true, seals: 1, faults: [] },
    });
    const events = (where: Installation) => where.json<{ events: object[] }>('events', '--limit', '2000');
    const original = await events(first);
    expect(original.events.length).toBeGreaterThan(500);
    expect(await events(second)).toEqual(original);
    const list = await second.json<{ entries: number }>('waiting-list', '--on', '2022-11-30');
    expect(list.entries).toBe(142);
    expect(await second.json('import', 'register', register)).toMatchObject({ accepted: 264, events: 0 });
    expect(filesIn(folder)).not.toMatch(/Kocjančič|spis-master-keys|"wrapped"|PRIVATE KEY/);
    expect(filesIn(keys)).toMatch(/"wrapped"/);
    expect(filesIn(keys)).not.toContain('PRIVATE KEY');
    const again = await second.spis('restore', folder);
    expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining('already holds data') as string });
  });

  it('is refused where the events are in a store of their own, and nothing is written', async () => {
    const elsewhere = new Installation({ EVENT_STORE_URL: 'esdb://127.0.0.1:1?tls=false' });
    const into = join(elsewhere.dataDir, 'backup');
    for (const command of ['backup', 'restore']) {
      const refused = await elsewhere.spis(command, into);
      expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('its own tools') as string });
    }
    expect(readdirSync(elsewhere.dataDir)).toEqual([]);
    await elsewhere.remove();
  });
});
