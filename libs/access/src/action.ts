import { SetMetadata } from '@nestjs/common';
import type { SubjectKind } from './subject-kinds.rules';

/** Under this key stands what an endpoint does, for guards and logs to read. */
export const ACTION = 'spis:action';

/** Where in a request a subject is named. */
export type SubjectPlace = 'path' | 'query' | 'body';

/** Which part of a request names a case, a person or what else the request is about. */
export interface SubjectParameter {
  readonly kind: SubjectKind;
  /** A parameter, or a path of fields in the body (`liable.personId`); a list there names each of its items. */
  readonly parameter: string;
  readonly in: SubjectPlace;
}

/** What an endpoint does, and to whom or what. */
export interface ActionMark {
  /** `room.verb`, stable: the access table and the processing log know it by this name. */
  readonly name: string;
  readonly subjects: readonly SubjectParameter[];
}

/** Says which part of a request names a subject; a request that leaves it out names none. */
export const subject = (
  kind: SubjectKind,
  parameter: string,
  place: SubjectPlace = 'path',
): SubjectParameter => ({ kind, parameter, in: place });

/** How figures of a list name it in their query: programme, municipality and provider. */
export const LIST_IN_QUERY: readonly SubjectParameter[] = [
  subject('programme', 'programme', 'query'),
  subject('municipality', 'municipality', 'query'),
  subject('provider', 'provider', 'query'),
];

const NAME_FORM = /^[a-z][a-z-]*\.[a-z][a-z-]*$/;

/** Gives an endpoint its action, `room.verb`; throws for a name of another form. */
export function Action(name: string, ...subjects: readonly SubjectParameter[]): MethodDecorator {
  if (!NAME_FORM.test(name)) throw new Error(`not the name of an action: ${name}`);
  return SetMetadata<string, ActionMark>(ACTION, { name, subjects });
}
