import { type DatedParameter, type LocalDate, Refusal, addDays, changeDays } from '#libs/kernel';
import { type Derivation, calculateMonth } from './calculation.rules';
import { booksOn } from './derivation.rules';
import { type Dated, type ExemptionCase, factsOn } from './exemption-case.rules';
import type { ExemptionParameters } from './exemption-parameters.rules';

/** From a day to a day, both included; `until` null is open-ended. */
export interface Span {
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

/** A part of a period in which nothing changes, with the monthly amounts that hold in it. */
export interface PeriodCalculation extends Span {
  /** What changed on its first day: `income:ID`, `service:ID`, `household`, `parameter:ID` …, or `start`. */
  readonly because: readonly string[];
  readonly derivation: Derivation;
}

/** When thresholds are looked up: at every change (default), or as they were on the day of the decision. */
export interface PeriodOptions {
  readonly thresholdsOn?: LocalDate;
}

interface Change {
  readonly day: LocalDate;
  readonly because: string;
}

const edges = (because: string, { from, until }: Dated<unknown>): Change[] =>
  until === null
    ? [{ day: from, because }]
    : [
        { day: from, because },
        { day: addDays(until, 1), because },
      ];

function factChanges(of: ExemptionCase): Change[] {
  return [
    ...of.setting.flatMap((dated) => edges('setting', dated)),
    ...of.household.flatMap((dated) => edges('household', dated)),
    ...of.incomes.flatMap((dated) => edges(`income:${dated.value.id}`, dated)),
    ...of.services.flatMap((dated) => edges(`service:${dated.value.id}`, dated)),
    ...of.liable.flatMap((dated) => edges(`liable:${dated.value.id}`, dated)),
  ];
}

function parameterChanges(parameters: ExemptionParameters, { from, until }: Span): Change[] {
  const all: readonly DatedParameter<unknown>[] = Object.values(parameters);
  return all.flatMap((parameter) =>
    changeDays(parameter, from, until).map((day) => ({ day, because: `parameter:${parameter.id}` })),
  );
}

/** The days inside a period, after its first, on which something changes, each with what changes, in order. */
export function changesWithin(
  of: ExemptionCase,
  span: Span,
  parameters: ExemptionParameters,
  options: PeriodOptions = {},
): ReadonlyMap<LocalDate, readonly string[]> {
  const thresholds = options.thresholdsOn === undefined ? parameterChanges(parameters, span) : [];
  const inside = [...factChanges(of), ...thresholds].filter(
    ({ day }) => day > span.from && (span.until === null || day <= span.until),
  );
  inside.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const days = new Map<LocalDate, string[]>();
  for (const { day, because } of inside) {
    const known = days.get(day) ?? [];
    if (!known.includes(because)) days.set(day, [...known, because]);
  }
  return days;
}

/**
 * The monthly amounts over a period, split at every day on which a fact or parameter changes; refuses
 * `PERIOD_EMPTY`, `SETTING_NOT_KNOWN`, `HOUSEHOLD_NOT_KNOWN` and `PARAMETER_NOT_SET`.
 */
export function calculateExemption(
  of: ExemptionCase,
  span: Span,
  parameters: ExemptionParameters,
  options: PeriodOptions = {},
): PeriodCalculation[] {
  if (span.until !== null && span.until < span.from) throw new Refusal('PERIOD_EMPTY', { ...span });
  const starts = new Map([[span.from, ['start']], ...changesWithin(of, span, parameters, options)]);
  const days = [...starts.keys()];
  return days.map((from, index) => {
    const next = days[index + 1];
    const books = booksOn(options.thresholdsOn ?? from);
    return {
      from,
      until: next === undefined ? span.until : addDays(next, -1),
      because: starts.get(from) ?? [],
      derivation: calculateMonth(factsOn(of, from), books, parameters),
    };
  });
}
