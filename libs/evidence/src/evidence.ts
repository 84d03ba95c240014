import { Injectable } from '@nestjs/common';
import { EventStore } from '#libs/event-store';
import { Clock, Configuration, Database } from '#libs/platform';
import { join } from 'node:path';
import { EvidenceCheck, type EvidenceCheckResult } from './evidence-check';
import { exportEvidence, type EvidenceExportResult } from './evidence-export';
import { EvidenceFolder } from './evidence-folder';
import { bringKept, type KeptEvidence, readKept } from './kept-evidence';
import { normalCode, type Seal, sealCode } from './seal';
import { openSealKey } from './seal-key-file';
import { completeFile, Sealer, type SealReport } from './sealer';
import { lastSeal, listSeals, sealOfCode } from './seal-store';

/** The proof that nobody rewrote the record: seals it, checks it, hands it out. */
@Injectable()
export class Evidence {
  private readonly folder: EvidenceFolder;

  constructor(
    private readonly configuration: Configuration,
    private readonly store: EventStore,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    this.folder = new EvidenceFolder(configuration.evidenceDir);
  }

  /** Seals what is new; see `Sealer.seal`. */
  async seal(report?: SealReport): Promise<Seal[]> {
    const key = await openSealKey(join(this.configuration.dataDir, 'seal.key'));
    return new Sealer(this.store, this.database, this.clock, key, this.folder).seal(report);
  }

  /** Compares every event with its seal. */
  check(report?: (events: number) => void): Promise<EvidenceCheckResult> {
    return new EvidenceCheck(this.store, this.database, this.folder).run(report);
  }

  /** Writes everything that a stranger needs to check the record; see `exportEvidence`. */
  export(target: string, report?: (events: number) => void): Promise<EvidenceExportResult> {
    const { store, database, folder } = this;
    return exportEvidence({ store, database, folder }, target, report);
  }

  /** The seals and public keys that stand outside the database, for a backup; the signing key is not among them. */
  kept(): Promise<KeptEvidence> {
    return readKept(this.folder.folder);
  }

  /**
   * Brings seals and public keys of a backup's folder to where this installation keeps them, then compares the
   * restored record with its seals. What stands there already is left as it is.
   */
  async restore(from: string, report?: (events: number) => void): Promise<EvidenceCheckResult> {
    await bringKept(await readKept(from), this.folder.folder);
    await completeFile(this.database, this.folder);
    return this.check(report);
  }

  /** Seals after a number, at most `limit`. */
  list(after: number, limit: number): Promise<Seal[]> {
    return listSeals(this.database, after, limit);
  }

  /** The seal of a code on paper, or null; a code that cannot be one is none. */
  async find(code: string): Promise<Seal | null> {
    const normal = normalCode(code);
    return normal === null ? null : sealOfCode(this.database, normal);
  }

  /** The code of the newest seal, to be printed on what leaves the house; null before the first seal. */
  async newestCode(): Promise<string | null> {
    const seal = await lastSeal(this.database);
    return seal && sealCode(seal);
  }

  /** When the newest seal was made, or null. */
  async sealedAt(): Promise<string | null> {
    return (await lastSeal(this.database))?.sealedAt ?? null;
  }
}
