import { type Decider, type EventMetadata, Refusal } from '#libs/kernel';
import type { Role } from '../roles.rules';
import type { AccountEvent } from './account.events';

/** What every command brings along; the actor's id tells whether somebody acts on their own account. */
export interface CommandContext {
  readonly metadata: EventMetadata;
}

abstract class AccountCommandBase {
  constructor(
    readonly accountId: string,
    readonly context: CommandContext,
  ) {}
}

abstract class EntitlementCommand<Data> extends AccountCommandBase {
  constructor(
    accountId: string,
    readonly data: Data,
    context: CommandContext,
  ) {
    super(accountId, context);
  }
}

/** Opens an account; refuses `ACCOUNT_ALREADY_OPEN`, `ROLE_REQUIRED`. */
export class OpenAccount extends EntitlementCommand<{ roles: readonly Role[]; units: readonly string[] }> {
  readonly type = 'OpenAccount';
}

/** Notes that password and second factor were set; refuses `ACCOUNT_NOT_FOUND`, `ACCOUNT_CLOSED` as all below. */
export class EnrolAccount extends AccountCommandBase {
  readonly type = 'EnrolAccount';
}

/** Notes that its person set another second factor; refuses `ACCOUNT_NOT_ENROLLED`. */
export class ChangeSecondFactor extends AccountCommandBase {
  readonly type = 'ChangeSecondFactor';
}

/** Grants a role; nothing to do where it is held. */
export class GrantRole extends EntitlementCommand<{ role: Role }> {
  readonly type = 'GrantRole';
}

/** Withdraws a role; refuses `LAST_ROLE` and, for one's own account, `OWN_ADMINISTRATION_STAYS`. */
export class WithdrawRole extends EntitlementCommand<{ role: Role }> {
  readonly type = 'WithdrawRole';
}

/** Grants a unit; nothing to do where the account belongs to it. */
export class GrantUnit extends EntitlementCommand<{ unit: string }> {
  readonly type = 'GrantUnit';
}

/** Withdraws a unit. */
export class WithdrawUnit extends EntitlementCommand<{ unit: string }> {
  readonly type = 'WithdrawUnit';
}

/** Makes password and second factor void. */
export class ResetAccount extends AccountCommandBase {
  readonly type = 'ResetAccount';
}

/** Closes an account for good; refuses `OWN_ADMINISTRATION_STAYS` for one's own. */
export class CloseAccount extends AccountCommandBase {
  readonly type = 'CloseAccount';
}

export type AccountCommand =
  | OpenAccount
  | EnrolAccount
  | ChangeSecondFactor
  | GrantRole
  | WithdrawRole
  | GrantUnit
  | WithdrawUnit
  | ResetAccount
  | CloseAccount;

/** What an account may be used for. */
export interface AccountState {
  readonly status: 'none' | 'open' | 'closed';
  readonly enrolled: boolean;
  readonly roles: readonly Role[];
  readonly units: readonly string[];
}

/** The rules of one account. */
export const accountDecider: Decider<AccountCommand, AccountEvent, AccountState> = {
  initialState: { status: 'none', enrolled: false, roles: [], units: [] },
  evolve,
  decide,
};

const without = <T>(list: readonly T[], gone: T): T[] => list.filter((each) => each !== gone);

function evolve(state: AccountState, event: AccountEvent): AccountState {
  switch (event.type) {
    case 'AccountOpened':
      return { status: 'open', enrolled: false, roles: event.data.roles, units: event.data.units };
    case 'AccountEnrolled':
      return { ...state, enrolled: true };
    case 'AccountSecondFactorChanged':
      return state;
    case 'AccountRoleGranted':
      return { ...state, roles: [...state.roles, event.data.role] };
    case 'AccountRoleWithdrawn':
      return { ...state, roles: without(state.roles, event.data.role) };
    case 'AccountUnitGranted':
      return { ...state, units: [...state.units, event.data.unit] };
    case 'AccountUnitWithdrawn':
      return { ...state, units: without(state.units, event.data.unit) };
    case 'AccountReset':
      return { ...state, enrolled: false };
    case 'AccountClosed':
      return { ...state, status: 'closed' };
  }
}

function decide(command: AccountCommand, state: AccountState): readonly AccountEvent[] {
  if (command.type === 'OpenAccount') return open(command, state);
  if (state.status === 'none') throw new Refusal('ACCOUNT_NOT_FOUND');
  if (state.status === 'closed') throw new Refusal('ACCOUNT_CLOSED');
  switch (command.type) {
    case 'EnrolAccount':
      return [{ type: 'AccountEnrolled', data: {} }];
    case 'ChangeSecondFactor':
      if (!state.enrolled) throw new Refusal('ACCOUNT_NOT_ENROLLED');
      return [{ type: 'AccountSecondFactorChanged', data: {} }];
    case 'GrantRole':
      return state.roles.includes(command.data.role)
        ? []
        : [{ type: 'AccountRoleGranted', data: command.data }];
    case 'WithdrawRole':
      return withdrawRole(command, state);
    case 'GrantUnit':
      return state.units.includes(command.data.unit)
        ? []
        : [{ type: 'AccountUnitGranted', data: command.data }];
    case 'WithdrawUnit':
      return state.units.includes(command.data.unit)
        ? [{ type: 'AccountUnitWithdrawn', data: command.data }]
        : [];
    case 'ResetAccount':
      return [{ type: 'AccountReset', data: {} }];
    case 'CloseAccount':
      if (isOwn(command)) throw new Refusal('OWN_ADMINISTRATION_STAYS');
      return [{ type: 'AccountClosed', data: {} }];
  }
}

function open({ accountId, data }: OpenAccount, state: AccountState): readonly AccountEvent[] {
  if (state.status !== 'none') throw new Refusal('ACCOUNT_ALREADY_OPEN');
  if (data.roles.length === 0) throw new Refusal('ROLE_REQUIRED');
  const roles = [...new Set(data.roles)];
  return [{ type: 'AccountOpened', data: { accountId, roles, units: [...new Set(data.units)] } }];
}

// Whoever administers keeps the administration: so one administrator always remains.
function withdrawRole(command: WithdrawRole, { roles }: AccountState): readonly AccountEvent[] {
  const { role } = command.data;
  if (!roles.includes(role)) return [];
  if (role === 'administrator' && isOwn(command)) throw new Refusal('OWN_ADMINISTRATION_STAYS');
  if (roles.length === 1) throw new Refusal('LAST_ROLE');
  return [{ type: 'AccountRoleWithdrawn', data: { role } }];
}

const isOwn = ({ accountId, context }: AccountCommand): boolean => context.metadata.actor.id === accountId;
