import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { LocalDate } from '#libs/kernel';
import { Database, NotFound, type Queryable } from '#libs/platform';
import { findProgramme } from '#libs/programmes';
import { viewSchema, whenBuilt } from '#libs/projections';
import { capacityView } from '../ledger/capacity.projection';
import { type AsKnown, asKnown, booksOf, dayOfKnowing, momentOf } from '../ledger/ledger.query';

/** How a booking stands; an offer that lapsed or was taken up holds nothing any more. */
export const BOOKING_STATES = ['offered', 'lapsed', 'taken-up', 'planned', 'confirmed', 'ended'] as const;
export type BookingState = (typeof BOOKING_STATES)[number];

/** Which bookings of a provider, as known; by pages. */
export interface BookingsRequest extends AsKnown {
  readonly programme: string;
  readonly provider: string;
  readonly state: BookingState | null;
  readonly unit: string | null;
  readonly offset: number;
  readonly limit: number;
}

/** A booking as it stands on the day of knowledge; of a changed one its latest part. No person is named. */
export interface BookingRow {
  readonly bookingId: string;
  readonly state: BookingState;
  readonly unit: string | null;
  readonly amount: number;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly lapsesOn: LocalDate | null;
  readonly takenUpBy: string | null;
  readonly overridden: boolean;
}

/** An override with the numbers of its moment. */
export interface OverrideRow {
  readonly concerns: 'declaration' | 'closure' | 'booking' | 'booking-change';
  /** Id of the booking or the closure. */
  readonly subject: string | null;
  readonly reason: string;
  readonly noteRef: string | null;
  readonly refused: string;
  readonly unit: string | null;
  readonly from: LocalDate;
  readonly available: number;
  readonly booked: number;
  readonly wanted: number;
  /** Who decided so. */
  readonly by: string;
  readonly recordedAt: string;
}

/** A page of bookings, and all overrides of the book, the latest first; `total` counts all bookings asked for. */
export interface BookingsPage {
  readonly total: number;
  readonly bookings: readonly BookingRow[];
  readonly overrides: readonly OverrideRow[];
}

/** Bookings and overrides of a provider; throws `NotFound`. */
export class ListBookings extends Query<BookingsPage> {
  constructor(readonly request: BookingsRequest) {
    super();
  }
}

/** Answers from the view. */
@QueryHandler(ListBookings)
export class ListBookingsHandler implements IQueryHandler<ListBookings> {
  constructor(private readonly database: Database) {}

  execute({ request }: ListBookings): Promise<BookingsPage> {
    return whenBuilt(capacityView.name, bookingsOf(this.database, viewSchema(capacityView.name), request));
  }
}

/** A page of bookings, the latest begun first, from the view's tables in `schema`. */
export async function bookingsOf(
  db: Queryable,
  schema: string,
  { programme, provider, state, unit, offset, limit, ...then }: BookingsRequest,
): Promise<BookingsPage> {
  if (!findProgramme(programme)) throw new NotFound('programme', programme);
  const [book] = await booksOf(db, schema, { programme, provider }, then);
  if (!book) throw new NotFound('capacity of provider', provider);
  const moment = momentOf(then);
  const asked = [book.stream, moment, dayOfKnowing(then), state, unit];
  const listed = `from (${latestParts(schema)}) b
    where ($4::text is null or b.state = $4) and ($5::text is null or b.unit = $5)`;
  const counted = await db.query<{ total: number }>(`select count(*)::int as total ${listed}`, asked);
  const { rows } = await db.query<BookingRow>(
    `select b.* ${listed} order by b."from" desc, b."bookingId" limit $6 offset $7`,
    [...asked, limit, offset],
  );
  const overrides = await overridesOf(db, schema, book.stream, moment);
  return { total: counted.rows[0]?.total ?? 0, bookings: rows, overrides };
}

const latestParts = (schema: string): string =>
  `select distinct on (booking_id) booking_id as "bookingId",
     case when taken_up_by is not null then 'taken-up'
          when kind = 'offer' and lapses_on <= $3::date then 'lapsed'
          when to_on < $3::date then 'ended'
          when kind = 'offer' then 'offered'
          when starts_on > $3::date then 'planned' else 'confirmed' end as state,
     unit, (amount / 100.0)::float8 as amount, starts_on::text as "from", to_on::text as "to",
     lapses_on::text as "lapsesOn", taken_up_by as "takenUpBy", overridden
   from ${schema}.segments where stream = $1 and ${asKnown('$2')}
  order by booking_id, from_on desc`;

async function overridesOf(
  db: Queryable,
  schema: string,
  stream: string,
  moment: string,
): Promise<OverrideRow[]> {
  const { rows } = await db.query<OverrideRow>(
    `select concerns, subject, reason, note_ref as "noteRef", refused, unit, from_on::text as "from",
            available::float8 as available, booked::float8 as booked, wanted::float8 as wanted,
            decided_by as "by", to_char(known_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt"
       from ${schema}.overrides where stream = $1 and known_from <= $2::timestamptz
      order by known_from desc, from_on limit 500`,
    [stream, moment],
  );
  return rows;
}
