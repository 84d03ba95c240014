import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { addDays, daysBetween, type LocalDate } from '#libs/kernel';
import { Database, InvalidInput, NotFound, type Queryable } from '#libs/platform';
import { findProgramme } from '#libs/programmes';
import { viewSchema, whenBuilt } from '#libs/projections';
import { type Declaration, ONE } from '../book.rules';
import type { Offer } from '../capacity.events';
import { capacityView } from '../ledger/capacity.projection';
import { type AsKnown, booksOf, knownBooks, type KnownBook, type KnownClosure } from '../ledger/ledger.query';
import { offerOn } from '../load.rules';
import { offerKindOf, offerWarnings } from '../offer.rules';
import { capacityByDay, type DayLoad } from './capacity-by-day.rules';

/** The longest range that is answered day by day. */
export const MOST_DAYS = 366;

/** Whose capacity on which days, as known by the end of a day or at a moment. */
export interface CapacityRequest extends AsKnown {
  readonly programme: string;
  readonly provider: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** A contradiction between what a provider states and what its rooms hold. */
export interface OfferWarning {
  readonly code: string;
  readonly stated: number;
  readonly beds: number;
}

/** The capacity of a provider day by day. */
export interface CapacityByDay extends Omit<CapacityRequest, 'everything'> {
  /** How the programme counts; null where nothing is limited. */
  readonly kind: Offer['kind'] | null;
  /** The offer in force on the first day. */
  readonly offer: Offer | null;
  readonly warnings: readonly OfferWarning[];
  readonly days: readonly DayLoad[];
  /** What was said for these days, in the order in which it was said; a later word covers an earlier one. */
  readonly declarations: readonly Declaration[];
  /** What cannot be given on some of these days. */
  readonly closures: readonly ClosureShown[];
}

/** A closure; the amount in hours a week or heads, null where the whole unit is closed. */
export type ClosureShown = Omit<KnownClosure, 'amount'> & { readonly amount: number | null };

/** Capacity day by day; throws `NotFound` for an unknown programme and a provider without a book, `InvalidInput`. */
export class GetCapacityByDay extends Query<CapacityByDay> {
  constructor(readonly request: CapacityRequest) {
    super();
  }
}

/** Answers from the view. */
@QueryHandler(GetCapacityByDay)
export class GetCapacityByDayHandler implements IQueryHandler<GetCapacityByDay> {
  constructor(private readonly database: Database) {}

  async execute({ request }: GetCapacityByDay): Promise<CapacityByDay> {
    checkRange(request);
    return whenBuilt(capacityView.name, providerByDay(this.database, viewSchema(capacityView.name), request));
  }
}

function checkRange({ from, to }: CapacityRequest): void {
  const wrong = (code: string, message: string): never => {
    throw new InvalidInput([{ path: 'to', code, message }]);
  };
  if (to < from) wrong('BEFORE_FROM', 'must not be before from');
  if (daysBetween(from, to) >= MOST_DAYS)
    wrong('TOO_MANY_DAYS', `must be before ${addDays(from, MOST_DAYS)}`);
}

/** The capacity of a provider day by day, from the view's tables in `schema`. */
export async function providerByDay(
  db: Queryable,
  schema: string,
  request: CapacityRequest,
): Promise<CapacityByDay> {
  const { programme, provider, from, to, knownAt } = request;
  const known = findProgramme(programme);
  if (!known) throw new NotFound('programme', programme);
  const book = await bookOfProvider(db, schema, request);
  const offer = offerOn(book, from);
  return {
    programme,
    provider,
    from,
    to,
    knownAt,
    kind: offerKindOf(known.capacity),
    offer,
    warnings: offer ? offerWarnings(offer) : [],
    days: capacityByDay(book, request),
    declarations: book.declarations.map(({ from: first, to: last, offer: said }) => ({
      from: first,
      to: last,
      offer: said,
    })),
    closures: [...book.closures.values()].map(closureShown),
  };
}

const closureShown = ({ closureId, unit, amount, from, to, reason }: KnownClosure): ClosureShown => ({
  ...{ closureId, unit, from, to, reason },
  amount: amount === null ? null : amount / ONE,
});

async function bookOfProvider(
  db: Queryable,
  schema: string,
  { programme, provider, from, to, ...asKnown }: CapacityRequest,
): Promise<KnownBook> {
  const books = await booksOf(db, schema, { programme, provider }, asKnown);
  const [book] = await knownBooks(db, schema, books, { from, to }, asKnown);
  if (!book) throw new NotFound('capacity of provider', provider);
  return book;
}
