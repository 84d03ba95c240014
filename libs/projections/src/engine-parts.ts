import type { EventStore } from '#libs/event-store';
import type { EventCatalogue } from '#libs/kernel';
import type { Database } from '#libs/platform';

/** What the engine stands on. */
export interface EngineParts {
  readonly database: Database;
  readonly store: EventStore;
  readonly catalogue: EventCatalogue;
}
