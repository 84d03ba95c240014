import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { accessSql, type Viewer } from '#libs/access';
import { type Instant, type LocalDate } from '#libs/kernel';
import { Database } from '#libs/platform';
import { whenBuilt } from '#libs/projections';
import { ALL_RECORDED } from '../entries/as-of';
import { checkProgramme, LIVE_ENTRIES, LIVE_MARKS } from '../entries/live-entries';
import { entryStream } from '../entry-id';
import type { OfferStanding } from '../entry-state.rules';
import { marksView } from '../marks/marks.projection';

/** How an offer is shown: void where the wait ended before an answer. */
export const OFFER_STANDINGS = ['open', 'accepted', 'refused', 'lapsed', 'withdrawn', 'void'] as const;
export type OfferShown = OfferStanding | (typeof OFFER_STANDINGS)[number];

/** Which offers; null takes all. */
export interface OffersRequest {
  readonly programme: string;
  readonly provider: string | null;
  readonly standing: OfferShown | null;
  /** Only those whose answer was due before this day. */
  readonly dueBefore: LocalDate | null;
  readonly offset: number;
  readonly limit: number;
}

/** An offer with how it stands. */
export interface OfferRow {
  readonly offerId: string;
  readonly entryId: string;
  readonly personId: string;
  readonly provider: string;
  readonly offeredOn: LocalDate;
  readonly answerBy: LocalDate;
  /** False where the period to answer is a parameter that nobody confirmed. */
  readonly deadlineVerified: boolean;
  readonly startsOn: LocalDate | null;
  readonly rank: number;
  readonly passedOver: number;
  readonly outOfOrderReason: string | null;
  readonly standing: OfferShown;
  readonly settledOn: LocalDate | null;
  readonly reason: string | null;
  readonly late: boolean;
}

/** The offers to people of a programme's lists, the earliest deadline first; throws `NotFound`. */
export class ListOffers extends Query<readonly OfferRow[]> {
  constructor(
    readonly viewer: Viewer,
    readonly request: OffersRequest,
  ) {
    super();
  }
}

@QueryHandler(ListOffers)
export class ListOffersHandler implements IQueryHandler<ListOffers> {
  constructor(private readonly database: Database) {}

  async execute({ viewer, request }: ListOffers): Promise<readonly OfferRow[]> {
    checkProgramme(request.programme);
    return whenBuilt(marksView.name, this.rows(viewer, request, ALL_RECORDED));
  }

  private async rows(viewer: Viewer, request: OffersRequest, now: Instant): Promise<readonly OfferRow[]> {
    const { programme, provider, standing, dueBefore, offset, limit } = request;
    const parameters = [now, programme, provider, standing, dueBefore, offset, limit];
    const theirs = { kind: 'entry', id: 'o.entry_id' } as const;
    const access = accessSql(viewer, 'waiting-list.list-offers', theirs, parameters);
    const { rows } = await this.database.query<OfferRow>(
      `with shown as (
       select o.*, e.person_id, e.provider,
              case when o.standing = 'open' and e.ended_on is not null then 'void' else o.standing end as shown
         from ${LIVE_MARKS}.offers o
         join lateral (select person_id, programme, provider, ended_on from ${LIVE_ENTRIES}.entries
                        where view_key = '${entryStream('')}' || o.entry_id and known @> $1::timestamptz
                        limit 1) e on e.programme = $2)
       select o.offer_id as "offerId", o.entry_id as "entryId", o.person_id as "personId", o.provider,
              o.offered_on::text as "offeredOn", o.answer_by::text as "answerBy",
              o.deadline_verified as "deadlineVerified", o.starts_on::text as "startsOn", o.rank,
              o.passed_over as "passedOver", o.out_of_order_reason as "outOfOrderReason", o.shown as standing,
              o.settled_on::text as "settledOn", o.reason, o.late
         from shown o
        where ($3::text is null or o.provider = $3) and ($4::text is null or o.shown = $4)
          and ($5::date is null or o.answer_by < $5) and ${access}
        order by o.answer_by, o.offer_id offset $6 limit $7`,
      parameters,
    );
    return rows;
  }
}
