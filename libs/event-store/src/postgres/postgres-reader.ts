import type { Position, RecordedEvent } from '#libs/kernel';
import type { Database } from '#libs/platform';
import type {
  EventFilter,
  LocatedEvent,
  ReadAllOptions,
  ReadStreamOptions,
  StreamPlace,
} from '../event-store';
import { positionOf, startBehind } from '../number-positions';
import type { StoredPage } from '../paged-subscription';
import { EVENT_COLUMNS, eventOf } from './event-rows';
import { asStoreError } from './postgres-errors';

const FROM = `select ${EVENT_COLUMNS} from event_store.event`;
const PAGE = 5_000;
const STREAM_PAGE = 2_000;
/** How many positions one filtered statement looks through. */
const WINDOW = 25_000;
/** Nothing stands before position 1 unless somebody put it there by hand; a check of the whole record must see it. */
const SMALLEST = -9_223_372_036_854_775_808n;

/** Reads of the event table: keyset pages, the next one under way while one is worked on. */
export class PostgresReader {
  constructor(private readonly database: Database) {}

  /** One statement for up to 2,000 events; longer streams by pages. */
  async *readStream(stream: string, options: ReadStreamOptions = {}): AsyncGenerator<RecordedEvent> {
    const backwards = options.direction === 'backwards';
    const sql = `${FROM} where stream = $1 and revision ${backwards ? '<=' : '>='} $2
      order by revision ${backwards ? 'desc' : 'asc'} limit $3`;
    let from = options.from ?? (backwards ? 9_223_372_036_854_775_807n : 0n);
    for (let left = options.limit ?? Infinity; left > 0 && from >= 0n;) {
      const limit = Math.min(left, STREAM_PAGE);
      const events = await this.events(sql, [stream, from, limit]);
      yield* events;
      const last = events.at(-1);
      if (!last || events.length < limit) return;
      left -= events.length;
      from = backwards ? last.revision - 1n : last.revision + 1n;
    }
  }

  /** One statement for all of them. */
  async locate(places: readonly StreamPlace[]): Promise<LocatedEvent[]> {
    const sql = `select stream, revision, position, id from event_store.event
      where (stream, revision) in (select * from unnest($1::text[], $2::bigint[]))`;
    const rows = await this.rows(sql, [
      places.map(({ stream }) => stream),
      places.map(({ revision }) => revision),
    ]);
    return (rows as string[][]).map(([stream = '', revision = '', position = '', id = '']) => ({
      stream,
      revision: BigInt(revision),
      position: positionOf(position),
      id,
    }));
  }

  /** Pages of all events in order, up to the last one present when the read arrives there. */
  async *readAll(options: ReadAllOptions = {}): AsyncGenerator<readonly RecordedEvent[]> {
    const { filter, pageSize = PAGE, limit = Infinity } = options;
    let left = limit;
    const next = (behind: bigint): Promise<StoredPage> => {
      const page = this.readPage(behind, filter, Math.min(pageSize, left));
      page.catch(() => undefined);
      return page;
    };
    for (let coming = left > 0 ? next(startBehind(options)) : undefined; coming;) {
      const page: StoredPage = await coming;
      left -= page.events.length;
      const goesOn = !page.caughtUp && page.position !== undefined && left > 0;
      coming = goesOn ? next(BigInt(page.position)) : undefined;
      if (page.events.length > 0) yield page.events;
    }
  }

  /** The lines of all events behind a position in one statement, which shows them as they stand when it begins. */
  async *readAllLines(behind: bigint): AsyncGenerator<Buffer> {
    const connection = await this.database.connect();
    let whole = false;
    try {
      const after = behind === 0n ? SMALLEST : behind;
      yield* connection.copyTo(`copy (${FROM} where position > ${after} order by position) to stdout`);
      whole = true;
    } catch (error) {
      throw asStoreError(error);
    } finally {
      connection.release(!whole);
    }
  }

  /** The events behind a position and how far was looked; a filtered page looks at most 25,000 positions on. */
  async readPage(behind: bigint, filter: EventFilter | undefined, limit: number): Promise<StoredPage> {
    if (filter?.types === undefined && filter?.categories === undefined) {
      const sql = `${FROM} where position > $1 order by position limit $2`;
      const events = await this.events(sql, [behind === 0n ? SMALLEST : behind, limit]);
      const position = events.at(-1)?.position ?? placeOf(behind);
      return { events, position, caughtUp: events.length < limit };
    }
    return this.readFiltered(behind, filter, limit);
  }

  /** The position of the last event; undefined in an empty store. */
  async lastPosition(): Promise<Position | undefined> {
    const sql = 'select position from event_store.event order by position desc limit 1';
    const [row] = await this.rows(sql, []);
    return row ? positionOf(row[0] as string) : undefined;
  }

  /** The head is read first: what is behind it is there to stay, so the window up to it can be trusted. */
  private async readFiltered(behind: bigint, filter: EventFilter, limit: number): Promise<StoredPage> {
    const head = BigInt((await this.lastPosition()) ?? 0);
    if (head <= behind) return { events: [], position: placeOf(behind), caughtUp: true };
    const end = head < behind + BigInt(WINDOW) ? head : behind + BigInt(WINDOW);
    const sql = `${FROM} where position > $1 and position <= $2
      and ($3::text[] is null or type = any($3))
      and ($4::text[] is null or split_part(stream, '-', 1) = any($4))
      order by position limit $5`;
    const { types = null, categories = null } = filter;
    const events = await this.events(sql, [behind, end, types, categories, limit]);
    const full = events.length === limit && events.at(-1)?.position !== placeOf(end);
    const position = full ? events.at(-1)?.position : placeOf(end);
    return { events, position, caughtUp: !full && end === head };
  }

  private async events(sql: string, parameters: readonly unknown[]): Promise<RecordedEvent[]> {
    return (await this.rows(sql, parameters)).map(eventOf);
  }

  private async rows(sql: string, parameters: readonly unknown[]): Promise<(string | null)[][]> {
    try {
      return await this.database.queryRaw(sql, parameters);
    } catch (error) {
      throw asStoreError(error);
    }
  }
}

const placeOf = (number: bigint): Position | undefined => (number > 0n ? positionOf(number) : undefined);
