import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { accessSql, type Viewer } from '#libs/access';
import { addDays, type LocalDate } from '#libs/kernel';
import { Database, type Queryable } from '#libs/platform';
import { viewSchema, whenBuilt } from '#libs/projections';
import { decisionCasesView } from '../cases/decision-cases.projection';
import type { DecisionKind } from '../decision.events';
import type { DecisionStatus } from '../legal-dates.rules';

/** Which decisions, as they stand on a day; null asks for all. */
export interface DecisionListRequest {
  readonly on: LocalDate;
  readonly status: DecisionStatus | null;
  readonly kind: DecisionKind | null;
  readonly programme: string | null;
  readonly unit: string | null;
  readonly offset: number;
  readonly limit: number;
}

/** What a decision waits for next: the service by fiction, the end of the appeal's or the court action's period. */
export interface DecisionDeadline {
  readonly what: 'deemed-service' | 'appeal' | 'court-action';
  /** The day of the service, or the last day of the period. */
  readonly on: LocalDate;
}

/** A decision as a list shows it, without anything that names a person. */
export interface DecisionRow {
  readonly decisionId: string;
  readonly kind: DecisionKind;
  readonly programme: string;
  readonly unit: string | null;
  readonly caseNumber: string | null;
  readonly draftedBy: string;
  readonly draftedOn: LocalDate;
  readonly status: DecisionStatus;
  readonly deadline: DecisionDeadline | null;
}

/** A page of decisions, the latest drafted first; `total` counts all that were asked for. */
export interface DecisionPage {
  readonly total: number;
  readonly decisions: readonly DecisionRow[];
}

/** A page of the decisions that the viewer may see. */
export class ListDecisionsOfUnit extends Query<DecisionPage> {
  constructor(
    readonly viewer: Viewer,
    readonly request: DecisionListRequest,
  ) {
    super();
  }
}

@QueryHandler(ListDecisionsOfUnit)
export class ListDecisionsOfUnitHandler implements IQueryHandler<ListDecisionsOfUnit> {
  constructor(private readonly database: Database) {}

  execute({ viewer, request }: ListDecisionsOfUnit): Promise<DecisionPage> {
    const { name } = decisionCasesView;
    return whenBuilt(name, decisionsOfUnit(this.database, viewSchema(name), viewer, request));
  }
}

interface Found extends Omit<DecisionRow, 'deadline'> {
  readonly servedFrom: LocalDate | null;
  readonly finalFrom: LocalDate | null;
  readonly legalForceFrom: LocalDate | null;
}

/** The status on the day of the first parameter: what was foreseen comes by itself, unless something is settled. */
const STATUS = `case
  when t.stage in ('withdrawn', 'annulled', 'replaced', 'in-court') then t.stage
  when t.legal_force_from <= $1::date then 'in-legal-force'
  when t.final_from <= $1::date then 'final'
  when t.stage <> 'appealed' and t.served_from <= $1::date then 'served'
  else t.stage end`;

const COLUMNS = `t.decision_id as "decisionId", t.kind, t.programme, t.unit, t.case_number as "caseNumber",
  t.drafted_by as "draftedBy", t.drafted_on::text as "draftedOn", t.served_from::text as "servedFrom",
  t.final_from::text as "finalFrom", t.legal_force_from::text as "legalForceFrom", ${STATUS} as status`;

/** A page of decisions from the view's table in `schema`. */
export async function decisionsOfUnit(
  db: Queryable,
  schema: string,
  viewer: Viewer,
  { on, offset, limit, ...wanted }: DecisionListRequest,
): Promise<DecisionPage> {
  const { status, kind, programme, unit } = wanted;
  const parameters: unknown[] = [on, status, kind, programme, unit];
  const theirs = { kind: 'decision', id: 't.decision_id' } as const;
  const access = accessSql(viewer, 'decisions.list-of-unit', theirs, parameters);
  const where = `from ${schema}.decisions t
    where ($2::text is null or ${STATUS} = $2) and ($3::text is null or t.kind = $3)
      and ($4::text is null or t.programme = $4) and ($5::text is null or t.unit = $5) and ${access}`;
  const counted = await db.query<{ total: number }>(`select count(*)::int as total ${where}`, parameters);
  const page = [...parameters, limit, offset];
  const { rows } = await db.query<Found>(
    `select ${COLUMNS} ${where} order by t.drafted_on desc, t.decision_id
      limit $${page.length - 1} offset $${page.length}`,
    page,
  );
  return { total: counted.rows[0]?.total ?? 0, decisions: rows.map(rowOf) };
}

function rowOf({ servedFrom, finalFrom, legalForceFrom, ...row }: Found): DecisionRow {
  const last = (from: LocalDate): LocalDate => addDays(from, -1);
  const { status } = row;
  if (status === 'sent' && servedFrom)
    return { ...row, deadline: { what: 'deemed-service', on: servedFrom } };
  if (status === 'served' && finalFrom) return { ...row, deadline: { what: 'appeal', on: last(finalFrom) } };
  if (status === 'final' && legalForceFrom)
    return { ...row, deadline: { what: 'court-action', on: last(legalForceFrom) } };
  return { ...row, deadline: null };
}
