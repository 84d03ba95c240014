import type { EventStore, LocatedEvent } from '#libs/event-store';
import type { Position } from '#libs/kernel';
import type { Queryable } from '#libs/platform';
import type { HeadList, Missing } from './leaf-hasher';

/** An event does not follow the last sealed one of its stream: something between them is gone. */
export class ChainBroken extends Error {
  constructor(
    readonly stream: string,
    readonly revision: string,
  ) {
    super(`revision ${revision} of ${stream} does not follow the last sealed event of its stream`);
    this.name = 'ChainBroken';
  }
}

/** A row of leaves, by its first event. */
interface Part {
  readonly seal: number;
  readonly part: number;
  readonly first: Position;
}

/** The last sealed events of streams: where they stand the record says, their hashes the leaves. */
export class SealedHeads {
  private readonly parts: Part[] = [];

  constructor(
    private readonly store: EventStore,
    private readonly database: Queryable,
  ) {}

  /** The events right before these; one that is not in the record, or stands elsewhere than was sealed, is left out. */
  async before(events: readonly Missing[]): Promise<HeadList> {
    const places = events.map(({ stream, revision }) => ({ stream, revision: BigInt(revision) - 1n }));
    const [located] = await Promise.all([this.store.locate(places), this.learnParts()]);
    const hashes = await this.hashesOf(located);
    const sealed = located.filter(({ id }) => hashes.has(id));
    return {
      streams: sealed.map(({ stream }) => stream),
      revisions: sealed.map(({ revision }) => Number(revision)),
      hashes: Buffer.concat(sealed.map(({ id }) => hashes.get(id) as Buffer)),
    };
  }

  /** By event id. */
  private async hashesOf(located: readonly LocatedEvent[]): Promise<ReadonlyMap<string, Buffer>> {
    const wanted = located.flatMap((event) => {
      const part = this.partOf(event.position);
      return part ? [{ ...part, ...event }] : [];
    });
    const { rows } = await this.database.query<{ id: string; hash: Buffer }>(
      // Each row's positions are taken apart once, however many of its events are wanted.
      `with wanted as materialized (
         select * from unnest($1::integer[], $2::integer[], $3::text[], $4::uuid[]) as w (seal, part, position, id)
       ), places as materialized (
         select l.seal, l.part, place.position, place.at::integer as at
           from (select distinct seal, part from wanted) rows_wanted
           join evidence.leaves l using (seal, part)
          cross join lateral unnest(string_to_array(l.positions, ',')) with ordinality as place (position, at)
       )
       select w.id, substr(l.hashes, p.at * 32 - 31, 32) as hash
         from wanted w
         join places p using (seal, part, position)
         join evidence.leaves l using (seal, part)
        where substr(l.ids, p.at * 16 - 15, 16) = uuid_send(w.id)`,
      [
        wanted.map(({ seal }) => seal),
        wanted.map(({ part }) => part),
        wanted.map(({ position }) => position),
        wanted.map(({ id }) => id),
      ],
    );
    return new Map(rows.map(({ id, hash }) => [id, hash]));
  }

  /** The last row of leaves that does not begin behind a position. */
  private partOf(position: Position): Part | undefined {
    let [low, high] = [0, this.parts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const behind = this.store.comparePositions((this.parts[middle] as Part).first, position) > 0;
      if (behind) high = middle;
      else low = middle + 1;
    }
    return this.parts[low - 1];
  }

  /** Rows of leaves are only ever added. */
  private async learnParts(): Promise<void> {
    const { rows } = await this.database.query<Part>(
      `select seal, part, split_part(positions, ',', 1) as first
         from evidence.leaves where seal > $1 order by seal, part`,
      [this.parts.at(-1)?.seal ?? 0],
    );
    this.parts.push(...rows);
  }
}
