import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { KnownAt, LocalDate } from '#libs/kernel';
import { Database, type Queryable } from '#libs/platform';
import { getProgramme } from '#libs/programmes';
import { viewSchema, whenBuilt } from '#libs/projections';
import { capacityByDay, type Load } from '../by-day/capacity-by-day.rules';
import type { OfferWarning } from '../by-day/capacity-by-day.query';
import type { Offer } from '../capacity.events';
import { capacityView } from '../ledger/capacity.projection';
import { type AsKnown, booksOf, type BookScope, knownBooks, type KnownBook } from '../ledger/ledger.query';
import { offerOn } from '../load.rules';
import { offerKindOf, offerWarnings } from '../offer.rules';

/** The load of which providers on which day; null takes all. */
export interface LoadRequest extends BookScope, AsKnown {
  readonly on: LocalDate;
}

/** A provider in a programme with its load of the day. */
export interface ProviderLoad extends Load {
  readonly provider: string;
  readonly programme: string;
  readonly kind: Offer['kind'] | null;
  readonly warnings: readonly OfferWarning[];
}

/** Every provider of a programme with its load of the day. */
export interface CurrentLoad {
  readonly on: LocalDate;
  readonly knownAt: KnownAt;
  readonly providers: readonly ProviderLoad[];
}

/** The load of providers on a day. */
export class ListCurrentLoad extends Query<CurrentLoad> {
  constructor(readonly request: LoadRequest) {
    super();
  }
}

/** Answers from the view. */
@QueryHandler(ListCurrentLoad)
export class ListCurrentLoadHandler implements IQueryHandler<ListCurrentLoad> {
  constructor(private readonly database: Database) {}

  execute({ request }: ListCurrentLoad): Promise<CurrentLoad> {
    return whenBuilt(capacityView.name, currentLoad(this.database, viewSchema(capacityView.name), request));
  }
}

/** The load of providers on a day by programme and provider, from the view's tables in `schema`. */
export async function currentLoad(
  db: Queryable,
  schema: string,
  { on, programme, provider, ...asKnown }: LoadRequest,
): Promise<CurrentLoad> {
  const books = await booksOf(db, schema, { programme, provider }, asKnown);
  const known = await knownBooks(db, schema, books, { from: on, to: on }, asKnown);
  return { on, knownAt: asKnown.knownAt, providers: known.map((book) => providerLoad(book, on)) };
}

function providerLoad(book: KnownBook, on: LocalDate): ProviderLoad {
  const { provider, programme } = book;
  const [{ day: _day, units: _units, ...load }] = capacityByDay(book, { from: on, to: on }) as [
    ReturnType<typeof capacityByDay>[number],
  ];
  const offer = offerOn(book, on);
  const kind = offerKindOf(getProgramme(programme).capacity);
  return { provider, programme, kind, warnings: offer ? offerWarnings(offer) : [], ...load };
}
