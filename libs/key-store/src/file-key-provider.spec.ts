import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createSecretKey, randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileKeyProvider } from './file-key-provider';

describe('The file of master keys', () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'spis-keys-'));
    file = join(folder, 'keys', 'master.key');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const wrapped = async (provider: FileKeyProvider) =>
    provider.wrap([{ scope: 'person/1', key: createSecretKey(randomBytes(32)) }]);

  it('is made once, also when several start at once, and only its owner may read it', async () => {
    const providers = Array.from({ length: 6 }, () => new FileKeyProvider(file));
    await Promise.all(providers.map((provider) => provider.begin()));
    const ids = await Promise.all(providers.map((provider) => provider.ids()));
    expect(new Set(ids.map(String)).size).toBe(1);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readdir(join(folder, 'keys'))).toEqual(['master.key']);
  });

  it('is refused while others may read it, with the command that mends it', async () => {
    const provider = new FileKeyProvider(file);
    await provider.begin();
    await chmod(file, 0o640);
    await expect(new FileKeyProvider(file).ids()).rejects.toMatchObject({
      code: 'MASTER_KEY_EXPOSED',
      message: expect.stringContaining(`chmod 600 ${file}`) as string,
    });
  });

  it('is never made anew over a damaged one, and its text does not get into the message', async () => {
    await new FileKeyProvider(file).begin();
    const text = await readFile(file, 'utf8');
    for (const damaged of ['', 'half a k', text.slice(0, -9), text.replace(/m-[0-9a-f]/, 'm-x')]) {
      await writeFile(file, damaged);
      const refused = new FileKeyProvider(file).begin();
      await expect(refused).rejects.toMatchObject({ code: 'MASTER_KEY_DAMAGED' });
      const secret = text.split(' ').at(-1)?.slice(0, 20) ?? '';
      await expect(refused).rejects.not.toThrow(secret);
      expect(await readFile(file, 'utf8')).toBe(damaged);
    }
  });

  it('opens what it wrapped, for that scope only, and what a key added by another process wrapped', async () => {
    const [one, other] = [new FileKeyProvider(file), new FileKeyProvider(file)];
    await one.begin();
    const before = await wrapped(one);
    const added = await other.add();
    expect((await one.ids()).at(-1)).toBe(added);
    const after = await wrapped(other);
    expect(after[0]?.masterKey).toBe(added);
    expect(await one.unwrap([...before, ...after])).toHaveLength(2);
    const moved = before.map((each) => ({ ...each, scope: 'person/2' }));
    await expect(one.unwrap(moved)).rejects.toThrow('does not open');
  });

  it('says which master key is missing, never opens anything with another one', async () => {
    const one = new FileKeyProvider(file);
    await one.begin();
    const [key] = await wrapped(one);
    const other = new FileKeyProvider(join(folder, 'other.key'));
    await other.begin();
    await expect(other.unwrap([key as NonNullable<typeof key>])).rejects.toMatchObject({
      code: 'MASTER_KEY_MISSING',
      message: expect.stringContaining(key?.masterKey ?? '') as string,
    });
  });
});
