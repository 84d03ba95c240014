import { type DatedParameter, type LocalDate, findAt } from '#libs/kernel';
import { type Fact, type FactValue, type Facts, factOf } from './fact';
import type { LegalBasis } from './sources';
import type { Verdict } from './verdict';

/** What a test may look at: declared facts and parameters, and the decisive day. */
export interface Given {
  readonly on: LocalDate;
  know<T extends FactValue>(fact: Fact<T>): T | undefined;
  set<T>(parameter: DatedParameter<T>): T | undefined;
}

/** A named, versioned rule of eligibility over facts; pure. */
export interface Criterion {
  /** Unique within its programme, kebab-case. */
  readonly id: string;
  readonly version: number;
  readonly basis: LegalBasis;
  /** The rule as a caseworker reads it, in Slovene. */
  readonly text: string;
  /** The same for bilingual letters. */
  readonly italian: string;
  readonly inputs: readonly Fact[];
  readonly parameters: readonly DatedParameter<unknown>[];
  readonly test: (given: Given) => Verdict;
  /** Where it is given and says no, the rule is not asked at all. */
  readonly applies?: (given: Given) => Verdict;
}

/** A parameter as a rule found it on the decisive day; value null where none was in force. */
export interface UsedParameter {
  readonly id: string;
  readonly value: unknown;
  readonly source: string | null;
  readonly verified: boolean;
}

/** A rule's answer, and all that it rests on. */
export interface Answer {
  readonly criterion: string;
  readonly version: number;
  readonly textKey: string;
  readonly basis: LegalBasis;
  readonly outcome: 'met' | 'not-met' | 'unknown';
  /** Every fact the rule may ask, null where it is not known. */
  readonly inputs: Readonly<Record<string, FactValue | null>>;
  readonly missing: readonly string[];
  readonly parameters: readonly UsedParameter[];
  /** False when the basis or a parameter it used was never confirmed. */
  readonly verified: boolean;
}

type CriterionDeclaration = Pick<
  Criterion,
  'id' | 'basis' | 'text' | 'italian' | 'inputs' | 'test' | 'applies'
> &
  Partial<Pick<Criterion, 'version' | 'parameters'>>;

/** Declares a rule; version 1 and no parameters unless said otherwise. */
export const criterion = (declared: CriterionDeclaration): Criterion => ({
  version: 1,
  parameters: [],
  ...declared,
});

/** A rule that one yes-or-no fact answers. */
export const holds = (
  id: string,
  basis: LegalBasis,
  text: string,
  italian: string,
  fact: Fact<boolean>,
): Criterion => criterion({ id, basis, text, italian, inputs: [fact], test: ({ know }) => know(fact) });

function given(rule: Criterion, facts: Facts, on: LocalDate): Given {
  return {
    on,
    know(fact) {
      if (!rule.inputs.includes(fact)) throw new Error(`rule ${rule.id} asks undeclared fact ${fact.key}`);
      return factOf(facts, fact);
    },
    set(parameter) {
      if (!rule.parameters.includes(parameter))
        throw new Error(`rule ${rule.id} uses undeclared parameter ${parameter.id}`);
      return findAt(parameter, on)?.value;
    },
  };
}

function used(parameter: DatedParameter<unknown>, on: LocalDate): UsedParameter {
  const value = findAt(parameter, on);
  return {
    id: parameter.id,
    value: value?.value ?? null,
    source: value?.source ?? null,
    verified: value?.verified ?? false,
  };
}

/** Asks a rule on the decisive day; null when the rule does not apply to this case. */
export function ask(rule: Criterion, programme: string, facts: Facts, on: LocalDate): Answer | null {
  const asked = given(rule, facts, on);
  const applies = rule.applies ? rule.applies(asked) : true;
  if (applies === false) return null;
  const verdict = applies && rule.test(asked);
  const inputs = Object.fromEntries(rule.inputs.map((fact) => [fact.key, factOf(facts, fact) ?? null]));
  const parameters = rule.parameters.map((parameter) => used(parameter, on));
  return {
    criterion: rule.id,
    version: rule.version,
    textKey: `programmes.${programme}.${rule.id}`,
    basis: rule.basis,
    outcome: verdict === undefined ? 'unknown' : verdict ? 'met' : 'not-met',
    inputs,
    missing: rule.inputs.filter((fact) => inputs[fact.key] === null).map((fact) => fact.key),
    parameters,
    verified: rule.basis.verified && parameters.every((parameter) => parameter.verified),
  };
}
