import { v5 as uuidV5 } from 'uuid';

const NAMESPACE = '2d7c4f18-6b0a-5e93-a1f7-c83e5d0b9a62';

/** The stream of a provider's price list for a programme. */
export const priceListStream = (programme: string, provider: string): string =>
  `priceList-${uuidV5(JSON.stringify([programme, provider.normalize('NFC')]), NAMESPACE)}`;
