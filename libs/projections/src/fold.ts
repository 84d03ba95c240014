import type { EventCatalogue, RecordedEvent } from '#libs/kernel';
import type { Parking } from './parking';
import type { View } from './view';

/** An event at its newest version, with the key it belongs to. */
export type KeyedEvent = readonly [key: string, event: RecordedEvent];

/** Reads a page's events; those that cannot be read park their stream, those of parked streams wait. */
export function readKeyed(
  view: View,
  catalogue: EventCatalogue,
  events: readonly RecordedEvent[],
  parking: Parking,
): KeyedEvent[] {
  const keyed: KeyedEvent[] = [];
  for (const stored of events) {
    if (parking.holds(stored)) {
      parking.hold(stored);
      continue;
    }
    try {
      const event = catalogue.decode(stored);
      keyed.push([view.key(event), event]);
    } catch (error) {
      parking.park(stored, error);
    }
  }
  return keyed;
}

/**
 * Folds the events into the states, in order; answers the keys that changed.
 * An event that throws parks its stream and leaves its key as it was.
 */
export function evolveKeyed(
  view: View,
  keyed: readonly KeyedEvent[],
  states: Map<string, unknown>,
  parking: Parking,
): Set<string> {
  const changed = new Set<string>();
  const failed = new Set<string>();
  for (const [key, event] of keyed) {
    if (failed.has(event.stream)) {
      parking.hold(event);
      continue;
    }
    try {
      const state = states.has(key) ? states.get(key) : view.initialState;
      states.set(key, view.evolve(state, event));
      changed.add(key);
    } catch (error) {
      failed.add(event.stream);
      parking.park(event, error);
    }
  }
  return changed;
}
