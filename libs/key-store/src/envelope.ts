import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto';

const VERSION = 1;
const NONCE = 12;
const TAG = 16;
const ALGORITHM = 'aes-256-gcm';

/** What a sealed value belongs to, e.g. kind, person, field, version: moved elsewhere it does not open. */
export type SealedPlace = readonly (string | number)[];

/** The bytes are no envelope, or not the one that was sealed for this place with this key. Says nothing of what is in it. */
export class SealBroken extends Error {
  constructor(reason: string) {
    super(`a sealed value does not open: ${reason}`);
    this.name = 'SealBroken';
  }
}

/**
 * Seals bytes with AES-256-GCM: version byte (1), nonce (12 bytes), ciphertext, tag (16 bytes). The place goes
 * in as associated data. The nonce is chance; only golden vectors give one.
 */
export function seal(
  key: KeyObject,
  place: SealedPlace,
  content: Uint8Array,
  nonce: Buffer = randomBytes(NONCE),
): Buffer {
  const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(associated(place));
  const body = cipher.update(content);
  return Buffer.concat([Buffer.of(VERSION), nonce, body, cipher.final(), cipher.getAuthTag()]);
}

/** What was sealed for the place; throws `SealBroken`, never answers anything else. */
export function open(key: KeyObject, place: SealedPlace, envelope: Buffer): Buffer {
  if (envelope.length < 1 + NONCE + TAG) throw new SealBroken('it is too short');
  if (envelope[0] !== VERSION) throw new SealBroken(`version ${envelope[0]} is not known to this program`);
  const end = envelope.length - TAG;
  const decipher = createDecipheriv(ALGORITHM, key, envelope.subarray(1, 1 + NONCE), { authTagLength: TAG })
    .setAAD(associated(place))
    .setAuthTag(envelope.subarray(end));
  const body = decipher.update(envelope.subarray(1 + NONCE, end));
  try {
    return Buffer.concat([body, decipher.final()]);
  } catch {
    throw new SealBroken('another key, another place, or changed bytes');
  }
}

const associated = (place: SealedPlace): Buffer => Buffer.from(JSON.stringify([VERSION, ...place]));
