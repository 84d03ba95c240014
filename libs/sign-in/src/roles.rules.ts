/** The roles in which people act; what each may do is not decided here. */
export const ROLES = [
  'caseworker',
  'manager',
  'analyst',
  'provider-coordinator',
  'municipality-observer',
  'data-protection-officer',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];

/** A unit as it is written in the actor of an event, e.g. `Koper`. */
export const UNIT_FORM = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,79}$/u;

/** True for a text that names a role. */
export const isRole = (text: string): text is Role => ROLES.some((role) => role === text);
