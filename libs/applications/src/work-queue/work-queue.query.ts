import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { accessSql, type Viewer } from '#libs/access';
import type { LocalDate } from '#libs/kernel';
import { Database, type Queryable } from '#libs/platform';
import { viewSchema, whenBuilt } from '#libs/projections';
import type { TaskKind } from './tasks';
import { workQueueView } from './work-queue.projection';

/** Which tasks, as seen on a day; null asks for all. */
export interface WorkQueueRequest {
  readonly on: LocalDate;
  readonly unit: string | null;
  readonly assignee: string | null;
  /** Only those that nobody took. */
  readonly unassigned: boolean;
  /** `overdue` before the day, `due` on it, `upcoming` after it. */
  readonly when: 'due' | 'overdue' | 'upcoming' | null;
  readonly kind: TaskKind | null;
  readonly done: boolean;
  readonly offset: number;
  readonly limit: number;
}

/** A task as a list shows it, without anything that names a person. */
export interface TaskRow {
  readonly taskId: string;
  readonly kind: TaskKind;
  readonly subject: string;
  readonly dueOn: LocalDate | null;
  readonly doneOn: LocalDate | null;
  readonly state: 'open' | 'done';
  readonly overdue: boolean;
  readonly applicationId: string;
  readonly number: string | null;
  readonly programme: string;
  readonly unit: string;
  readonly assignee: string | null;
  readonly onHold: boolean;
}

/** A page of tasks, the earliest due first; `total` counts all that were asked for. */
export interface WorkQueuePage {
  readonly on: LocalDate;
  readonly total: number;
  readonly tasks: readonly TaskRow[];
}

/** The work queue of a day. */
export class ListWork extends Query<WorkQueuePage> {
  constructor(
    readonly viewer: Viewer,
    readonly request: WorkQueueRequest,
  ) {
    super();
  }
}

/** Answers from the view. */
@QueryHandler(ListWork)
export class ListWorkHandler implements IQueryHandler<ListWork> {
  constructor(private readonly database: Database) {}

  execute({ viewer, request }: ListWork): Promise<WorkQueuePage> {
    const { name } = workQueueView;
    return whenBuilt(name, workQueue(this.database, viewSchema(name), viewer, request));
  }
}

const COMPARISONS = { due: '=', overdue: '<', upcoming: '>' } as const;

/** A page of the work queue from the view's table in `schema`. */
export async function workQueue(
  db: Queryable,
  schema: string,
  viewer: Viewer,
  request: WorkQueueRequest,
): Promise<WorkQueuePage> {
  const { on, limit, offset } = request;
  const parameters: unknown[] = [];
  const add = (value: unknown): string => `$${parameters.push(value)}`;
  const conditions = [`t.done_on is ${request.done ? 'not ' : ''}null`];
  if (request.unit !== null) conditions.push(`t.unit = ${add(request.unit)}`);
  if (request.assignee !== null) conditions.push(`t.assignee = ${add(request.assignee)}`);
  if (request.unassigned) conditions.push('t.assignee is null');
  if (request.kind !== null) conditions.push(`t.kind = ${add(request.kind)}`);
  if (request.when !== null) conditions.push(`t.due_on ${COMPARISONS[request.when]} ${add(on)}::date`);
  const theirs = { kind: 'application', id: 't.application_id' } as const;
  conditions.push(accessSql(viewer, 'applications.work-queue', theirs, parameters));
  const where = `from ${schema}.tasks t where ${conditions.join(' and ')}`;
  const counted = await db.query<{ total: number }>(`select count(*)::int as total ${where}`, parameters);
  const { rows } = await db.query<TaskRow>(
    `select t.task_id as "taskId", t.kind, t.subject, t.due_on as "dueOn", t.done_on as "doneOn",
            case when t.done_on is null then 'open' else 'done' end as state,
            coalesce(t.done_on is null and t.due_on < ${add(on)}::date, false) as overdue,
            t.application_id as "applicationId", t.number, t.programme, t.unit, t.assignee,
            t.on_hold as "onHold" ${where}
      order by t.due_on nulls last, t.task_id limit ${add(limit)} offset ${add(offset)}`,
    parameters,
  );
  return { on, total: counted.rows[0]?.total ?? 0, tasks: rows };
}
