import { Injectable } from '@nestjs/common';
import { EventStore } from '#libs/event-store';
import { EventCatalogue, type RecordedEvent, UnreadableEvent } from '#libs/kernel';

const SHOWN = 20;

/** One thing wrong with the record: where, and what, without the event's data. */
export interface RecordFault {
  readonly position: string;
  readonly stream: string;
  readonly reason: string;
}

/** What a walk through the whole record found; at most twenty faults are listed, all are counted. */
export interface RecordCheckResult {
  readonly events: number;
  readonly streams: number;
  readonly gaps: number;
  readonly unreadable: number;
  readonly outOfOrder: number;
  readonly faults: readonly RecordFault[];
}

/** Walks the record from the first event to the last and looks at every single one. */
@Injectable()
export class RecordCheck {
  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
  ) {}

  /** Revisions of every stream without gap, positions rising, every event readable at its newest version. */
  async run(report: (events: number) => void = () => undefined): Promise<RecordCheckResult> {
    const walk = new Walk(this.store, this.catalogue);
    for await (const page of this.store.readAll()) {
      for (const event of page) walk.look(event);
      report(walk.events);
    }
    return walk.result();
  }
}

class Walk {
  events = 0;
  private readonly revisions = new Map<string, bigint>();
  private readonly counts = { gaps: 0, unreadable: 0, outOfOrder: 0 };
  private readonly faults: RecordFault[] = [];
  private before: RecordedEvent | undefined;

  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
  ) {}

  look(event: RecordedEvent): void {
    this.events += 1;
    const expected = (this.revisions.get(event.stream) ?? -1n) + 1n;
    this.revisions.set(event.stream, event.revision);
    if (event.revision !== expected)
      this.note('gaps', event, `revision ${event.revision} after ${expected - 1n}`);
    if (this.before && this.store.comparePositions(this.before.position, event.position) >= 0)
      this.note('outOfOrder', event, `stands behind ${this.before.position}`);
    this.before = event;
    const reason = this.unreadable(event);
    if (reason) this.note('unreadable', event, reason);
  }

  private unreadable(event: RecordedEvent): string | null {
    try {
      this.catalogue.encode(this.catalogue.decode(event));
      return null;
    } catch (error) {
      if (error instanceof UnreadableEvent) return error.message;
      return `event ${event.type} version ${event.schemaVersion} does not fit its schema`;
    }
  }

  result(): RecordCheckResult {
    return { events: this.events, streams: this.revisions.size, ...this.counts, faults: this.faults };
  }

  private note(kind: keyof Walk['counts'], event: RecordedEvent, reason: string): void {
    this.counts[kind] += 1;
    if (this.faults.length < SHOWN)
      this.faults.push({ position: event.position, stream: event.stream, reason });
  }
}
