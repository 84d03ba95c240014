import { type Money, Refusal, subtractMoney } from '#libs/kernel';
import { type Derivation, type MonthResult, calculateMonth } from './calculation.rules';
import type { Books, Printed, Step } from './derivation.rules';
import type { ExemptionCase } from './exemption-case.rules';
import { type ExemptionParameters, publishedParameters } from './exemption-parameters.rules';
import { type PeriodCalculation, type PeriodOptions, type Span, calculateExemption } from './periods.rules';

/** One way in which two derivations differ, in the order of the calculation. */
export interface Difference {
  readonly rule: string;
  readonly subject: string;
  readonly what: 'rule-added' | 'rule-left-out' | 'version' | 'input' | 'result';
  /** The input's name. */
  readonly input?: string;
  /** Where the input comes from; `fact:` and `parameter:` are causes, `rule:` is a consequence. */
  readonly origin?: string;
  readonly before: Printed | null;
  readonly after: Printed | null;
  /** True for what brought the difference about, false for what follows from it. */
  readonly cause: boolean;
}

function storedBooks(derivation: Derivation): Books {
  const versions = new Map(derivation.steps.map((step) => [step.rule, step.version]));
  return {
    on: derivation.on,
    parameter({ id }) {
      const read = derivation.parameters[id];
      if (!read) throw new Refusal('PARAMETER_NOT_SET', { parameter: id, on: derivation.on });
      return read;
    },
    version: (rule) => versions.get(rule) ?? null,
  };
}

/** The calculation once more, with the parameters and rule versions the derivation recorded; as known then. */
export const rerun = (derivation: Derivation): Derivation =>
  calculateMonth(derivation.facts, storedBooks(derivation), publishedParameters);

const key = (step: Step): string => `${step.rule} ${step.subject}`;

// A store gives the fields of a derivation back in an order of its own.
function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [one, other] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    one.length === other.size && one.every(([name, value]) => other.has(name) && same(value, other.get(name)))
  );
}

function inputDifferences(before: Step, after: Step): Difference[] {
  const names = new Set([...Object.keys(before.inputs), ...Object.keys(after.inputs)]);
  return [...names].flatMap((input) => {
    const [old, now] = [before.inputs[input], after.inputs[input]];
    if (same(old?.value, now?.value)) return [];
    const origin = (now ?? old)?.origin ?? '';
    return [
      {
        rule: after.rule,
        subject: after.subject,
        what: 'input' as const,
        input,
        origin,
        before: old?.value ?? null,
        after: now?.value ?? null,
        cause: !origin.startsWith('rule:'),
      },
    ];
  });
}

function stepDifferences(before: Step | undefined, after: Step | undefined): Difference[] {
  const { rule, subject } = (after ?? before) as Step;
  if (!before || !after) {
    const what = before ? ('rule-left-out' as const) : ('rule-added' as const);
    return [
      { rule, subject, what, before: before?.result ?? null, after: after?.result ?? null, cause: true },
    ];
  }
  const differences = inputDifferences(before, after);
  if (before.version !== after.version) {
    const versions = { before: String(before.version), after: String(after.version) };
    differences.unshift({ rule, subject, what: 'version', ...versions, cause: true });
  }
  if (!same(before.result, after.result))
    differences.push({
      rule,
      subject,
      what: 'result',
      before: before.result,
      after: after.result,
      cause: false,
    });
  return differences;
}

/** Every difference between two derivations, causes and what follows from them; empty when they agree. */
export function compareDerivations(before: Derivation, after: Derivation): Difference[] {
  const [old, now] = [before, after].map(({ steps }) => new Map(steps.map((step) => [key(step), step])));
  const keys = new Set([...(now?.keys() ?? []), ...(old?.keys() ?? [])]);
  return [...keys].flatMap((name) => stepDifferences(old?.get(name), now?.get(name)));
}

/** What an earlier decision fixed for a period. */
export interface DecidedPeriod extends Span {
  readonly decision: string;
  readonly derivation: Derivation;
}

/** What would change in a part of an earlier decision's period if it were decided anew. */
export interface RetroactiveChange extends Span {
  readonly decision: string;
  readonly because: readonly string[];
  /** The calculation anew, of which `after` is the result. */
  readonly derivation: Derivation;
  readonly before: MonthResult;
  readonly after: MonthResult;
  /** By how much the monthly contribution rises; negative when it falls. */
  readonly contributionDifference: Money;
  readonly differences: readonly Difference[];
}

function changeOf(decided: DecidedPeriod, part: PeriodCalculation): RetroactiveChange[] {
  const [before, after] = [decided.derivation.result, part.derivation.result];
  if (same(before, after)) return [];
  return [
    {
      decision: decided.decision,
      from: part.from,
      until: part.until,
      because: part.because,
      derivation: part.derivation,
      before,
      after,
      contributionDifference: subtractMoney(after.contribution, before.contribution),
      differences: compareDerivations(decided.derivation, part.derivation),
    },
  ];
}

/**
 * What a corrected case changes in earlier decisions, decision by decision and part by part, before anyone
 * confirms it; empty when nothing changes.
 */
export function recalculate<Decided extends DecidedPeriod>(
  decided: readonly Decided[],
  corrected: ExemptionCase,
  parameters: ExemptionParameters,
  options: (of: Decided) => PeriodOptions = () => ({}),
): RetroactiveChange[] {
  return decided.flatMap((decision) => {
    const { from, until } = decision;
    const parts = calculateExemption(corrected, { from, until }, parameters, options(decision));
    return parts.flatMap((part) => changeOf(decision, part));
  });
}
