import { Injectable } from '@nestjs/common';
import { type Instant, instant } from '#libs/kernel';
import { type LogEntry, type LogFilter, ProcessingLog } from '#libs/processing-log';

/** One request that used data, as detectors look at it. */
export interface LookUp {
  readonly id: string;
  readonly at: Instant;
  readonly actor: string;
  readonly role: string;
  readonly unit: string | null;
  /** As the house names it, `room.verb`. */
  readonly action: string;
  readonly kind: 'read' | 'write';
  /** Persons whom the request named, by id; not those whom a list only showed. */
  readonly persons: readonly string[];
  /** Whether a case is known for which it was done. */
  readonly withCase: boolean;
  /** Events recorded in the same request bear it too. */
  readonly correlationId: string;
}

/** Which requests are asked for: moments from `from` (included) to `before` (not included); null takes all units. */
export interface LookUpsAsked {
  readonly from: Instant;
  readonly before: Instant;
  readonly unit: string | null;
  /** Only reads for which no case is known. */
  readonly withoutCase: boolean;
  /** Only those of which this is true. */
  readonly keep: (lookUp: LookUp) => boolean;
  /** At most so many, the latest. */
  readonly limit: number;
}

/** Reads the processing log for the detectors: what was done, not what was refused. */
@Injectable()
export class LookUps {
  constructor(private readonly log: ProcessingLog) {}

  /** The requests asked for, the latest first. */
  async between({ from, before, unit, withoutCase, keep, limit }: LookUpsAsked): Promise<readonly LookUp[]> {
    const filter: LogFilter = {
      from,
      until: before,
      outcome: 'done',
      ...(withoutCase ? { kind: 'read', withCase: false } : {}),
    };
    const scope = unit === null ? ({ of: 'everything' } as const) : ({ of: 'unit', unit } as const);
    const kept: LookUp[] = [];
    for await (const entries of this.log.entries(scope, filter)) {
      kept.push(...entries.map(lookUpOf).filter(keep));
      if (kept.length >= limit) break;
    }
    return kept.slice(0, limit);
  }
}

const lookUpOf = (entry: LogEntry): LookUp => ({
  id: entry.entryId,
  at: instant(entry.at),
  actor: entry.actorId,
  role: entry.role,
  unit: entry.unit,
  action: entry.action,
  kind: entry.kind,
  persons: entry.subjects
    .filter(({ kind, part }) => kind === 'person' && part === 'named')
    .map(({ id }) => id),
  withCase: entry.forCase !== null,
  correlationId: entry.correlationId,
});
