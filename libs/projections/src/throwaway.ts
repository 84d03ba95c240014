import { randomBytes } from 'node:crypto';
import type { Instant, Position } from '#libs/kernel';
import type { Connection, Queryable } from '#libs/platform';
import { ColdLoad, type ColdProgress } from './cold-load';
import type { EngineParts } from './engine-parts';
import { eventPages, type Until } from './event-pages';
import { findGeneration, type Generation } from './generations';
import { parkedIn } from './parked-streams';
import { standing } from './parking';
import { type View, viewSchema } from './view';
import { analyzeStatements, createStatements, viewIndexStatements } from './view-tables';

const PAGE = 10_000;

/** A fresh fold of a view up to some moment, seen by the given connection alone. */
export interface Past {
  readonly schema: string;
  /** Queries must be run on this: no other connection sees the schema. */
  readonly connection: Queryable;
  /** The last event that was folded, or null when there was none. */
  readonly position: Position | null;
  readonly recordedAt: Instant | null;
  readonly events: number;
}

/**
 * Opens a transaction that sees the database as of one moment and is always rolled back: whatever is built
 * in it is thrown away, also when the process is killed.
 */
export async function inThrowaway<T>(
  parts: EngineParts,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  const connection = await parts.database.connect();
  try {
    await connection.query('begin isolation level repeatable read');
    return await work(connection);
  } finally {
    await connection.query('rollback').catch(() => undefined);
    connection.release();
  }
}

/** Folds the view's events into a schema of its own; events that wait in the live view wait here as well. */
export async function foldAside(
  parts: EngineParts,
  view: View,
  connection: Connection,
  live: Generation | null,
  until?: Until,
  onPage?: (progress: ColdProgress) => void,
): Promise<Past> {
  const schema = `${viewSchema(view.name)}_aside_${randomBytes(6).toString('hex')}`;
  for (const sql of createStatements(view, schema, true)) await connection.query(sql);
  const held = live ? standing(await parkedIn(connection, live.generation)) : undefined;
  const load = new ColdLoad(view, parts.catalogue, schema, [connection], {
    ...(held ? { standing: held } : {}),
    ...(onPage ? { onPage } : {}),
  });
  const pages = eventPages(parts.store, {
    types: view.eventTypes,
    pageSize: PAGE,
    ...(until ? { until } : {}),
  });
  return { schema, connection, ...(await load.run(pages)) };
}

/** What a view showed at a position or moment, from the events alone; the live view is not touched. */
export function replay<T>(
  parts: EngineParts,
  view: View,
  until: Until | undefined,
  look: (past: Past) => Promise<T>,
  onPage?: (progress: ColdProgress) => void,
): Promise<T> {
  return inThrowaway(parts, async (connection) => {
    const live = await findGeneration(connection, view.name, 'live');
    const past = await foldAside(parts, view, connection, live, until, onPage);
    for (const sql of viewIndexStatements(view, past.schema)) await connection.query(sql);
    for (const sql of analyzeStatements(view, past.schema)) await connection.query(sql);
    return look(past);
  });
}
