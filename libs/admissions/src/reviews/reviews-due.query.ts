import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { accessSql, type Viewer } from '#libs/access';
import type { LocalDate } from '#libs/kernel';
import { Database } from '#libs/platform';
import { viewSchema } from '#libs/projections';
import { admissionsView } from '../register/admissions.projection';
import type { ReviewKind } from './reviews.rules';

/** Which reviews: due by a day, of a programme, at a provider; null takes all. */
export interface ReviewsRequest {
  /** The day by which overdue is told. */
  readonly on: LocalDate;
  /** The last day due that is listed. */
  readonly until: LocalDate;
  readonly programme: string | null;
  readonly provider: string | null;
  readonly limit: number;
}

/** A review that is to be done. */
export interface ReviewToDo {
  readonly admissionId: string;
  readonly personId: string;
  readonly programme: string;
  readonly provider: string;
  readonly kind: ReviewKind;
  readonly dueOn: LocalDate;
  /** Whether its day has passed. */
  readonly overdue: boolean;
}

/** The reviews that are to be done, the longest due first. */
export class ListReviewsDue extends Query<readonly ReviewToDo[]> {
  constructor(
    readonly viewer: Viewer,
    readonly request: ReviewsRequest,
  ) {
    super();
  }
}

/** Answers from the view. */
@QueryHandler(ListReviewsDue)
export class ListReviewsDueHandler implements IQueryHandler<ListReviewsDue> {
  constructor(private readonly database: Database) {}

  async execute({ viewer, request }: ListReviewsDue): Promise<readonly ReviewToDo[]> {
    const { on, until, programme, provider, limit } = request;
    const parameters: unknown[] = [on, until, programme, provider, limit];
    const theirs = { kind: 'admission', id: 't.admission_id' } as const;
    const access = accessSql(viewer, 'admissions.list-reviews', theirs, parameters);
    const { rows } = await this.database.query<ReviewToDo>(
      `select t.admission_id as "admissionId", t.person_id as "personId", t.programme, t.provider, t.kind,
              t.due_on as "dueOn", t.due_on < $1::date as overdue
         from ${viewSchema(admissionsView.name)}.reviews t
        where t.done_on is null and t.due_on <= $2::date
          and ($3::text is null or t.programme = $3) and ($4::text is null or t.provider = $4)
          and ${access}
        order by t.due_on, t.admission_id, t.kind limit $5`,
      parameters,
    );
    return rows;
  }
}
