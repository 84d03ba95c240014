import { EventStore } from '#libs/event-store';
import { type Position, Refusal } from '#libs/kernel';
import { Clock, Database, type Queryable } from '#libs/platform';
import { Leases } from '#libs/projections';
import { EvidenceFolder } from './evidence-folder';
import type { HeadList, Missing } from './leaf-hasher';
import { type Leaves, writeLeaves } from './leaves';
import { merkleRoot } from './merkle';
import { openWalk } from './record-walk';
import { type Seal, sealHash, SealKey } from './seal';
import { sealRanges } from './seal-ranges';
import { lastSeal, listSeals, saveSeal } from './seal-store';
import { SealedHeads } from './stream-heads';

/** Events under one seal at most; a longer range gets several. */
export const SEAL_EVENTS = 100_000;

/** How many events have been sealed so far. */
export type SealReport = (events: number) => void;

/** How the sealer works; what is not said is chosen by the number of events. */
export interface SealerOptions {
  readonly sealEvents?: number;
  readonly threads?: number;
}

/** Puts seals on what was recorded since the last one; one process at a time. */
export class Sealer {
  constructor(
    private readonly store: EventStore,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly key: SealKey,
    private readonly folder: EvidenceFolder,
    private readonly options: SealerOptions = {},
  ) {}

  /**
   * Seals everything that is recorded and not yet sealed; answers the new seals, none when there is nothing new.
   * Throws `ChainBroken` when the record lacks an event, and refuses `SEALING_RUNS_ELSEWHERE`.
   */
  async seal(report: SealReport = () => undefined): Promise<Seal[]> {
    const leases = new Leases(this.database);
    const lease = await leases.acquire('seal');
    try {
      if (!lease) throw new Refusal('SEALING_RUNS_ELSEWHERE');
      return await this.sealAll(report);
    } finally {
      await lease?.release();
      await leases.close();
    }
  }

  private async sealAll(report: SealReport): Promise<Seal[]> {
    await this.folder.keepKey(this.key.id, this.key.publicPem);
    await completeFile(this.database, this.folder);
    const made: Seal[] = [];
    let before = await lastSeal(this.database);
    const walk = await openWalk(this.store, before?.to as Position | undefined, this.options.threads);
    // A seal is written while the next range is read and hashed.
    let writing: Promise<unknown> = Promise.resolve();
    let events = 0;
    try {
      const size = this.options.sealEvents ?? SEAL_EVENTS;
      const heads = new SealedHeads(this.store, this.database);
      const findHeads = async (missing: readonly Missing[]): Promise<HeadList> => {
        await writing;
        return heads.before(missing);
      };
      for await (const leaves of sealRanges(walk, size, findHeads)) {
        await writing;
        const seal = this.sealOf(before, leaves);
        writing = this.write(seal, leaves);
        writing.catch(() => undefined);
        made.push((before = seal));
        report((events += seal.events));
      }
      await writing;
      return made;
    } finally {
      await writing.catch(() => undefined);
      await walk.hashers.close();
    }
  }

  private sealOf(before: Seal | null, { positions, hashes }: Leaves): Seal {
    return this.key.seal({
      number: (before?.number ?? 0) + 1,
      before: before && sealHash(before),
      from: positions[0] as string,
      to: positions.at(-1) as string,
      events: positions.length,
      root: merkleRoot(hashes).toString('hex'),
      sealedAt: this.clock.now(),
    });
  }

  private async write(seal: Seal, leaves: Leaves): Promise<void> {
    await this.database.transaction(async (transaction) => {
      await saveSeal(transaction, seal);
      await writeLeaves(transaction, seal.number, leaves);
    });
    await this.folder.append([seal]);
  }
}

/**
 * Writes into the file the seals that only the database has: a crash between the two, or a backup that began while
 * a seal was made, leaves the file behind. One that is ahead, or differs, is left alone: the check reports it.
 */
export async function completeFile(database: Queryable, folder: EvidenceFolder): Promise<void> {
  const written = await folder.seals();
  const known = await listSeals(database);
  const agrees = written.every((seal, index) => known[index] && sealHash(known[index]) === sealHash(seal));
  if (agrees) await folder.append(known.slice(written.length));
}
