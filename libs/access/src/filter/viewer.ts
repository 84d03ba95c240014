import type { Actor, Instant } from '#libs/kernel';
import { isRole, type Role, UNIDENTIFIED } from '../roles.rules';
import { ruleOf } from '../table/access-table.rules';
import { opensInEmergency } from '../table/emergency.rules';
import type { Relation } from '../table/relations.rules';

/** A person who looks, at a moment of the office's clock, which decides whether an emergency is still open. */
export interface Looker extends Actor {
  readonly at: Instant;
}

/** Who looks: a person who acts, or the house itself (a daily run, the command line), which sees everything. */
export type Viewer = Looker | 'the-house';

/** The house as one who looks. */
export const THE_HOUSE = 'the-house' as const;

/** The unit for which a viewer looks; the house looks for none. */
export const unitOf = (viewer: Viewer): string | null => (viewer === THE_HOUSE ? null : viewer.unit);

/** What a rule gives a viewer: everything, or a relation of a role. */
export type Grant =
  | 'everything'
  | {
      readonly role: Role;
      readonly relation: Relation;
      /** Whether an opened emergency lets the role in beside the relation. */
      readonly inEmergency: boolean;
    };

/** What the table gives a viewer for an action; a role that nobody knows is given nothing. */
export function grantOf(viewer: Viewer, action: string): Grant {
  // Where people sign in nobody is unidentified: the role stands for a trial on one's own machine.
  if (viewer === THE_HOUSE || viewer.role === UNIDENTIFIED) return 'everything';
  return grantBy(action, viewer.role);
}

/** What the table gives a role for an action; a role that nobody knows is given nothing. */
export function grantBy(action: string, role: string): Grant {
  const rule = ruleOf(action);
  if (!isRole(role)) return { role: 'administrator', relation: 'never', inEmergency: false };
  return { role, relation: rule.roles[role] ?? 'never', inEmergency: opensInEmergency(action, role) };
}

/** Whether a viewer may do an action to anything at all. */
export function mayAtAll(viewer: Viewer, action: string): boolean {
  const grant = grantOf(viewer, action);
  return grant === 'everything' || grant.relation !== 'never';
}
