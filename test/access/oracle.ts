import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ANA, type Case, CASES, type Person, PERSONS } from './population';

/** `+` all, `U` the unit's, `P` the provider's, `M` the municipality's figures, `-` never. */
export type Letter = '+' | 'U' | 'P' | 'M' | '-';

/** The matrix as people read it: the letter of an action and a role, by the first line that fits. */
export function readMatrix(): { roles: readonly string[]; letter(action: string, role: string): Letter } {
  const text = readFileSync(join(__dirname, 'access-matrix.md'), 'utf8');
  const table = text.split('\n').filter((line) => line.startsWith('|'));
  const [[, ...roles] = [], , ...lines] = table.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  const letter = (action: string, role: string): Letter => {
    const line = lines.find(([pattern = '']) =>
      pattern.endsWith('.*') ? action.startsWith(pattern.slice(0, -1)) : pattern === action,
    );
    if (!line) throw new Error(`the matrix says nothing of ${action}`);
    return (line[roles.indexOf(role) + 1] ?? '-') as Letter;
  };
  return { roles, letter };
}

const NARROW = ['housing-group', 'low-threshold', 'crisis-centre'];

const recordsOf = (id: string | null): Person[] =>
  PERSONS.filter((each) => id !== null && (each.id === id || each.sameAs === id || sameAs(id) === each.id));
const sameAs = (id: string): string | undefined => PERSONS.find((each) => each.id === id)?.sameAs;
const keptElsewhere = (id: string | null): boolean =>
  recordsOf(id).some(({ protectedBy }) => protectedBy !== undefined && protectedBy !== ANA.unit);

/** What is to be known of a case to say whose it is, worked out naively. */
interface Standing {
  readonly unitHandles: boolean;
  readonly atProvider: boolean;
  readonly takenBy: string | null;
  readonly programme: string | null;
  readonly underCode: boolean;
  readonly keptElsewhere: boolean;
}

function standingOf(each: Case): Standing {
  const first = CASES.find(({ id }) => id === each.application) ?? each;
  return {
    unitHandles: first.unit === ANA.unit,
    atProvider: each.provider === ANA.unit,
    takenBy: first.takenBy ?? null,
    programme: each.programme,
    underCode: each.programme === 'low-threshold',
    keptElsewhere: keptElsewhere(each.person),
  };
}

/** Whether Ana in a role, given a letter, may reach what stands so to her. */
function reaches(role: string, letter: Letter, it: Standing): boolean {
  const narrow = it.underCode || NARROW.includes(it.programme ?? '') || it.keptElsewhere;
  const office = it.unitHandles || it.atProvider;
  if (letter === '-' || letter === 'M') return false;
  if (letter === 'P') return it.atProvider;
  if (letter === '+') return role === 'data-protection-officer' || !narrow || anyNarrow(role, it);
  if (role === 'caseworker' && narrow)
    return office && (it.takenBy === ANA.id || it.takenBy === null || it.atProvider);
  if (role === 'manager' && it.underCode) return it.atProvider;
  return office;
}

// Nobody but the data-protection officer is given all cases of a narrow kind: others fall back to their own.
function anyNarrow(role: string, it: Standing): boolean {
  if (role === 'caseworker' || role === 'manager') return reaches(role, 'U', it);
  return role === 'provider-coordinator' && it.atProvider;
}

/** Whether Ana may reach a case. */
export const reachesCase = (role: string, letter: Letter, each: Case): boolean =>
  reaches(role, letter, standingOf(each));

/** Whether Ana may reach a person: by the record itself, by any case, or since her unit protects the person. */
export function reachesPerson(role: string, letter: Letter, id: string): boolean {
  if (letter === '-' || letter === 'M') return false;
  const records = recordsOf(id);
  if (records.some(({ protectedBy }) => protectedBy === ANA.unit)) return true;
  const own = records.map(({ knownTo, underCode }) => ({
    unitHandles: knownTo === ANA.unit,
    atProvider: false,
    takenBy: null,
    programme: null,
    underCode: underCode ?? false,
    keptElsewhere: keptElsewhere(id),
  }));
  const cases = CASES.filter(({ person }) => records.some((each) => each.id === person)).map(standingOf);
  return [...own, ...cases].some((standing) => reaches(role, letter, standing));
}
