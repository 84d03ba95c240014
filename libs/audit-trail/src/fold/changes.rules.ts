import { isDeepStrictEqual } from 'node:util';
import { type Assignment, assignmentsOf, placeOf, type TrailEvent } from './assignments.rules';

/** A field before and after an event; null where it held nothing. */
export interface Change extends Assignment {
  readonly before: unknown;
  /** The position of the event that had said it last; null where none had. */
  readonly since: string | null;
}

/** A field's value and the event that said so. */
export interface Held extends Assignment {
  readonly position: string;
}

/** What a stream's fields hold, by their places. */
export type Fields = ReadonlyMap<string, Held>;

/** A stream's fields before its first event. */
export const NO_FIELDS: Fields = new Map();

/** The fields that an event changes. What it says again as it was is no change. */
export function changesOf(fields: Fields, event: TrailEvent): Change[] {
  const last = new Map(assignmentsOf(event).map((each) => [placeOf(each), each]));
  return [...last].flatMap(([place, assignment]): Change[] => {
    const held = fields.get(place);
    const before = held?.value ?? null;
    if (isSame(before, assignment.value ?? null)) return [];
    return [{ ...assignment, value: assignment.value ?? null, before, since: held?.position ?? null }];
  });
}

/** The fields after a change of them by an event. */
export function fieldsAfter(fields: Fields, changes: readonly Change[], position: string): Fields {
  const after = new Map(fields);
  for (const { item, field, value } of changes)
    after.set(placeOf({ item, field }), { item, field, value, position });
  return after;
}

/** Each event of one stream with what it changed, in the order of the stream. */
export function told(events: readonly TrailEvent[]): { event: TrailEvent; changes: Change[] }[] {
  let fields = NO_FIELDS;
  return events.map((event) => {
    const changes = changesOf(fields, event);
    fields = fieldsAfter(fields, changes, event.position);
    return { event, changes };
  });
}

/** True for values that say the same, whoever made the objects. */
export const isSame = (one: unknown, other: unknown): boolean =>
  isDeepStrictEqual(JSON.parse(JSON.stringify(one)), JSON.parse(JSON.stringify(other)));
