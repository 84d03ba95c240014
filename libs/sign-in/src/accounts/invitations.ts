import { Injectable } from '@nestjs/common';
import { Clock, Database, type Queryable } from '#libs/platform';
import { digestOf, newSecret } from '../credentials/secrets';
import { SignInRefused } from '../sign-in.errors';

const HOURS = 72;
const FIRST_HOURS = 24;
const ATTEMPTS = 10;

/** A one-time link's inside: whose account it enrols, and what has been entered so far. */
export interface Invitation {
  readonly accountId: string;
  readonly firstAdministrator: boolean;
  readonly userName: string | null;
  readonly displayName: string | null;
  readonly passwordHash: string | null;
  readonly totpSecret: Buffer | null;
}

/** A token to hand over, good until then. */
export interface IssuedInvitation {
  readonly token: string;
  readonly expiresAt: string;
}

const COLUMNS = `account_id as "accountId", first_administrator as "firstAdministrator", user_name as "userName",
  display_name as "displayName", password_hash as "passwordHash", totp_secret as "totpSecret"`;

/** One-time links: only their hashes are kept; a new one makes earlier ones of the account void. */
@Injectable()
export class Invitations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async issue(accountId: string, firstAdministrator = false): Promise<IssuedInvitation> {
    const token = newSecret();
    const hours = firstAdministrator ? FIRST_HOURS : HOURS;
    const expiresAt = new Date(Date.parse(this.clock.now()) + hours * 3_600_000).toISOString();
    await this.database.transaction(async (db) => {
      await db.query(
        'delete from sign_in.invitation where account_id = $1 or ($2 and first_administrator) or expires_at <= $3',
        [accountId, firstAdministrator, this.clock.now()],
      );
      await db.query(
        `insert into sign_in.invitation (token_hash, account_id, first_administrator, expires_at)
         values ($1, $2, $3, $4)`,
        [digestOf(token), accountId, firstAdministrator, expiresAt],
      );
    });
    return { token, expiresAt };
  }

  /** The invitation of a token, each look counted; throws `INVITATION_INVALID`. */
  async open(token: string): Promise<Invitation> {
    const { rows } = await this.database.query<Invitation>(
      `update sign_in.invitation set attempts = attempts + 1
        where token_hash = $1 and expires_at > $2 and attempts < ${2 * ATTEMPTS} returning ${COLUMNS}`,
      [digestOf(token), this.clock.now()],
    );
    return rows[0] ?? invalid();
  }

  /** Keeps what was entered until the second factor is confirmed. */
  async fill(token: string, entered: Omit<Invitation, 'accountId' | 'firstAdministrator'>): Promise<void> {
    await this.database.query(
      `update sign_in.invitation set user_name = $2, display_name = $3, password_hash = $4, totp_secret = $5
        where token_hash = $1`,
      [digestOf(token), entered.userName, entered.displayName, entered.passwordHash, entered.totpSecret],
    );
  }

  /** Uses the invitation up inside a transaction; throws `INVITATION_INVALID` where another was quicker. */
  async use(token: string, db: Queryable): Promise<void> {
    const { rowCount } = await db.query(
      'delete from sign_in.invitation where token_hash = $1 and expires_at > $2',
      [digestOf(token), this.clock.now()],
    );
    if (rowCount === 0) invalid();
  }

  /** Makes the invitations of an account void. */
  async withdraw(accountId: string): Promise<void> {
    await this.database.query('delete from sign_in.invitation where account_id = $1', [accountId]);
  }
}

const invalid = (): never => {
  throw new SignInRefused(403, 'INVITATION_INVALID');
};
