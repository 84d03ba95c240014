import { type Fact, type FactValue, type Facts, factOf } from './fact';

/** A document an application needs. */
export interface Evidence {
  /** Unique within its programme, kebab-case. */
  readonly code: string;
  /** Its Slovene name. */
  readonly name: string;
  /** The same for bilingual letters. */
  readonly italian: string;
  /** Asked for only when the fact has this value; while the fact is not known, it is not asked for. */
  readonly when?: { readonly fact: Fact; readonly is: FactValue };
}

/** A document asked of everybody, or only where a fact has a value. */
export const document = (code: string, name: string, italian: string, when?: Evidence['when']): Evidence =>
  when ? { code, name, italian, when } : { code, name, italian };

/** The written application itself. */
export const APPLICATION = document('application', 'pisna vloga', 'domanda scritta');

/** The documents this case must bring. */
export const requiredEvidence = (
  programme: { readonly evidence: readonly Evidence[] },
  facts: Facts,
): readonly Evidence[] =>
  programme.evidence.filter(({ when }) => !when || factOf(facts, when.fact) === when.is);

/** The codes of documents still missing; an application is complete when there are none. */
export function missingEvidence(
  programme: { readonly evidence: readonly Evidence[] },
  facts: Facts,
  received: readonly string[],
): string[] {
  return requiredEvidence(programme, facts)
    .map((evidence) => evidence.code)
    .filter((code) => !received.includes(code));
}
