import { Injectable } from '@nestjs/common';
import {
  addDays,
  addMonths,
  endOfDay,
  firstDayOf,
  isWorkingDay,
  type KnownAt,
  knownMoment,
  lastDayOf,
  type LocalDate,
  monthOf,
  startOfDay,
} from '#libs/kernel';
import { Database } from '#libs/platform';
import { viewSchema, whenBuilt } from '#libs/projections';
import { mondayOf } from './catalogue/removal-bursts';
import {
  type Detector,
  type Found,
  type Material,
  type ParametersOf,
  type Period,
  valuesOf,
} from './detector';
import { detectorFactsView } from './facts/detector-facts.projection';
import { type FactsAsked, type FactsScope, recordFacts, spreadRows } from './facts/facts.query';
import { type LookAt, looksAt } from './findings/looks.query';
import { looksView } from './findings/looks.projection';
import { findingIdOf } from './findings/finding-id';
import { grouped } from './grouped';
import { LookUps } from './look-ups';
import { DetectorSettings, parametersSet } from './settings/detector-settings';
import { type Spread, spreadOf } from './spread.rules';

const FACTS = viewSchema(detectorFactsView.name);
const LOOKS = viewSchema(looksView.name);

/** More than this is not looked through at once; the latest come first. */
const MOST_ROWS = 50_000;
const MOST_OF_MONTH = 100;

/** Whose findings of which days, as known by the end of a day or at a moment; null takes all units. */
export type DetectionScope = FactsScope;

/** Whether a finding is new, was looked into, or has more behind it than when it was looked into. */
export type FindingState = 'new' | 'looked-into' | 'more-since';

/** A finding with its id and what came of it. */
export interface Finding extends Found {
  readonly findingId: string;
  readonly state: FindingState;
  readonly look: LookAt | null;
}

/** A unit's days between fact and recording; imported facts stand apart. */
export interface UnitSpread extends Spread {
  readonly unit: string | null;
  readonly imported: boolean;
}

/** What a detector found; `complete` is false where there were more rows than are looked through at once. */
export interface Detected {
  readonly findings: readonly Finding[];
  readonly complete: boolean;
}

/** Runs the detectors over the views and the processing log. */
@Injectable()
export class Detection {
  constructor(
    private readonly database: Database,
    private readonly settings: DetectorSettings,
    private readonly lookUps: LookUps,
  ) {}

  /** A detector's parameters as set by the scope's day of knowledge. */
  async parametersOf(detector: Detector, knownAt: KnownAt): Promise<ParametersOf> {
    return parametersSet(detector, await this.settings.setBy(knownAt));
  }

  /** The findings of a detector, the latest first; those of one day in the order of their ids. */
  async findings(detector: Detector, scope: DetectionScope): Promise<Detected> {
    const parameters = await this.parametersOf(detector, scope.knownAt);
    const material = await this.materialFor(detector, parameters, scope);
    const found = detector.find(material, valuesOf(parameters));
    const withIds = found.map((each) => ({ ...each, findingId: findingIdOf(detector.id, each.key) }));
    const ids = withIds.map(({ findingId }) => findingId);
    const looks = await whenBuilt(looksView.name, looksAt(this.database, LOOKS, ids));
    const findings = withIds
      .map((each) => ({ ...each, ...stateOf(each, looks.get(each.findingId) ?? null) }))
      .sort((a, b) => (a.on === b.on ? (a.findingId < b.findingId ? -1 : 1) : a.on < b.on ? 1 : -1));
    return { findings, complete: Math.max(material.facts.length, material.lookUps.length) < MOST_ROWS };
  }

  /** How the days between fact and recording spread over the period, by unit, imported facts apart. */
  async spread(scope: DetectionScope): Promise<UnitSpread[]> {
    const rows = await whenBuilt(detectorFactsView.name, spreadRows(this.database, FACTS, scope));
    const groups = grouped(rows, ({ unit, imported }) => JSON.stringify([unit, imported]));
    return [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, group]) => {
        const [unit, imported] = JSON.parse(key) as [string | null, boolean];
        return { unit, imported, ...spreadOf(group) };
      });
  }

  private async materialFor(
    { needs }: Detector,
    parameters: ParametersOf,
    scope: DetectionScope,
  ): Promise<Material> {
    const whole = { ...scope, period: wholeOf(scope.period, needs.whole) };
    const facts = needs.facts === null ? [] : await this.facts(factsAsked(needs, parameters, whole));
    const spread = needs.spread
      ? await whenBuilt(detectorFactsView.name, spreadRows(this.database, FACTS, whole))
      : [];
    const lookUps = await this.lookUpsFor(needs.lookUps, parameters, scope);
    return { period: scope.period, facts, lookUps, spread };
  }

  private async lookUpsFor(
    needed: Detector['needs']['lookUps'],
    parameters: ParametersOf,
    { unit, period, knownAt }: DetectionScope,
  ): Promise<Material['lookUps']> {
    if (needed === null) return [];
    const [end, known] = [endOfDay(period.to), knownMoment(knownAt)];
    return this.lookUps.between({
      unit,
      from: startOfDay(period.from),
      before: known < end ? known : end,
      withoutCase: needed.withoutCase,
      keep: (lookUp) => needed.keep(lookUp, valuesOf(parameters)),
      limit: MOST_ROWS,
    });
  }

  private facts(asked: FactsAsked) {
    return whenBuilt(detectorFactsView.name, recordFacts(this.database, FACTS, asked));
  }
}

function stateOf({ evidence }: Found, look: LookAt | null): Pick<Finding, 'state' | 'look'> {
  if (look === null) return { state: 'new', look };
  return { state: evidence.length > look.evidence ? 'more-since' : 'looked-into', look };
}

/** The period in whole weeks, Monday to Sunday, or whole months. */
function wholeOf({ from, to }: Period, whole: 'week' | 'month' | undefined): Period {
  if (whole === 'week') return { from: mondayOf(from), to: addDays(mondayOf(to), 6) };
  if (whole === 'month') return { from: firstDayOf(monthOf(from)), to: lastDayOf(monthOf(to)) };
  return { from, to };
}

function factsAsked(needs: Detector['needs'], parameters: ParametersOf, scope: FactsScope): FactsAsked {
  const { period } = scope;
  const values = (name: string): number[] =>
    (parameters[name]?.dated.values ?? [])
      .filter(
        ({ from, until }) => (from === null || from <= period.to) && (until === null || until >= period.from),
      )
      .map(({ value }) => value);
  const weeks = needs.historyWeeks === undefined ? 0 : Math.max(...values(needs.historyWeeks));
  return {
    ...scope,
    period: { ...period, from: addDays(period.from, -7 * weeks) },
    types: needs.facts === 'all' ? null : (needs.facts ?? []),
    // The widest of the values in force: the detector itself decides by each day's own.
    ...(needs.outside && {
      outside: {
        opens: Math.max(...values(needs.outside.opens)),
        closes: Math.min(...values(needs.outside.closes)),
        days: workFreeDays(period),
      },
    }),
    ...(needs.laterThan === undefined ? {} : { laterThan: Math.min(...values(needs.laterThan)) }),
    limit: MOST_ROWS,
    ...(needs.laterThan === undefined ? {} : { limitOfMonth: MOST_OF_MONTH }),
  };
}

function workFreeDays({ from, to }: Period): LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) if (!isWorkingDay(day)) days.push(day);
  return days;
}

/** The days of a month ago until today. */
export const lastMonth = (today: LocalDate): Period => ({ from: addMonths(today, -1), to: today });
