import { type Position, type RecordedEvent, UnreadableEvent } from '#libs/kernel';
import { reasonOf } from './projections.errors';

/** A stream that stands still in a view since an event that could not be applied. */
export interface Parked {
  readonly stream: string;
  readonly eventType: string;
  readonly position: Position;
  readonly streamRevision: bigint;
  readonly error: string;
}

/** What a page, or a whole load, leaves parked: streams parked anew, and how many events wait in each. */
export class Parking {
  readonly added = new Map<string, Parked>();
  readonly held = new Map<string, number>();

  /**
   * `standing` names the streams that are parked already, with the revision from which their events wait;
   * a `strict` one throws on an event that cannot be read, since fresh rows must not lack what nobody knows.
   */
  constructor(
    private readonly standing: ReadonlyMap<string, bigint> = new Map(),
    private readonly strict = false,
  ) {}

  /** True when the event is to wait. */
  holds({ stream, revision }: RecordedEvent): boolean {
    if (this.standing.size === 0 && this.added.size === 0) return false;
    const from = this.standing.get(stream) ?? this.added.get(stream)?.streamRevision;
    return from !== undefined && revision >= from;
  }

  /** Counts one more waiting event. */
  hold(event: RecordedEvent): void {
    this.held.set(event.stream, (this.held.get(event.stream) ?? 0) + 1);
  }

  /** Parks the event's stream at this event; an earlier event of the stream takes the place of a later one. */
  park(event: RecordedEvent, error: unknown): void {
    if (this.strict && error instanceof UnreadableEvent) throw error;
    this.hold(event);
    const { stream, type: eventType, position, revision: streamRevision } = event;
    const before = this.added.get(stream);
    if (before && before.streamRevision < streamRevision) return;
    this.added.set(stream, { stream, eventType, position, streamRevision, error: reasonOf(error) });
  }
}

/** The streams that stand still, with the revision from which their events wait. */
export function standing(
  parked: readonly { readonly stream: string; readonly streamRevision: bigint }[],
): Map<string, bigint> {
  return new Map(parked.map(({ stream, streamRevision }) => [stream, streamRevision]));
}
