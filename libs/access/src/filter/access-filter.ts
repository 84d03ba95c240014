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
  const parameters: unknown[] = [];
  const actor = viewer === THE_HOUSE ? null : viewer;
  const add = (value: unknown): string => `$${used + parameters.push(value)}`;
  const sql = accessCondition(actor, grantOf(viewer, action), named, add, schemas);
  return { sql, parameters: sql === 'true' || sql === 'false' ? [] : parameters };
}
