import type { KeyStore } from '#libs/key-store';
import type { Configuration, Database } from '#libs/platform';
import { INDEX_SCOPE, IndexKey, PersonalKeyError } from './index-key';
import { readLegacyKey, removeLegacyKey } from './legacy-personal-key';
import { PersonalKeys } from './personal-keys';
import { PostgresPersonalData } from './postgres-personal-data';
import { sealPlaintext, type SealReport } from './seal-plaintext';

/** Where personal data and their keys are. */
export interface PersonalPlaces {
  readonly app: Database;
  /** May drop the tables of an older version once they are empty. */
  readonly owner: Database;
  readonly store: KeyStore;
  readonly settings: Pick<Configuration, 'dataDir' | 'personalKey'>;
}

/**
 * Opens the personal data: takes the key of an older version over and seals what it wrote in the clear. Throws
 * `PersonalKeyError` or `KeysRefused` when the keys at hand are not the ones the data were sealed with.
 */
export async function openPersonalData(
  { app, owner, store, settings }: PersonalPlaces,
  report?: SealReport,
): Promise<PostgresPersonalData> {
  const keys = new PersonalKeys(app, store);
  await takeOver(keys, store, settings);
  if ((await keys.fingerprint()) !== null) await keys.index();
  await sealPlaintext(app, owner, keys, report);
  return new PostgresPersonalData(app, store);
}

async function takeOver(
  keys: PersonalKeys,
  store: KeyStore,
  { dataDir, personalKey }: PersonalPlaces['settings'],
): Promise<void> {
  const legacy = await readLegacyKey(dataDir, personalKey);
  if (legacy === null) return;
  const print = new IndexKey(legacy).digest('fingerprint');
  const known = await keys.fingerprint();
  const kept = known !== null && !known.equals(print) ? null : await store.adopt(INDEX_SCOPE, legacy);
  if (kept === null || !new IndexKey(kept).digest('fingerprint').equals(print))
    throw new PersonalKeyError(
      `${personalKey === null ? 'the file personal.key in the data folder' : 'SPIS_PERSONAL_KEY'} is not the key ` +
        'these personal data were written with; put the right key back',
    );
  await keys.index();
  await removeLegacyKey(dataDir);
}
