import fc from 'fast-check';
import { THE_HOUSE } from '#libs/access';
import {
  addDays,
  daysBetween,
  knownFrom,
  localDate,
  type LocalDate,
  month,
  type RecordedEvent,
} from '#libs/kernel';
import { createTestDatabase, filledView, recorder, type TestDatabase } from '#libs/testing';
import { waitingListEntries } from '../current-list/waiting-list-entries.query';
import { waitingListFigures } from '../current-list/waiting-list.query';
import { monthlyFigures } from '../monthly-figures/monthly-figures.query';
import { currentEnd, type EntryState, latest, profileOn } from '../entry-state.rules';
import type { WaitingListEvent } from '../entry.events';
import { waitingListEntry } from '../waiting-list.decider';
import { anEntry, type EntryHistory, personIdOf } from '../waiting-list.builder';
import { FREQUENCIES } from '../waiting-list.events';
import { knownMoment } from './as-of';
import { waitingListView } from './waiting-list.projection';

const SEED = Number(process.env['FC_SEED'] ?? Date.now() % 1_000_000);
const START = localDate('2022-01-01');
const DAYS = 90;
const SCOPE = { programme: 'home-help', municipality: null, provider: null };
const dayOf = (offset: number): LocalDate => addDays(START, offset);

interface Made {
  readonly listed: number;
  readonly person: number;
  readonly changes: readonly { on: number; frequency: (typeof FREQUENCIES)[number] }[];
  readonly pauses: readonly { from: number; length: number | null }[];
  readonly ends: readonly number[];
  readonly regime: number | null;
  readonly back: number | null;
  readonly known: readonly number[];
}

// Days are offsets from the listing; known days are free of all order, as a late or early letter makes them.
const made: fc.Arbitrary<Made> = fc.record({
  listed: fc.integer({ min: 0, max: 40 }),
  person: fc.integer({ min: 1, max: 3 }),
  changes: fc.array(
    fc.record({ on: fc.integer({ min: 0, max: 30 }), frequency: fc.constantFrom(...FREQUENCIES) }),
    {
      maxLength: 3,
    },
  ),
  pauses: fc.array(
    fc.record({
      from: fc.integer({ min: 0, max: 30 }),
      length: fc.option(fc.integer({ min: 0, max: 20 }), { nil: null }),
    }),
    { maxLength: 3 },
  ),
  ends: fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 2 }),
  regime: fc.option(fc.integer({ min: 0, max: 30 }), { nil: null }),
  back: fc.option(fc.integer({ min: 0, max: 45 }), { nil: null }),
  known: fc.array(fc.integer({ min: 0, max: DAYS }), { minLength: 14, maxLength: 14 }),
});

function historyOf(number: number, one: Made): EntryHistory {
  const at = (offset: number): LocalDate => dayOf(one.listed + offset);
  const history = anEntry(number).placed({ listedOn: at(0), personId: personIdOf(one.person) });
  for (const { on, frequency } of one.changes) history.needing(at(on), { frequency });
  one.pauses.forEach(({ from, length }, index) => {
    history.paused(at(from), index + 1);
    if (length !== null) history.resumed(at(from + length), index + 1);
  });
  one.ends.forEach((end, index) =>
    index === 0
      ? history.ended(at(end))
      : history.endCorrected(at(end), at(one.ends[0] ?? 0), { reason: 'died' }),
  );
  if (one.regime !== null) history.underRegime(at(one.regime), 'ZDOsk-1');
  if (one.back !== null && one.ends.length > 0) history.reinstated(at(one.back), at(one.ends[0] ?? 0));
  return history;
}

function recordAll(all: readonly Made[]): RecordedEvent[] {
  const record = recorder();
  return all.flatMap((one, index) => {
    const { stream, events } = historyOf(index + 1, one);
    return events.map((event, place) =>
      record(event, {
        stream,
        recordedAt: '2023-01-01T00:00:00.000Z',
        metadata: {
          importSource: {
            register: 'r',
            fileDigest: 'x',
            line: 1,
            knownOn: dayOf(one.known[place] as number),
          },
        },
      }),
    );
  });
}

/** Every entry as the rules see it when they are told only what was known by the end of the day. */
function asKnown(events: readonly RecordedEvent[], knownAt: LocalDate): EntryState[] {
  const streams = new Map<string, EntryState>();
  for (const event of events) {
    if (knownFrom(event) > knownMoment(knownAt)) continue;
    const state = streams.get(event.stream) ?? waitingListEntry.initialState;
    streams.set(event.stream, waitingListEntry.evolve(state, event as unknown as WaitingListEvent));
  }
  return [...streams.values()].filter((state) => state.placed !== null);
}

