import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Configuration } from '#libs/platform';
import { Accounts } from './accounts';
import { Invitations } from './invitations';

/** Lets the first administrator in where nobody can administer yet. */
@Injectable()
export class FirstAdministrator {
  constructor(
    private readonly accounts: Accounts,
    private readonly invitations: Invitations,
    private readonly configuration: Configuration,
  ) {}

  /** A one-time link good for a day, which makes earlier ones void; null where it is not needed. */
  async link(url: string): Promise<string | null> {
    const { modes, publicUrl } = this.configuration.signIn;
    if (!modes.includes('accounts') || (await this.accounts.hasAdministrator())) return null;
    const { token } = await this.invitations.issue(randomUUID(), true);
    return `${publicUrl ?? url}/sign-in/set-up?token=${token}`;
  }
}
