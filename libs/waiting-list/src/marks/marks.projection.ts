import { knownFrom, type RecordedEvent } from '#libs/kernel';
import type { View } from '#libs/projections';
import { factDay, type WaitingListEvent } from '../entry.events';
import { entryStream } from '../entry-id';
import { offerEvents } from '../offer.events';
import { orderEvents } from '../order.events';
import { revalidationEvents } from '../revalidation.events';
import { waitingReinstated } from '../waiting-list.events';
import type { Mark } from './mark';
import { offerRows } from './offer-rows';
import { revalidationRows } from './revalidation-rows';

const ID_FROM = entryStream('').length;

/**
 * What beside the wait itself happens to entries: moves within the order, offers, re-validations. Apart from
 * the entries, so that these, of which there are many, stay narrow.
 */
export const marksView: View<readonly Mark[]> = {
  name: 'waiting-list-marks',
  version: 1,
  eventTypes: [...orderEvents, ...offerEvents, ...revalidationEvents, waitingReinstated].map(
    ({ type }) => type,
  ),
  tables: [
    {
      name: 'marks',
      columns: [
        { name: 'entry_id', type: 'uuid' },
        { name: 'event_id', type: 'uuid' },
        { name: 'place', type: 'integer' },
        { name: 'known', type: 'timestamptz' },
        { name: 'type', type: 'text' },
        { name: 'day', type: 'date' },
        { name: 'data', type: 'jsonb' },
      ],
      indexes: ['create index on {table} (entry_id, place)'],
    },
    {
      name: 'passings',
      columns: [
        { name: 'passed_id', type: 'uuid' },
        { name: 'by_id', type: 'uuid' },
        { name: 'event_id', type: 'uuid' },
        { name: 'type', type: 'text' },
        { name: 'known', type: 'timestamptz' },
        { name: 'day', type: 'date' },
        { name: 'reason', type: 'text' },
      ],
      indexes: ['create index on {table} (passed_id, day)'],
    },
    {
      name: 'offers',
      columns: [
        { name: 'entry_id', type: 'uuid' },
        { name: 'offer_id', type: 'uuid' },
        { name: 'offered_on', type: 'date' },
        { name: 'answer_by', type: 'date' },
        { name: 'deadline_verified', type: 'boolean' },
        { name: 'starts_on', type: 'date', nullable: true },
        { name: 'rank', type: 'integer' },
        { name: 'passed_over', type: 'integer' },
        { name: 'out_of_order_reason', type: 'text', nullable: true },
        { name: 'standing', type: 'text' },
        { name: 'settled_on', type: 'date', nullable: true },
        { name: 'reason', type: 'text', nullable: true },
        { name: 'late', type: 'boolean' },
      ],
      indexes: ['create index on {table} (entry_id)', 'create index on {table} (standing, answer_by)'],
    },
    {
      name: 'revalidations',
      columns: [
        { name: 'entry_id', type: 'uuid' },
        { name: 'campaign_id', type: 'uuid' },
        { name: 'asked_on', type: 'date' },
        { name: 'letter_on', type: 'date', nullable: true },
        { name: 'letter_ref', type: 'uuid', nullable: true },
        { name: 'reminder_due_on', type: 'date', nullable: true },
        { name: 'reminder_on', type: 'date', nullable: true },
        { name: 'answer_by', type: 'date', nullable: true },
        { name: 'standing', type: 'text' },
        { name: 'settled_on', type: 'date', nullable: true },
        { name: 'late', type: 'boolean' },
        { name: 'confirmed_on', type: 'date', nullable: true },
      ],
      indexes: ['create index on {table} (entry_id)', 'create index on {table} (campaign_id, entry_id)'],
    },
  ],
  key: (event) => event.stream,
  initialState: [],
  evolve: (marks, event) => [...marks, markOf(event)],
  rows(key, marks) {
    const entryId = key.slice(ID_FROM);
    return {
      marks: marks.map((mark, place) => [
        entryId,
        mark.eventId,
        place,
        mark.known,
        mark.event.type,
        mark.day,
        mark.event.data,
      ]),
      passings: marks.flatMap((mark) => passingRows(entryId, mark)),
      offers: offerRows(entryId, marks),
      revalidations: revalidationRows(entryId, marks),
    };
  },
};

function markOf(recorded: RecordedEvent): Mark {
  const event = { type: recorded.type, data: recorded.data } as WaitingListEvent;
  return { eventId: recorded.id, known: knownFrom(recorded), day: factDay(event), event };
}

function passingRows(entryId: string, { eventId, known, day, event }: Mark): unknown[][] {
  const row = (passed: string, reason: string): unknown[] => [
    passed,
    entryId,
    eventId,
    event.type,
    known,
    day,
    reason,
  ];
  if (event.type === 'EntryReranked') return event.data.passed.map((id) => row(id, event.data.reason));
  if (event.type !== 'PlaceOffered') return [];
  return event.data.passedOver.map((id) => row(id, event.data.outOfOrderReason ?? 'other'));
}
