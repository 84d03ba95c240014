import type { RecordedEvent } from '#libs/kernel';
import type { Queryable } from '#libs/platform';
import { type Hash, NO_HASH } from './hashes';

interface Head {
  readonly revision: bigint;
  readonly hash: Hash;
}

/** An event does not follow the last sealed one of its stream: something between them is gone. */
export class ChainBroken extends Error {
  constructor(
    readonly stream: string,
    readonly revision: bigint,
  ) {
    super(`revision ${revision} of ${stream} does not follow the last sealed event of its stream`);
    this.name = 'ChainBroken';
  }
}

/** The last sealed event of each stream: those of this run, and before them what the table knows. */
export class StreamHeads {
  private readonly heads = new Map<string, Head>();
  private readonly changed = new Set<string>();

  constructor(private readonly database: Queryable) {}

  /** Fetches what a page of events will ask for. */
  async prepare(events: readonly RecordedEvent[]): Promise<void> {
    const unknown = new Set<string>();
    for (const { stream, revision } of events)
      if (revision > 0n && !this.heads.has(stream)) unknown.add(stream);
    if (unknown.size === 0) return;
    const { rows } = await this.database.query<{ stream: string; revision: string; hash: Buffer }>(
      'select stream, revision::text as revision, hash from evidence.heads where stream = any($1)',
      [[...unknown]],
    );
    for (const { stream, revision, hash } of rows)
      this.heads.set(stream, { revision: BigInt(revision), hash });
  }

  /** The hash of the event before; throws `ChainBroken` when that is not the last sealed one. */
  before({ stream, revision }: RecordedEvent): Hash {
    const head = this.heads.get(stream);
    if ((head?.revision ?? -1n) !== revision - 1n) throw new ChainBroken(stream, revision);
    return head?.hash ?? NO_HASH;
  }

  /** Notes the hash of a stream's newest event. */
  advance({ stream, revision }: RecordedEvent, hash: Hash): void {
    this.heads.set(stream, { revision, hash });
    this.changed.add(stream);
  }

  /** Writes what was noted since the last time. */
  async save(db: Queryable): Promise<void> {
    const streams = [...this.changed];
    const heads = streams.map((stream) => this.heads.get(stream) as Head);
    await db.query(
      `insert into evidence.heads (stream, revision, hash)
       select s, r, decode(h, 'hex') from unnest($1::text[], $2::bigint[], $3::text[]) as t (s, r, h)
       on conflict (stream) do update set revision = excluded.revision, hash = excluded.hash`,
      [streams, heads.map(({ revision }) => `${revision}`), heads.map(({ hash }) => hash.toString('hex'))],
    );
    this.changed.clear();
  }
}
