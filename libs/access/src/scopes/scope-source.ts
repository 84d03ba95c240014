import type { RecordedEvent } from '#libs/kernel';
import type { SubjectKind } from '../subject-kinds.rules';

/** What says whose a case or a person is; JSON only. */
export interface ScopeFacts {
  /** The units that handle it now; of a person, those that know the person without a case. */
  readonly units: readonly string[];
  readonly providers: readonly string[];
  readonly programme: string | null;
  readonly municipality: string | null;
  /** The caseworker who took it. */
  readonly assignee: string | null;
  /** The application from which it comes: its unit and assignee go before those of the case itself. */
  readonly application: string | null;
  readonly persons: readonly string[];
  /** Of a person: the unit that alone may see where the person lives. */
  readonly protectedBy: string | null;
  /** Of a person: known by a code alone. */
  readonly pseudonymous: boolean;
  /** Two records of one person. */
  readonly joined: readonly [string, string] | null;
  /** Of an emergency: who reads what for how long. */
  readonly opening: Opening | null;
}

/** An actor who reads a person or case out of reach until a moment (an instant). */
export interface Opening {
  readonly actor: string;
  readonly kind: SubjectKind;
  readonly id: string;
  readonly until: string;
}

/** Nothing known yet. */
export const NO_FACTS: ScopeFacts = {
  units: [],
  providers: [],
  programme: null,
  municipality: null,
  assignee: null,
  application: null,
  persons: [],
  protectedBy: null,
  pseudonymous: false,
  joined: null,
  opening: null,
};

/** What else than a subject of requests bears facts: a pair of records, what persons are to a person, an emergency. */
export type ScopeKind = SubjectKind | 'pair' | 'relations' | 'emergency';

/** What holds after an event, of what it changes. */
export type ScopeChange = (data: never, event: RecordedEvent, before: ScopeFacts) => Partial<ScopeFacts>;

/**
 * How a room's events say whose its cases are. Pure; the subject of an event is the UUID in its stream's name.
 * An event type belongs to one source; a new meaning is a new version, and the view is built anew.
 */
export interface ScopeSource {
  readonly kind: ScopeKind;
  readonly version: number;
  /** By event type. */
  readonly facts: Readonly<Record<string, ScopeChange>>;
}

/** The unit in which an event was recorded, as a list: of a case that names none, the one that handles it. */
export const recordingUnit = ({ metadata }: RecordedEvent): readonly string[] =>
  metadata.actor.unit === null ? [] : [metadata.actor.unit];
