import { z } from 'zod';
import { defineEvent, type EventOf } from '#libs/kernel';
import { ROLES, UNIT_FORM } from '../roles.rules';

const role = z.enum(ROLES);
const unit = z.string().regex(UNIT_FORM);

/** A local account was opened with its first roles and units; who it belongs to stands with the credentials only. */
export const accountOpened = defineEvent(
  'AccountOpened',
  1,
  z.strictObject({ accountId: z.uuid(), roles: z.array(role).min(1), units: z.array(unit) }),
);

/** The account's person set a password and a second factor by a one-time link. */
export const accountEnrolled = defineEvent('AccountEnrolled', 1, z.strictObject({}));

/** The account's person put another second factor in the place of the old one, by proof of both. */
export const accountSecondFactorChanged = defineEvent('AccountSecondFactorChanged', 1, z.strictObject({}));

/** The account may act in one more role. */
export const accountRoleGranted = defineEvent('AccountRoleGranted', 1, z.strictObject({ role }));

/** The account may no longer act in a role. */
export const accountRoleWithdrawn = defineEvent('AccountRoleWithdrawn', 1, z.strictObject({ role }));

/** The account belongs to one more unit. */
export const accountUnitGranted = defineEvent('AccountUnitGranted', 1, z.strictObject({ unit }));

/** The account no longer belongs to a unit. */
export const accountUnitWithdrawn = defineEvent('AccountUnitWithdrawn', 1, z.strictObject({ unit }));

/** Password and second factor were made void; a new one-time link sets them anew. */
export const accountReset = defineEvent('AccountReset', 1, z.strictObject({}));

/** The account was closed for good. */
export const accountClosed = defineEvent('AccountClosed', 1, z.strictObject({}));

/** Every event of an account. */
export const accountEvents = [
  accountOpened,
  accountEnrolled,
  accountSecondFactorChanged,
  accountRoleGranted,
  accountRoleWithdrawn,
  accountUnitGranted,
  accountUnitWithdrawn,
  accountReset,
  accountClosed,
] as const;

export type AccountEvent = EventOf<(typeof accountEvents)[number]>;
