import { knownFrom, knownMoment, type KnownAt, type LocalDate } from '#libs/kernel';
import { tellingOf } from '../words/catalogue';
import { type Assignment, assignmentsOf, effectiveOn, placeOf, type TrailEvent } from './assignments.rules';
import { changesOf, type Fields, fieldsAfter, type Held, NO_FIELDS } from './changes.rules';

/** Which state of a case is asked for: as the record had it, or as the office knew it, then perhaps on a day. */
export interface Moment {
  /** Tells whether an event stands in the record by then; all do where left out. */
  readonly isRecorded?: (event: TrailEvent) => boolean;
  /** What the office had come to know; everything where left out. */
  readonly knownAt?: KnownAt;
  /** Facts of later days are left out. */
  readonly on?: LocalDate;
}

/** The fields of a stream at a moment; what holds nothing is left out. */
export function stateAt(events: readonly TrailEvent[], moment: Moment): Fields {
  const known = events.filter((event) => isKnown(event, moment));
  const fields = moment.on === undefined ? lastSaid(known) : trueOn(known, moment.on);
  return new Map([...fields].filter(([, { value }]) => value !== null));
}

/** True where a moment includes an event's record. */
export function isKnown(event: TrailEvent, { isRecorded, knownAt }: Moment): boolean {
  if (isRecorded && !isRecorded(event)) return false;
  return knownAt === undefined || knownFrom(event) <= knownMoment(knownAt);
}

function lastSaid(events: readonly TrailEvent[]): Fields {
  return events.reduce<Fields>(
    (fields, event) => fieldsAfter(fields, changesOf(fields, event), event.position),
    NO_FIELDS,
  );
}

interface DatedHeld extends Held {
  readonly type: string;
  readonly from: LocalDate | null;
}

/** A later fact covers an earlier one from its own day on; a correction takes away what it corrects on every day. */
function trueOn(events: readonly TrailEvent[], on: LocalDate): Fields {
  const words = events.reduce<DatedHeld[]>((before, event) => {
    const said = datedWords(event);
    const corrects = tellingOf(event.type)?.corrects ?? [];
    const places = new Set(said.map(placeOf));
    return [
      ...before.filter((word) => !(corrects.includes(word.type) && places.has(placeOf(word)))),
      ...said,
    ];
  }, []);
  const fields = new Map<string, DatedHeld>();
  for (const word of words) {
    if (word.from !== null && word.from > on) continue;
    const held = fields.get(placeOf(word));
    if (held && (held.from ?? '') > (word.from ?? '')) continue;
    fields.set(placeOf(word), word);
  }
  return fields;
}

function datedWords(event: TrailEvent): DatedHeld[] {
  const last = new Map(assignmentsOf(event).map((each): [string, Assignment] => [placeOf(each), each]));
  const { type, position } = event;
  return [...last.values()].map((each) => ({ ...each, type, position, from: effectiveOn(event) }));
}
