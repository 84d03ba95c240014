import type { components } from '../api/schema';

/** An entry that a re-validation asks, with its answer. */
export type Asked = components['schemas']['AskedDto'];
