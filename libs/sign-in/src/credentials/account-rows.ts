import { Injectable } from '@nestjs/common';
import { KeyStore, open, seal } from '#libs/key-store';
import { Database, InvalidInput, type Queryable } from '#libs/platform';

const SCOPE = 'sign-in';
const USER_NAME = /^[a-z0-9][a-z0-9._@-]{1,62}[a-z0-9]$/;

/** An account's credentials; never part of an event. */
export interface AccountRow {
  readonly accountId: string;
  readonly userName: string;
  readonly displayName: string;
  readonly passwordHash: string | null;
  readonly totpSecret: Buffer | null;
  readonly enrolledAt: Date | null;
}

/** What enrolment sets. */
export interface NewCredentials {
  readonly passwordHash: string;
  /** Sealed by `sealSecret` for the account. */
  readonly totpSecret: Buffer;
  readonly recoveryDigests: readonly Buffer[];
}

const COLUMNS = `account_id as "accountId", user_name as "userName", display_name as "displayName",
  password_hash as "passwordHash", totp_secret as "totpSecret", enrolled_at as "enrolledAt"`;

/** A user name as it is kept and compared: lower case; throws `InvalidInput` for what is none. */
export function userNameOf(typed: string): string {
  const name = typed.trim().normalize('NFKC').toLowerCase();
  if (USER_NAME.test(name)) return name;
  const message = 'must be 3 to 64 plain letters, digits or ._@-';
  throw new InvalidInput([{ path: 'userName', code: 'NOT_A_USER_NAME', message }]);
}

/** The credentials of local accounts: names, hashes, sealed secrets. */
@Injectable()
export class AccountRows {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyStore,
  ) {}

  /** Takes a user name for an account; false when it is taken by another. */
  async reserve(accountId: string, userName: string, displayName: string): Promise<boolean> {
    const { rows } = await this.database.query<{ account_id: string }>(
      `insert into sign_in.account (account_id, user_name, display_name) values ($1, $2, $3)
       on conflict do nothing returning account_id`,
      [accountId, userName, displayName],
    );
    return rows.length > 0 || (await this.byName(userName))?.accountId === accountId;
  }

  /** Gives a name back that was taken for an account whose opening failed. */
  async release(accountId: string): Promise<void> {
    await this.database.query(
      'delete from sign_in.account where account_id = $1 and enrolled_at is null and password_hash is null',
      [accountId],
    );
  }

  async byName(userName: string): Promise<AccountRow | undefined> {
    const sql = `select ${COLUMNS} from sign_in.account where user_name = $1`;
    return (await this.database.query<AccountRow>(sql, [userName])).rows[0];
  }

  async byId(accountId: string): Promise<AccountRow | undefined> {
    const sql = `select ${COLUMNS} from sign_in.account where account_id = $1`;
    return (await this.database.query<AccountRow>(sql, [accountId])).rows[0];
  }

  /** Every account, by user name. */
  async list(): Promise<readonly AccountRow[]> {
    return (
      await this.database.query<AccountRow>(`select ${COLUMNS} from sign_in.account order by user_name`)
    ).rows;
  }

  /** Sets password, second factor and recovery codes at once. */
  async enrol(accountId: string, credentials: NewCredentials, now: string, db: Queryable): Promise<void> {
    await db.query(
      `update sign_in.account set password_hash = $2, totp_secret = $3, totp_step = 0, enrolled_at = $4
        where account_id = $1`,
      [accountId, credentials.passwordHash, credentials.totpSecret, now],
    );
    await this.replaceRecoveryCodes(accountId, credentials.recoveryDigests, db);
  }

  /** Sets another second factor, of which a step's code is used up, and other recovery codes. */
  async setSecondFactor(
    accountId: string,
    { totpSecret, step, recoveryDigests }: Omit<NewCredentials, 'passwordHash'> & { readonly step: number },
    db: Queryable,
  ): Promise<void> {
    await db.query('update sign_in.account set totp_secret = $2, totp_step = $3 where account_id = $1', [
      accountId,
      totpSecret,
      step,
    ]);
    await this.replaceRecoveryCodes(accountId, recoveryDigests, db);
  }

  private async replaceRecoveryCodes(
    accountId: string,
    digests: readonly Buffer[],
    db: Queryable,
  ): Promise<void> {
    await db.query('delete from sign_in.recovery_code where account_id = $1', [accountId]);
    await db.query(
      `insert into sign_in.recovery_code (account_id, code_hash)
       select $1, decode(code, 'hex') from unnest($2::text[]) code`,
      [accountId, digests.map((digest) => digest.toString('hex'))],
    );
  }

  /** Makes password, second factor, recovery codes and known devices void. */
  async clear(accountId: string): Promise<void> {
    await this.database.transaction(async (db) => {
      await db.query(
        'update sign_in.account set password_hash = null, totp_secret = null, enrolled_at = null where account_id = $1',
        [accountId],
      );
      await db.query('delete from sign_in.recovery_code where account_id = $1', [accountId]);
      await db.query('delete from sign_in.device where account_id = $1', [accountId]);
    });
  }

  async setPassword(accountId: string, passwordHash: string): Promise<void> {
    await this.database.query('update sign_in.account set password_hash = $2 where account_id = $1', [
      accountId,
      passwordHash,
    ]);
  }

  /** Uses up a time step's code; false when it or a later one was used before. */
  async useStep(accountId: string, step: number): Promise<boolean> {
    const { rowCount } = await this.database.query(
      'update sign_in.account set totp_step = $2 where account_id = $1 and totp_step < $2',
      [accountId, step],
    );
    return rowCount === 1;
  }

  /** Uses up a recovery code; false when there is none such unused. */
  async useRecoveryCode(accountId: string, digest: Buffer, now: string): Promise<boolean> {
    const { rowCount } = await this.database.query(
      `update sign_in.recovery_code set used_at = $3
        where account_id = $1 and code_hash = $2 and used_at is null`,
      [accountId, digest, now],
    );
    return rowCount === 1;
  }

  /** Seals a second factor's secret for its account. */
  async sealSecret(accountId: string, secret: string): Promise<Buffer> {
    const key = (await this.keys.ensure([SCOPE])).get(SCOPE);
    if (!key) throw new Error('the key store gave no key for sign-in');
    return seal(key, ['totp', accountId], Buffer.from(secret));
  }

  /** The secret that was sealed for the account. */
  async openSecret(accountId: string, sealed: Buffer): Promise<string> {
    const key = (await this.keys.find([SCOPE])).get(SCOPE);
    if (!key) throw new Error('the key of sign-in is missing: restore the backup of the keys');
    return open(key, ['totp', accountId], sealed).toString();
  }
}
