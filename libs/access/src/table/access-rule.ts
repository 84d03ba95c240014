import type { Role } from '../roles.rules';
import type { SubjectKind } from '../subject-kinds.rules';
import type { Relation } from './relations.rules';

/** For each role the widest relation under which it may; a role that is left out never may. */
export type ByRole = Readonly<Partial<Record<Role, Relation>>>;

/** Who may do an action. */
export interface AccessRule {
  readonly roles: ByRole;
  /** Kinds of subject that only say whom a new case is about: whoever may do the action may name any of them. */
  readonly anyOf: readonly SubjectKind[];
  /** The answer is a list that holds only what the asker may see, so that no subject has to be named. */
  readonly filtered: boolean;
}

/** Actions with who may do them. */
export type AccessRules = Readonly<Record<string, AccessRule>>;

/** A rule by roles. */
export const may = (roles: ByRole, anyOf: readonly SubjectKind[] = []): AccessRule => ({
  roles,
  anyOf,
  filtered: false,
});

/** A rule for a list that is narrowed in its SQL. */
export const mayList = (roles: ByRole): AccessRule => ({ roles, anyOf: [], filtered: true });

/** Work on cases: need-to-know by unit. */
export const OFFICE: ByRole = { caseworker: 'own-unit', manager: 'own-unit' };

/** Work on cases in which the provider has its part. */
export const OFFICE_AND_PROVIDER: ByRole = { ...OFFICE, 'provider-coordinator': 'own-provider' };

/** Decided by whoever leads the unit. */
export const MANAGER: ByRole = { manager: 'own-unit' };

/** What brings a new case in: whom it concerns nobody could know before. */
export const INTAKE: ByRole = { caseworker: 'any', manager: 'any', 'provider-coordinator': 'own-provider' };

/** What is the same for all who are signed in and says nothing of anybody. */
export const EVERYBODY: ByRole = {
  caseworker: 'any',
  manager: 'any',
  analyst: 'any',
  'provider-coordinator': 'any',
  'municipality-observer': 'any',
  'data-protection-officer': 'any',
  administrator: 'any',
};

/** Figures without identity, small ones too: a municipality is told the published tables instead. */
export const FIGURES: ByRole = {
  caseworker: 'any',
  manager: 'any',
  analyst: 'any',
  'provider-coordinator': 'any',
};

/** What a provider has to give and how full it is, without persons. */
export const SUPPLY = FIGURES;

/** What is set for a list, a provider or a programme as a whole. */
export const SETTINGS: ByRole = { manager: 'any', 'provider-coordinator': 'own-provider' };

/** Accounts and what else keeps the system running; no case content. */
export const ADMINISTRATION: ByRole = { administrator: 'any' };
