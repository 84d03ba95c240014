import type { Request } from 'express';
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { InvalidInput } from '../invalid-input';

/** Says who acts in a request; the one place that changes when people sign in. */
export abstract class ActingPerson {
  /** Who acts; throws `InvalidInput` for a request that cannot say so. */
  abstract of(request: Request): Actor;
}

/** Headers by which a request declares who acts, until people sign in. */
export const ACTING_HEADERS = { id: 'x-spis-person', role: 'x-spis-role', unit: 'x-spis-unit' } as const;

const FORMS = {
  id: /^[A-Za-z0-9][A-Za-z0-9._@-]{0,63}$/,
  role: /^[a-z]+(-[a-z]+)*$/,
  unit: /^[A-Za-z0-9][A-Za-z0-9 ._-]{0,79}$/,
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

function declared(request: Request, part: keyof typeof FORMS): string | null {
  const header = ACTING_HEADERS[part];
  const value = request.header(header)?.trim();
  if (!value) return null;
  if (FORMS[part].test(value)) return value;
  throw new InvalidInput([{ path: header, code: 'MATCHES', message: 'must be a code of plain letters' }]);
}
