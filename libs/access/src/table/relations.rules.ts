/**
 * How an actor can stand to a case or person, and how much of them a rule lets in:
 * `any` all · `own-unit` handled by the actor's unit, or standing at it as provider · `own-provider` standing at it
 * as provider · `assigned` the actor's own, or of the actor's unit and nobody's, or at the actor's provider ·
 * `own-municipality` of the actor's municipality · `never` none.
 */
export const RELATIONS = [
  'any',
  'own-unit',
  'own-provider',
  'assigned',
  'own-municipality',
  'never',
] as const;
export type Relation = (typeof RELATIONS)[number];

// What each relation lets in, of those below it; own-provider lies within assigned, both within own-unit.
const WITHIN: Readonly<Record<Relation, readonly Relation[]>> = {
  any: RELATIONS,
  'own-unit': ['own-unit', 'assigned', 'own-provider', 'never'],
  assigned: ['assigned', 'own-provider', 'never'],
  'own-provider': ['own-provider', 'never'],
  'own-municipality': ['own-municipality', 'never'],
  never: ['never'],
};

/** The narrower of two relations; `never` where neither lies within the other. */
export function narrower(one: Relation, other: Relation): Relation {
  if (WITHIN[one].includes(other)) return other;
  return WITHIN[other].includes(one) ? one : 'never';
}
