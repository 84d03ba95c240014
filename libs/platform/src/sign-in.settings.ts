/** How people sign in: local accounts, an OpenID provider; `declared` believes what a request says of itself. */
export const SIGN_IN_MODES = ['accounts', 'oidc', 'declared'] as const;
export type SignInMode = (typeof SIGN_IN_MODES)[number];

/** An OpenID provider and what its claims mean here. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | null;
  readonly scopes: string;
  /** Names of the claims, a dot leads into an object, e.g. `realm_access.roles`. */
  readonly rolesClaim: string;
  readonly unitsClaim: string;
  readonly nameClaim: string;
  /** A JSON file `{"roles": {"theirs": "ours"}, "units": {…}}`; null takes claims as they are. */
  readonly mappingFile: string | null;
  readonly clockSkewSeconds: number;
}

/** Everything about sign-in that an installation chooses. */
export interface SignInSettings {
  readonly modes: readonly SignInMode[];
  readonly declared: boolean;
  /** Where people reach the server, without a path, e.g. `https://spis.example.si`; null on a machine of one's own. */
  readonly publicUrl: string | null;
  /** Addresses or networks of proxies whose word on the client's address counts, as Express takes them. */
  readonly trustedProxies: readonly string[];
  readonly idleMinutes: number;
  readonly sessionHours: number;
  /** Null unless `oidc` is among the modes. */
  readonly oidc: OidcSettings | null;
}

type Text = (name: string) => string | null;
type Report = (path: string, code: string, message: string) => void;

/** Where nothing is set. */
const DEFAULT_MODES = 'accounts';
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/;

/** True for an address that only this machine reaches. */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host);

/** Reads the settings of sign-in; every bad variable is reported by name, never its value. */
export function signInSettings(text: Text, report: Report): SignInSettings {
  const modes = modesOf(text('SPIS_SIGN_IN') ?? DEFAULT_MODES, report);
  return {
    modes,
    declared: modes.includes('declared'),
    publicUrl: publicUrlOf(text('SPIS_PUBLIC_URL'), report),
    trustedProxies: listOf(text('SPIS_TRUSTED_PROXIES')),
    idleMinutes: count(text, report, 'SPIS_SESSION_IDLE_MINUTES', 30, 720),
    sessionHours: count(text, report, 'SPIS_SESSION_HOURS', 10, 24),
    oidc: modes.includes('oidc') ? oidcOf(text, report) : null,
  };
}

const listOf = (value: string | null): string[] =>
  (value ?? '').split(/[\s,]+/).filter((part) => part !== '');

function modesOf(value: string, report: Report): SignInMode[] {
  const named = listOf(value);
  const modes = SIGN_IN_MODES.filter((mode) => named.includes(mode));
  const known = named.length > 0 && named.length === modes.length;
  if (!known || (modes.includes('declared') && modes.length > 1))
    report('SPIS_SIGN_IN', 'UNKNOWN_VALUE', 'must be accounts, oidc, both (accounts,oidc) or declared');
  return modes;
}

function publicUrlOf(value: string | null, report: Report): string | null {
  if (value === null) return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  const secure = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
  if (url && secure && url.pathname === '/' && !url.search && !url.username) return url.origin;
  report(
    'SPIS_PUBLIC_URL',
    'NOT_A_URL',
    'must be https://HOST without a path (http:// for this machine only)',
  );
  return null;
}

function count(text: Text, report: Report, name: string, fallback: number, most: number): number {
  const value = text(name) ?? String(fallback);
  if (/^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= most) return Number(value);
  report(name, 'NOT_A_COUNT', `must be a whole number from 1 to ${most}`);
  return fallback;
}

function oidcOf(text: Text, report: Report): OidcSettings {
  const needed = (name: string): string => {
    const value = text(name);
    if (value === null) report(name, 'REQUIRED', 'is needed where SPIS_SIGN_IN has oidc');
    return value ?? '';
  };
  return {
    issuer: issuerOf(needed('SPIS_OIDC_ISSUER'), report),
    clientId: needed('SPIS_OIDC_CLIENT_ID'),
    clientSecret: text('SPIS_OIDC_CLIENT_SECRET'),
    scopes: text('SPIS_OIDC_SCOPES') ?? 'openid profile',
    rolesClaim: text('SPIS_OIDC_ROLES_CLAIM') ?? 'roles',
    unitsClaim: text('SPIS_OIDC_UNITS_CLAIM') ?? 'units',
    nameClaim: text('SPIS_OIDC_NAME_CLAIM') ?? 'name',
    mappingFile: text('SPIS_OIDC_MAPPING_FILE'),
    clockSkewSeconds: count(text, report, 'SPIS_OIDC_CLOCK_SKEW_SECONDS', 30, 300),
  };
}

function issuerOf(value: string, report: Report): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (!value || url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname)))
    return value;
  report('SPIS_OIDC_ISSUER', 'NOT_A_URL', 'must begin with https:// (http:// on this machine only)');
  return value;
}
