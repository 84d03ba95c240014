import type { LocalDate, RecordedEvent } from '#libs/kernel';
import { isLocalDate } from '#libs/kernel';
import { tellingOf, fieldWords } from '../words/catalogue';
import type { EventTelling } from '../words/declare';
import { valuesAt } from './streams.rules';

/** A part of a thing that fields are about: one pause of several, one party; null for the thing itself. */
export interface Item {
  /** The field that names such parts, e.g. `pauseId`. */
  readonly kind: string;
  readonly id: string;
}

/** A field got a value, or null where it holds nothing any more. */
export interface Assignment {
  readonly item: Item | null;
  readonly field: string;
  readonly value: unknown;
}

/** What is needed of an event to read its fields. */
export type TrailEvent = Pick<
  RecordedEvent,
  'type' | 'schemaVersion' | 'stream' | 'revision' | 'position' | 'recordedAt' | 'data' | 'metadata' | 'id'
>;

/** A field's place within its stream: `field`, or `item/id/field`. */
export const placeOf = ({ item, field }: Pick<Assignment, 'item' | 'field'>): string =>
  item === null ? field : `${item.kind}/${item.id}/${field}`;

/** What an event says of each field, in the order of its data; what follows from it comes last. */
export function assignmentsOf({ type, data }: Pick<TrailEvent, 'type' | 'data'>): Assignment[] {
  const telling = tellingOf(type);
  if (!telling) return fieldsIn(data, {}).map(([field, value]) => ({ item: null, field, value }));
  const { clears = [], sets = {}, itemSets = {}, leaves = [], as = {} } = telling;
  const item = itemOf(telling, data);
  const ofItem = ([field, value]: Said): Assignment => ({ item, field, value });
  const said = fieldsIn(data, as).filter(([field]) => field !== item?.kind && !leaves.includes(field));
  return [
    ...clears.map((field) => ofItem([field, null])),
    ...said.map(ofItem),
    ...Object.entries(itemSets).map(ofItem),
    ...Object.entries(sets).map(([field, value]) => ({ item: null, field, value })),
  ];
}

type Said = readonly [field: string, value: unknown];

/** Between the values that name an item together. */
export const ITEM_SEPARATOR = ' · ';

function itemOf({ item, as = {} }: EventTelling, data: unknown): Item | null {
  if (item === undefined) return null;
  const fields = typeof item === 'string' ? [item] : item;
  const [first = ''] = fields;
  const id = fields.map((field) => String(valuesAt(data, field)[0])).join(ITEM_SEPARATOR);
  return { kind: as[first] ?? first, id };
}

/** An event's fields under the trail's names, groups opened; those that are hidden are left out. */
export function fieldsIn(data: unknown, as: Readonly<Record<string, string>>): Said[] {
  return Object.entries((data ?? {}) as Record<string, unknown>).flatMap(([name, value]): Said[] => {
    const field = as[name] ?? name;
    const kind = fieldWords(field)?.kind;
    if (kind === 'hidden') return [];
    const isGroup = kind === 'group' && typeof value === 'object' && value !== null && !Array.isArray(value);
    return isGroup ? fieldsIn(value, as) : [[field, value]];
  });
}

/** The day from which an event's fact holds; null for one that knows no day of its own. */
export function effectiveOn({ type, data }: Pick<TrailEvent, 'type' | 'data'>): LocalDate | null {
  const path = tellingOf(type)?.on;
  const [day] = path === undefined ? [] : valuesAt(data, path);
  if (isLocalDate(day)) return day;
  const beginning = typeof day === 'string' ? day.slice(0, 10) : '';
  return isLocalDate(beginning) ? beginning : null;
}
