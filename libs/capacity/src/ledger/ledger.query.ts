import { dayAt, type Instant, type KnownAt, knownMoment, type LocalDate } from '#libs/kernel';
import type { Queryable } from '#libs/platform';
import type { Book, Closure, Declaration, Hundredths } from '../book.rules';
import type { BookingKind, ClosureReason } from '../capacity.events';

/** Whose books: of a programme, of a provider; null takes all. */
export interface BookScope {
  readonly programme: string | null;
  readonly provider: string | null;
}

/**
 * What the office knew by the end of a day or at a moment. With `everything` it is asked of what is recorded
 * now, whatever the store's clock says beside the office's.
 */
export interface AsKnown {
  readonly knownAt: KnownAt;
  readonly everything?: boolean;
}

/** The moment up to which facts are known, as PostgreSQL reads it. */
export const momentOf = ({ knownAt, everything }: AsKnown): Instant | 'infinity' =>
  everything ? 'infinity' : knownMoment(knownAt);

/** The day on which it was known: what begins later is planned, an offer of an earlier day has lapsed. */
export const dayOfKnowing = ({ knownAt }: AsKnown): LocalDate => dayAt(knownMoment(knownAt));

/** How a booking stands on the day of knowledge. */
export type Standing = 'confirmed' | 'planned' | 'offered';

/** What a booking holds of a unit for a while. */
export interface HeldStretch {
  readonly bookingId: string;
  readonly standing: Standing;
  readonly unit: string | null;
  readonly amount: Hundredths;
  readonly overridden: boolean;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** What cannot be given for a time, and why. */
export type KnownClosure = Closure & { readonly reason: ClosureReason };

/** A book as known, as far as it bears on some days. */
export interface KnownBook extends Pick<Book, 'declarations'> {
  readonly closures: ReadonlyMap<string, KnownClosure>;
  readonly stream: string;
  readonly provider: string;
  readonly programme: string;
  readonly held: readonly HeldStretch[];
}

type StoredSegment = Omit<HeldStretch, 'standing'> & {
  readonly stream: string;
  readonly kind: BookingKind;
  readonly startsOn: LocalDate;
};

/** The condition for a row known at the moment of the parameter. */
export const asKnown = (moment: string): string =>
  `known_from <= ${moment}::timestamptz and (known_until is null or known_until > ${moment}::timestamptz)`;

/** The books of a scope that were opened by then, by programme and provider. */
export async function booksOf(
  db: Queryable,
  schema: string,
  { programme, provider }: BookScope,
  asKnownThen: AsKnown,
): Promise<Pick<KnownBook, 'stream' | 'provider' | 'programme'>[]> {
  const { rows } = await db.query<Pick<KnownBook, 'stream' | 'provider' | 'programme'>>(
    `select stream, provider, programme from ${schema}.books
      where known_from <= $1::timestamptz and ($2::text is null or programme = $2)
        and ($3::text is null or provider = $3) order by programme, provider, stream`,
    [momentOf(asKnownThen), programme, provider?.normalize('NFC') ?? null],
  );
  return rows;
}

/** The books with what bears on the days from `from` to `to`, as known; lapsed and taken-up offers left out. */
export async function knownBooks(
  db: Queryable,
  schema: string,
  books: readonly Pick<KnownBook, 'stream' | 'provider' | 'programme'>[],
  days: { readonly from: LocalDate; readonly to: LocalDate },
  asKnownThen: AsKnown,
): Promise<KnownBook[]> {
  const moment = momentOf(asKnownThen);
  const about = [books.map(({ stream }) => stream), moment, days.from, days.to];
  const within = 'from_on <= $4::date and (to_on is null or to_on >= $3::date)';
  const declared = await db.query<Declaration & { stream: string }>(
    `select stream, from_on::text as "from", to_on::text as "to", offer from ${schema}.declarations
      where stream = any($1) and known_from <= $2::timestamptz and ${within} order by stream, place`,
    about,
  );
  const closed = await db.query<KnownClosure & { stream: string }>(
    `select stream, closure_id as "closureId", unit, amount, reason, from_on::text as "from", to_on::text as "to"
       from ${schema}.closures where stream = any($1) and ${asKnown('$2')} and ${within} order by from_on, closure_id`,
    about,
  );
  const today = dayOfKnowing(asKnownThen);
  const held = await db.query<StoredSegment>(
    `select stream, booking_id as "bookingId", kind, starts_on::text as "startsOn", unit, amount, overridden,
            from_on::text as "from", to_on::text as "to"
       from ${schema}.segments where stream = any($1) and ${asKnown('$2')} and ${within}
        and taken_up_by is null and (kind = 'admission' or lapses_on is null or lapses_on > $5::date)`,
    [...about, today],
  );
  const [offers, closures, segments] = [byStream(declared.rows), byStream(closed.rows), byStream(held.rows)];
  return books.map((book) => ({
    ...book,
    declarations: offers.get(book.stream) ?? [],
    closures: new Map((closures.get(book.stream) ?? []).map((closure) => [closure.closureId, closure])),
    held: (segments.get(book.stream) ?? []).map((segment) => stretchOf(segment, today)),
  }));
}

const stretchOf = (
  { bookingId, kind, startsOn, unit, amount, overridden, from, to }: StoredSegment,
  today: LocalDate,
): HeldStretch => {
  const standing = kind === 'offer' ? 'offered' : startsOn > today ? 'planned' : 'confirmed';
  return { bookingId, standing, unit, amount, overridden, from, to };
};

function byStream<Row extends { readonly stream: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.stream);
    if (group) group.push(row);
    else groups.set(row.stream, [row]);
  }
  return groups;
}
