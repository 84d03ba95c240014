import { Injectable } from '@nestjs/common';
import { Clock, Database } from '#libs/platform';
import { digestOf, newSecret } from './secrets';

/** For how long a device stays known after a sign-in, in days. */
export const DEVICE_DAYS = 180;

/** Devices from which an account signed in before; strangers' failures do not lock them. */
@Injectable()
export class Devices {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Whether the token names a device of the account. */
  async isOf(token: string, accountId: string | undefined): Promise<boolean> {
    const { rows } = await this.database.query(
      'select 1 from sign_in.device where token_hash = $1 and account_id = $2 and expires_at > $3',
      [digestOf(token), accountId ?? null, this.clock.now()],
    );
    return rows.length > 0;
  }

  /** Makes a device known; answers its token. */
  async remember(accountId: string): Promise<string> {
    const token = newSecret();
    const now = this.clock.now();
    await this.database.query('delete from sign_in.device where expires_at <= $1', [now]);
    await this.database.query(
      `insert into sign_in.device (token_hash, account_id, expires_at)
       values ($1, $2, $3::timestamptz + interval '${DEVICE_DAYS} days')`,
      [digestOf(token), accountId, now],
    );
    return token;
  }
}
