import type { KeyObject } from 'node:crypto';

/** At most so many opened keys, the least used leave first. Off until somebody says that it is told of erasures. */
export class KeyCache {
  private readonly keys = new Map<string, KeyObject>();
  private trusted = false;
  private changes = 0;

  constructor(private readonly capacity: number) {}

  /** How many keys are held. */
  get size(): number {
    return this.keys.size;
  }

  /** To be read before keys are read from the store, and given to `put`. */
  get version(): number {
    return this.changes;
  }

  get(scope: string): KeyObject | undefined {
    const key = this.keys.get(scope);
    if (key === undefined) return undefined;
    this.keys.delete(scope);
    this.keys.set(scope, key);
    return key;
  }

  /** Keeps a key, unless one was dropped since `version`: it may be this one. */
  put(scope: string, key: KeyObject, version: number): void {
    if (!this.trusted || version !== this.changes) return;
    this.keys.set(scope, key);
    const [oldest] = this.keys.keys();
    if (this.keys.size > this.capacity && oldest !== undefined) this.keys.delete(oldest);
  }

  drop(scope: string): void {
    this.changes += 1;
    this.keys.delete(scope);
  }

  /** Whether news of erasures arrive; without them nothing is held. */
  trust(trusted: boolean): void {
    this.changes += 1;
    this.trusted = trusted;
    if (!trusted) this.keys.clear();
  }
}
