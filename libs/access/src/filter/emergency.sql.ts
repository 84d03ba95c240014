import type { Actor, Instant } from '#libs/kernel';
import type { SubjectKind } from '../subject-kinds.rules';
import { type AccessSchemas, type AddParameter, recordsOf } from './relation.sql';

/** Who asks for what, at which moment of the office's clock. */
export interface EmergencyAsked {
  readonly schemas: AccessSchemas;
  readonly actor: Actor;
  readonly named: { readonly kind: SubjectKind; readonly id: string };
  readonly now: Instant;
}

/**
 * The condition under which the actor has opened the named case or person in an emergency that has not lapsed: the
 * case itself or its person, the person's card or any of the person's cases.
 */
export function emergencyCondition(
  { schemas, actor, named, now }: EmergencyAsked,
  add: AddParameter,
): string {
  const { scopes } = schemas;
  const reaches = named.kind === 'person' ? personOpened(schemas, named.id) : caseOpened(schemas, named, add);
  return `exists (select from ${scopes}.openings opening
                   where opening.actor = ${add(actor.id)}::text and opening.until > ${add(now)}::timestamptz and (${reaches}))`;
}

const personOpened = (schemas: AccessSchemas, person: string): string =>
  `(opening.kind = 'person' and opening.id = any(${recordsOf(schemas, person)}))
   or exists (select from ${schemas.scopes}.parties party
               where party.id = opening.id and party.kind = opening.kind
                 and party.person_id = any(${recordsOf(schemas, person)}))`;

function caseOpened(
  schemas: AccessSchemas,
  { kind, id }: EmergencyAsked['named'],
  add: AddParameter,
): string {
  const sort = kind === 'case' ? `not in ('person', 'relations')` : `= ${add(kind)}`;
  return `(opening.kind ${sort} and opening.id = ${id})
   or (opening.kind = 'person' and exists (select from ${schemas.scopes}.parties party
        where party.id = ${id} and party.kind ${sort}
          and party.person_id = any(${recordsOf(schemas, 'opening.id')})))`;
}
