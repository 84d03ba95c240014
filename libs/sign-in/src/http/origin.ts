import type { Request } from 'express';
import { isLoopback } from '#libs/platform';

const CHANGES_NOTHING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** True for a request that may change something. */
export const changesSomething = ({ method }: Request): boolean => !CHANGES_NOTHING.has(method);

/**
 * Whether a request that may change something comes from a page of ours, as far as its headers tell; programs
 * send none of them. Without a public address only a server of this machine is meant.
 */
export function isOwnOrigin(request: Request, publicUrl: string | null): boolean {
  const origin = request.header('origin');
  const site = request.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  // A page that hides its referrer hides its origin too.
  if (origin === undefined || origin === 'null') return origin === undefined || site === 'same-origin';
  return origin === (publicUrl ?? localOrigin(request.header('host')));
}

function localOrigin(host: string | undefined): string | null {
  const url = host !== undefined && URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : null;
  return url && isLoopback(url.hostname) ? url.origin : null;
}
