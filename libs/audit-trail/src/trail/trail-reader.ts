import { Injectable } from '@nestjs/common';
import { EventStore } from '#libs/event-store';
import type { TrailEvent } from '../fold/assignments.rules';
import { type Change, told } from '../fold/changes.rules';
import type { EventPlace } from './trail-index';

/** An event with the fields it changed. */
export interface TrailEntry {
  readonly event: TrailEvent;
  readonly changes: readonly Change[];
}

/** Reads events from the record itself, with what each of them changed. */
@Injectable()
export class TrailReader {
  constructor(private readonly store: EventStore) {}

  /** The events at the places in the same order; each stream is read once, up to the last event asked for. */
  async entries(places: readonly EventPlace[]): Promise<TrailEntry[]> {
    const streams = new Map<string, TrailEntry[]>();
    for (const [stream, last] of lastOfStreams(places))
      streams.set(stream, told(await this.stream(stream, last)));
    return places.flatMap(({ stream, revision }) => streams.get(stream)?.[Number(revision)] ?? []);
  }

  /** The events at the places, by stream; of a stream of many cases only those. Streams by their first event. */
  async streamsOf(places: readonly EventPlace[]): Promise<TrailEvent[][]> {
    const wanted = new Set(places.map(({ stream, revision }) => `${stream} ${revision}`));
    const streams: TrailEvent[][] = [];
    for (const [stream, last] of lastOfStreams(places)) {
      const events = await this.stream(stream, last);
      streams.push(events.filter(({ revision }) => wanted.has(`${stream} ${revision}`)));
    }
    return streams;
  }

  /** A stream's events as they were stored, up to a revision. */
  async stream(stream: string, last?: bigint): Promise<TrailEvent[]> {
    const events: TrailEvent[] = [];
    const limit = last === undefined ? {} : { limit: Number(last) + 1 };
    for await (const event of this.store.readStream(stream, limit)) events.push(event);
    return events;
  }
}

function lastOfStreams(places: readonly EventPlace[]): Map<string, bigint> {
  const last = new Map<string, bigint>();
  for (const { stream, revision } of places) {
    const known = last.get(stream);
    if (known === undefined || known < revision) last.set(stream, revision);
  }
  return last;
}
