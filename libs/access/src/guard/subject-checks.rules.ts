import type { Actor } from '#libs/kernel';
import type { ActionMark } from '../action';
import { CASE_KINDS } from '../filter/access-condition';
import type { Grant } from '../filter/viewer';
import type { NamedSubject } from '../subjects-named';
import type { AccessRule } from '../table/access-rule';
import type { Relation } from '../table/relations.rules';
import { relationFor, SENSITIVITIES, sensitivityOf } from '../table/sensitivity.rules';

/** What a request's subjects come to: no, not yours, not said, or cases and persons to be looked up. */
export type Check =
  | { readonly answer: 'forbidden' }
  | { readonly answer: 'not-theirs'; readonly subject: NamedSubject }
  | { readonly answer: 'not-said'; readonly parameter: string }
  | { readonly answer: 'look-up'; readonly subjects: readonly NamedSubject[] };

/** The kinds whose facts stand in the scopes. */
const LOOKED_UP: readonly string[] = [...CASE_KINDS, 'person', 'case'];
const OWN: Readonly<Record<string, Relation>> = {
  provider: 'own-provider',
  municipality: 'own-municipality',
  unit: 'own-unit',
};
/** Which kinds of subject, once named, hold a relation to what is the actor's. */
export const BOUND_BY: Readonly<Record<Relation, readonly string[]>> = {
  any: [],
  'own-unit': [...LOOKED_UP, 'unit'],
  'own-provider': [...LOOKED_UP, 'provider'],
  assigned: LOOKED_UP,
  'own-municipality': ['municipality'],
  never: [],
};

/** Whether an actor may do what a request asks, as far as it can be said without looking anything up. */
export function checkSubjects(
  rule: AccessRule,
  grant: Grant,
  actor: Actor,
  mark: ActionMark,
  named: readonly NamedSubject[],
): Check {
  if (grant === 'everything') return { answer: 'look-up', subjects: [] };
  const { relation, role } = grant;
  // Whoever acts for no unit has nothing of its own.
  if (relation === 'never' || (relation !== 'any' && actor.unit === null)) return { answer: 'forbidden' };
  const bound = named.filter(({ kind }) => !rule.anyOf.includes(kind));
  for (const subject of bound) {
    const { kind, id } = subject;
    if (kind === 'programme' && rule.filtered && relationFor(relation, role, sensitivityOf(id)) === 'never')
      return { answer: 'forbidden' };
    if (OWN[kind] === relation && id !== actor.unit) return { answer: 'not-theirs', subject };
  }
  if (relation !== 'any' && !rule.filtered && !named.some((each) => binds(each, relation, rule)))
    return { answer: 'not-said', parameter: toBeSaid(mark, relation) };
  const narrow = SENSITIVITIES.some((sensitivity) => relationFor(relation, role, sensitivity) !== 'any');
  return { answer: 'look-up', subjects: narrow ? bound.filter(({ kind }) => LOOKED_UP.includes(kind)) : [] };
}

const binds = ({ kind }: NamedSubject, relation: Relation, { anyOf }: AccessRule): boolean =>
  BOUND_BY[relation].includes(kind) && (relation !== 'own-provider' || !anyOf.includes(kind));

const toBeSaid = ({ subjects }: ActionMark, relation: Relation): string =>
  (subjects.find(({ kind }) => BOUND_BY[relation].includes(kind)) ?? subjects[0])?.parameter ?? '';
