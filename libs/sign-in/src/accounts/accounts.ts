import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CommandRunner, type CommandOutcome, EventStore } from '#libs/event-store';
import { type Actor, EventCatalogue, type EventMetadata, Refusal } from '#libs/kernel';
import { AccountRows, userNameOf } from '../credentials/account-rows';
import { Sessions } from '../sessions/sessions';
import type { Role } from '../roles.rules';
import {
  type AccountCommand,
  type AccountState,
  accountDecider,
  type CommandContext,
  OpenAccount,
  ResetAccount,
} from './account.decider';
import type { AccountEvent } from './account.events';

/** The stream of an account's events. */
export const accountStream = (accountId: string): string => `account-${accountId}`;

/** A new account with its first roles and units. */
export interface NewAccount {
  readonly accountId: string;
  readonly userName: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly units: readonly string[];
}

/** Metadata of a command that no HTTP request brought. */
export const commandOf = (actor: Actor, commandId: string = randomUUID()): CommandContext => {
  const metadata: EventMetadata = {
    commandId,
    correlationId: commandId,
    causationId: null,
    actor,
    legalBasis: null,
    purpose: 'accounts',
  };
  return { metadata };
};

/** Local accounts: their events, together with the names and credentials that stand beside. */
@Injectable()
export class Accounts {
  constructor(
    private readonly runner: CommandRunner,
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
    private readonly rows: AccountRows,
    private readonly sessions: Sessions,
  ) {}

  /** What the account may be used for, read from its events as they are now. */
  async state(accountId: string): Promise<AccountState> {
    let state = accountDecider.initialState;
    for await (const event of this.store.readStream(accountStream(accountId)))
      state = accountDecider.evolve(state, this.catalogue.decode(event) as unknown as AccountEvent);
    return state;
  }

  /** Opens an account; refuses `USER_NAME_TAKEN` and what the account's rules refuse. */
  async open(account: NewAccount, context: CommandContext): Promise<CommandOutcome> {
    const { accountId, displayName, roles, units } = account;
    const taken = await this.rows.reserve(accountId, userNameOf(account.userName), displayName);
    if (!taken) throw new Refusal('USER_NAME_TAKEN');
    try {
      return await this.run(new OpenAccount(accountId, { roles, units }, context));
    } catch (error) {
      if ((await this.state(accountId)).status === 'none') await this.rows.release(accountId);
      throw error;
    }
  }

  /** Runs a command by the account's rules; what takes something away also ends the account's sessions. */
  async run(command: AccountCommand): Promise<CommandOutcome> {
    const { accountId, context } = command;
    const { metadata } = context;
    const outcome = await this.runner.run({
      stream: accountStream(accountId),
      decider: accountDecider,
      command,
      metadata,
    });
    if (ENDING.has(command.type)) await this.sessions.revokeAllOf(accountId);
    if (command.type === 'CloseAccount') await this.rows.clear(accountId);
    return outcome;
  }

  /** Makes the credentials void; the account's person needs a new link. */
  async reset(accountId: string, context: CommandContext): Promise<void> {
    await this.run(new ResetAccount(accountId, context));
    await this.rows.clear(accountId);
    await this.sessions.revokeAllOf(accountId);
  }

  /** Whether somebody can administer: an account that is open, enrolled and in that role. */
  async hasAdministrator(): Promise<boolean> {
    for (const { accountId, enrolledAt } of await this.rows.list()) {
      const { status, roles } = await this.state(accountId);
      if (enrolledAt && status === 'open' && roles.includes('administrator')) return true;
    }
    return false;
  }
}

const ENDING: ReadonlySet<AccountCommand['type']> = new Set([
  'WithdrawRole',
  'WithdrawUnit',
  'GrantRole',
  'ResetAccount',
  'CloseAccount',
]);
