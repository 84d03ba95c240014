import type { Column, View } from '#libs/projections';
import { capacityEvents } from '../capacity.events';
import { type Fact, factKey, factOf } from './ledger-facts';
import { ledgerRows } from './ledger-rows';

const column = (name: string, type: string): Column => ({ name, type });
const optional = (name: string, type: string): Column => ({ name, type, nullable: true });
const CODE = 'text collate "C"';
const stream = column('stream', CODE);
const days = [column('from_on', 'date'), optional('to_on', 'date')];
const known = [column('known_from', 'timestamptz'), optional('known_until', 'timestamptz')];

/**
 * What providers can give and to whom it is promised, with both clocks; amounts in whole hundredths of hours
 * or heads. A row was known from `known_from` until before `known_until`.
 */
export const capacityView: View<readonly Fact[]> = {
  name: 'capacity',
  version: 1,
  eventTypes: capacityEvents.map(({ type }) => type),
  tables: [
    {
      name: 'books',
      columns: [
        stream,
        column('provider', 'text'),
        column('programme', CODE),
        column('known_from', 'timestamptz'),
      ],
      indexes: ['create index on {table} (programme, provider)'],
    },
    {
      name: 'declarations',
      columns: [
        stream,
        column('place', 'integer'),
        ...days,
        column('offer', 'jsonb'),
        column('known_from', 'timestamptz'),
      ],
      indexes: ['create index on {table} (stream, place)'],
    },
    {
      name: 'staffing',
      columns: [
        stream,
        column('on_day', 'date'),
        column('employed', 'integer'),
        column('active', 'numeric'),
        optional('hours_deliverable', 'numeric'),
        ...known,
      ],
      indexes: ['create index on {table} (stream, on_day)'],
    },
    {
      name: 'closures',
      columns: [
        stream,
        column('closure_id', 'uuid'),
        optional('unit', CODE),
        optional('amount', 'integer'),
        ...days,
        column('reason', 'text'),
        ...known,
      ],
      indexes: ['create index on {table} (stream, from_on)'],
    },
    {
      name: 'segments',
      columns: [
        stream,
        column('booking_id', 'uuid'),
        column('kind', 'text'),
        optional('lapses_on', 'date'),
        optional('taken_up_by', 'uuid'),
        optional('sex', 'text'),
        column('in_couple', 'boolean'),
        column('starts_on', 'date'),
        optional('unit', CODE),
        column('amount', 'integer'),
        column('overridden', 'boolean'),
        ...days,
        ...known,
      ],
      indexes: ['create index on {table} (stream, from_on)', 'create index on {table} (booking_id)'],
    },
    {
      name: 'overrides',
      columns: [
        stream,
        column('concerns', 'text'),
        optional('subject', 'uuid'),
        column('reason', 'text'),
        optional('note_ref', 'uuid'),
        column('refused', 'text'),
        optional('unit', CODE),
        column('from_on', 'date'),
        column('available', 'numeric'),
        column('booked', 'numeric'),
        column('wanted', 'numeric'),
        column('decided_by', 'text'),
        column('known_from', 'timestamptz'),
      ],
      indexes: ['create index on {table} (stream, from_on)'],
    },
  ],
  key: factKey,
  initialState: [],
  evolve: (facts, event) => [...facts, factOf(event)],
  rows: ledgerRows,
};
