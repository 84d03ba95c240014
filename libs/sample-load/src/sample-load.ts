import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { EventStore, type NewEvent } from '#libs/event-store';
import { EventCatalogue, type EventMetadata } from '#libs/kernel';
import { v5 as uuidV5 } from 'uuid';
import { type GeneratedCase, generateCases, type LoadRequest } from './case-generator';

const IN_FLIGHT = 64;

/** What a load wrote; a repetition writes the same events, which the store already has. */
export interface LoadResult {
  readonly cases: number;
  readonly events: number;
  readonly seconds: number;
  readonly eventsPerSecond: number;
}

/** Fills the store with made-up waits through the port that every command uses. */
@Injectable()
export class SampleLoad {
  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
  ) {}

  /** Writes the cases, 64 appends in flight; reports how many are durable. */
  async run(request: LoadRequest, report: (cases: number) => void = () => undefined): Promise<LoadResult> {
    const started = performance.now();
    const source = generateCases(request);
    let cases = 0;
    let events = 0;
    const worker = async (): Promise<void> => {
      for (const generated of source) {
        await this.store.append(generated.stream, 'no-stream', this.toStore(generated, request.seed));
        events += generated.events.length;
        report((cases += 1));
      }
    };
    await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
    const seconds = (performance.now() - started) / 1000;
    return { cases, events, seconds, eventsPerSecond: Math.round(events / seconds) };
  }

  private toStore({ commandId, events }: GeneratedCase, seed: number): NewEvent[] {
    return events.map(({ event, knownOn }, index) => ({
      id: uuidV5(`${index}`, commandId),
      type: event.type,
      metadata: metadataOf(commandId, seed, index + 1, knownOn),
      ...this.catalogue.encode(event),
    }));
  }
}

function metadataOf(
  commandId: string,
  seed: number,
  line: number,
  knownOn: NonNullable<EventMetadata['importSource']>['knownOn'],
): EventMetadata {
  const register = `made up, seed ${seed}`;
  return {
    commandId,
    correlationId: commandId,
    causationId: null,
    actor: { id: 'spis-generate', role: 'administrator', unit: null, onBehalfOf: null },
    legalBasis: null,
    purpose: 'load test with made-up people',
    importSource: {
      register,
      fileDigest: createHash('sha256').update(register).digest('hex'),
      line,
      knownOn,
    },
  };
}
