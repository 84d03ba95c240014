import { createHmac, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { KeysRefused } from './key-store.errors';

const HEADER = 'spis-master-keys 1';
const LINE = /^(m-[0-9a-f]{16}) ([0-9a-f]{64})$/;

/** A key that wraps other keys; the id is computed from it, so that another key can never bear it. */
export interface MasterKey {
  readonly id: string;
  readonly key: KeyObject;
}

/** A master key made by chance. */
export const newMasterKey = (): MasterKey => masterKeyOf(randomBytes(32));

/** The master key of 32 bytes. */
export function masterKeyOf(secret: Buffer): MasterKey {
  const print = createHmac('sha256', secret).update('spis master key id').digest('hex');
  return { id: `m-${print.slice(0, 16)}`, key: createSecretKey(secret) };
}

/** The text of a key file; the last key is the one that wraps new keys. */
export const formatMasterKeys = (keys: readonly MasterKey[]): string =>
  [HEADER, ...keys.map(({ id, key }) => `${id} ${key.export().toString('hex')}`), ''].join('\n');

/** Reads a key file's text; throws `KeysRefused` (`MASTER_KEY_DAMAGED`) that names `where` and the line only. */
export function parseMasterKeys(text: string, where: string): readonly MasterKey[] {
  const [header, ...lines] = text.trimEnd().split(/\r?\n/);
  const damaged = (what: string): KeysRefused =>
    new KeysRefused('MASTER_KEY_DAMAGED', `${where} ${what}; put a copy of the file back`);
  if (header !== HEADER) throw damaged('is no file of master keys');
  if (lines.length === 0) throw damaged('holds no master key');
  return lines.map((line, index) => {
    const [, id, secret = ''] = LINE.exec(line) ?? [];
    const read = id === undefined ? null : masterKeyOf(Buffer.from(secret, 'hex'));
    if (read === null || read.id !== id) throw damaged(`is damaged in line ${index + 2}`);
    return read;
  });
}
