import type { Queryable } from '#libs/platform';
import { whenBuilt } from '#libs/projections';
import { ACCESS_SCOPES } from '../scopes/access-scopes.projection';
import type { SubjectKind } from '../subject-kinds.rules';
import { CASE_KINDS } from './access-condition';
import { LIVE_SCHEMAS } from './relation.sql';

/** A case or person that exists, whoever may see it: for rules that ask no more than that. */
export interface Standing {
  readonly kind: SubjectKind;
  /** The persons of the case, by id. */
  readonly persons: readonly string[];
}

/** The person (`person`) or case of any kind (`case`) of an id; undefined where there is none. */
export async function findStanding(
  db: Queryable,
  kind: 'person' | 'case',
  id: string,
): Promise<Standing | undefined> {
  const asked = db.query<Standing>(
    `select kind, persons::text[] as persons from ${LIVE_SCHEMAS.scopes}.subjects
      where id = $1 and kind = any($2::text[])`,
    [id, kind === 'person' ? ['person'] : CASE_KINDS],
  );
  return (await whenBuilt(ACCESS_SCOPES, asked)).rows[0];
}
