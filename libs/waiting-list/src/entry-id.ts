import { v5 as uuidV5 } from 'uuid';

const NAMESPACE = '5b0c1f2e-6d0a-5c86-9f0e-3f7a3c5d2b11';

/** What names an entry in a provider's own register. */
export interface RegisterKey {
  readonly programme: string;
  readonly municipality: string;
  readonly provider: string;
  readonly registerNumber: string;
}

/** The same register row always gives the same entry id (UUIDv5); a register number is no personal data. */
export function registerEntryId(key: RegisterKey): string {
  const name = [key.programme, key.municipality, key.provider, key.registerNumber];
  return uuidV5(JSON.stringify(name.map((part) => part.normalize('NFC'))), NAMESPACE);
}

/** The stream of an entry. */
export const entryStream = (entryId: string): string => `waitingListEntry-${entryId}`;

/** The stream of a list's own rules: of a provider for a programme (UUIDv5 of both). */
export const listRulesStream = ({
  programme,
  provider,
}: Pick<RegisterKey, 'programme' | 'provider'>): string =>
  `waitingListRules-${uuidV5(JSON.stringify([programme, provider.normalize('NFC')]), NAMESPACE)}`;

/** The stream of a re-validation campaign. */
export const campaignStream = (campaignId: string): string => `revalidationCampaign-${campaignId}`;

/** An id made of a command's id: the same command sent again makes the same thing, not a second one. */
export const idMadeBy = (commandId: string, what: string): string => uuidV5(what, commandId);
