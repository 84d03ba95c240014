import type { components } from '../api/schema';

/** An account as an administrator sees it. */
export type Account = components['schemas']['AccountDto'];
/** A link by which somebody enrols, once. */
export type Invitation = components['schemas']['InvitationDto'];

/** The roles an account can be given. */
export const ROLES = [
  'caseworker',
  'manager',
  'analyst',
  'provider-coordinator',
  'municipality-observer',
  'data-protection-officer',
  'administrator',
] as const;

/** The units of a line, e.g. `Koper, Izola`. */
export const unitsIn = (line: string): string[] => [
  ...new Set(
    line
      .split(',')
      .map((unit) => unit.trim())
      .filter(Boolean),
  ),
];
