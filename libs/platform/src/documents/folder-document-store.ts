import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type ContentHash, DamagedDocument, DocumentStore } from './document-store';

/** Keeps each document as a file of its own, named by its hash, readable by the system's user only. */
export class FolderDocumentStore extends DocumentStore {
  constructor(private readonly folder: string) {
    super();
  }

  override async put(content: Uint8Array): Promise<ContentHash> {
    const hash = hashOf(content);
    const file = this.fileOf(hash);
    if (await this.isWhole(hash)) return hash;
    const folder = dirname(file);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const draft = join(folder, `.${randomUUID()}`);
    try {
      await writeThrough(draft, content);
      await rename(draft, file);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
    // The new name and the folders that lead to it are entries of folders, lost with these unless flushed too.
    for (const each of [folder, dirname(folder), this.folder]) await flush(each);
    return hash;
  }

  override async get(hash: ContentHash): Promise<Buffer | null> {
    const content = await readOrNull(this.fileOf(hash));
    if (content !== null && hashOf(content) !== hash) throw new DamagedDocument(hash);
    return content;
  }

  override async remove(hash: ContentHash): Promise<void> {
    await rm(this.fileOf(hash), { force: true });
  }

  private async isWhole(hash: ContentHash): Promise<boolean> {
    const content = await readOrNull(this.fileOf(hash));
    return content !== null && hashOf(content) === hash;
  }

  private fileOf(hash: ContentHash): string {
    return join(this.folder, hash.slice(0, 2), hash.slice(2, 4), hash);
  }
}

const hashOf = (content: Uint8Array): ContentHash =>
  createHash('sha256').update(content).digest('hex') as ContentHash;

async function writeThrough(file: string, content: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function flush(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function readOrNull(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
