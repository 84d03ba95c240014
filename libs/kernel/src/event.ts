import {
  endOfDay,
  type Instant,
  instant,
  isLocalDate,
  type LocalDate,
  localDate,
  startOfDay,
} from './local-date';

/** A fact as a rule states it. */
export interface DomainEvent<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly data: Data;
}

/** Who acted, in which role and unit, and for whom where someone acts for another. */
export interface Actor {
  readonly id: string;
  readonly role: string;
  readonly unit: string | null;
  readonly onBehalfOf: string | null;
}

/** Where an imported fact comes from, and on which day its source register knew it. */
export interface ImportSource {
  readonly register: string;
  readonly fileDigest: string;
  readonly line: number;
  readonly knownOn: LocalDate;
}

/** What is recorded beside every event's data; never personal data. */
export interface EventMetadata {
  readonly commandId: string;
  readonly correlationId: string;
  readonly causationId: string | null;
  readonly actor: Actor;
  readonly legalBasis: string | null;
  readonly purpose: string;
  readonly importSource?: ImportSource;
}

/** A place in the order of all events; opaque, compared only by the store that gave it. */
export type Position = string & { readonly __position: unique symbol };

/** An event as the store gives it back; `recordedAt` was set by the store. */
export interface RecordedEvent<E extends DomainEvent = DomainEvent> {
  readonly id: string;
  readonly type: E['type'];
  readonly schemaVersion: number;
  readonly stream: string;
  readonly revision: bigint;
  readonly position: Position;
  readonly recordedAt: Instant;
  readonly data: E['data'];
  readonly metadata: EventMetadata;
}

/** The moment from which the office knew the fact: the source register's day for an import, else the recording. */
export function knownFrom(event: Pick<RecordedEvent, 'recordedAt' | 'metadata'>): Instant {
  const source = event.metadata.importSource;
  return source ? startOfDay(source.knownOn) : event.recordedAt;
}

/** What the office knew: by the end of a day, or at a moment. */
export type KnownAt = LocalDate | Instant;

/** A day or a moment from its text; throws `Refusal` for what is neither. */
export const toKnownAt = (text: string): KnownAt => (text.includes('T') ? instant(text) : localDate(text));

/** The last moment that still counts as known; the store's moments are whole milliseconds. */
export function knownMoment(knownAt: KnownAt): Instant {
  if (!isLocalDate(knownAt)) return knownAt;
  return new Date(Date.parse(endOfDay(knownAt)) - 1).toISOString() as Instant;
}
