import type { Instant, Position } from '#libs/kernel';
import type { Queryable } from '#libs/platform';
import { Fenced } from './projections.errors';
import type { View } from './view';
import type { Slot } from './view-tables';

/** What a generation is doing; a live one that is `failed` tries again with growing pauses. */
export type GenerationState = 'booting' | 'active' | 'paused' | 'failed' | 'detached';

/** One building of a view: its place, how far its rows are true, and which commit was its last. */
export interface Generation {
  readonly view: string;
  readonly generation: number;
  readonly version: number;
  readonly slot: Slot;
  readonly state: GenerationState;
  readonly checkpoint: Position | null;
  readonly revision: number;
  /** Events read so far, held ones included. */
  readonly events: number;
  /** When the last event read was recorded. */
  readonly recordedAt: Instant | null;
  readonly error: string | null;
  readonly updatedAt: Instant;
}

/** How a generation is moved on. */
export interface Advance {
  readonly checkpoint: Position | null;
  readonly events: number;
  readonly recordedAt: Instant | null;
}

const COLUMNS = `view, generation::float8 as generation, version, slot, state, checkpoint,
  revision::float8 as revision, events::float8 as events, error,
  to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt",
  to_char(updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "updatedAt"`;

/** The generation in a view's slot, or null; `lock` keeps everyone from moving it until the transaction ends. */
export async function findGeneration(
  db: Queryable,
  view: string,
  slot: Slot,
  lock = false,
): Promise<Generation | null> {
  const sql = `select ${COLUMNS} from projections.generations where view = $1 and slot = $2`;
  const { rows } = await db.query<Generation>(lock ? `${sql} for update` : sql, [view, slot]);
  return rows[0] ?? null;
}

/** All generations there are, by view. */
export async function listGenerations(db: Queryable): Promise<readonly Generation[]> {
  const sql = `select ${COLUMNS} from projections.generations order by view, generations.generation`;
  return (await db.query<Generation>(sql)).rows;
}

/** Takes the view's empty `next` slot. */
export async function beginGeneration(db: Queryable, view: View): Promise<Generation> {
  const { rows } = await db.query<Generation>(
    `insert into projections.generations (view, version, slot, state)
     values ($1, $2, 'next', 'booting') returning ${COLUMNS}`,
    [view.name, view.version],
  );
  return rows[0] as Generation;
}

/** Moves the checkpoint by compare-and-set, as the transaction's first statement; throws `Fenced`. */
export async function advanceGeneration(db: Queryable, from: Generation, to: Advance): Promise<Generation> {
  const { rows } = await db.query<Generation>(
    `update projections.generations
     set checkpoint = $4, events = events + $5, recorded_at = coalesce($6, recorded_at),
         state = case when state = 'failed' then 'active' else state end,
         revision = revision + 1, error = null, updated_at = now()
     where generation = $1 and revision = $2 and slot = $3 and checkpoint is not distinct from $7
     returning ${COLUMNS}`,
    [from.generation, from.revision, from.slot, to.checkpoint, to.events, to.recordedAt, from.checkpoint],
  );
  if (!rows[0]) throw new Fenced(from.view);
  return rows[0];
}

/** Sets a live generation's state from outside; whoever works on it is fenced. False when there is none. */
export async function setState(db: Queryable, view: string, state: GenerationState): Promise<boolean> {
  const set = async (): Promise<boolean> => {
    const { rowCount } = await db.query(
      `update projections.generations set state = $2, revision = revision + 1, error = null, updated_at = now()
       where view = $1 and slot = 'live'`,
      [view, state],
    );
    return rowCount === 1;
  };
  // A switch that ends while this waits leaves the row that was found without the slot: the new one is there now.
  return (await set()) || set();
}

/** Notes why a generation stands still; its place stays as it is. */
export async function noteFailure(
  db: Queryable,
  at: Pick<Generation, 'generation'>,
  error: string,
): Promise<void> {
  await db.query(
    `update projections.generations
     set error = $2, state = case when state = 'paused' then state else 'failed' end, updated_at = now()
     where generation = $1`,
    [at.generation, error],
  );
}

/** Takes back what `noteFailure` noted. */
export async function noteRecovery(db: Queryable, at: Pick<Generation, 'generation'>): Promise<void> {
  await db.query(
    `update projections.generations set error = null, state = 'active', updated_at = now()
     where generation = $1 and state = 'failed'`,
    [at.generation],
  );
}
