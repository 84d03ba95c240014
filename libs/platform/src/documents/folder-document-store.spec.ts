import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ContentHash, DamagedDocument, isContentHash } from './document-store';
import { FolderDocumentStore } from './folder-document-store';

let folder: string;
let store: FolderDocumentStore;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spis-documents-'));
  store = new FolderDocumentStore(join(folder, 'documents'));
});
afterEach(() => rm(folder, { recursive: true }));

const fileOf = (hash: string): string => join(folder, 'documents', hash.slice(0, 2), hash.slice(2, 4), hash);

describe('A document', () => {
  it('is kept under the hash of its bytes and given back as it was', async () => {
    const content = Buffer.from('potrdilo o čakanju');
    const hash = await store.put(content);
    expect(hash).toBe(createHash('sha256').update(content).digest('hex'));
    expect(isContentHash(hash)).toBe(true);
    expect(await store.get(hash)).toEqual(content);
    expect((await stat(fileOf(hash))).mode & 0o077).toBe(0);
  });

  it('is kept once, however often it comes at once, and leaves no draft behind', async () => {
    const hashes = await Promise.all(Array.from({ length: 8 }, () => store.put(Buffer.from('vloga'))));
    expect(new Set(hashes).size).toBe(1);
    const files = await readdir(join(folder, 'documents'), { recursive: true, withFileTypes: true });
    expect(files.filter((each) => each.isFile()).map(({ name }) => name)).toEqual([hashes[0]]);
  });

  it('is refused when its bytes were changed, and can be put right by bringing it again', async () => {
    const hash = await store.put(Buffer.from('mnenje'));
    await writeFile(fileOf(hash), 'drugo mnenje');
    await expect(store.get(hash)).rejects.toThrow(DamagedDocument);
    expect(await store.put(Buffer.from('mnenje'))).toBe(hash);
    expect(await store.get(hash)).toEqual(Buffer.from('mnenje'));
  });

  it('is gone once it was removed, and removing it twice does no harm', async () => {
    const hash = await store.put(Buffer.from('mnenje'));
    await store.remove(hash);
    await store.remove(hash);
    expect(await store.get(hash)).toBeNull();
    const files = await readdir(join(folder, 'documents'), { recursive: true, withFileTypes: true });
    expect(files.filter((each) => each.isFile())).toEqual([]);
  });

  it('that nobody brought is not there', async () => {
    expect(await store.get('0'.repeat(64) as ContentHash)).toBeNull();
  });
});