function isOn(state: EntryState, on: LocalDate): boolean {
  const end = currentEnd(state);
  return state.placed !== null && state.placed.listedOn <= on && (end === null || end.endedOn > on);
}

const regimeOn = ({ placed, regimes }: EntryState, on: LocalDate): string | undefined =>
  latest(regimes, on)?.legalRegime ?? placed?.legalRegime;

/** Days from the listing to the day that no pause covers, counted one by one. */
function netDays({ placed, pauses }: EntryState, until: LocalDate): number {
  let count = 0;
  for (let day = placed?.listedOn ?? until; day < until; day = addDays(day, 1))
    if (!pauses.some(({ from, to }) => from <= day && (to === null || day < to))) count += 1;
  return count;
}

describe('The waiting list of any day as known on any day', () => {
  let database: TestDatabase;
  beforeAll(async () => (database = await createTestDatabase([])));
  afterAll(() => database.drop());

  it(`equals a fold of what was known then (seed ${SEED})`, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(made, { minLength: 1, maxLength: 12 }),
        fc.array(fc.tuple(fc.integer({ min: 0, max: DAYS }), fc.integer({ min: 0, max: DAYS })), {
          minLength: 8,
          maxLength: 8,
        }),
        async (all, moments) => {
          const events = recordAll(all);
          const schema = await filledView(database.app, waitingListView, events);
          for (const [onOffset, knownOffset] of moments) {
            const [on, knownAt] = [dayOf(onOffset), dayOf(knownOffset)];
            await compareLists(schema, asKnown(events, knownAt), on, knownAt);
            await compareMonths(schema, asKnown(events, knownAt), knownAt);
          }
          await database.app.query(`drop schema ${schema} cascade`);
        },
      ),
      { seed: SEED, numRuns: 40 },
    );
  }, 120_000);

  async function compareLists(
    schema: string,
    known: readonly EntryState[],
    on: LocalDate,
    knownAt: LocalDate,
  ): Promise<void> {
    const request = { ...SCOPE, on, knownAt };
    const wanted = known.filter((state) => isOn(state, on));
    const page = await waitingListEntries(database.app, schema, THE_HOUSE, {
      ...request,
      offset: 0,
      limit: 500,
    });
    const found = page.entries.map((row) => [
      row.entryId,
      row.frequency,
      row.legalRegime,
      row.waitingDays,
      row.waitingDaysNet,
    ]);
    const listed = (state: EntryState): LocalDate => state.placed?.listedOn ?? on;
    expect(found.sort()).toEqual(
      wanted
        .map((state) => [
          state.placed?.entryId,
          profileOn(state, on)?.frequency,
          regimeOn(state, on),
          daysBetween(listed(state), on),
          netDays(state, on),
        ])
        .sort(),
    );
    const figures = await waitingListFigures(database.app, schema, request);
    expect(figures.entries).toBe(wanted.length);
    expect(figures.persons).toBe(new Set(wanted.map(({ placed }) => placed?.personId)).size);
    const net = wanted.map((state) => netDays(state, on));
    expect(figures.waitingDaysNet.max).toBe(net.length === 0 ? null : Math.max(...net));
  }

  async function compareMonths(
    schema: string,
    known: readonly EntryState[],
    knownAt: LocalDate,
  ): Promise<void> {
    const figures = await monthlyFigures(database.app, schema, {
      ...SCOPE,
      from: month('2022-01'),
      to: month('2022-03'),
      knownAt,
    });
    for (const found of figures.months) {
      const days = Array.from({ length: DAYS + 31 }, (_, offset) => dayOf(offset)).filter((day) =>
        day.startsWith(found.month),
      );
      const persons = known.filter((state) => days.some((day) => isOn(state, day)));
      const stock = days.map((day) => known.filter((state) => isOn(state, day)).length);
      const within = (day: LocalDate | undefined): boolean =>
        day !== undefined && day.startsWith(found.month);
      expect(found).toMatchObject({
        monthEnd: stock.at(-1),
        distinctPersons: new Set(persons.map(({ placed }) => placed?.personId)).size,
        listed: known.filter(({ placed }) => within(placed?.listedOn)).length,
        ended: known.filter((state) => within(currentEnd(state)?.endedOn)).length,
      });
      expect(found.dailyMean).toBeCloseTo(stock.reduce((sum, count) => sum + count, 0) / days.length, 4);
    }
  }
});
