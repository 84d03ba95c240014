import type { EventMetadata } from '#libs/kernel';
import { given } from '#libs/testing';
import {
  accountDecider,
  ChangeSecondFactor,
  type CommandContext,
  CloseAccount,
  EnrolAccount,
  GrantRole,
  GrantUnit,
  OpenAccount,
  ResetAccount,
  WithdrawRole,
  WithdrawUnit,
} from './account.decider';
import type { AccountEvent } from './account.events';

const ID = '5f0c5f0e-7a53-4d8e-9d5c-0d8d6b2f8a11';
const by = (id: string): CommandContext => {
  const actor = { id, role: 'administrator', unit: null, onBehalfOf: null };
  const metadata: EventMetadata = {
    commandId: 'c',
    correlationId: 'c',
    causationId: null,
    actor,
    legalBasis: null,
    purpose: 'test',
  };
  return { metadata };
};
const administrator = by('another');
const own = by(ID);
const opened = (roles: ('caseworker' | 'manager' | 'administrator')[] = ['caseworker']): AccountEvent => ({
  type: 'AccountOpened',
  data: { accountId: ID, roles, units: ['Koper'] },
});
const closed: AccountEvent = { type: 'AccountClosed', data: {} };
const after = (...events: AccountEvent[]) => given(accountDecider, events);

describe('An account', () => {
  it('is opened once, with at least one role, each named once', () => {
    const data = { roles: ['caseworker', 'caseworker'] as const, units: ['Koper'] };
    after()
      .when(new OpenAccount(ID, data, administrator))
      .then(opened());
    after(opened())
      .when(new OpenAccount(ID, data, administrator))
      .thenRefused('ACCOUNT_ALREADY_OPEN');
    after()
      .when(new OpenAccount(ID, { roles: [], units: [] }, administrator))
      .thenRefused('ROLE_REQUIRED');
  });

  it('gets another second factor only where it has one', () => {
    after(opened()).when(new ChangeSecondFactor(ID, own)).thenRefused('ACCOUNT_NOT_ENROLLED');
    after(opened(), { type: 'AccountEnrolled', data: {} })
      .when(new ChangeSecondFactor(ID, own))
      .then({ type: 'AccountSecondFactorChanged', data: {} });
  });

  it('takes roles and units, and the same once only', () => {
    const role = { role: 'manager' } as const;
    after(opened())
      .when(new GrantRole(ID, role, administrator))
      .then({ type: 'AccountRoleGranted', data: role });
    after(opened(['manager']))
      .when(new GrantRole(ID, role, administrator))
      .thenNothing();
    after(opened())
      .when(new GrantUnit(ID, { unit: 'Izola' }, administrator))
      .then({ type: 'AccountUnitGranted', data: { unit: 'Izola' } });
    after(opened())
      .when(new GrantUnit(ID, { unit: 'Koper' }, administrator))
      .thenNothing();
  });

  it('loses roles and units, but never its last role', () => {
    const role = { role: 'manager' } as const;
    after(opened(['caseworker', 'manager']))
      .when(new WithdrawRole(ID, role, administrator))
      .then({ type: 'AccountRoleWithdrawn', data: role });
    after(opened(['manager']))
      .when(new WithdrawRole(ID, role, administrator))
      .thenRefused('LAST_ROLE');
    after(opened())
      .when(new WithdrawRole(ID, role, administrator))
      .thenNothing();
    after(opened())
      .when(new WithdrawUnit(ID, { unit: 'Koper' }, administrator))
      .then({ type: 'AccountUnitWithdrawn', data: { unit: 'Koper' } });
    after(opened())
      .when(new WithdrawUnit(ID, { unit: 'Izola' }, administrator))
      .thenNothing();
  });

  it('of an administrator cannot be taken out of administration by that person', () => {
    const role = { role: 'administrator' } as const;
    const own2 = after(opened(['administrator', 'manager']));
    own2.when(new WithdrawRole(ID, role, own)).thenRefused('OWN_ADMINISTRATION_STAYS');
    own2.when(new CloseAccount(ID, own)).thenRefused('OWN_ADMINISTRATION_STAYS');
    own2.when(new WithdrawRole(ID, role, administrator)).then({ type: 'AccountRoleWithdrawn', data: role });
  });

  it('is enrolled, reset and closed; a closed one stays closed', () => {
    after(opened()).when(new EnrolAccount(ID, own)).then({ type: 'AccountEnrolled', data: {} });
    after(opened()).when(new ResetAccount(ID, administrator)).then({ type: 'AccountReset', data: {} });
    after(opened()).when(new CloseAccount(ID, administrator)).then(closed);
    after(opened(), closed)
      .when(new GrantRole(ID, { role: 'manager' }, administrator))
      .thenRefused('ACCOUNT_CLOSED');
    after(opened(), closed).when(new EnrolAccount(ID, own)).thenRefused('ACCOUNT_CLOSED');
  });

  it('that was never opened is not found', () => {
    after().when(new CloseAccount(ID, administrator)).thenRefused('ACCOUNT_NOT_FOUND');
  });
});
