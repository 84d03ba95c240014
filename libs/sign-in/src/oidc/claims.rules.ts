import { isRole, type Role, UNIT_FORM } from '../roles.rules';

/** What claims are called at the provider, and what their values mean here. */
export interface ClaimNames {
  readonly rolesClaim: string;
  readonly unitsClaim: string;
  readonly nameClaim: string;
}
export interface ClaimMapping {
  readonly roles?: Readonly<Record<string, string>>;
  readonly units?: Readonly<Record<string, string>>;
}

/** Who a provider says somebody is. */
export interface Claimed {
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly units: readonly string[];
}

type Claims = Readonly<Record<string, unknown>>;

// A provider may name a claim by a URL with dots in it: the whole name counts first.
function claimOf(claims: Claims, name: string): unknown {
  if (name in claims) return claims[name];
  return name
    .split('.')
    .reduce<unknown>(
      (part, key) => (part !== null && typeof part === 'object' ? (part as Claims)[key] : null),
      claims,
    );
}

function textsOf(claim: unknown): string[] {
  const list: unknown[] = Array.isArray(claim)
    ? claim
    : typeof claim === 'string'
      ? claim.split(/[\s,]+/)
      : [];
  return list.filter((each): each is string => typeof each === 'string' && each !== '');
}

const translated = (
  texts: readonly string[],
  table: Readonly<Record<string, string>> | undefined,
): string[] =>
  texts.flatMap((text) => (table ? (Object.hasOwn(table, text) ? [table[text] ?? ''] : []) : [text]));

/** Reads name, roles and units from claims; what is no role or unit here is left out. */
export function readClaims(claims: Claims, names: ClaimNames, mapping: ClaimMapping = {}): Claimed {
  const roles = translated(textsOf(claimOf(claims, names.rolesClaim)), mapping.roles).filter(isRole);
  const units = translated(textsOf(claimOf(claims, names.unitsClaim)), mapping.units);
  const name = claimOf(claims, names.nameClaim);
  return {
    displayName: typeof name === 'string' && name !== '' ? name.slice(0, 120) : '–',
    roles: [...new Set(roles)],
    units: [...new Set(units.filter((unit) => UNIT_FORM.test(unit)))],
  };
}
