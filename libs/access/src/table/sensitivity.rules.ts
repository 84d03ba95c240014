import { findProgramme, programmes, type ProgrammeSensitivity } from '#libs/programmes';
import type { Role } from '../roles.rules';
import { narrower, type Relation } from './relations.rules';

/** How sensitive a case is: by its programme, or since somebody in it is protected by another unit than the actor's. */
export const SENSITIVITIES = [
  'ordinary',
  'health',
  'pseudonymous',
  'protected-address',
  'protected-person',
] as const satisfies readonly (ProgrammeSensitivity | 'protected-person')[];
export type CaseSensitivity = (typeof SENSITIVITIES)[number];

// The widest relation of a role to such cases, whatever the action; a role that is left out has none.
const NEED_TO_KNOW: Partial<Record<Role, Relation>> = {
  caseworker: 'assigned',
  manager: 'own-unit',
  'provider-coordinator': 'own-provider',
  'data-protection-officer': 'any',
};
const WIDEST: Readonly<Record<CaseSensitivity, Partial<Record<Role, Relation>> | 'as-the-table-says'>> = {
  ordinary: 'as-the-table-says',
  health: NEED_TO_KNOW,
  // Their people are known by a code alone: nobody outside the cases needs the record behind it.
  pseudonymous: { ...NEED_TO_KNOW, manager: 'own-provider' },
  'protected-address': NEED_TO_KNOW,
  'protected-person': NEED_TO_KNOW,
};

/** What is left of a relation for cases of a sensitivity. */
export function relationFor(relation: Relation, role: Role, sensitivity: CaseSensitivity): Relation {
  const widest = WIDEST[sensitivity];
  return widest === 'as-the-table-says' ? relation : narrower(relation, widest[role] ?? 'never');
}

/** The programmes of a sensitivity, by code. */
export const programmesOf = (sensitivity: CaseSensitivity): readonly string[] =>
  programmes()
    .filter((programme) => programme.sensitivity === sensitivity)
    .map(({ code }) => code);

/** How sensitive a programme's cases are; of one that the catalogue does not know nobody can say that they are not. */
export const sensitivityOf = (programme: string): CaseSensitivity =>
  findProgramme(programme)?.sensitivity ?? 'health';
