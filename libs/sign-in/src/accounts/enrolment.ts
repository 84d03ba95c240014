import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Clock, Database, InvalidInput } from '#libs/platform';
import { AccountRows, userNameOf } from '../credentials/account-rows';
import { checkPassword, hashPassword } from '../credentials/password';
import { newRecoveryCodes, plainRecoveryCode } from '../credentials/recovery-codes';
import { digestOf } from '../credentials/secrets';
import { type Enrolment as Secret, enrolmentOf, newTotpSecret, stepOf } from '../credentials/totp';
import { SignInRefused } from '../sign-in.errors';
import { EnrolAccount } from './account.decider';
import { Accounts, commandOf } from './accounts';
import { type Invitation, Invitations } from './invitations';

/** What a person enters who follows a one-time link; names are asked of the first administrator only. */
export interface Entered {
  readonly userName?: string;
  readonly displayName?: string;
  readonly password: string;
}

/** A finished enrolment: the codes are shown this once. */
export interface Enrolled {
  readonly accountId: string;
  readonly recoveryCodes: readonly string[];
}

const selfOf = (accountId: string): Actor => ({
  id: accountId,
  role: 'account-holder',
  unit: null,
  onBehalfOf: null,
});

/** The way from a one-time link to an account that can sign in: password, second factor, proof of it. */
@Injectable()
export class Enrolment {
  constructor(
    private readonly accounts: Accounts,
    private readonly rows: AccountRows,
    private readonly invitations: Invitations,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Takes a password and answers a second factor to set up; nothing counts before it is confirmed. */
  async begin(token: string, entered: Entered): Promise<Secret> {
    const invitation = await this.invitations.open(token);
    const { accountId } = invitation;
    const { userName, displayName } = await this.namesOf(invitation, entered);
    checkPassword(entered.password, userName);
    const secret = newTotpSecret();
    await this.invitations.fill(token, {
      userName,
      displayName,
      passwordHash: await hashPassword(entered.password),
      totpSecret: await this.rows.sealSecret(accountId, secret),
    });
    return enrolmentOf(secret, userName);
  }

  /** Takes the first code of the second factor; from then on the account can sign in and the link is dead. */
  async confirm(token: string, code: string): Promise<Enrolled> {
    const invitation = await this.invitations.open(token);
    const { accountId, passwordHash, totpSecret } = invitation;
    if (!passwordHash || !totpSecret) throw new SignInRefused(403, 'INVITATION_INVALID');
    const step = stepOf(await this.rows.openSecret(accountId, totpSecret), code, this.clock.now());
    if (step === null)
      throw new InvalidInput([{ path: 'code', code: 'WRONG_CODE', message: 'is not the present code' }]);
    if (invitation.firstAdministrator) await this.openFirst(invitation);
    const recoveryCodes = newRecoveryCodes();
    const recoveryDigests = recoveryCodes.map((each) => digestOf(plainRecoveryCode(each) ?? each));
    await this.database.transaction(async (db) => {
      await this.invitations.use(token, db);
      const credentials = { passwordHash, totpSecret, recoveryDigests };
      await this.rows.enrol(accountId, credentials, this.clock.now(), db);
    });
    await this.rows.useStep(accountId, step);
    await this.accounts.run(new EnrolAccount(accountId, commandOf(selfOf(accountId))));
    return { accountId, recoveryCodes };
  }

  // Sent again, the command finds its account open: its id is the account's.
  private async openFirst({ accountId, userName, displayName }: Invitation): Promise<void> {
    if (await this.accounts.hasAdministrator()) throw new SignInRefused(403, 'INVITATION_INVALID');
    const account = { accountId, userName: userName ?? '', displayName: displayName ?? '' };
    const actor = { id: 'set-up', role: 'operator', unit: null, onBehalfOf: null };
    const roles = ['administrator'] as const;
    await this.accounts.open({ ...account, roles, units: [] }, commandOf(actor, accountId));
  }

  private async namesOf(invitation: Invitation, entered: Entered) {
    if (!invitation.firstAdministrator) {
      const row = await this.rows.byId(invitation.accountId);
      if (!row) throw new SignInRefused(403, 'INVITATION_INVALID');
      return { userName: row.userName, displayName: row.displayName };
    }
    const userName = userNameOf(entered.userName ?? '');
    const displayName = entered.displayName?.trim() || userName;
    return { userName, displayName };
  }
}
