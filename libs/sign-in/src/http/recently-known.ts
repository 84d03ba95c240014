import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Clock } from '#libs/platform';
import { digestOf } from '../credentials/secrets';

// The time over which requests are counted: whoever came too often came once, and was known, within it.
const REMEMBERED_MS = 60_000;
const MOST = 5_000;

/** Whom secrets proved within the last minute, held in memory by their hashes: what may not cost a look-up asks here. */
@Injectable()
export class RecentlyKnown {
  private readonly known = new Map<string, { readonly actor: Actor; readonly until: number }>();

  constructor(private readonly clock: Clock) {}

  /** Remembers that a secret was good for somebody; the one that was good longest ago makes room. */
  remember(secret: string, actor: Actor): void {
    const key = keyOf(secret);
    this.known.delete(key);
    this.known.set(key, { actor, until: this.now() + REMEMBERED_MS });
    const [oldest] = this.known.keys();
    if (this.known.size > MOST && oldest !== undefined) this.known.delete(oldest);
  }

  /** Forgets a secret that proves nobody any more. */
  forget(secret: string): void {
    this.known.delete(keyOf(secret));
  }

  /** Whom the secret proved within the last minute; undefined for any other secret. */
  find(secret: string): Actor | undefined {
    const found = this.known.get(keyOf(secret));
    return found && found.until > this.now() ? found.actor : undefined;
  }

  private now(): number {
    return Date.parse(this.clock.now());
  }
}

const keyOf = (secret: string): string => digestOf(secret).toString('base64url');
