import type { Request } from 'express';
import { Injectable, UnauthorizedException } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { InvalidInput } from '../invalid-input';
import { establishedActor } from './identity';

/** Says who acts in a request. */
export abstract class ActingPerson {
  /** Who acts; throws `InvalidInput` for a request that cannot say so. */
  abstract of(request: Request): Actor;
}

/** Headers by which a request declares who acts where nobody signs in; the unit may be percent-encoded. */
export const ACTING_HEADERS = { id: 'x-spis-person', role: 'x-spis-role', unit: 'x-spis-unit' } as const;

const FORMS = {
  id: /^[A-Za-z0-9][A-Za-z0-9._@-]{0,63}$/,
  role: /^[a-z]+(-[a-z]+)*$/,
  unit: /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,79}$/u,
} as const;

/** Takes the request's own word for who acts: declared, not proved; `http`, `unidentified` where it is silent. */
@Injectable()
export class DeclaredPerson extends ActingPerson {
  override of(request: Request): Actor {
    return {
      id: declared(request, 'id') ?? 'http',
      role: declared(request, 'role') ?? 'unidentified',
      unit: declared(request, 'unit'),
      onBehalfOf: null,
    };
  }
}

/** Who was proved to act by session or token; throws `UnauthorizedException` where nobody was. */
@Injectable()
export class EstablishedPerson extends ActingPerson {
  override of(request: Request): Actor {
    const actor = establishedActor(request);
    if (!actor) throw new UnauthorizedException('sign in first');
    return actor;
  }
}

function declared(request: Request, part: keyof typeof FORMS): string | null {
  const header = ACTING_HEADERS[part];
  const value = decoded(request.header(header)?.trim());
  if (value === '') return null;
  if (value !== null && FORMS[part].test(value)) return value;
  throw new InvalidInput([{ path: header, code: 'MATCHES', message: 'must be a code of plain letters' }]);
}

// A header bears no š or č; null for what is not well encoded.
function decoded(value = ''): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}
