import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, rename, stat, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { HeldKeyProvider } from './held-key-provider';
import type { ScopedKey, WrappedKey } from './key-provider';
import { KeysRefused } from './key-store.errors';
import { formatMasterKeys, type MasterKey, newMasterKey, parseMasterKeys } from './master-keys';

/** Master keys in a file that its owner alone may read; a file changed by another process is read anew. */
export class FileKeyProvider extends HeldKeyProvider {
  private stamp = '';

  constructor(override readonly location: string) {
    super([]);
  }

  override async ids(): Promise<readonly string[]> {
    await this.refresh();
    return super.ids();
  }

  override async begin(): Promise<void> {
    await this.refresh();
    if (this.held.length > 0) return;
    await this.write([newMasterKey()], link);
    await this.refresh();
  }

  override async wrap(keys: readonly ScopedKey[]): Promise<readonly WrappedKey[]> {
    await this.refresh();
    return super.wrap(keys);
  }

  override async unwrap(keys: readonly WrappedKey[]): Promise<readonly ScopedKey[]> {
    const known = new Set(this.held.map(({ id }) => id));
    if (keys.some(({ masterKey }) => !known.has(masterKey))) await this.refresh();
    return super.unwrap(keys);
  }

  override async add(): Promise<string> {
    await this.refresh();
    const added = newMasterKey();
    await this.write([...this.held, added], rename);
    await this.refresh();
    return added.id;
  }

  override async forget(id: string): Promise<void> {
    await this.refresh();
    const kept = this.held.filter((each) => each.id !== id);
    if (kept.length < this.held.length) await this.write(kept, rename);
    await this.refresh();
  }

  private async refresh(): Promise<void> {
    const found = await stat(this.location).catch(absent);
    if (found === null) {
      this.held = [];
      this.stamp = '';
      return;
    }
    // Windows has no such bits; there the folder's access list is the administrator's matter.
    if (process.platform !== 'win32' && (found.mode & 0o077) !== 0)
      throw new KeysRefused(
        'MASTER_KEY_EXPOSED',
        `${this.location} may be read by others than its owner; run: chmod 600 ${this.location}`,
      );
    const stamp = [found.ino, found.size, found.mtimeMs].join('/');
    if (stamp === this.stamp) return;
    this.held = parseMasterKeys(await readFile(this.location, 'utf8'), this.location);
    this.stamp = stamp;
  }

  // A link or a new name appears whole or not at all; a link never over another's file.
  private async write(
    keys: readonly MasterKey[],
    place: (draft: string, file: string) => Promise<void>,
  ): Promise<void> {
    const folder = dirname(this.location);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const draft = `${this.location}.${randomBytes(6).toString('hex')}`;
    const handle = await open(draft, 'wx', 0o600);
    try {
      await handle.writeFile(formatMasterKeys(keys));
      await handle.sync();
      await handle.close();
      await place(draft, this.location).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
      });
    } finally {
      await unlink(draft).catch(absent);
    }
    const entry = await open(folder, 'r');
    await entry.sync().finally(() => entry.close());
  }
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
