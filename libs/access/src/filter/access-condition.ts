import type { Actor, Instant } from '#libs/kernel';
import type { SubjectKind } from '../subject-kinds.rules';
import { emergencyCondition } from './emergency.sql';
import type { Grant } from './viewer';
import {
  type AccessSchemas,
  type AddParameter,
  caseCondition,
  LIVE_SCHEMAS,
  recordsOf,
  withApplication,
} from './relation.sql';

/** The kinds of subject that are cases: whose they are stands in the scopes. */
export const CASE_KINDS = [
  'application',
  'entry',
  'admission',
  'exemption',
  'decision',
  'letter',
  'campaign',
  'statement',
  'complaint',
] as const satisfies readonly SubjectKind[];

/** What an expression of a statement names: a case by kind and id, or a person. */
export interface Named {
  readonly kind: SubjectKind;
  /** SQL that gives its UUID. */
  readonly id: string;
}

/** When is looked, by the office's clock, and where; the live view where left out. */
export interface Looking {
  readonly now: Instant;
  readonly schemas?: AccessSchemas;
}

/** The condition under which the named case or person is the actor's by the grant, as SQL. */
export function accessCondition(
  actor: Actor,
  grant: Grant,
  named: Named,
  add: AddParameter,
  { schemas = LIVE_SCHEMAS, now }: Looking,
): string {
  if (grant === 'everything') return 'true';
  const asked = { actor, ...grant };
  if (grant.relation === 'never') return 'false';
  const condition = caseCondition(schemas, asked, add);
  if (condition === 'true') return condition;
  const theirs =
    named.kind === 'person'
      ? personCondition(schemas, actor, named.id, condition, add)
      : `exists (select from ${schemas.scopes}.subjects r ${withApplication(schemas)}
                  where r.id = ${named.id} and r.kind ${kindIs(named.kind, add)} and ${condition})`;
  if (!grant.inEmergency) return theirs;
  return `(${theirs} or ${emergencyCondition({ schemas, actor, named, now }, add)})`;
}

const kindIs = (kind: SubjectKind, add: AddParameter): string =>
  kind === 'case' ? `= any(${add(CASE_KINDS)}::text[])` : `= ${add(kind)}`;

// A person is the unit's by any case or record that is, and that of the unit which protects the person.
function personCondition(
  schemas: AccessSchemas,
  { unit }: Actor,
  person: string,
  condition: string,
  add: AddParameter,
): string {
  const { scopes } = schemas;
  const records = recordsOf(schemas, person);
  return `(exists (select from ${scopes}.parties y
                     join ${scopes}.subjects r on r.id = y.id and r.kind = y.kind ${withApplication(schemas)}
                    where y.person_id = any(${records}) and ${condition})
           or exists (select from ${scopes}.protected q
                       where q.person_id = any(${records}) and q.unit = ${add(unit)}::text))`;
}
