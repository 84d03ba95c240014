import { createHmac, hkdfSync, type KeyObject } from 'node:crypto';
import { open, seal } from '#libs/key-store';

/** The scope of the key that seals a person's data. */
export const personScope = (personId: string): string => `person/${personId}`;

/** The scope of the key of one text about a third person. */
export const textScope = (ref: string): string => `text/${ref}`;

/** Where a value stands: it opens for this person, field and version only. */
export interface ValuePlace {
  readonly personId: string;
  readonly field: string;
  readonly version: number;
}

const placeOfValue = ({ personId, field, version }: ValuePlace) =>
  ['person', personId, field, version] as const;

/** Seals a value with its person's key. */
export const sealValue = (key: KeyObject, place: ValuePlace, value: string): Buffer =>
  seal(key, placeOfValue(place), Buffer.from(value));

/** The value that was sealed; throws `SealBroken`. */
export const openValue = (key: KeyObject, place: ValuePlace, sealed: Buffer): string =>
  open(key, placeOfValue(place), sealed).toString();

/** Seals a free text about a person. */
export const sealText = (key: KeyObject, personId: string, ref: string, text: string): Buffer =>
  seal(key, ['text', personId, ref, 1], Buffer.from(text));

/** The text that was sealed; throws `SealBroken`. */
export const openText = (key: KeyObject, personId: string, ref: string, sealed: Buffer): string =>
  open(key, ['text', personId, ref, 1], sealed).toString();

/** Seals a document's bytes. */
export const sealDocument = (key: KeyObject, personId: string, name: string, content: Uint8Array): Buffer =>
  seal(key, ['document', personId, name, 1], content);

/** The bytes that were sealed; throws `SealBroken`. */
export const openDocument = (key: KeyObject, personId: string, name: string, sealed: Buffer): Buffer =>
  open(key, ['document', personId, name, 1], sealed);

/** Digests that tell equal contents of one person; they die with the person's key. */
export class PersonalDigests {
  private readonly key: Buffer;

  constructor(personKey: KeyObject) {
    this.key = Buffer.from(hkdfSync('sha256', personKey, '', 'spis digests', 32));
  }

  /** HMAC-SHA-256 in hexadecimal digits over parts, the last of which may be bytes. */
  of(...parts: readonly (string | Uint8Array)[]): string {
    const hmac = createHmac('sha256', this.key);
    const content = parts.at(-1) ?? '';
    hmac.update(`${JSON.stringify(parts.slice(0, -1))}\n`).update(content);
    return hmac.digest('hex');
  }
}
