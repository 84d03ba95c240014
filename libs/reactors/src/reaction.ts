import { type EventCatalogue, type EventMetadata, type RecordedEvent, Refusal } from '#libs/kernel';
import type { Database } from '#libs/platform';
import { type Projections, reasonOf } from '#libs/projections';
import { v5 as uuidV5 } from 'uuid';
import { noteUnreacted } from './reactor-marks';
import { type Reaction, ReactionTooEarly, type Reactor } from './reactor';

const PATIENCE_MS = 2_000;

/** What reacting to one event needs. */
export interface ReactionParts {
  readonly database: Database;
  readonly catalogue: EventCatalogue;
  readonly projections: Projections;
}

/**
 * The metadata of a reactor's command: its id follows from the event, its correlation is the event's. What
 * follows from a fact of a register was known when the register knew the fact.
 */
export function reactionMetadata(
  reactor: string,
  event: RecordedEvent,
  purpose: string,
  number = 0,
): EventMetadata {
  return {
    commandId: uuidV5(`${reactor}/${number}`, event.id),
    correlationId: event.metadata.correlationId,
    causationId: event.id,
    actor: { id: `reactor:${reactor}`, role: 'system', unit: event.metadata.actor.unit, onBehalfOf: null },
    legalBasis: null,
    purpose,
    ...(event.metadata.importSource ? { importSource: event.metadata.importSource } : {}),
  };
}

/** Lets the reactor react to the stored event; a rule's refusal is noted, anything else is thrown. */
export async function reactTo(
  { database, catalogue, projections }: ReactionParts,
  reactor: Reactor,
  stored: RecordedEvent,
): Promise<void> {
  const reaction: Reaction = {
    metadata: (purpose, number) => reactionMetadata(reactor.name, stored, purpose, number),
    fresh: async (view) => {
      const freshness = await projections.waitFor(view, stored.position, PATIENCE_MS);
      if (freshness === 'stale') throw new ReactionTooEarly(view, stored.position);
    },
  };
  try {
    await reactor.react(catalogue.decode(stored), reaction);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await noteUnreacted(database, reactor.name, stored, 'refused', reasonOf(error));
  }
}
