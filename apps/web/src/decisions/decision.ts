import type { components } from '../api/schema';

/** A decision as the interface answers it. */
export type Decision = components['schemas']['DecisionDto'];
