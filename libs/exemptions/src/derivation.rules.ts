import {
  type DatedParameter,
  type DatedValue,
  type LocalDate,
  type Money,
  Refusal,
  at,
  moneyText,
} from '#libs/kernel';

/** What rules work with: amounts, texts (codes and decimals), and lists of them; every number is Money. */
export type Plain = Money | string | readonly (Money | string)[];

/** A value and where it comes from: `fact:…`, `parameter:…` or `rule:…`. */
export interface Tagged<T> {
  readonly value: T;
  readonly origin: string;
  readonly evidence?: string;
}

/** One version of a rule, in force from a day on. */
export interface RuleVersion<I, O> {
  readonly version: number;
  readonly from: LocalDate | null;
  readonly source: string;
  readonly verified: boolean;
  readonly apply: (inputs: I) => O;
}

/** A rule of the calculation, versions in order of time. */
export interface Rule<I extends Readonly<Record<string, Plain>>, O extends Plain> {
  readonly id: string;
  readonly versions: readonly [RuleVersion<I, O>, ...RuleVersion<I, O>[]];
}

/** A value as it is printed: amounts with two decimals and a point. */
export type Printed = string | readonly string[];

/** One applied rule: enough to print the step, and to apply it again. */
export interface Step {
  readonly rule: string;
  readonly version: number;
  /** Whom or what the step is about: `beneficiary`, a liable person's or a service's id, or `case`. */
  readonly subject: string;
  readonly source: string;
  readonly verified: boolean;
  readonly inputs: Readonly<Record<string, { value: Printed; origin: string; evidence?: string }>>;
  readonly result: Printed;
}

/** A parameter as the calculation read it. */
export type ReadParameter = Pick<DatedValue<unknown>, 'value' | 'from' | 'source' | 'verified'>;

/** From where a calculation takes parameters and rule versions: the books of a day, or an earlier derivation. */
export interface Books {
  readonly on: LocalDate;
  parameter(parameter: DatedParameter<unknown>): ReadParameter;
  /** The version to apply, null for the one in force on the day. */
  version(rule: string): number | null;
}

/** The books as they stand for a day. */
export const booksOn = (on: LocalDate): Books => ({
  on,
  parameter(parameter) {
    const { value, from, source, verified } = at(parameter, on);
    return { value, from, source, verified };
  },
  version: () => null,
});

/** The version of a rule to apply; refuses `RULE_NOT_IN_FORCE` and `RULE_VERSION_NOT_KNOWN`. */
export function versionOf<I extends Readonly<Record<string, Plain>>, O extends Plain>(
  rule: Rule<I, O>,
  books: Books,
): RuleVersion<I, O> {
  const wanted = books.version(rule.id);
  const inForce = rule.versions.filter(({ from }) => from === null || from <= books.on);
  const found = wanted === null ? inForce.at(-1) : rule.versions.find(({ version }) => version === wanted);
  if (found) return found;
  const code = wanted === null ? 'RULE_NOT_IN_FORCE' : 'RULE_VERSION_NOT_KNOWN';
  throw new Refusal(code, { rule: rule.id, version: wanted, on: books.on });
}

const one = (value: Money | string): string => (typeof value === 'number' ? moneyText(value) : value);
const isOne = (value: Plain): value is Money | string => !Array.isArray(value);
const print = (value: Plain): Printed => (isOne(value) ? one(value) : value.map(one));

/** A fact of the case, with the document behind it. */
export const fact = <T>(value: T, id: string, evidence: string | null = null): Tagged<T> =>
  evidence === null ? { value, origin: `fact:${id}` } : { value, origin: `fact:${id}`, evidence };

/** Applies rules and writes down each application. */
export class Recorder {
  readonly steps: Step[] = [];
  readonly parameters: Record<string, ReadParameter> = {};

  constructor(private readonly books: Books) {}

  /** The parameter's value, written down with its source. */
  read<T>(parameter: DatedParameter<T>): Tagged<T> {
    const read = this.books.parameter(parameter);
    this.parameters[parameter.id] = read;
    return { value: read.value as T, origin: `parameter:${parameter.id}` };
  }

  /** The rule's result, written down as a step. */
  apply<I extends Readonly<Record<string, Plain>>, O extends Plain>(
    rule: Rule<I, O>,
    subject: string,
    inputs: { readonly [K in keyof I]: Tagged<I[K]> },
  ): Tagged<O> {
    const { version, source, verified, apply } = versionOf(rule, this.books);
    const entries = Object.entries<Tagged<Plain>>(inputs);
    const result = apply(Object.fromEntries(entries.map(([name, { value }]) => [name, value])) as I);
    this.steps.push({
      rule: rule.id,
      version,
      subject,
      source,
      verified: verified && entries.every(([, { origin }]) => this.isVerified(origin)),
      inputs: Object.fromEntries(
        entries.map(([name, tagged]) => [name, { ...tagged, value: print(tagged.value) }]),
      ),
      result: print(result),
    });
    return { value: result, origin: `rule:${rule.id}` };
  }

  private isVerified(origin: string): boolean {
    return this.parameters[origin.replace(/^parameter:/, '')]?.verified ?? true;
  }
}
