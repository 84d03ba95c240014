import { Injectable } from '@nestjs/common';
import { Refusal } from '#libs/kernel';
import { KeyStore } from '#libs/key-store';
import { Clock, Database } from '#libs/platform';
import { type AskedRequest, requestDigest } from './request-digest';

/** The scope of the digests' key in the key store. */
const SCOPE = 'idempotency';
const DAY_MS = 86_400_000;
/** How long it is remembered what was asked under an id. */
export const REMEMBERED_DAYS = 30;

/** Remembers what was asked under a command's id. */
@Injectable()
export class RequestClaims {
  private cleared = 0;

  constructor(
    private readonly database: Database,
    private readonly keys: KeyStore,
    private readonly clock: Clock,
  ) {}

  /** Takes the id for this request; refuses `IDEMPOTENCY_KEY_REUSED` when another one was made under it. */
  async claim(commandId: string, request: AskedRequest): Promise<void> {
    await this.clear();
    const key = (await this.keys.ensure([SCOPE])).get(SCOPE);
    if (!key) throw new Error('the key store answered no key');
    // One statement: of two different requests at once only one gets the row.
    const { rowCount } = await this.database.query(
      `insert into idempotency.request as r (command_id, digest, taken, first_at) values ($1, $2, 1, $3)
       on conflict (command_id) do update set taken = r.taken + 1 where r.digest = excluded.digest`,
      [commandId, requestDigest(key, request), this.clock.now()],
    );
    if (rowCount === 0) throw new Refusal('IDEMPOTENCY_KEY_REUSED');
  }

  /** Gives the id back when nothing came of the request and of none like it. */
  async release(commandId: string): Promise<void> {
    await this.database.transaction(async (transaction) => {
      await transaction.query('update idempotency.request set taken = taken - 1 where command_id = $1', [
        commandId,
      ]);
      await transaction.query('delete from idempotency.request where command_id = $1 and taken = 0', [
        commandId,
      ]);
    });
  }

  /** Forgets, once a day, what is older than `REMEMBERED_DAYS`. */
  private async clear(): Promise<void> {
    const now = Date.parse(this.clock.now());
    if (now - this.cleared < DAY_MS) return;
    this.cleared = now;
    const before = new Date(now - REMEMBERED_DAYS * DAY_MS);
    await this.database.query('delete from idempotency.request where first_at < $1', [before]);
  }
}
