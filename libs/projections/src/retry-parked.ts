import type { Position, RecordedEvent } from '#libs/kernel';
import type { Connection } from '#libs/platform';
import type { EngineParts } from './engine-parts';
import { readKeyed } from './fold';
import { advanceGeneration, findGeneration, type Generation } from './generations';
import { writeKeyed } from './page-writer';
import { noteAttempt, parkedIn, type ParkedStream, removeParked, saveParking } from './parked-streams';
import { Parking } from './parking';
import { isRefusedByData, reasonOf, ViewNotBuilt } from './projections.errors';
import type { View } from './view';
import { notifyViewChanged } from './view-changes';
import { schemaOf } from './view-tables';

/** What trying a parked stream again has brought; `error` is null when nothing waits any more. */
export interface RetryOutcome {
  readonly stream: string;
  readonly applied: number;
  readonly held: number;
  readonly error: string | null;
}

/**
 * Applies the waiting events of a live view's parked streams, in each stream's order; of one stream when named.
 * A stream whose event still cannot be applied stays parked, from that event on.
 */
export async function retryParked(parts: EngineParts, view: View, stream?: string): Promise<RetryOutcome[]> {
  const live = await findGeneration(parts.database, view.name, 'live');
  if (!live || live.version !== view.version) throw new ViewNotBuilt(view.name);
  const outcomes: RetryOutcome[] = [];
  for (const parked of await parkedIn(parts.database, live.generation))
    if (stream === undefined || parked.stream === stream)
      outcomes.push(await retryOne(parts, view, live, parked));
  return outcomes;
}

async function retryOne(
  parts: EngineParts,
  view: View,
  live: Generation,
  parked: ParkedStream,
): Promise<RetryOutcome> {
  try {
    return await parts.database.transaction((transaction) => apply(transaction, parts, view, parked));
  } catch (error) {
    if (!isRefusedByData(error)) throw error;
    const { stream, held } = parked;
    await noteAttempt(parts.database, live.generation, parked, reasonOf(error));
    return { stream, applied: 0, held, error: reasonOf(error) };
  }
}

async function apply(
  transaction: Connection,
  parts: EngineParts,
  view: View,
  parked: ParkedStream,
): Promise<RetryOutcome> {
  const { stream } = parked;
  const live = await findGeneration(transaction, view.name, 'live', true);
  if (!live) throw new ViewNotBuilt(view.name);
  const waiting = live.checkpoint ? await waitingEvents(parts, view, parked, live.checkpoint) : [];
  const parking = new Parking();
  const keyed = readKeyed(view, parts.catalogue, waiting, parking);
  // The worker's next commit fails and it begins anew, without this stream in its list of parked ones.
  await advanceGeneration(transaction, live, { ...live, events: 0 });
  const keys = await writeKeyed(transaction, view, schemaOf(live), keyed, parking);
  await removeParked(transaction, live.generation, stream);
  await saveParking(transaction, live.generation, parking);
  if (parking.added.size > 0) await noteAttempt(transaction, live.generation, parked);
  if (keys > 0 && live.checkpoint)
    await notifyViewChanged(transaction, { view: view.name, position: live.checkpoint, keys });
  const held = parking.held.get(stream) ?? 0;
  return { stream, applied: waiting.length - held, held, error: parking.added.get(stream)?.error ?? null };
}

async function waitingEvents(
  { store }: EngineParts,
  view: View,
  parked: ParkedStream,
  checkpoint: Position,
): Promise<RecordedEvent[]> {
  const waiting: RecordedEvent[] = [];
  for await (const event of store.readStream(parked.stream, { from: parked.streamRevision })) {
    if (store.comparePositions(event.position, checkpoint) > 0) break;
    if (view.eventTypes.includes(event.type)) waiting.push(event);
  }
  return waiting;
}
