export { isRole, type Role, ROLES } from '#libs/access';

/** A unit as it is written in the actor of an event, e.g. `Koper`. */
export const UNIT_FORM = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,79}$/u;
