import type { Queryable } from '#libs/platform';
import type { HeadList } from './leaf-hasher';

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

/** The last sealed events of streams, as far as there are any. */
export async function findHeads(db: Queryable, streams: readonly string[]): Promise<HeadList> {
  const { rows } = await db.query<{ stream: string; revision: string; hash: Buffer }>(
    'select stream, revision::text as revision, hash from evidence.heads where stream = any($1)',
    [streams],
  );
  return {
    streams: rows.map(({ stream }) => stream),
    revisions: rows.map(({ revision }) => Number(revision)),
    hashes: Buffer.concat(rows.map(({ hash }) => hash)),
  };
}

/** Writes the last sealed events of streams. */
export async function saveHeads(db: Queryable, { streams, revisions, hashes }: HeadList): Promise<void> {
  // By name, so that neighbours in the index are written one after the other.
  const order = [...streams.keys()].sort((a, b) =>
    (streams[a] as string) < (streams[b] as string) ? -1 : 1,
  );
  const hex = Buffer.from(hashes).toString('hex');
  await db.query(
    `insert into evidence.heads (stream, revision, hash)
     select s, r, decode(h, 'hex') from unnest($1::text[], $2::bigint[], $3::text[]) as t (s, r, h)
     on conflict (stream) do update set revision = excluded.revision, hash = excluded.hash`,
    [
      order.map((place) => streams[place]),
      order.map((place) => revisions[place]),
      order.map((place) => hex.slice(place * 64, place * 64 + 64)),
    ],
  );
}
