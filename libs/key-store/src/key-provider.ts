import type { KeyObject } from 'node:crypto';

/** A data key in the clear and what it is for, e.g. `person/…`. */
export interface ScopedKey {
  readonly scope: string;
  readonly key: KeyObject;
}

/** A data key as it is kept: sealed by the master key of that id. */
export interface WrappedKey {
  readonly scope: string;
  readonly masterKey: string;
  readonly wrapped: Buffer;
}

/**
 * Holds the master keys and does with them what must be done; they never leave it. A PKCS#11 token or a KMS is
 * another subclass: calls are in batches and asynchronous for its sake.
 */
export abstract class KeyProvider {
  /** Where a person looks for the keys: a path, an address; no secret. */
  abstract readonly location: string;

  /** The ids of the keys at hand, oldest first; the last one wraps. Throws `KeysRefused`. */
  abstract ids(): Promise<readonly string[]>;

  /** Makes the first key where there is none; harmless when another process was quicker. */
  abstract begin(): Promise<void>;

  /** Wraps keys with the newest master key. */
  abstract wrap(keys: readonly ScopedKey[]): Promise<readonly WrappedKey[]>;

  /** Opens wrapped keys, in their order; throws `KeysRefused` (`MASTER_KEY_MISSING`), `SealBroken`. */
  abstract unwrap(keys: readonly WrappedKey[]): Promise<readonly ScopedKey[]>;

  /** Adds a master key, which wraps from now on; answers its id. */
  abstract add(): Promise<string>;

  /** Destroys a master key; what it wrapped can never be opened again. */
  abstract forget(id: string): Promise<void>;
}
