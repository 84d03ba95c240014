import type { Connection, Queryable } from '#libs/platform';
import { findGeneration, type Generation, type GenerationState } from './generations';
import { Fenced } from './projections.errors';
import { notifyViewChanged } from './view-changes';
import { quoted, schemaOf, type Slot } from './view-tables';

/** Removes a generation with its tables. */
export async function dropGeneration(db: Queryable, generation: Generation): Promise<void> {
  await db.query(`drop schema if exists ${quoted(schemaOf(generation))} cascade`);
  await db.query('delete from projections.generations where generation = $1', [generation.generation]);
}

/**
 * Makes the next generation the live one and keeps the live one as the previous, by renaming schemas; readers
 * see the one or the other with their next statement. `live` must be locked by this transaction; a view that
 * was paused stays so.
 */
export async function switchOver(
  transaction: Connection,
  view: string,
  live: Generation | null,
  next: Generation,
): Promise<Generation> {
  const previous = await findGeneration(transaction, view, 'previous', true);
  if (live) {
    if (previous) await dropGeneration(transaction, previous);
    await move(transaction, live, 'previous');
  }
  const moved = await move(transaction, next, 'live', stateAfter(live));
  await announce(transaction, moved);
  return moved;
}

/** Puts the previous generation back in the live one's place, which becomes the previous; false without one. */
export async function switchBack(transaction: Connection, view: string): Promise<boolean> {
  const live = await findGeneration(transaction, view, 'live', true);
  const previous = await findGeneration(transaction, view, 'previous', true);
  if (!live || !previous) return false;
  // The live name must be free before the previous takes it: the live one waits in the empty next slot.
  const next = await findGeneration(transaction, view, 'next', true);
  if (next) await dropGeneration(transaction, next);
  const aside = await move(transaction, live, 'next');
  await announce(transaction, await move(transaction, previous, 'live', stateAfter(live)));
  await move(transaction, aside, 'previous');
  return true;
}

const stateAfter = (live: Generation | null): GenerationState =>
  live?.state === 'paused' ? 'paused' : 'active';

async function move(
  transaction: Connection,
  from: Generation,
  slot: Slot,
  state: GenerationState = 'detached',
): Promise<Generation> {
  const { rowCount } = await transaction.query(
    `update projections.generations set slot = $3, state = $4, revision = revision + 1, updated_at = now()
     where generation = $1 and revision = $2`,
    [from.generation, from.revision, slot, state],
  );
  if (rowCount !== 1) throw new Fenced(from.view);
  const to: Generation = { ...from, slot, state, revision: from.revision + 1 };
  await transaction.query(`alter schema ${quoted(schemaOf(from))} rename to ${quoted(schemaOf(to))}`);
  return to;
}

async function announce(transaction: Connection, { view, checkpoint }: Generation): Promise<void> {
  if (checkpoint !== null) await notifyViewChanged(transaction, { view, position: checkpoint, keys: null });
}
