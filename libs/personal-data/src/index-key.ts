import { createHmac, type KeyObject } from 'node:crypto';

/** The keys at hand are not those with which the personal data were written; the message says what to do. */
export class PersonalKeyError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'PersonalKeyError';
  }
}

/** The scope of the index key in the key store. */
export const INDEX_SCOPE = 'index';

/** The secret by which persons are found: their numbers and names stand in the indexes as keyed digests only. */
export class IndexKey {
  constructor(private readonly key: KeyObject) {}

  /** HMAC-SHA-256 over a purpose and its parts. */
  digest(purpose: string, ...parts: readonly string[]): Buffer {
    return createHmac('sha256', this.key)
      .update(JSON.stringify([purpose, ...parts]))
      .digest();
  }
}
