import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import {
  Accounts,
  CloseAccount,
  commandOf,
  Invitations,
  isRole,
  AccountRows,
  type Role,
} from '#libs/sign-in';
import { NotFound } from '#libs/platform';
import { Command, Option, SubCommand } from 'nest-commander';
import { SpisCommand, SpisGroup } from '../spis.command';
import { badOption } from '../terminal/options';

const ACTOR = { id: 'spis-accounts', role: 'operator', unit: null, onBehalfOf: null };

/** The roles that an option names, parted by commas. */
export function rolesOption(option: string, text: string): Role[] {
  const names = text.split(',').map((name) => name.trim());
  const roles = names.filter(isRole);
  if (roles.length !== names.length)
    throw badOption(option, 'UNKNOWN_VALUE', 'must name roles, parted by commas');
  return roles;
}

async function accountOf(house: INestApplicationContext, userName: string): Promise<string> {
  const row = await house.get(AccountRows, { strict: false }).byName(userName.toLowerCase());
  if (!row) throw new NotFound('account', 'of that name');
  return row.accountId;
}

interface Opening {
  readonly roles?: Role[];
  readonly units?: string[];
  readonly name?: string;
}

/** `spis accounts open USER --roles …`: for when nobody can sign in to do it. */
@SubCommand({ name: 'open', arguments: '<user>', description: 'open an account; prints its one-time link' })
export class AccountsOpenCommand extends SpisCommand {
  @Option({
    flags: '--roles <roles>',
    description: 'e.g. administrator, or caseworker,manager',
    required: true,
  })
  parseRoles(text: string): Role[] {
    return rolesOption('--roles', text);
  }

  @Option({ flags: '--units <units>', description: 'units, parted by commas' })
  parseUnits(text: string): string[] {
    return text.split(',').map((unit) => unit.trim());
  }

  @Option({ flags: '--name <name>', description: 'the person’s name' })
  parseName(text: string): string {
    return text;
  }

  override async run([userName = '']: string[], options: Opening = {}): Promise<void> {
    const { roles = [], units = [], name = userName } = options;
    const made = await this.house.with(async (house) => {
      const accountId = randomUUID();
      const account = { accountId, userName, displayName: name, roles, units };
      await house.get(Accounts).open(account, commandOf(ACTOR));
      return { accountId, ...(await house.get(Invitations).issue(accountId)) };
    });
    this.print(made, () => `Hand this over, it is good once: /sign-in/set-up?token=${made.token}`);
  }
}

/** `spis accounts reset USER`: password and second factor were lost. */
@SubCommand({
  name: 'reset',
  arguments: '<user>',
  description: 'make credentials void; prints a new one-time link',
})
export class AccountsResetCommand extends SpisCommand {
  override async run([userName = '']: string[]): Promise<void> {
    const made = await this.house.with(async (house) => {
      const accountId = await accountOf(house, userName);
      await house.get(Accounts).reset(accountId, commandOf(ACTOR));
      return { accountId, ...(await house.get(Invitations).issue(accountId)) };
    });
    this.print(made, () => `Hand this over, it is good once: /sign-in/set-up?token=${made.token}`);
  }
}

/** `spis accounts close USER`: nobody signs in with it any more. */
@SubCommand({
  name: 'close',
  arguments: '<user>',
  description: 'close an account for good; its sessions end',
})
export class AccountsCloseCommand extends SpisCommand {
  override async run([userName = '']: string[]): Promise<void> {
    const closed = await this.house.with(async (house) => {
      const accountId = await accountOf(house, userName);
      await house.get(Accounts).run(new CloseAccount(accountId, commandOf(ACTOR)));
      await house.get(Invitations).withdraw(accountId);
      return { accountId };
    });
    this.print(closed, () => 'Closed.');
  }
}

/** `spis accounts`. */
@Command({
  name: 'accounts',
  description: 'local accounts, in an emergency on the server itself',
  subCommands: [AccountsOpenCommand, AccountsResetCommand, AccountsCloseCommand],
})
export class AccountsCommand extends SpisGroup {}
