import type { components } from '../api/schema';

/** A waiting-list entry as the interface answers it. */
export type Entry = components['schemas']['WaitingEntryDto'];
