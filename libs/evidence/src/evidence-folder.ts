import { mkdir, open, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Seal } from './seal';

/** The file of seals, one a line; whoever keeps a copy elsewhere can prove that none was changed. */
export const SEALS_FILE = 'seals.jsonl';

/** Where seals and public keys are kept outside the database. */
export class EvidenceFolder {
  constructor(readonly folder: string) {}

  /** The seals of the file in their order; a last line that was cut short by a crash is left out. */
  async seals(): Promise<Seal[]> {
    const text = await readFile(join(this.folder, SEALS_FILE), 'utf8').catch(absent);
    const lines = (text ?? '').split('\n').slice(0, -1);
    return lines.map((line) => JSON.parse(line) as Seal);
  }

  /** Adds seals at the end; answers once they would survive a power cut. */
  async append(seals: readonly Seal[]): Promise<void> {
    if (seals.length === 0) return;
    await mkdir(this.folder, { recursive: true });
    const path = join(this.folder, SEALS_FILE);
    const text = (await readFile(path, 'utf8').catch(absent)) ?? '';
    const file = await open(path, 'r+').catch(() => open(path, 'w', 0o644));
    try {
      // What follows the last whole line was cut short, and is written over.
      const end = Buffer.byteLength(text.slice(0, text.lastIndexOf('\n') + 1));
      await file.truncate(end);
      await file.write(seals.map((seal) => `${JSON.stringify(seal)}\n`).join(''), end);
      await file.sync();
    } finally {
      await file.close();
    }
  }

  /** Keeps a public key under its id; a key that stands there already is left as it is. */
  keepKey(id: string, publicPem: string): Promise<void> {
    return this.keep(`${id}.pem`, publicPem);
  }

  /** Keeps a certificate by which documents are signed, under the id of its key. */
  keepCertificate(id: string, certificatePem: string): Promise<void> {
    return this.keep(`${id}.certificate.pem`, certificatePem);
  }

  private async keep(name: string, text: string): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await writeFile(join(this.folder, name), text, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }

  /** The public keys by their ids. */
  async keys(): Promise<Map<string, string>> {
    const names = await readdir(this.folder).catch(() => []);
    const pems = names.filter((name) => /^[0-9a-f]{16}\.pem$/.test(name));
    const texts = await Promise.all(pems.map((name) => readFile(join(this.folder, name), 'utf8')));
    return new Map(pems.map((name, index) => [name.slice(0, 16), texts[index] ?? '']));
  }
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
