import * as fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localDate, type RecordedEvent } from '#libs/kernel';
import { recorder } from '#libs/testing';
import { assignmentsOf, placeOf, type TrailEvent } from '../fold/assignments.rules';
import { NO_FIELDS, changesOf, fieldsAfter, isSame, told } from '../fold/changes.rules';
import { stateAt } from '../fold/state.rules';
import { differencesOf } from './differences.rules';

const STREAM = 'waitingListEntry-00000000-0000-4000-8000-000000000001';
const end = (endedOn: string, reason: string) => ({ endedOn, reason, noteRef: null, serviceStartedOn: null });

/** Listed, paused and ended; the end was corrected a year later to a day before, then after. */
function history(corrected = '2022-05-25'): RecordedEvent[] {
  const record = recorder();
  const said = (type: string, data: object, recordedAt: string) =>
    record({ type, data }, { stream: STREAM, recordedAt: `${recordedAt}T09:00:00.000Z`, schemaVersion: 1 });
  return [
    said(
      'PlacedOnWaitingList',
      { programme: 'home-help', provider: 'Dom', listedOn: '2022-03-23' },
      '2022-03-24',
    ),
    said('WaitingPaused', { pauseId: 'p', from: '2022-04-01', reason: 'hospital' }, '2022-04-02'),
    said('WaitingResumed', { pauseId: 'p', on: '2022-04-11' }, '2022-04-12'),
    said('WaitingEnded', end('2022-06-01', 'moved-to-institution'), '2022-06-01'),
    said('WaitingEndCorrected', { ...end(corrected, 'died'), replaces: {} }, '2023-04-03'),
  ];
}

const textOf = (events: readonly TrailEvent[], moment: Parameters<typeof stateAt>[1]) =>
  Object.fromEntries([...stateAt(events, moment)].map(([place, { value }]) => [place, value]));

describe('A case as it was', () => {
  it('is what had been recorded up to an event', () => {
    const events = history();
    const upTo = (index: number) =>
      textOf(events, { isRecorded: ({ revision }) => revision <= BigInt(index) });
    expect(upTo(1)).toMatchObject({ standing: 'paused', 'pauseId/p/pauseReason': 'hospital' });
    expect(upTo(2)).toMatchObject({ standing: 'waiting', 'pauseId/p/resumedOn': '2022-04-11' });
    expect(upTo(3)).toMatchObject({ standing: 'ended', endedOn: '2022-06-01' });
    expect(upTo(4)).toMatchObject({ endedOn: '2022-05-25', endReason: 'died' });
  });

  it('on a day is what was true then, as the office knew it by then', () => {
    const events = history();
    const may28 = { on: localDate('2022-05-28') };
    expect(textOf(events, { ...may28, knownAt: localDate('2022-12-31') })).toMatchObject({
      standing: 'waiting',
    });
    expect(textOf(events, { ...may28, knownAt: localDate('2022-12-31') })).not.toHaveProperty('endedOn');
    expect(textOf(events, { ...may28, knownAt: localDate('2023-04-03') })).toMatchObject({
      standing: 'ended',
      endedOn: '2022-05-25',
    });
  });

  it('forgets an end that a correction moved to a later day', () => {
    const state = textOf(history('2022-08-01'), { on: localDate('2022-07-01') });
    expect(state).toMatchObject({ standing: 'waiting' });
    expect(state).not.toHaveProperty('endedOn');
  });

  it('differs from another state by fields, each explained by the events between', () => {
    const events = history();
    const [may, corrected] = [{ knownAt: localDate('2022-06-30') }, { knownAt: localDate('2023-04-30') }];
    expect(
      differencesOf(events, [may, corrected], 'sl').map(({ label, before, after, explainedBy }) => ({
        said: `${label}: ${before} → ${after}`,
        explainedBy,
      })),
    ).toEqual([
      { said: 'konec: 1. 6. 2022 → 25. 5. 2022', explainedBy: ['5'] },
      { said: 'razlog konca: odšel v zavod → smrt', explainedBy: ['5'] },
    ]);
  });
});

const libs = join(__dirname, '..', '..', '..');
const goldens = readdirSync(libs, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\/golden\/\w+\.v\d+\.json$/.test(path))
  .map((path) => ({
    type: /\/(\w+)\.v/.exec(path)?.[1] ?? '',
    data: JSON.parse(readFileSync(join(libs, path), 'utf8')) as object,
  }));

describe('Whatever events a case is made of', () => {
  const histories = fc.array(fc.constantFrom(...goldens), { minLength: 1, maxLength: 14 }).map((chosen) => {
    const record = recorder();
    return chosen.map((event) => record(event, { stream: STREAM }));
  });
  const upTo = (last: bigint) => ({ isRecorded: ({ revision }: TrailEvent) => revision <= last });

  it('its state at the last event is its state now, and each event’s before is the state before it', () => {
    fc.assert(
      fc.property(histories, (events) => {
        let fields = NO_FIELDS;
        for (const { event, changes } of told(events)) {
          for (const change of changes) {
            const before = stateAt(events, upTo(event.revision - 1n)).get(placeOf(change))?.value ?? null;
            expect(isSame(change.before, before)).toBe(true);
          }
          fields = fieldsAfter(fields, changesOf(fields, event), event.position);
        }
        const now = [...fields].filter(([, { value }]) => value !== null);
        expect(stateAt(events, upTo(BigInt(events.length)))).toEqual(new Map(now));
        expect(stateAt(events, {})).toEqual(new Map(now));
      }),
      { seed: 20_221_130, numRuns: 20 },
    );
  });

  it('every difference of two states is explained by an event between them', () => {
    fc.assert(
      fc.property(histories, fc.nat(14), fc.nat(14), (events, one, other) => {
        const [from, to] = [upTo(BigInt(one) - 1n), upTo(BigInt(other) - 1n)] as const;
        for (const { explainedBy } of differencesOf(events, [from, to], 'en'))
          expect(explainedBy.length).toBeGreaterThan(0);
        const said = new Set(events.flatMap(assignmentsOf).map(placeOf));
        for (const place of stateAt(events, to).keys()) expect(said.has(place)).toBe(true);
      }),
      { seed: 20_221_130, numRuns: 20 },
    );
  });
});
