import type { LocalDate } from '#libs/kernel';
import type { Queryable } from '#libs/platform';
import type { LookNote } from './finding.events';

/** What came of a finding so far. */
export interface LookAt {
  readonly findingId: string;
  readonly note: LookNote;
  readonly lookedIntoOn: LocalDate;
  readonly lookedIntoBy: string;
  /** How much stood behind it then. */
  readonly evidence: number;
  readonly times: number;
}

/** The last look at each of the findings that were looked into, by id. */
export async function looksAt(
  db: Queryable,
  schema: string,
  findingIds: readonly string[],
): Promise<ReadonlyMap<string, LookAt>> {
  const { rows } = await db.query<LookAt>(
    `select finding_id as "findingId", note, looked_into_on as "lookedIntoOn",
            looked_into_by as "lookedIntoBy", evidence, times
       from ${schema}.looks where finding_id = any($1::uuid[])`,
    [findingIds],
  );
  return new Map(rows.map((row) => [row.findingId, row]));
}
