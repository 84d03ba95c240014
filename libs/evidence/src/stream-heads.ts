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

/** Writes the last sealed events of streams, as three texts and not as lists: those are costly to write and to read. */
export async function saveHeads(db: Queryable, { streams, revisions, hashes }: HeadList): Promise<void> {
  if (streams.length === 0) return;
  await db.query(
    `insert into evidence.heads (stream, revision, hash)
     select s, r, substr($3::bytea, (place::integer - 1) * 32 + 1, 32)
       from unnest(string_to_array($1, E'\n'), string_to_array($2, ',')::bigint[]) with ordinality as t (s, r, place)
      -- By name, so that neighbours in the index are written one after the other.
      order by s collate "C"
     on conflict (stream) do update set revision = excluded.revision, hash = excluded.hash`,
    [streams.join('\n'), revisions.join(), Buffer.from(hashes)],
  );
}
