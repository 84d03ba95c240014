import { type LocalDate, Refusal, isLocalDate } from '#libs/kernel';

/** What a fact may be: yes or no, a number, a day or a code as text, several codes. */
export type FactValue = boolean | number | string | readonly string[];

/** What is known of a case, by the facts' keys; what is missing or undefined is not known. */
export type Facts = Readonly<Record<string, FactValue | undefined>>;

/** How closely a fact touches a person: `special` is health, addiction or violence. */
export type Sensitivity = 'plain' | 'personal' | 'special';

/** One thing a rule may ask about a case; its value is stored according to its sensitivity. */
export interface Fact<T extends FactValue = FactValue> {
  readonly key: string;
  readonly kind: 'yes-no' | 'number' | 'day' | 'choice' | 'choices';
  /** The question in Slovene. */
  readonly label: string;
  readonly sensitivity: Sensitivity;
  /** What may be chosen: codes, each with its name in Slovene. */
  readonly options?: Readonly<Record<string, string>>;
  readonly __type?: T;
}

/** A fact that is so or not so. */
export const yesNo = (key: string, label: string, sensitivity: Sensitivity = 'plain'): Fact<boolean> => ({
  key,
  kind: 'yes-no',
  label,
  sensitivity,
});

/** A fact that is counted or measured. */
export const count = (key: string, label: string, sensitivity: Sensitivity = 'plain'): Fact<number> => ({
  key,
  kind: 'number',
  label,
  sensitivity,
});

/** A fact that is a calendar day. */
export const day = (key: string, label: string, sensitivity: Sensitivity = 'personal'): Fact<LocalDate> => ({
  key,
  kind: 'day',
  label,
  sensitivity,
});

/** A fact that is one of several codes, each with its name in Slovene. */
export const choice = (
  key: string,
  label: string,
  options: Readonly<Record<string, string>>,
): Fact<string> => ({
  key,
  kind: 'choice',
  label,
  sensitivity: 'plain',
  options,
});

/** A fact that is any number of several codes, each with its name in Slovene. */
export const choices = (
  key: string,
  label: string,
  options: Readonly<Record<string, string>>,
): Fact<readonly string[]> => ({
  key,
  kind: 'choices',
  label,
  sensitivity: 'plain',
  options,
});

function fits(fact: Fact, value: FactValue): boolean {
  const offered = (code: unknown): boolean =>
    typeof code === 'string' && Object.hasOwn(fact.options ?? {}, code);
  switch (fact.kind) {
    case 'yes-no':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) && value >= 0;
    case 'day':
      return isLocalDate(value);
    case 'choice':
      return offered(value);
    case 'choices':
      return Array.isArray(value) && value.every(offered);
  }
}

/** A fact's value or undefined when not known; refuses `FACT_OF_WRONG_KIND`, naming the fact, never its value. */
export function factOf<T extends FactValue>(facts: Facts, fact: Fact<T>): T | undefined {
  const value = Object.hasOwn(facts, fact.key) ? facts[fact.key] : undefined;
  if (value === undefined) return undefined;
  if (!fits(fact, value)) throw new Refusal('FACT_OF_WRONG_KIND', { fact: fact.key, kind: fact.kind });
  return value as T;
}
