import type { Actor } from '#libs/kernel';
import { viewSchema } from '#libs/projections';
import { ACCESS_SCOPES } from '../scopes/access-scopes.projection';
import type { Role } from '../roles.rules';
import type { Relation } from '../table/relations.rules';
import { type CaseSensitivity, programmesOf, relationFor, SENSITIVITIES } from '../table/sensitivity.rules';

/** Adds a value to a statement's parameters; answers its place, `$3`. */
export type AddParameter = (value: unknown) => string;

/** Where the scopes and the openings of an emergency stand. */
export interface AccessSchemas {
  readonly scopes: string;
}
export const LIVE_SCHEMAS: AccessSchemas = { scopes: viewSchema(ACCESS_SCOPES) };

/** Who asks with which right. */
export interface Asked {
  readonly actor: Actor;
  readonly role: Role;
  readonly relation: Relation;
}

// Of a case `r` with the application `a` from which it comes: the application's unit and assignee go first.
const UNITS = 'case when a.id is null then r.units else a.units end';
const ASSIGNEE = 'case when a.id is null then r.assignee else a.assignee end';
const PROGRAMME = 'coalesce(r.programme, a.programme)';

/** The join that `caseCondition` needs beside `subjects r`. */
export const withApplication = ({ scopes }: AccessSchemas): string =>
  `left join ${scopes}.subjects a on a.id = r.application_id and a.kind = 'application'`;

/** The condition under which a case or person `r` of the scopes is the actor's by the relation. */
export function caseCondition(
  schemas: AccessSchemas,
  { actor, role, relation }: Asked,
  add: AddParameter,
): string {
  // A parameter that no part of the statement names is an error: each is added where it is used.
  const unit = (): string => `${add(actor.unit)}::text`;
  const atProvider = (): string => `${unit()} = any(r.providers)`;
  const atUnit = (): string => `(${unit()} = any(${UNITS}) or ${atProvider()})`;
  const taken = (): string => `${ASSIGNEE} = ${add(actor.id)}::text`;
  const holds: Record<Relation, () => string> = {
    any: () => 'true',
    'own-unit': atUnit,
    'own-provider': atProvider,
    assigned: () => `(${taken()} or ${atProvider()} or (${ASSIGNEE} is null and ${atUnit()}))`,
    'own-municipality': () => `coalesce(r.municipality, a.municipality) = ${unit()}`,
    never: () => 'false',
  };
  const narrowed = SENSITIVITIES.flatMap((sensitivity) => {
    const left = relationFor(relation, role, sensitivity);
    if (left === relation) return [];
    return [`((${isOf(sensitivity, schemas, unit, add)}) is not true or ${holds[left]()})`];
  });
  return [holds[relation](), ...narrowed].join(' and ');
}

function isOf(
  sensitivity: CaseSensitivity,
  schemas: AccessSchemas,
  unit: () => string,
  add: AddParameter,
): string {
  if (sensitivity === 'protected-person') return `r.persons && ${protectedElsewhere(schemas, unit())}`;
  const byProgramme = `${PROGRAMME} = any(${add(programmesOf(sensitivity))}::text[])`;
  return sensitivity === 'pseudonymous' ? `(r.pseudonymous or ${byProgramme})` : byProgramme;
}

// All records of persons whom another unit protects; a few, read once for a statement.
const protectedElsewhere = ({ scopes }: AccessSchemas, unit: string): string =>
  `array(with recursive kept (id) as (
     select person_id from ${scopes}.protected where unit is distinct from ${unit}
     union select j.other_id from kept k join ${scopes}.joins j on j.person_id = k.id) select id from kept)`;

/** All records of the person whose id `person` gives. */
export const recordsOf = ({ scopes }: AccessSchemas, person: string): string =>
  `array(with recursive same (id) as (
     select ${person} union select j.other_id from same s join ${scopes}.joins j on j.person_id = s.id)
     select id from same)`;
