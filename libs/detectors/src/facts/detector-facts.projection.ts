import type { UnitsDelivered, VisitDelivered } from '#libs/delivered-services';
import { dayAt, knownFrom, type RecordedEvent } from '#libs/kernel';
import type { PlaceOffered } from '#libs/waiting-list';
import type { View } from '#libs/projections';
import { deliveredOn, FACT_TYPES, GROUND_TYPES } from './fact-days';
import { factOf } from './fact-of';
import type { OfferPlaced, StreamFacts } from './record-fact';

const CODE = 'text collate "C"';
const SYSTEM = 'system';
const GROUND = new Set(GROUND_TYPES);

/**
 * What people recorded and imports brought, with both days of each fact and who recorded it; what the house does
 * by itself is left out.
 */
export const detectorFactsView: View<StreamFacts> = {
  name: 'detector-facts',
  version: 2,
  eventTypes: [...FACT_TYPES, ...GROUND_TYPES],
  tables: [
    {
      name: 'facts',
      columns: [
        { name: 'recorded_on', type: 'date' },
        { name: 'type', type: CODE },
        { name: 'unit', type: CODE, nullable: true },
        { name: 'imported', type: 'boolean' },
        { name: 'known', type: 'timestamptz' },
        { name: 'recorded_at', type: 'timestamptz' },
        { name: 'correlation_id', type: 'text' },
        { name: 'effective_on', type: 'date' },
        { name: 'stream', type: 'text' },
        { name: 'revision', type: 'integer' },
        { name: 'position', type: 'text' },
        { name: 'actor', type: 'text' },
        { name: 'role', type: 'text' },
        { name: 'programme', type: 'text', nullable: true },
        { name: 'provider', type: 'text', nullable: true },
        { name: 'detail', type: 'jsonb' },
      ],
      indexes: [
        'create index facts_by_type on {table} (type, recorded_on)',
        'create index facts_by_day on {table} (recorded_on)',
      ],
    },
  ],
  key: (event) => event.stream,
  initialState: { programme: null, provider: null, offers: [], deliveries: {}, statedOn: null, rows: [] },
  evolve(state, event) {
    const known = { ...state, ...placeOf(event) };
    const after = { ...known, ...groundOf(event, state) };
    if (event.metadata.actor.role === SYSTEM || GROUND.has(event.type)) return after;
    return { ...after, rows: [...state.rows, rowOf(event, known)] };
  },
  rows: (_key, { rows }) => ({ facts: rows }),
};

function placeOf({ data }: RecordedEvent): Partial<StreamFacts> {
  const { programme, provider } = data as { programme?: unknown; provider?: unknown };
  return {
    ...(typeof programme === 'string' ? { programme } : {}),
    ...(typeof provider === 'string' ? { provider } : {}),
  };
}

/** What later events of the stream are judged by. */
function groundOf(event: RecordedEvent, { offers, deliveries, statedOn }: StreamFacts): Partial<StreamFacts> {
  switch (event.type) {
    case 'PlaceOffered':
      return { offers: [...offers, offerOf(event)] };
    case 'VisitDelivered':
    case 'UnitsDelivered':
    case 'DeliveredVisitCorrected':
    case 'DeliveredUnitsCorrected': {
      const data = event.data as VisitDelivered['data'] | UnitsDelivered['data'];
      return { deliveries: { ...deliveries, [data.deliveryId]: deliveredOn(data) } };
    }
    case 'StatementIssued':
      return { statedOn: statedOn ?? dayAt(knownFrom(event)) };
    default:
      return {};
  }
}

function offerOf(event: RecordedEvent): OfferPlaced {
  const { offerId, offeredOn, answerBy, startsOn } = event.data as PlaceOffered['data'];
  const { revision, position, recordedAt, metadata } = event;
  const actor = metadata.actor.id;
  return [
    offerId,
    { revision: Number(revision), position, recordedAt, actor, offeredOn, answerBy, startsOn },
  ];
}

function rowOf(event: RecordedEvent, state: StreamFacts): unknown[] {
  const fact = factOf(event, state);
  return [
    fact.recordedOn,
    fact.type,
    fact.unit,
    fact.imported,
    knownFrom(event),
    fact.recordedAt,
    fact.correlationId,
    fact.effectiveOn,
    fact.stream,
    fact.revision,
    fact.position,
    fact.actor,
    fact.role,
    fact.programme,
    fact.provider,
    fact.detail,
  ];
}
