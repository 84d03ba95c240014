import { localDate } from '#libs/kernel';
import { foldView, given, recorder } from '#libs/testing';
import { finding, LookIntoFinding } from './finding.decider';
import type { FindingEvent, FindingLookedInto } from './finding.events';
import { findingIdOf, findingStream } from './finding-id';
import { looksView } from './looks.projection';

const findingId = findingIdOf('late-pauses', 'waitingListEntry-1/1');
const said = (more: Partial<FindingLookedInto['data']> = {}): FindingLookedInto['data'] => ({
  findingId,
  detector: 'late-pauses',
  detectorVersion: 1,
  unit: 'Koper',
  lookedIntoOn: localDate('2026-05-12'),
  note: 'looked-into',
  evidence: 1,
  ...more,
});
const look = (more: Partial<FindingLookedInto['data']> = {}) =>
  new LookIntoFinding(said(more), {
    metadata: {
      commandId: 'c0ffee00-0000-4000-8000-000000000001',
      correlationId: 'c0ffee00-0000-4000-8000-000000000001',
      causationId: null,
      actor: { id: 'vida', role: 'manager', unit: 'Koper', onBehalfOf: null },
      legalBasis: null,
      purpose: 'detectors',
    },
    today: localDate('2026-05-12'),
  });
const done = (more: Partial<FindingLookedInto['data']> = {}): FindingEvent => ({
  type: 'FindingLookedInto',
  data: said(more),
});

describe('A finding', () => {
  it('is looked into once for the same, and again when more stands behind it or more is said', () => {
    given(finding, []).when(look()).then(done());
    given(finding, [done()]).when(look()).thenNothing();
    given(finding, [done()])
      .when(look({ evidence: 2 }))
      .then(done({ evidence: 2 }));
    given(finding, [done()])
      .when(look({ note: 'explained' }))
      .then(done({ note: 'explained' }));
  });

  it('shows the last look and how often there was one', () => {
    const record = recorder();
    const stream = findingStream(findingId);
    const events = [done(), done({ note: 'explained', evidence: 3 })].map((event) =>
      record(event, { stream }),
    );
    expect(foldView(looksView, events)['looks']).toEqual([
      {
        finding_id: findingId,
        note: 'explained',
        looked_into_on: '2026-05-12',
        looked_into_by: 'test',
        evidence: 3,
        times: 2,
      },
    ]);
  });

  it('has the same id however often it is found, and another under another detector', () => {
    expect(findingIdOf('late-pauses', 'waitingListEntry-1/1')).toBe(findingId);
    expect(findingIdOf('order-overrides', 'waitingListEntry-1/1')).not.toBe(findingId);
  });
});
