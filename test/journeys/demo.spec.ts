import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import {
  Demo,
  DemoClock,
  type DemoRequest,
  type DemoResult,
  FEWEST_PERSONS,
  StoreNotEmpty,
} from '#libs/demo';
import { EventStore } from '#libs/event-store';
import { knownFrom, localDate, type RecordedEvent, startOfDay } from '#libs/kernel';
import { Configuration } from '#libs/platform';
import { programmes } from '#libs/programmes';
import { Reactors } from '#libs/reactors';
import { catchUp, HouseModule } from '../../apps/house/src';

const REQUEST: DemoRequest = { seed: 7, persons: FEWEST_PERSONS, lastDay: localDate('2026-10-30') };
/** So that ids made with the installation's key are the same in both. */
const KEY = '5b'.repeat(32);

interface Played {
  readonly result: DemoResult;
  readonly events: readonly RecordedEvent[];
  readonly again: unknown;
  readonly parked: number;
}

async function play(request: DemoRequest): Promise<Played> {
  const folder = mkdtempSync(join(tmpdir(), 'spis-demo-'));
  const settings = { SPIS_DATA_DIR: folder, SPIS_LOG_LEVEL: 'silent', SPIS_PERSONAL_KEY: KEY };
  const clock = new DemoClock(request.lastDay);
  const options = { logger: false, abortOnError: false } as const;
  const house = await NestFactory.createApplicationContext(
    HouseModule.of(Configuration.from(settings), clock),
    options,
  );
  try {
    await catchUp(house);
    const result = await house.get(Demo).play(request, clock);
    const events: RecordedEvent[] = [];
    for await (const page of house.get(EventStore).readAll({})) events.push(...page);
    const again = await house
      .get(Demo)
      .play(request, clock)
      .catch((error: unknown) => error);
    const parked = (await house.get(Reactors).unreacted('parked')).length;
    return { result, events, again, parked };
  } finally {
    await house.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const isCapacity = (stream: string): boolean => stream.startsWith('capacity-');
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/**
 * Events as they compare, stream by stream. References to free texts are random on purpose, so ids are told by the
 * order in which they come. A place is given free by the command or by the reactor after it, whichever is first, so
 * of the books of capacity only what they say is compared.
 */
function comparable(events: readonly RecordedEvent[]): string[] {
  const known = new Map<string, string>();
  const name = (id: string): string => {
    if (!known.has(id)) known.set(id, `id ${known.size + 1}`);
    return known.get(id) as string;
  };
  const place = ({ stream, revision }: RecordedEvent) => `${stream} ${String(revision).padStart(9, '0')}`;
  return [...events]
    .sort((a, b) => (place(a) < place(b) ? -1 : 1))
    .map(({ id, type, stream, data, metadata }) => {
      const said = { type, stream, data };
      return JSON.stringify(isCapacity(stream) ? said : { id, ...said, metadata }).replace(UUID, name);
    });
}

/** Ids of the events that rest on nothing random: all but those of the books of capacity. */
const idsOf = (events: readonly RecordedEvent[]): string[] =>
  events
    .filter(({ stream }) => !isCapacity(stream))
    .map(({ id }) => id)
    .sort();

describe('A made-up year at the unit in Koper', () => {
  let first: Played;
  jest.setTimeout(600_000);
  beforeAll(async () => {
    first = await play(REQUEST);
  });

  const ofType = (type: string, data: object = {}) =>
    first.events.filter((event) => event.type === type && fits(event.data, data));
  const fits = (data: unknown, wanted: object): boolean =>
    Object.entries(wanted).every(([key, value]) => (data as Record<string, unknown>)[key] === value);

  it.each([
    ['granted', 'DecisionDrafted', { kind: 'grant' }],
    ['refused', 'DecisionDrafted', { kind: 'refusal' }],
    ['dismissed', 'ApplicationDismissed', {}],
    ['withdrawn', 'ApplicationWithdrawn', {}],
    ['transferred', 'ApplicationTransferred', {}],
    ['closed by a death', 'ApplicantDeathRecorded', {}],
    ['supplemented late', 'SupplementReceived', { late: true }],
    ['put on hold', 'ApplicationPutOnHold', {}],
    ['appealed and upheld', 'AppealDecided', { outcome: 'upheld' }],
    ['appealed and annulled', 'AppealDecided', { outcome: 'annulled' }],
    ['appealed and replaced', 'AppealDecided', { outcome: 'replaced' }],
    ['appealed too late', 'AppealDecided', { outcome: 'dismissed' }],
    ['served by fiction', 'ServiceAttempted', {}],
    ['in legal force', 'LegalForceConfirmed', {}],
    ['listed', 'ApplicationListed', {}],
    ['paused while waiting', 'WaitingPaused', {}],
    ['of a changed need', 'NeedProfileChanged', {}],
    ['that end while waiting', 'WaitingEnded', {}],
    ['of an offer refused', 'OfferRefused', {}],
    ['of an offer unanswered', 'OfferLapsed', {}],
    ['of an offer accepted', 'OfferAccepted', {}],
    ['of a re-validation', 'RevalidationCampaignStarted', {}],
    ['confirmed as still waiting', 'RevalidationAnswered', { answer: 'still-waiting' }],
    ['removed unanswered', 'RevalidationUnanswered', {}],
    ['put back on the list', 'WaitingReinstated', {}],
    ['whose wait ends with the admission', 'WaitingEnded', { reason: 'admitted' }],
    ['admitted', 'PersonAdmitted', {}],
    ['admitted at once', 'PersonAdmitted', { atOnce: true }],
    ['interrupted by hospital', 'AdmissionInterrupted', {}],
    ['of an evaluated plan', 'PlanEvaluated', {}],
    ['of a breach', 'ParticipationSuspended', {}],
    ['that end', 'AdmissionEnded', {}],
    ['with a place booked', 'PlaceBooked', {}],
    ['of ill carers', 'CapacityClosed', {}],
    ['of staff reported', 'StaffingRecorded', {}],
    ['of visits delivered', 'VisitDelivered', {}],
    ['of lunches delivered', 'UnitsDelivered', {}],
    ['charged by a statement', 'StatementIssued', {}],
    ['of an exemption', 'ExemptionProposed', {}],
    ['of an exemption determined anew', 'ExemptionRedetermined', {}],
    ['of an exemption recalculated', 'ExemptionRecalculated', {}],
    ['of somebody under a code', 'PseudonymousPersonRegistered', {}],
    ['of a hidden address', 'AddressProtected', {}],
    ['of a liable daughter', 'LiablePersonBound', {}],
    ['of persons found to be one', 'PersonsFoundSame', {}],
    ['of persons found to be two', 'PersonsFoundDifferent', {}],
    ['of a joining undone', 'PersonMergeUndone', {}],
  ])('has cases %s', (_what, type, data) => {
    expect(ofType(type, data).length).toBeGreaterThan(0);
  });

  it('ends with drafts that wait for approval and one that was returned', () => {
    const drafted = ofType('DecisionDrafted').map(({ stream }) => stream);
    const gone = ['DecisionApproved', 'DecisionWithdrawn'].flatMap((type) => ofType(type));
    const open = drafted.filter((stream) => !gone.some((event) => event.stream === stream));
    const returned = ofType('DecisionReturned').map(({ stream }) => stream);
    expect(returned.filter((stream) => open.includes(stream))).toHaveLength(1);
    expect(open.filter((stream) => !returned.includes(stream)).length).toBeGreaterThanOrEqual(2);
  });

  it('has a case in every programme', () => {
    const codes = ofType('ApplicationReceived').map(({ data }) => (data as { programme: string }).programme);
    expect([...new Set(codes)].sort()).toEqual(
      programmes()
        .map(({ code }) => code)
        .sort(),
    );
  });

  it('is known day by day, and recorded when it was played', () => {
    const last = startOfDay(REQUEST.lastDay);
    for (const event of first.events) {
      expect(knownFrom(event) <= last).toBe(true);
      expect(event.metadata.importSource?.register).toContain('made up');
      expect(event.recordedAt > last).toBe(true);
    }
  });

  it('leaves nothing that the office should have done by itself', () => {
    expect(first.parked).toBe(0);
  });

  it('fills an empty store only', () => {
    expect(first.again).toBeInstanceOf(StoreNotEmpty);
  });

  it('is the same for the same seed', async () => {
    const second = await play(REQUEST);
    expect(idsOf(second.events)).toEqual(idsOf(first.events));
    expect(comparable(second.events)).toEqual(comparable(first.events));
  });
});
