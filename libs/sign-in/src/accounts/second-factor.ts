import { Injectable } from '@nestjs/common';
import { Clock, Database, InvalidInput } from '#libs/platform';
import { type AccountRow, AccountRows } from '../credentials/account-rows';
import { newRecoveryCodes, plainRecoveryCode } from '../credentials/recovery-codes';
import { digestOf } from '../credentials/secrets';
import { type Enrolment, enrolmentOf, newTotpSecret, stepOf } from '../credentials/totp';
import type { Identity } from '../identity';
import { SignInRefused } from '../sign-in.errors';
import { SignIn } from '../sign-in.service';
import { ChangeSecondFactor } from './account.decider';
import { Accounts, commandOf } from './accounts';

const WAITS_MS = 10 * 60_000;

type Own = Identity & { readonly session: NonNullable<Identity['session']> };

/** What somebody gives to prove that it is they who ask. */
export interface Proof {
  readonly password: string;
  readonly code: string;
  readonly address: string;
}

/** The way from a second factor to another, by its owner: proof by the old one, then proof of the new one. */
@Injectable()
export class SecondFactor {
  constructor(
    private readonly signIn: SignIn,
    private readonly accounts: Accounts,
    private readonly rows: AccountRows,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Answers a second factor to set up, which waits ten minutes in this session alone; the old one holds until then.
   * Throws `NOT_OFFERED`, `SIGN_IN_FAILED`, `SIGN_IN_LOCKED`.
   */
  async begin({ actor, session }: Own, { address, ...given }: Proof): Promise<Enrolment> {
    const row = await this.account(actor.id, session);
    if (!(await this.signIn.proves(actor.id, given, address))) throw new SignInRefused(403, 'SIGN_IN_FAILED');
    const secret = newTotpSecret();
    const until = new Date(Date.parse(this.clock.now()) + WAITS_MS);
    await this.database.query(
      'update sign_in.session set totp_waiting = $2, totp_waits_until = $3 where session_id = $1',
      [session.sessionId, await this.rows.sealSecret(actor.id, secret), until],
    );
    return enrolmentOf(secret, row.userName);
  }

  /**
   * Takes the first code of the new second factor, which holds from then on with new recovery codes; answers these.
   * Throws `InvalidInput`, `SECOND_FACTOR_NOT_BEGUN`.
   */
  async confirm({ actor, session }: Own, code: string): Promise<readonly string[]> {
    await this.account(actor.id, session);
    const sealed = await this.waiting(session.sessionId);
    const step = stepOf(await this.rows.openSecret(actor.id, sealed), code, this.clock.now());
    if (step === null)
      throw new InvalidInput([{ path: 'code', code: 'WRONG_CODE', message: 'is not the present code' }]);
    const recoveryCodes = newRecoveryCodes();
    const digests = recoveryCodes.map((each) => digestOf(plainRecoveryCode(each) ?? each));
    await this.database.transaction(async (db) => {
      await db.query('update sign_in.session set totp_waiting = null where session_id = $1', [
        session.sessionId,
      ]);
      await this.rows.setSecondFactor(actor.id, { totpSecret: sealed, step, recoveryDigests: digests }, db);
    });
    await this.accounts.run(new ChangeSecondFactor(actor.id, commandOf(actor)));
    return recoveryCodes;
  }

  private async account(accountId: string, { kind }: Own['session']): Promise<AccountRow> {
    const row = kind === 'account' ? await this.rows.byId(accountId) : undefined;
    if (!row) throw new SignInRefused(404, 'NOT_OFFERED');
    return row;
  }

  private async waiting(sessionId: string): Promise<Buffer> {
    const { rows } = await this.database.query<{ totp_waiting: Buffer }>(
      `select totp_waiting from sign_in.session
        where session_id = $1 and totp_waiting is not null and totp_waits_until > $2`,
      [sessionId, this.clock.now()],
    );
    const [row] = rows;
    if (!row) throw new SignInRefused(409, 'SECOND_FACTOR_NOT_BEGUN');
    return row.totp_waiting;
  }
}
