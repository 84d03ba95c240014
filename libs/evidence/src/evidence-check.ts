import { EventStore } from '#libs/event-store';
import type { Position, RecordedEvent } from '#libs/kernel';
import { Database } from '#libs/platform';
import { canonicalEvent, eventHash, type Hash, NO_HASH } from './hashes';
import { EvidenceFolder } from './evidence-folder';
import { eachLeaf, isSealed, type Leaf, type Leaves, readLeaves } from './leaves';
import { agreesWithSeals, isSealOf } from './quick-check';
import { isSignedBy, type Seal, sealHash } from './seal';
import { listSeals } from './seal-store';

const SHOWN = 20;

/** What can be wrong: with an event that a seal covers, or with a seal itself. */
export type EvidenceFaultKind = 'changed' | 'missing' | 'added' | 'reordered' | 'seal';

/** One thing wrong; of an event its position, id and stream as far as they are known. */
export interface EvidenceFault {
  readonly kind: EvidenceFaultKind;
  readonly seal: number;
  readonly position: string | null;
  readonly eventId: string | null;
  readonly stream: string | null;
  readonly reason: string;
}

/** What a check of the whole record against its seals found; the first twenty faults are listed, all are counted. */
export interface EvidenceCheckResult {
  readonly ok: boolean;
  readonly seals: number;
  readonly sealedEvents: number;
  /** Recorded after the last seal: nothing can be said of them yet. */
  readonly unsealedEvents: number;
  readonly faultsFound: number;
  readonly faults: readonly EvidenceFault[];
}

/** Compares the record, event by event, with what was sealed; reads everything, changes nothing. */
export class EvidenceCheck {
  constructor(
    private readonly store: EventStore,
    private readonly database: Database,
    private readonly folder: EvidenceFolder,
    private readonly threads?: number,
  ) {}

  async run(report: (events: number) => void = () => undefined): Promise<EvidenceCheckResult> {
    const walk = new EvidenceWalk(this.store, this.database);
    const seals = await listSeals(this.database);
    walk.compareFiles(seals, await this.folder.seals());
    walk.checkSeals(seals, await this.folder.keys());
    // Threads see quickly that all is well; when it is not, one walk goes event by event to say what is wrong.
    const well = await agreesWithSeals(this.store, this.database, seals, report, this.threads);
    if (well) return walk.wellResult(seals, well.unsealed);
    const events = new EventCursor(this.store);
    for (const seal of seals) {
      const leaves = await readLeaves(this.database, seal.number);
      walk.checkTree(seal, leaves);
      for (const leaf of eachLeaf(leaves)) await walk.compare(seal, leaf, events);
      report(walk.sealedEvents);
    }
    while (await events.peek()) {
      walk.unsealedEvents += 1;
      events.take();
    }
    return walk.result(seals.length);
  }
}

/** The record event by event, one looked at in advance. */
class EventCursor {
  private readonly pages: AsyncIterator<readonly RecordedEvent[]>;
  private page: readonly RecordedEvent[] = [];
  private index = 0;

  constructor(store: EventStore) {
    this.pages = store.readAll()[Symbol.asyncIterator]();
  }

  async peek(): Promise<RecordedEvent | undefined> {
    while (this.index >= this.page.length) {
      const next = await this.pages.next();
      if (next.done) return undefined;
      this.page = next.value;
      this.index = 0;
    }
    return this.page[this.index];
  }

  take(): void {
    this.index += 1;
  }
}

class EvidenceWalk {
  sealedEvents = 0;
  unsealedEvents = 0;
  private found = 0;
  private readonly faults: EvidenceFault[] = [];
  // The sealed hash, not the one found: a change is then told once, where it is, not in all that follows it.
  private readonly heads = new Map<string, Hash>();

  constructor(
    private readonly store: EventStore,
    private readonly database: Database,
  ) {}

  result(seals: number): EvidenceCheckResult {
    const { sealedEvents, unsealedEvents, found: faultsFound, faults } = this;
    return { ok: faultsFound === 0, seals, sealedEvents, unsealedEvents, faultsFound, faults };
  }

  wellResult(seals: readonly Seal[], unsealed: number): EvidenceCheckResult {
    this.sealedEvents = seals.reduce((sum, seal) => sum + seal.events, 0);
    this.unsealedEvents = unsealed;
    return this.result(seals.length);
  }

  compareFiles(database: readonly Seal[], file: readonly Seal[]): void {
    for (let index = 0; index < Math.max(database.length, file.length); index += 1) {
      const [here, there] = [database[index], file[index]];
      if (!here) this.sealFault(there?.number ?? index + 1, 'stands in the file and not in the database');
      else if (!there) this.sealFault(here.number, 'stands in the database and not in the file');
      else if (sealHash(here) !== sealHash(there))
        this.sealFault(here.number, 'differs between the database and the file');
    }
  }

  checkSeals(seals: readonly Seal[], keys: ReadonlyMap<string, string>): void {
    let before: Seal | null = null;
    for (const [index, seal] of seals.entries()) {
      const key = keys.get(seal.keyId);
      if (!key) this.sealFault(seal.number, `was signed by the key ${seal.keyId}, which is not known here`);
      else if (!isSignedBy(seal, key)) this.sealFault(seal.number, 'has a signature that is not valid');
      if (seal.number !== index + 1) this.sealFault(seal.number, `stands where number ${index + 1} belongs`);
      if (seal.before !== (before && sealHash(before)))
        this.sealFault(seal.number, 'does not name the seal before it');
      before = seal;
    }
  }

  checkTree(seal: Seal, leaves: Leaves): void {
    if (!isSealOf(seal, leaves)) this.sealFault(seal.number, 'does not agree with the hashes kept under it');
  }

  async compare(seal: Seal, leaf: Leaf, events: EventCursor): Promise<void> {
    this.sealedEvents += 1;
    for (let event = await events.peek(); ; event = await events.peek()) {
      const order = event ? this.store.comparePositions(event.position, leaf.position) : 1;
      if (!event || order > 0)
        return this.note('missing', seal, leaf, null, 'is sealed and not in the record');
      events.take();
      if (order < 0) {
        this.note('added', seal, event, event.stream, 'is in the record and not sealed');
        continue;
      }
      return this.compareEvent(seal, leaf, event);
    }
  }

  private async compareEvent(seal: Seal, leaf: Leaf, event: RecordedEvent): Promise<void> {
    const before = this.heads.get(event.stream) ?? NO_HASH;
    this.heads.set(event.stream, leaf.hash);
    if (event.id !== leaf.id) {
      const moved = await isSealed(this.database, event.id);
      const reason = `stands where event ${leaf.id} was sealed`;
      return this.note(moved ? 'reordered' : 'changed', seal, event, event.stream, reason);
    }
    if (!eventHash(before, canonicalEvent(event)).equals(leaf.hash))
      this.note('changed', seal, event, event.stream, 'is not as it was sealed');
  }

  private note(
    kind: EvidenceFaultKind,
    seal: Seal,
    { position, id }: { readonly position: Position; readonly id: string },
    stream: string | null,
    reason: string,
  ): void {
    this.add({ kind, seal: seal.number, position, eventId: id, stream, reason });
  }

  private sealFault(seal: number, reason: string): void {
    this.add({
      kind: 'seal',
      seal,
      position: null,
      eventId: null,
      stream: null,
      reason: `the seal ${reason}`,
    });
  }

  private add(fault: EvidenceFault): void {
    this.found += 1;
    if (this.faults.length < SHOWN) this.faults.push(fault);
  }
}
