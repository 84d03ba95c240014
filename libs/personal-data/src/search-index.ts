import type { Connection, Queryable } from '#libs/platform';
import type { IndexKey } from './index-key';
import type { Among, PersonalField, SearchTerm } from './personal-data';
import { folded, termsOf } from './search-terms';

/**
 * The token of a term: 64 bits of its keyed digest, as PostgreSQL's bigint in text. Two terms share one in
 * fewer than one of 10^11 cases, so that a hit may have to be looked at, but nothing can be read off it.
 */
export const tokenOf = (key: IndexKey, { by, text }: SearchTerm): string =>
  key.digest('search', by, folded(text).trim()).readBigInt64BE(0).toString();

/** A value by which its person may be found. */
export interface SearchedValue {
  readonly personId: string;
  readonly field: PersonalField;
  readonly value: string;
}

/** Adds the tokens of new values; those of former values stay, so that a former name finds its person. */
export async function addToSearchIndex(
  transaction: Connection,
  key: IndexKey,
  values: readonly SearchedValue[],
): Promise<void> {
  const tokens = new Map<string, Set<string>>();
  for (const { personId, field, value } of values)
    for (const term of termsOf(field, value))
      tokens.set(personId, (tokens.get(personId) ?? new Set()).add(tokenOf(key, term)));
  if (tokens.size === 0) return;
  await transaction.query(
    `insert into personal.search_index as i (person_id, tokens)
     select person_id, tokens::bigint[] from unnest($1::uuid[], $2::text[]) as t (person_id, tokens)
      order by person_id
     on conflict (person_id) do update
       set tokens = array(select distinct unnest(i.tokens || excluded.tokens) order by 1)`,
    [[...tokens.keys()], [...tokens.values()].map((each) => `{${[...each].join()}}`)],
  );
}

/** Persons who bear all of the tokens, at most `limit`. */
export async function findByTokens(
  db: Queryable,
  tokens: readonly string[],
  limit: number,
  among?: Among,
): Promise<readonly string[]> {
  const { sql, parameters } = among?.('i.person_id', 2) ?? { sql: 'true', parameters: [] };
  const { rows } = await db.query<{ person: string }>(
    `select i.person_id as person from personal.search_index i
      where i.tokens @> $1::bigint[] and ${sql} limit $2`,
    [`{${tokens.join()}}`, limit, ...parameters],
  );
  return rows.map(({ person }) => person);
}
