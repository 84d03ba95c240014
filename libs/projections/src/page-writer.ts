import type { Position, RecordedEvent } from '#libs/kernel';
import type { Connection } from '#libs/platform';
import type { EngineParts } from './engine-parts';
import { evolveKeyed, type KeyedEvent, readKeyed } from './fold';
import { advanceGeneration, type Generation } from './generations';
import { copyRows, copyStates, deleteKeys, type KeyState, loadStates } from './key-rows';
import { parkedIn, saveParking } from './parked-streams';
import { Parking, standing } from './parking';
import { isRefusedByData } from './projections.errors';
import type { View } from './view';
import { notifyViewChanged } from './view-changes';
import { schemaOf } from './view-tables';

/** A page to be applied: its events, and the position up to which everything has then been seen. */
export interface Page {
  readonly events: readonly RecordedEvent[];
  readonly position: Position;
}

/**
 * Brings pages of events into one generation of a view: rows, states, parked streams and the checkpoint
 * in one transaction a page. Throws `Fenced` as soon as someone else has moved the generation.
 */
export class PageWriter {
  private constructor(
    private readonly parts: EngineParts,
    private readonly view: View,
    private current: Generation,
    private parked: ReadonlyMap<string, bigint>,
    private readonly strict: boolean,
  ) {}

  /** Takes up a generation where it stands; a `strict` writer throws `UnreadableEvent` instead of parking. */
  static async open(
    parts: EngineParts,
    view: View,
    generation: Generation,
    strict = false,
  ): Promise<PageWriter> {
    const parked = await parkedIn(parts.database, generation.generation);
    return new PageWriter(parts, view, generation, standing(parked), strict);
  }

  /** The generation after the last page. */
  get generation(): Generation {
    return this.current;
  }

  /** Applies a page. What the database refuses is narrowed down to the event, whose stream is parked. */
  async apply({ events, position }: Page): Promise<void> {
    try {
      await this.write(events, position);
    } catch (error) {
      if (!isRefusedByData(error)) throw error;
      const last = events.length - 1;
      const middle = events[Math.floor(last / 2)];
      if (last < 1 || !middle) return this.write(events, position, error);
      const cut = Math.floor(last / 2) + 1;
      await this.apply({ events: events.slice(0, cut), position: middle.position });
      await this.apply({ events: events.slice(cut), position });
    }
  }

  private async write(
    events: readonly RecordedEvent[],
    position: Position,
    refused?: unknown,
  ): Promise<void> {
    const parking = new Parking(this.parked, this.strict);
    if (refused !== undefined) for (const event of events) parking.park(event, refused);
    const keyed = refused === undefined ? readKeyed(this.view, this.parts.catalogue, events, parking) : [];
    const advance = {
      checkpoint: position,
      events: events.length,
      recordedAt: events.at(-1)?.recordedAt ?? null,
    };
    this.current = await this.parts.database.transaction(async (transaction) => {
      // First of all: the row lock keeps a switch of schemas out until this transaction has ended.
      const moved = await advanceGeneration(transaction, this.current, advance);
      const keys = await writeKeyed(transaction, this.view, schemaOf(moved), keyed, parking);
      await saveParking(transaction, moved.generation, parking);
      if (moved.slot === 'live' && keys > 0)
        await notifyViewChanged(transaction, { view: moved.view, position, keys });
      return moved;
    });
    if (parking.added.size > 0)
      this.parked = new Map([...this.parked, ...standing([...parking.added.values()])]);
  }
}

/** Folds events into their keys' states and replaces the keys' rows; answers how many keys changed. */
export async function writeKeyed(
  transaction: Connection,
  view: View,
  schema: string,
  keyed: readonly KeyedEvent[],
  parking: Parking,
): Promise<number> {
  const states = await loadStates(transaction, schema, [...new Set(keyed.map(([key]) => key))]);
  const known = new Set(states.keys());
  const changed = [...evolveKeyed(view, keyed, states, parking)];
  if (changed.length === 0) return 0;
  const entries = changed.map((key): KeyState => [key, states.get(key)]);
  // A key without a state has no rows either.
  const stale = changed.filter((key) => known.has(key));
  await deleteKeys(transaction, view, schema, stale);
  await copyStates(transaction, schema, entries);
  for (const table of view.tables) await copyRows(transaction, view, schema, table, entries);
  return changed.length;
}
