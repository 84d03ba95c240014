/** The roles in which people act; the access table says what each may do. */
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

/** True for a text that names a role. */
export const isRole = (text: string): text is Role => ROLES.some((role) => role === text);

/** The role of whoever does not say who they are, which exists only where nobody signs in: it may everything. */
export const UNIDENTIFIED = 'unidentified';
