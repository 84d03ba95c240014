import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/platform';
import { type AccountRow, AccountRows } from './credentials/account-rows';
import { Accounts } from './accounts/accounts';
import { Devices } from './credentials/devices';
import { bucketsOf, LockOut } from './credentials/lock-out';
import { isPassword } from './credentials/password';
import { plainRecoveryCode } from './credentials/recovery-codes';
import { digestOf } from './credentials/secrets';
import { newTotpSecret, stepOf } from './credentials/totp';
import { Sessions } from './sessions/sessions';
import { SignInRefused } from './sign-in.errors';

/** What somebody gives who wants in; `code` of the authenticator, or a recovery code. */
export interface Credentials {
  readonly userName: string;
  readonly password: string;
  readonly code: string;
}

/** From where they come. */
export interface Client {
  readonly address: string;
  readonly device: string | null;
  readonly name: string | null;
}

/** The secrets of a new session, and of the device where it was not known. */
export interface SignedIn {
  readonly session: string;
  readonly device: string | null;
}

// Compared against where there is no account, so that the work is the same.
const NOBODYS_SECRET = newTotpSecret();
const NOBODY = '00000000-0000-4000-8000-000000000000';

/** Signing in with a local account: password and second factor at once, one answer for whatever is wrong. */
@Injectable()
export class SignIn {
  constructor(
    private readonly rows: AccountRows,
    private readonly accounts: Accounts,
    private readonly devices: Devices,
    private readonly lockOut: LockOut,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  /** Begins a session; throws `SIGN_IN_FAILED`, `SIGN_IN_LOCKED`. */
  async withPassword(given: Credentials, client: Client): Promise<SignedIn> {
    const userName = given.userName.trim().normalize('NFKC').toLowerCase().slice(0, 200);
    const row = await this.rows.byName(userName);
    const known = client.device !== null && (await this.devices.isOf(client.device, row?.accountId));
    const buckets = bucketsOf(userName, client.address, known ? client.device : null);
    await this.lockOut.attempt(buckets);
    const accountId = await this.proved(row, given);
    if (accountId === null) throw new SignInRefused(401, 'SIGN_IN_FAILED');
    await this.lockOut.clear(buckets);
    const device = known ? null : await this.devices.remember(accountId);
    return { session: await this.begin(accountId, client.name), device };
  }

  /** Whether password and code are the account's, for something that wants proof once more. */
  async proves(accountId: string, given: Omit<Credentials, 'userName'>, address: string): Promise<boolean> {
    const row = await this.rows.byId(accountId);
    const buckets = bucketsOf(`again ${accountId}`, address, null);
    await this.lockOut.attempt(buckets);
    const proved = row && (await this.proved(row, { ...given, userName: row.userName })) !== null;
    if (proved) await this.lockOut.clear(buckets);
    return proved ?? false;
  }

  /** Begins a session of an account that has just proved itself; in its first role and unit. */
  async begin(accountId: string, client: string | null): Promise<string> {
    const [row, { roles, units }] = await Promise.all([
      this.rows.byId(accountId),
      this.accounts.state(accountId),
    ]);
    const [role] = roles;
    if (!row || !role) throw new SignInRefused(401, 'SIGN_IN_FAILED');
    return this.sessions.begin({
      actorId: accountId,
      kind: 'account',
      displayName: row.displayName,
      roles,
      units,
      role,
      unit: units[0] ?? null,
      client,
    });
  }

  // Everything is worked out before anything is judged: time tells neither which part was wrong nor who exists.
  private async proved(row: AccountRow | undefined, given: Credentials): Promise<string | null> {
    const accountId = row?.accountId ?? NOBODY;
    const [password, state, step] = await Promise.all([
      isPassword(row?.passwordHash ?? null, given.password),
      this.accounts.state(accountId),
      this.stepOf(row, given.code),
    ]);
    const able = password && state.status === 'open' && state.enrolled && row?.enrolledAt != null;
    const used = await this.useCode(accountId, able, step, given.code);
    return able && used ? accountId : null;
  }

  private async stepOf(row: AccountRow | undefined, code: string): Promise<number | null> {
    const secret = row?.totpSecret
      ? await this.rows.openSecret(row.accountId, row.totpSecret)
      : NOBODYS_SECRET;
    return stepOf(secret, code.replace(/\s/g, ''), this.clock.now());
  }

  private useCode(accountId: string, able: boolean, step: number | null, code: string): Promise<boolean> {
    const whose = able ? accountId : NOBODY;
    if (step !== null) return this.rows.useStep(whose, step);
    const digest = digestOf(plainRecoveryCode(code) ?? 'none');
    return this.rows.useRecoveryCode(whose, digest, this.clock.now());
  }
}
