import type { components } from '../api/schema';

type Schemas = components['schemas'];

/** An event in words. */
export type TrailRow = Schemas['TrailRowDto'];
/** A field before and after an event. */
export type TrailChange = Schemas['TrailChangeDto'];
/** A field of a case as it was. */
export type TrailField = Schemas['TrailFieldDto'];
/** A field that two states of a case say otherwise. */
export type CaseDifference = Schemas['CaseDifferenceDto'];
