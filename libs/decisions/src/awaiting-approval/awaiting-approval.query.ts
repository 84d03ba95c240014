import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { LocalDate } from '#libs/kernel';
import { Database } from '#libs/platform';
import { DECISIONS } from '../cases/decision-cases.query';

/** A draft that waits for a second pair of eyes. */
export interface AwaitingApproval {
  readonly decisionId: string;
  readonly kind: string;
  readonly programme: string;
  readonly unit: string | null;
  readonly caseNumber: string | null;
  readonly draftedBy: string;
  readonly draftedOn: LocalDate;
}

/** The drafts that wait for approval, oldest first, of one unit or all, at most `limit`. */
export class ListAwaitingApproval extends Query<readonly AwaitingApproval[]> {
  constructor(
    readonly unit: string | null,
    readonly limit: number,
  ) {
    super();
  }
}

const SQL = `select decision_id as "decisionId", kind, programme, unit, case_number as "caseNumber",
       drafted_by as "draftedBy", drafted_on::text as "draftedOn"
  from ${DECISIONS} where awaits_approval and ($1::text is null or unit = $1)
 order by drafted_on, decision_id limit $2`;

@QueryHandler(ListAwaitingApproval)
export class ListAwaitingApprovalHandler implements IQueryHandler<ListAwaitingApproval> {
  constructor(private readonly database: Database) {}

  async execute({ unit, limit }: ListAwaitingApproval): Promise<readonly AwaitingApproval[]> {
    const { rows } = await this.database.query<AwaitingApproval>(SQL, [unit, limit]);
    return rows;
  }
}
