import type { EventStore } from '#libs/event-store';
import { Pool } from 'pg';
import { Emmett } from './emmett';
import { median, ratio, timed } from './measure';

const PAGE = 10_000;
/** As many events as are read in a round; enough for steady figures, short enough for rounds in turn. */
const LIMIT = 500_000;
const ROUNDS = 3;

/** Events a second of reading everything: ours, the raw read it stands on, and the peer. */
export interface ReplayLine {
  readonly events: number;
  readonly ours: number;
  readonly rawKeyset: number;
  readonly toLimit: number;
  readonly emmettEvents: number;
  readonly emmett: number;
  readonly toEmmett: number;
}

/** Reads the events by pages of 10,000, ours and raw in turn; the peer reads what its own bench appended. */
export async function benchReplay(store: EventStore, url: string): Promise<ReplayLine> {
  const pool = new Pool({ connectionString: url, max: 2 });
  const ours: number[] = [];
  const raw: number[] = [];
  let events = 0;
  for (let round = 0; round <= ROUNDS; round += 1) {
    const byUs = await timed(() => readOurs(store));
    const byHand = await timed(() => readRaw(pool));
    if (byUs.result !== byHand.result) throw new Error(`read ${byUs.result} events, raw ${byHand.result}`);
    events = byUs.result;
    if (round === 0) continue;
    ours.push(events / byUs.seconds);
    raw.push(events / byHand.seconds);
  }
  const peer = await replayEmmett(url, pool);
  await pool.end();
  return {
    events,
    ours: Math.round(median(ours)),
    rawKeyset: Math.round(median(raw)),
    toLimit: ratio(median(ours), median(raw)),
    ...peer,
    toEmmett: ratio(median(ours), peer.emmett),
  };
}

async function readOurs(store: EventStore): Promise<number> {
  let events = 0;
  for await (const page of store.readAll({ pageSize: PAGE, limit: LIMIT })) events += page.length;
  return events;
}

/** The limit: the same columns by keyset pages, the driver's own parsing of JSON, nothing made of them. */
async function readRaw(pool: Pool): Promise<number> {
  let events = 0;
  for (let last = '0'; ;) {
    const { rows } = await pool.query({
      name: 'raw-keyset',
      text: `select position, stream, revision, id, type, schema_version, recorded_at, data, metadata
        from event_store.event where position > $1 order by position limit ${PAGE}`,
      values: [last],
    });
    events += rows.length;
    if (rows.length < PAGE || events >= LIMIT) return events;
    last = (rows.at(-1) as { position: string }).position;
  }
}

async function replayEmmett(url: string, pool: Pool): Promise<{ emmettEvents: number; emmett: number }> {
  const { rows } = await pool.query<{ count: string }>('select count(*) from emt_messages');
  const emmettEvents = Number(rows[0]?.count);
  const peer = new Emmett(url);
  const { seconds } = await timed(() => peer.replay(emmettEvents, PAGE));
  await peer.close();
  return { emmettEvents, emmett: Math.round(emmettEvents / seconds) };
}
