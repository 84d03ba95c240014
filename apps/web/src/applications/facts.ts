import type { components } from '../api/schema';
import type { Given } from '../ui/form';

export type Fact = components['schemas']['ProgrammeFactDto'];

// The application itself says these; nobody states them a second time.
const SAID_BY_APPLICATION = ['filedOn', 'homesApplied', 'preferredHomes'];

/** The facts that somebody has to state. */
export const toState = (facts: readonly Fact[]): readonly Fact[] =>
  facts.filter(({ key }) => !SAID_BY_APPLICATION.includes(key));

/** The name of the field of one option of a fact with several choices. */
export const optionField = (key: string, option: string): string => `${key}/${option}`;

/** What was stated, as the interface takes it; what was left open is left out. */
export function statedFacts(facts: readonly Fact[], given: Given): Record<string, unknown> {
  const stated = toState(facts).map((fact) => [fact.key, valueOf(fact, given)] as const);
  return Object.fromEntries(stated.filter(([, value]) => value !== undefined));
}

function valueOf({ key, kind, options }: Fact, given: Given): unknown {
  const value = given[key] ?? undefined;
  switch (kind) {
    case 'yes-no':
      return value === undefined ? undefined : value === 'yes';
    case 'number':
      return value === undefined ? undefined : Number(value);
    case 'choices': {
      const chosen = options.map(({ code }) => code).filter((code) => given[optionField(key, code)] === true);
      return chosen.length === 0 ? undefined : chosen;
    }
    default:
      return value;
  }
}
