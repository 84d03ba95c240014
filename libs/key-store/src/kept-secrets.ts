import type { KeyObject } from 'node:crypto';
import type { Database } from '#libs/platform';
import { open, seal } from './envelope';
import type { KeyStore } from './key-store';

/** Keeps the installation's own secrets where they survive the loss of a machine. */
export abstract class KeptSecrets {
  /** The secret of that name; null where none was ever kept. */
  abstract get(name: string): Promise<string | null>;

  /** Keeps a secret, in the place of a former one of that name. */
  abstract keep(name: string, secret: string): Promise<void>;
}

/**
 * Secrets in the key store, each sealed by a key of its own that the master key wraps: they are in the key store's
 * backup and nowhere else, and open only with the master key.
 */
export class SealedSecrets extends KeptSecrets {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyStore,
  ) {
    super();
  }

  override async get(name: string): Promise<string | null> {
    const { rows } = await this.database.query<{ sealed: Buffer }>(
      'select sealed from keys.secret where name = $1',
      [name],
    );
    const [found] = rows;
    if (!found) return null;
    return open(await this.keyOf(name), ['secret', name], found.sealed).toString('utf8');
  }

  override async keep(name: string, secret: string): Promise<void> {
    const sealed = seal(await this.keyOf(name), ['secret', name], Buffer.from(secret, 'utf8'));
    await this.database.query(
      `insert into keys.secret (name, sealed) values ($1, $2)
       on conflict (name) do update set sealed = excluded.sealed`,
      [name, sealed],
    );
  }

  private async keyOf(name: string): Promise<KeyObject> {
    const scope = `secret/${name}`;
    return (await this.keys.ensure([scope])).get(scope) as KeyObject;
  }
}
