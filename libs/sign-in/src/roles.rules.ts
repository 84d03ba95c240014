import type { Role } from '#libs/access';

export { isRole, type Role, ROLES } from '#libs/access';

const HANDLING: readonly Role[] = ['caseworker', 'manager'];

/** Whether somebody in any of these roles handles cases, so that the units they act in are units of the office. */
export const handlesCases = (roles: readonly Role[]): boolean =>
  roles.some((role) => HANDLING.includes(role));

/** A unit as it is written in the actor of an event, e.g. `Koper`. */
export const UNIT_FORM = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,79}$/u;
