import type { Queryable } from '#libs/platform';
import { whenBuilt } from '#libs/projections';
import { ACCESS_SCOPES } from '../scopes/access-scopes.projection';
import type { SubjectKind } from '../subject-kinds.rules';
import { accessCondition, type Named } from './access-condition';
import { type AccessSchemas, LIVE_SCHEMAS } from './relation.sql';
import { grantOf, THE_HOUSE, type Viewer } from './viewer';

/** A condition with the values of its parameters. */
export interface SqlCondition {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/**
 * The condition that lets a list show a viewer only what the access table gives for the action; `named` says
 * which column names the case or person of a row. Its parameters are numbered after the `used` ones of the
 * statement. Always true for the house, and false for a role that may not.
 */
export function accessFilter(
  viewer: Viewer,
  action: string,
  named: Named,
  used = 0,
  schemas: AccessSchemas = LIVE_SCHEMAS,
): SqlCondition {
  if (viewer === THE_HOUSE) return { sql: 'true', parameters: [] };
  const parameters: unknown[] = [];
  const add = (value: unknown): string => `$${used + parameters.push(value)}`;
  const looking = { schemas, now: viewer.at };
  const sql = accessCondition(viewer, grantOf(viewer, action), named, add, looking);
  return { sql, parameters: sql === 'true' || sql === 'false' ? [] : parameters };
}

/** The same as text, its values added to the statement's `parameters`. */
export function accessSql(viewer: Viewer, action: string, named: Named, parameters: unknown[]): string {
  const condition = accessFilter(viewer, action, named, parameters.length);
  parameters.push(...condition.parameters);
  return condition.sql;
}

/** Which of these cases or persons a list may show the viewer, for what no single statement finds. */
export async function visibleAmong(
  db: Queryable,
  viewer: Viewer,
  action: string,
  kind: SubjectKind,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const { sql, parameters } = accessFilter(viewer, action, { kind, id: 't.id' }, 1);
  if (sql === 'true' || ids.length === 0) return new Set(ids);
  const asked = db.query<{ id: string }>(`select t.id from unnest($1::uuid[]) t (id) where ${sql}`, [
    ids,
    ...parameters,
  ]);
  const { rows } = await whenBuilt(ACCESS_SCOPES, asked);
  return new Set(rows.map(({ id }) => id));
}

/** Whether a viewer may see who a row of a list is about: its person, application and register number. */
export const seesIdentity = (viewer: Viewer): boolean => viewer === THE_HOUSE || viewer.role !== 'analyst';
