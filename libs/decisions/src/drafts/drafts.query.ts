import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { accessSql, THE_HOUSE, UNIDENTIFIED, type Viewer } from '#libs/access';
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
  /** Whether the viewer may approve it: by the access table, as somebody known, with other eyes than the preparers'. */
  readonly approvable: boolean;
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
    const may = accessSql(viewer, 'decisions.approve', theirs, parameters);
    const asked = this.database.query<Draft>(
      `select decision_id as "decisionId", kind, programme, unit, case_number as "caseNumber",
              drafted_by as "draftedBy", drafted_on::text as "draftedOn", preparers, ${may} as approvable
         from ${DECISIONS} t where draft = $1 and ($2::text is null or unit = $2) and ${access}
        order by drafted_on, decision_id limit $3`,
      parameters,
    );
    const { rows } = await whenBuilt(decisionCasesView.name, asked);
    return rows.map((draft) => ({ ...draft, approvable: draft.approvable && hasOtherEyes(viewer, draft) }));
  }
}

// The same that the approval itself refuses: nobody known, and who prepared it, themselves or on behalf of another.
function hasOtherEyes(viewer: Viewer, { preparers }: Draft): boolean {
  if (viewer === THE_HOUSE || viewer.role === UNIDENTIFIED) return false;
  const { id, onBehalfOf } = viewer;
  return !preparers.some((preparer) => preparer === id || preparer === onBehalfOf);
}
