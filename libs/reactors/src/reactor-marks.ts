import type { Position, RecordedEvent } from '#libs/kernel';
import type { Queryable } from '#libs/platform';

/** An event to which a reactor did not react: a rule refused, or it failed again and again. */
export interface Unreacted {
  readonly reactor: string;
  readonly position: Position;
  readonly eventId: string;
  readonly eventType: string;
  readonly kind: 'refused' | 'parked';
  /** The refusal's code, or the error in one line. */
  readonly reason: string;
}

/** Up to where a reactor has come, or null before its first event. */
export async function markOf(db: Queryable, reactor: string): Promise<Position | null> {
  const { rows } = await db.query<{ position: Position }>(
    'select position from reactors.checkpoints where reactor = $1',
    [reactor],
  );
  return rows[0]?.position ?? null;
}

/** Up to where every reactor has come that has seen an event. */
export async function marks(db: Queryable): Promise<ReadonlyMap<string, Position>> {
  const sql = 'select reactor, position from reactors.checkpoints';
  const { rows } = await db.query<{ reactor: string; position: Position }>(sql);
  return new Map(rows.map(({ reactor, position }) => [reactor, position]));
}

/** Moves a reactor's mark. */
export async function moveMark(db: Queryable, reactor: string, position: Position): Promise<void> {
  await db.query(
    `insert into reactors.checkpoints (reactor, position) values ($1, $2)
     on conflict (reactor) do update set position = excluded.position, updated_at = now()`,
    [reactor, position],
  );
}

/** Notes that a reactor did not react to an event; the newest reason stands. */
export async function noteUnreacted(
  db: Queryable,
  reactor: string,
  event: RecordedEvent,
  kind: Unreacted['kind'],
  reason: string,
): Promise<void> {
  await db.query(
    `insert into reactors.unreacted (reactor, position, event_id, event_type, kind, reason)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (reactor, event_id) do update set kind = excluded.kind, reason = excluded.reason,
       noted_at = now()`,
    [reactor, event.position, event.id, event.type, kind, reason],
  );
}

/** Takes an event off the list. */
export async function forgetUnreacted(db: Queryable, reactor: string, eventId: string): Promise<void> {
  await db.query('delete from reactors.unreacted where reactor = $1 and event_id = $2', [reactor, eventId]);
}

/** The events without a reaction, of one kind or of both, oldest first. */
export async function listUnreacted(db: Queryable, kind: Unreacted['kind'] | null): Promise<Unreacted[]> {
  const { rows } = await db.query<Unreacted>(
    `select reactor, position, event_id as "eventId", event_type as "eventType", kind, reason
     from reactors.unreacted where $1::text is null or kind = $1 order by noted_at, event_id`,
    [kind],
  );
  return rows;
}
