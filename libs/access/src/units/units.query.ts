import type { Queryable } from '#libs/platform';
import { whenBuilt } from '#libs/projections';
import { LIVE_SCHEMAS } from '../filter/relation.sql';
import { ACCESS_SCOPES } from '../scopes/access-scopes.projection';

// Letters and admissions bear the unit of who wrote them, which may be a provider.
const OF_UNITS = ['application', 'decision', 'exemption'];

/** The units that handle cases or have handled them, by name in Slovene order. */
export async function listUnits(db: Queryable): Promise<readonly string[]> {
  const asked = db.query<{ unit: string }>(
    `select distinct unnest(units) as unit from ${LIVE_SCHEMAS.scopes}.subjects where kind = any($1::text[])`,
    [OF_UNITS],
  );
  const { rows } = await whenBuilt(ACCESS_SCOPES, asked);
  return rows.map(({ unit }) => unit).sort((one, other) => one.localeCompare(other, 'sl'));
}
