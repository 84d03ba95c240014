import { at, type DatedParameter, type Instant, type LocalDate } from '#libs/kernel';
import type { Words } from '#libs/texts';
import type { RecordFact } from './facts/record-fact';
import type { LookUp } from './look-ups';
import type { SpreadRow } from './spread.rules';

/** The detectors of the house, by the names under which they are asked for. */
export const DETECTOR_IDS = [
  'late-pauses',
  'removal-bursts',
  'order-overrides',
  'short-notice-refusals',
  'look-ups-without-case',
  'off-hours-access',
  'recorded-after-effective',
  'late-exemption-changes',
  'capacity-around-offers',
  'deliveries-after-statement',
] as const;
export type DetectorId = (typeof DETECTOR_IDS)[number];

/** What a parameter counts; a minute of the day is counted from midnight in the office's time zone. */
export type ParameterUnit = 'days' | 'working-days' | 'weeks' | 'times' | 'minute-of-day';

/** A number a detector goes by; it may be set by the office from a day on, within its limits. */
export interface DetectorParameter {
  readonly name: string;
  readonly words: Words;
  readonly unit: ParameterUnit;
  readonly least: number;
  readonly most: number;
  readonly dated: DatedParameter<number>;
}

/** The parameters of a detector by name. */
export type ParametersOf = Readonly<Record<string, DetectorParameter>>;

/** The value of a parameter on a day. */
export type ValueOn = (name: string, on: LocalDate) => number;

/** Days that follow each other, both ends included. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** An event of the record behind a finding: where it stands and its two days. */
export interface EventEvidence {
  readonly kind: 'event';
  readonly stream: string;
  readonly revision: number;
  readonly position: string;
  readonly type: string;
  readonly recordedAt: Instant;
  readonly effectiveOn: LocalDate;
  readonly actor: string;
}

/** An entry of the processing log behind a finding. */
export interface LookUpEvidence {
  readonly kind: 'look-up';
  readonly id: string;
  readonly action: string;
  readonly at: Instant;
  readonly actor: string;
}

export type Evidence = EventEvidence | LookUpEvidence;

/** Something worth a look; it says what was found, never that anybody did wrong. */
export interface Found {
  /** Names the finding among those of its detector, the same however often it is looked for. */
  readonly key: string;
  /** The last day it speaks of. */
  readonly on: LocalDate;
  readonly unit: string | null;
  /** Of whom or of what it speaks: a person who acts (by the id of the record), a unit, or a stream. */
  readonly about: { readonly kind: 'person' | 'unit' | 'stream'; readonly id: string };
  /** What was seen, by codes that the definition puts into words. */
  readonly signs: readonly string[];
  readonly figures: Readonly<Record<string, number>>;
  /** All that stands behind it, the earliest first; never empty. */
  readonly evidence: readonly Evidence[];
}

/** The rows a detector looks at; what it did not ask for is empty. */
export interface Material {
  readonly period: Period;
  readonly facts: readonly RecordFact[];
  readonly lookUps: readonly LookUp[];
  readonly spread: readonly SpreadRow[];
}

/** Which rows a detector asks for. */
export interface Needs {
  /** Types of events, those of every type, or none. */
  readonly facts: readonly string[] | 'all' | null;
  /** Whole weeks or months are asked for where the detector counts by them. */
  readonly whole?: 'week' | 'month';
  /** The parameter that says how many weeks before the period are asked for too. */
  readonly historyWeeks?: string;
  /** Only facts recorded outside the hours that two parameters say. */
  readonly outside?: { readonly opens: string; readonly closes: string };
  /** Only facts recorded later after their day than the parameter says, the latest first and not all of them. */
  readonly laterThan?: string;
  /** Requests of the processing log, only those of which `keep` is true; or none. */
  readonly lookUps: {
    readonly withoutCase: boolean;
    readonly keep: (lookUp: LookUp, valueOn: ValueOn) => boolean;
  } | null;
  readonly spread: boolean;
}

/** A question that a manager may ask of the record: what it means, what it goes by, and how it is answered. */
export interface Detector {
  readonly id: DetectorId;
  /** Another meaning is another version. */
  readonly version: number;
  readonly title: Words;
  readonly definition: Words;
  readonly population: Words;
  /** What may stand behind a finding without anything being wrong. */
  readonly innocent: readonly Words[];
  readonly signs: Readonly<Record<string, Words>>;
  readonly figures: Readonly<Record<string, Words>>;
  readonly parameters: ParametersOf;
  readonly needs: Needs;
  /** The findings of the period in these rows, in no order; pure. */
  find(material: Material, valueOn: ValueOn): readonly Found[];
}

/** The values of a detector's parameters on any day; refuses `PARAMETER_NOT_SET` where there is none. */
export const valuesOf =
  (parameters: ParametersOf): ValueOn =>
  (name, on) => {
    const known = parameters[name];
    if (!known) throw new Error(`the detector has no parameter ${name}`);
    return at(known.dated, on).value;
  };

/** Whether a day lies in a period. */
export const within = ({ from, to }: Period, on: LocalDate): boolean => from <= on && on <= to;

/** The event behind a fact. */
export const evidenceOf = (fact: RecordFact): EventEvidence => ({
  kind: 'event',
  stream: fact.stream,
  revision: fact.revision,
  position: fact.position,
  type: fact.type,
  recordedAt: fact.recordedAt,
  effectiveOn: fact.effectiveOn,
  actor: fact.actor,
});

/** The log's entry behind a look-up. */
export const lookUpEvidence = ({ id, action, at: moment, actor }: LookUp): LookUpEvidence => ({
  kind: 'look-up',
  id,
  action,
  at: moment,
  actor,
});
