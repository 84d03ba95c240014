import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { accessSql, type Viewer } from '#libs/access';
import type { LocalDate } from '#libs/kernel';
import { Database } from '#libs/platform';
import { whenBuilt } from '#libs/projections';
import { decisionCasesView } from '../cases/decision-cases.projection';
import { DECISIONS } from '../cases/decision-cases.query';

/** A draft: with the approver (`submitted`), or returned to those who prepared it. */
export interface Draft {
  readonly decisionId: string;
  readonly kind: string;
  readonly programme: string;
  readonly unit: string | null;
  readonly caseNumber: string | null;
  readonly draftedBy: string;
  readonly draftedOn: LocalDate;
  /** Everybody who drafted, revised or resubmitted. */
  readonly preparers: readonly string[];
}

/** The drafts that wait for approval or for revision, oldest first, of one unit or all, at most `limit`. */
export class ListDrafts extends Query<readonly Draft[]> {
  constructor(
    readonly viewer: Viewer,
    readonly waiting: 'submitted' | 'returned',
    readonly unit: string | null,
    readonly limit: number,
  ) {
    super();
  }
}

const ACTIONS = { submitted: 'decisions.list-awaiting', returned: 'decisions.list-returned' } as const;

@QueryHandler(ListDrafts)
export class ListDraftsHandler implements IQueryHandler<ListDrafts> {
  constructor(private readonly database: Database) {}

  async execute({ viewer, waiting, unit, limit }: ListDrafts): Promise<readonly Draft[]> {
    const parameters: unknown[] = [waiting, unit, limit];
    const theirs = { kind: 'decision', id: 't.decision_id' } as const;
    const access = accessSql(viewer, ACTIONS[waiting], theirs, parameters);
    const asked = this.database.query<Draft>(
      `select decision_id as "decisionId", kind, programme, unit, case_number as "caseNumber",
              drafted_by as "draftedBy", drafted_on::text as "draftedOn", preparers
         from ${DECISIONS} t where draft = $1 and ($2::text is null or unit = $2) and ${access}
        order by drafted_on, decision_id limit $3`,
      parameters,
    );
    return (await whenBuilt(decisionCasesView.name, asked)).rows;
  }
}
