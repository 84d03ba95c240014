import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { accessSql, type Viewer } from '#libs/access';
import type { KnownAt, Month } from '#libs/kernel';
import { Database, NotFound } from '#libs/platform';
import { viewSchema, whenBuilt } from '#libs/projections';
import type { MonthOf } from '../delivered-services.decider';
import { type DeliveredSum, type StoredMonth, sumsOf } from './delivered-sums';
import { deliveryMonthsView } from './delivery-months.projection';
import { MonthsThen } from './months-then';

/** One admission's month, as known at a moment where one is named; throws `NotFound` where nothing was recorded. */
export class GetDeliveryMonth extends Query<StoredMonth> {
  constructor(
    readonly of: MonthOf,
    readonly knownAt: KnownAt | null = null,
  ) {
    super();
  }
}

/** Which months are asked for; null is any. */
export interface MonthsAsked {
  readonly programme: string | null;
  readonly provider: string | null;
  readonly personId: string | null;
  readonly month: Month;
  /** What was known; everything where it is left out. */
  readonly knownAt?: KnownAt | null;
}

/** The months of a provider or a person, by admission. */
export class ListDeliveryMonths extends Query<readonly StoredMonth[]> {
  constructor(
    readonly viewer: Viewer,
    readonly asked: MonthsAsked,
  ) {
    super();
  }
}

/** Whose deliveries are summed, and from which to which month; null is any. */
export interface SumsAsked {
  readonly programme: string;
  readonly provider: string | null;
  readonly municipality: string | null;
  readonly from: Month;
  readonly to: Month;
  /** What was known; everything where it is left out. */
  readonly knownAt?: KnownAt | null;
}

/** What was delivered by month, item and tariff. */
export class SumDeliveries extends Query<readonly DeliveredSum[]> {
  constructor(readonly asked: SumsAsked) {
    super();
  }
}

const SCHEMA = viewSchema(deliveryMonthsView.name);
const COLUMNS = `admission_id as "admissionId", month, programme, provider, municipality,
  person_id as "personId", revision, changed, deliveries, cancellations, statements`;

@QueryHandler(GetDeliveryMonth)
export class GetDeliveryMonthHandler implements IQueryHandler<GetDeliveryMonth> {
  constructor(
    private readonly database: Database,
    private readonly then: MonthsThen,
  ) {}

  async execute({ of, knownAt }: GetDeliveryMonth): Promise<StoredMonth> {
    const month = knownAt === null ? await this.now(of) : await this.then.of(of, knownAt);
    if (!month) throw new NotFound('month of deliveries', `${of.admissionId}/${of.month}`);
    return month;
  }

  private async now(of: MonthOf): Promise<StoredMonth | null> {
    const sql = `select ${COLUMNS} from ${SCHEMA}.months where admission_id = $1 and provider = $2 and month = $3`;
    const query = this.database.query<StoredMonth>(sql, [of.admissionId, of.provider, of.month]);
    const { rows } = await whenBuilt(deliveryMonthsView.name, query);
    return rows[0] ?? null;
  }
}

@QueryHandler(ListDeliveryMonths)
export class ListDeliveryMonthsHandler implements IQueryHandler<ListDeliveryMonths> {
  constructor(
    private readonly database: Database,
    private readonly then: MonthsThen,
  ) {}

  async execute({ viewer, asked }: ListDeliveryMonths): Promise<readonly StoredMonth[]> {
    const values: unknown[] = [asked.month, asked.programme, asked.provider, asked.personId];
    const theirs = { kind: 'admission', id: 't.admission_id' } as const;
    const access = accessSql(viewer, 'deliveries.list', theirs, values);
    const sql = `select ${COLUMNS} from ${SCHEMA}.months t where month = $1
      and ($2::text is null or programme = $2) and ($3::text is null or provider = $3)
      and ($4::uuid is null or person_id = $4) and ${access} order by provider, programme, admission_id`;
    const query = this.database.query<StoredMonth>(sql, values);
    const { rows } = await whenBuilt(deliveryMonthsView.name, query);
    return asked.knownAt ? this.then.among(rows, asked.knownAt) : rows;
  }
}

@QueryHandler(SumDeliveries)
export class SumDeliveriesHandler implements IQueryHandler<SumDeliveries> {
  constructor(
    private readonly database: Database,
    private readonly then: MonthsThen,
  ) {}

  async execute({ asked }: SumDeliveries): Promise<readonly DeliveredSum[]> {
    if (asked.knownAt) return sumsOf(await this.then.among(await this.monthsOf(asked), asked.knownAt));
    const sql = `select month, item, tariff, count(distinct delivery_id)::int as deliveries,
        sum(minutes)::int as minutes, sum(units)::text as units
      from ${SCHEMA}.portions where programme = $1 and month between $2 and $3
        and ($4::text is null or provider = $4) and ($5::text is null or municipality = $5)
      group by month, item, tariff order by month, item, tariff`;
    const values = [asked.programme, asked.from, asked.to, asked.provider, asked.municipality];
    return (await whenBuilt(deliveryMonthsView.name, this.database.query<DeliveredSum>(sql, values))).rows;
  }

  private async monthsOf(asked: SumsAsked): Promise<readonly StoredMonth[]> {
    const sql = `select ${COLUMNS} from ${SCHEMA}.months where programme = $1 and month between $2 and $3
      and ($4::text is null or provider = $4) and ($5::text is null or municipality = $5)
      order by month, provider, admission_id`;
    const values = [asked.programme, asked.from, asked.to, asked.provider, asked.municipality];
    return (await whenBuilt(deliveryMonthsView.name, this.database.query<StoredMonth>(sql, values))).rows;
  }
}
