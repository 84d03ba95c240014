import type { Request } from 'express';
import type { ActionMark, SubjectParameter } from './action';
import type { SubjectKind } from './subject-kinds.rules';

/** A case, a person or what else a request is about, as the request names it. */
export interface NamedSubject {
  readonly kind: SubjectKind;
  readonly id: string;
}

/** A request as far as it can name subjects. */
export type NamingRequest = Pick<Request, 'params' | 'query' | 'body'>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The subjects a request names, each once, in the order of its action's mark. */
export function subjectsNamed(mark: ActionMark, request: NamingRequest): NamedSubject[] {
  const named = mark.subjects.flatMap((parameter) =>
    idsAt(parameter, request).map((id) => ({
      kind: parameter.kind,
      id: UUID.test(id) ? id.toLowerCase() : id,
    })),
  );
  const first = new Map(named.map((each) => [`${each.kind}:${each.id}`, each]));
  return [...first.values()];
}

function idsAt({ parameter, in: place }: SubjectParameter, request: NamingRequest): string[] {
  const source = { path: request.params, query: request.query, body: request.body as unknown }[place];
  const steps = place === 'body' ? parameter.split('.') : [parameter];
  const found = steps.reduce<unknown[]>(
    (values, step) => values.flatMap((each) => fieldOf(each, step)),
    [source],
  );
  return found.filter((value): value is string => typeof value === 'string' && value !== '');
}

function fieldOf(value: unknown, step: string): unknown[] {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return [];
  const field = (value as Record<string, unknown>)[step];
  return Array.isArray(field) ? field : [field];
}
