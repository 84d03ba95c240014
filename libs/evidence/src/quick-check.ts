import type { EventStore } from '#libs/event-store';
import type { Queryable } from '#libs/platform';
import { type Leaves, readLeaves } from './leaves';
import { type LineBatch, linesIn, split } from './line-batches';
import { merkleRoot } from './merkle';
import { openWalk, positionsOf, type RecordWalk } from './record-walk';
import type { Seal } from './seal';

/** True when the seal covers these leaves, no more and no others. */
export function isSealOf(seal: Seal, { positions, ids, hashes }: Leaves): boolean {
  const { length } = positions;
  return (
    length === seal.events &&
    ids.length === 16 * length &&
    hashes.length === 32 * length &&
    positions[0] === seal.from &&
    positions.at(-1) === seal.to &&
    merkleRoot(hashes).toString('hex') === seal.root
  );
}

/**
 * Whether the record is, event by event and from the first on, what the seals cover; then with the number of events
 * behind the last seal. Says null and no reason when anything differs.
 */
export async function agreesWithSeals(
  store: EventStore,
  database: Queryable,
  seals: readonly Seal[],
  report: (events: number) => void,
  threads?: number,
): Promise<{ readonly unsealed: number } | null> {
  const walk = await openWalk(store, undefined, threads);
  try {
    return await new QuickCheck(walk, database).run(seals, report);
  } finally {
    await walk.hashers.close();
  }
}

class QuickCheck {
  private readonly batches: AsyncIterator<LineBatch>;
  private rest: LineBatch | undefined;
  private underWay: Promise<boolean> = Promise.resolve(true);

  constructor(
    private readonly walk: RecordWalk,
    private readonly database: Queryable,
  ) {
    this.batches = walk.batches[Symbol.asyncIterator]();
  }

  async run(
    seals: readonly Seal[],
    report: (events: number) => void,
  ): Promise<{ readonly unsealed: number } | null> {
    try {
      let checked = 0;
      for (const seal of seals) {
        const leaves = await readLeaves(this.database, seal.number);
        if (!isSealOf(seal, leaves) || !(await this.covers(leaves))) return null;
        report((checked += seal.events));
      }
      return (await this.underWay) ? { unsealed: await this.countRest() } : null;
    } finally {
      await this.batches.return?.();
    }
  }

  private async covers({ positions, ids, hashes }: Leaves): Promise<boolean> {
    for (let at = 0; at < positions.length;) {
      const lines = await this.take(positions.length - at);
      if (!lines) return false;
      const to = at + linesIn(lines);
      const [hasher, given] = [this.walk.hashers, positionsOf(lines)];
      const agreeing = hasher.agrees(
        lines,
        ids.subarray(at * 16, to * 16),
        hashes.subarray(at * 32, to * 32),
      );
      agreeing.catch(() => undefined);
      if (given.some((position, index) => position !== positions[at + index])) return false;
      if (!(await this.underWay)) return false;
      this.underWay = agreeing;
      at = to;
    }
    return true;
  }

  /** The next lines, so many at most; undefined at the end of the record. */
  private async take(most: number): Promise<LineBatch | undefined> {
    const batch = this.rest ?? (await this.next());
    if (!batch) return undefined;
    const [lines, others] = split(batch, Math.min(most, linesIn(batch)));
    this.rest = linesIn(others) > 0 ? others : undefined;
    return lines;
  }

  private async next(): Promise<LineBatch | undefined> {
    const { done, value } = await this.batches.next();
    return done ? undefined : value;
  }

  private async countRest(): Promise<number> {
    let events = 0;
    for (let lines = await this.take(Infinity); lines; lines = await this.take(Infinity))
      events += linesIn(lines);
    return events;
  }
}
