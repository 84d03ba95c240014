import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { LocalDate } from '#libs/kernel';
import { Database, NotFound, type Queryable } from '#libs/platform';
import { findProgramme } from '#libs/programmes';
import { viewSchema, whenBuilt } from '#libs/projections';
import { capacityView } from '../ledger/capacity.projection';
import { type AsKnown, asKnown, booksOf, momentOf } from '../ledger/ledger.query';

const MOST_RECORDS = 400;

/** Whose staff of which day, as known by the end of a day or at a moment. */
export interface StaffingRequest extends AsKnown {
  readonly programme: string;
  readonly provider: string;
  readonly on: LocalDate;
}

/** The staff of a day; active in full posts, hours a week. */
export interface StaffingRow {
  readonly on: LocalDate;
  readonly employed: number;
  readonly active: number;
  readonly hoursDeliverable: number | null;
}

/** The staff in force on a day, and the records up to it, the latest first. */
export interface Staffing extends Omit<StaffingRequest, 'everything'> {
  /** Of the latest record up to the day; null where there is none. */
  readonly staff: StaffingRow | null;
  readonly history: readonly StaffingRow[];
}

/** The staff of a day; throws `NotFound` for an unknown programme and a provider without a book. */
export class GetStaffing extends Query<Staffing> {
  constructor(readonly request: StaffingRequest) {
    super();
  }
}

/** Answers from the view. */
@QueryHandler(GetStaffing)
export class GetStaffingHandler implements IQueryHandler<GetStaffing> {
  constructor(private readonly database: Database) {}

  execute({ request }: GetStaffing): Promise<Staffing> {
    return whenBuilt(capacityView.name, staffingOf(this.database, viewSchema(capacityView.name), request));
  }
}

/** The staff of a day with its history of at most 400 records, from the view's tables in `schema`. */
export async function staffingOf(db: Queryable, schema: string, request: StaffingRequest): Promise<Staffing> {
  const { programme, provider, on, knownAt } = request;
  if (!findProgramme(programme)) throw new NotFound('programme', programme);
  const [book] = await booksOf(db, schema, { programme, provider }, request);
  if (!book) throw new NotFound('capacity of provider', provider);
  const { rows } = await db.query<StaffingRow>(
    `select on_day::text as "on", employed, active::float8 as active, hours_deliverable::float8 as "hoursDeliverable"
       from ${schema}.staffing where stream = $1 and ${asKnown('$2')} and on_day <= $3::date
      order by on_day desc limit ${MOST_RECORDS}`,
    [book.stream, momentOf(request), on],
  );
  return { programme, provider, on, knownAt, staff: rows[0] ?? null, history: rows };
}
