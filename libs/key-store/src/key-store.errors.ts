/** Why the keys cannot be used; the message says what is missing and what to do, and bears no secret. */
export type KeyRefusalCode =
  'MASTER_KEY_MISSING' | 'MASTER_KEY_EXPOSED' | 'MASTER_KEY_DAMAGED' | 'ROTATION_UNDER_WAY';

/** The keys cannot be used as things stand; nothing has been changed. */
export class KeysRefused extends Error {
  constructor(
    readonly code: KeyRefusalCode,
    message: string,
  ) {
    super(message);
    this.name = 'KeysRefused';
  }
}

/** The key of a scope was destroyed for good: what it sealed is gone. */
export class KeyDestroyed extends Error {
  constructor(readonly scope: string) {
    super(`the key of ${scope} was destroyed`);
    this.name = 'KeyDestroyed';
  }
}
