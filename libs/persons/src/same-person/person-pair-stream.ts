import { v5 as uuidV5 } from 'uuid';

const NAMESPACE = '0d5b0c57-93a0-5a6b-8f0c-6c5f8f7f0f11';

/** The stream of two persons, the same one in whichever order they are named. */
export const personPairStream = (one: string, other: string): string =>
  `personPair-${uuidV5([one, other].sort().join('/'), NAMESPACE)}`;
