import type { Instant, Position } from '#libs/kernel';
import type { Queryable } from '#libs/platform';
import type { Parking } from './parking';

/** A parked stream as the operator sees it. */
export interface ParkedStream {
  readonly view: string;
  readonly stream: string;
  readonly eventType: string;
  /** The first event that waits. */
  readonly position: Position;
  readonly streamRevision: bigint;
  /** How many events wait, the first one included. */
  readonly held: number;
  readonly attempts: number;
  readonly error: string;
  readonly parkedAt: Instant;
}

const SELECT = `select g.view, p.stream, p.event_type as "eventType", p.position,
    p.stream_revision::text as "streamRevision", p.held::float8 as held, p.attempts, p.error,
    to_char(p.parked_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "parkedAt"
  from projections.parked_streams p join projections.generations g using (generation)`;

/** What is parked in a generation, in the order in which it was parked. */
export async function parkedIn(db: Queryable, generation: number): Promise<ParkedStream[]> {
  const { rows } = await db.query<ParkedStream & { streamRevision: string }>(
    `${SELECT} where generation = $1 order by p.parked_at, p.stream`,
    [generation],
  );
  return rows.map((row) => ({ ...row, streamRevision: BigInt(row.streamRevision) }));
}

/** Writes what a page, or a whole load, has parked and held. */
export async function saveParking(db: Queryable, generation: number, parking: Parking): Promise<void> {
  for (const parked of parking.added.values())
    await db.query(
      `insert into projections.parked_streams
         (generation, stream, event_type, position, stream_revision, held, error)
       values ($1, $2, $3, $4, $5, 0, $6)`,
      [
        generation,
        parked.stream,
        parked.eventType,
        parked.position,
        `${parked.streamRevision}`,
        parked.error,
      ],
    );
  if (parking.held.size === 0) return;
  await db.query(
    `update projections.parked_streams p set held = p.held + h.held
     from unnest($2::text[], $3::bigint[]) as h (stream, held)
     where p.generation = $1 and p.stream = h.stream`,
    [generation, [...parking.held.keys()], [...parking.held.values()]],
  );
}

/** Takes a stream out of the list, before its events are tried again. */
export async function removeParked(db: Queryable, generation: number, stream: string): Promise<void> {
  await db.query('delete from projections.parked_streams where generation = $1 and stream = $2', [
    generation,
    stream,
  ]);
}

/** Notes that a retry failed again; the stream has stood still since it was first parked. */
export async function noteAttempt(
  db: Queryable,
  generation: number,
  parked: ParkedStream,
  error?: string,
): Promise<void> {
  await db.query(
    `update projections.parked_streams
     set attempts = $3, parked_at = $4, error = coalesce($5, error) where generation = $1 and stream = $2`,
    [generation, parked.stream, parked.attempts + 1, parked.parkedAt, error ?? null],
  );
}
