import { EventStore } from '#libs/event-store';
import { type Position, Refusal, type RecordedEvent } from '#libs/kernel';
import { Clock, Database } from '#libs/platform';
import { Leases } from '#libs/projections';
import { canonicalEvent, eventHash } from './hashes';
import { EvidenceFolder } from './evidence-folder';
import { type Leaf, writeLeaves } from './leaves';
import { MerkleTree } from './merkle';
import { type Seal, sealHash, SealKey } from './seal';
import { lastSeal, listSeals, saveSeal } from './seal-store';
import { StreamHeads } from './stream-heads';

/** Events under one seal at most; a longer range gets several. */
export const SEAL_EVENTS = 100_000;
const PAGE = 2_000;

/** How many events have been sealed so far. */
export type SealReport = (events: number) => void;

/** Puts seals on what was recorded since the last one; one process at a time. */
export class Sealer {
  constructor(
    private readonly store: EventStore,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly key: SealKey,
    private readonly folder: EvidenceFolder,
    private readonly sealEvents = SEAL_EVENTS,
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
    await this.writeFile();
    const heads = new StreamHeads(this.database);
    const made: Seal[] = [];
    let before = await lastSeal(this.database);
    let events = 0;
    for (;;) {
      const seal = await this.sealNext(before, heads);
      if (!seal) return made;
      made.push(seal);
      before = seal;
      report((events += seal.events));
    }
  }

  private async sealNext(before: Seal | null, heads: StreamHeads): Promise<Seal | null> {
    const leaves: Leaf[] = [];
    const after = before ? { after: before.to as Position } : {};
    for await (const page of this.store.readAll({ ...after, limit: this.sealEvents, pageSize: PAGE })) {
      await heads.prepare(page);
      for (const event of page) leaves.push(leafOf(event, heads));
    }
    const [first, last] = [leaves[0], leaves.at(-1)];
    if (!first || !last) return null;
    const tree = new MerkleTree();
    for (const { hash } of leaves) tree.add(hash);
    const seal = this.key.seal({
      number: (before?.number ?? 0) + 1,
      before: before && sealHash(before),
      from: first.position,
      to: last.position,
      events: leaves.length,
      root: tree.root().toString('hex'),
      sealedAt: this.clock.now(),
    });
    await this.database.transaction(async (transaction) => {
      await saveSeal(transaction, seal);
      await writeLeaves(transaction, seal.number, leaves);
      await heads.save(transaction);
    });
    await this.folder.append([seal]);
    return seal;
  }

  // A crash between the database and the file leaves the file behind by a seal. A file that is ahead, or differs,
  // is left alone: the check reports it.
  private async writeFile(): Promise<void> {
    const written = await this.folder.seals();
    const known = await listSeals(this.database);
    const agrees = written.every((seal, index) => known[index] && sealHash(known[index]) === sealHash(seal));
    if (agrees) await this.folder.append(known.slice(written.length));
  }
}

function leafOf(event: RecordedEvent, heads: StreamHeads): Leaf {
  const hash = eventHash(heads.before(event), canonicalEvent(event));
  heads.advance(event, hash);
  return { position: event.position, id: event.id, hash };
}
