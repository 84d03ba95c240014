import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { accessSql, type Viewer } from '#libs/access';
import type { LocalDate } from '#libs/kernel';
import { Database, type Queryable } from '#libs/platform';
import { viewSchema, whenBuilt } from '#libs/projections';
import { applicationsView } from './applications.projection';
import type { CaseState } from './case-summary';

/** Which applications; null asks for all. */
export interface ApplicationsRequest {
  readonly number: string | null;
  readonly state: CaseState | null;
  readonly unit: string | null;
  readonly programme: string | null;
  readonly personId: string | null;
  readonly offset: number;
  readonly limit: number;
}

/** An application as a list shows it, without anything that names a person. */
export interface ApplicationSummary {
  readonly applicationId: string;
  /** Null only until the crash that kept it from its number is repaired. */
  readonly number: string | null;
  readonly personId: string;
  readonly programme: string;
  readonly municipality: string;
  readonly unit: string;
  readonly channel: string;
  readonly receivedOn: LocalDate;
  readonly filedOn: LocalDate;
  readonly state: CaseState;
  readonly onHold: boolean;
  readonly assignee: string | null;
  readonly completeOn: LocalDate | null;
  readonly eligibility: 'met' | 'not-met' | 'unknown' | null;
}

/** A page of applications, the latest received first; `total` counts all that were asked for. */
export interface ApplicationsPage {
  readonly total: number;
  readonly applications: readonly ApplicationSummary[];
}

/** A page of applications. */
export class ListApplications extends Query<ApplicationsPage> {
  constructor(
    readonly viewer: Viewer,
    readonly request: ApplicationsRequest,
  ) {
    super();
  }
}

/** The columns of a summary, of a table named `c`. */
export const SUMMARY_COLUMNS = `c.application_id as "applicationId", c.number, c.person_id as "personId",
  c.programme, c.municipality, c.unit, c.channel, c.received_on as "receivedOn", c.filed_on as "filedOn",
  c.state, c.on_hold as "onHold", c.assignee, c.complete_on as "completeOn", c.eligibility`;

/** Answers from the view. */
@QueryHandler(ListApplications)
export class ListApplicationsHandler implements IQueryHandler<ListApplications> {
  constructor(private readonly database: Database) {}

  execute({ viewer, request }: ListApplications): Promise<ApplicationsPage> {
    const { name } = applicationsView;
    return whenBuilt(name, listApplications(this.database, viewSchema(name), viewer, request));
  }
}

const FILTERS = {
  number: 'number',
  state: 'state',
  unit: 'unit',
  programme: 'programme',
  personId: 'person_id',
} as const;

/** A page of applications from the view's table in `schema`. */
export async function listApplications(
  db: Queryable,
  schema: string,
  viewer: Viewer,
  request: ApplicationsRequest,
): Promise<ApplicationsPage> {
  const parameters: unknown[] = [];
  const conditions = Object.entries(FILTERS).flatMap(([field, column]) => {
    const value = request[field as keyof typeof FILTERS];
    return value === null ? [] : [`c.${column} = $${parameters.push(value)}`];
  });
  const theirs = { kind: 'application', id: 'c.application_id' } as const;
  conditions.push(accessSql(viewer, 'applications.list', theirs, parameters));
  const where = `from ${schema}.cases c where ${conditions.join(' and ')}`;
  const counted = await db.query<{ total: number }>(`select count(*)::int as total ${where}`, parameters);
  const page = [...parameters, request.limit, request.offset];
  const { rows } = await db.query<ApplicationSummary>(
    `select ${SUMMARY_COLUMNS} ${where} order by c.received_on desc, c.application_id
      limit $${page.length - 1} offset $${page.length}`,
    page,
  );
  return { total: counted.rows[0]?.total ?? 0, applications: rows };
}
