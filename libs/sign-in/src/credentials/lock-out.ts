import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, Database } from '#libs/platform';
import { SignInRefused } from '../sign-in.errors';

const WINDOW_MINUTES = 15;

/** Something whose failures are counted, and how many in 15 minutes are too many. */
export interface Bucket {
  readonly key: Buffer;
  readonly most: number;
}

const bucket = (most: number, ...parts: string[]): Bucket => ({
  key: createHash('sha256').update(JSON.stringify(parts)).digest(),
  most,
});

/**
 * Where a failed sign-in counts. A known device of the account counts for itself alone, so that strangers cannot
 * lock it; everything else counts for address and name, and loosely for all strangers to the name together.
 */
export const bucketsOf = (userName: string, address: string, device: string | null): readonly Bucket[] =>
  device === null
    ? [bucket(5, 'address', address, userName), bucket(50, 'strangers', userName)]
    : [bucket(10, 'device', device, userName)];

/** Counts failed sign-ins, for names that exist and names that do not alike. */
@Injectable()
export class LockOut {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Counts an attempt before it is judged, so that many at once are counted too; throws `SIGN_IN_LOCKED`. */
  async attempt(buckets: readonly Bucket[]): Promise<void> {
    const now = this.clock.now();
    for (const { key, most } of buckets) {
      const { rows } = await this.database.query<{ failures: number; windowEnds: Date }>(
        `insert into sign_in.failure as f (bucket, failures, window_ends)
         values ($1, 1, $2::timestamptz + interval '${WINDOW_MINUTES} minutes')
         on conflict (bucket) do update set
           failures = case when f.window_ends <= $2 then 1 else f.failures + 1 end,
           window_ends = case when f.window_ends <= $2 then excluded.window_ends else f.window_ends end
         returning failures, window_ends as "windowEnds"`,
        [key, now],
      );
      const [counted] = rows;
      if (counted && counted.failures > most)
        throw new SignInRefused(429, 'SIGN_IN_LOCKED', secondsUntil(counted.windowEnds, now));
    }
  }

  /** Forgets the failures that a right sign-in has answered, and what is long over. */
  async clear(buckets: readonly Bucket[]): Promise<void> {
    await this.database.query(
      `delete from sign_in.failure where window_ends < $2
          or bucket in (select decode(key, 'hex') from unnest($1::text[]) key)`,
      [buckets.map(({ key }) => key.toString('hex')), this.clock.now()],
    );
  }
}

const secondsUntil = (moment: Date, now: string): number =>
  Math.max(1, Math.ceil((moment.getTime() - Date.parse(now)) / 1000));
