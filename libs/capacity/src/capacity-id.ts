import { v5 as uuidV5 } from 'uuid';

const NAMESPACE = '6f1d2b0e-8c35-5a4e-9b7a-2e0c9f4d7a63';

/** The capacity book of a provider for a programme; the same two always give the same stream (UUIDv5). */
export const capacityStream = (provider: string, programme: string): string =>
  `capacity-${uuidV5(JSON.stringify([provider.normalize('NFC'), programme]), NAMESPACE)}`;
