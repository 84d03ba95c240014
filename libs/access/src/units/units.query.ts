import type { Queryable } from '#libs/platform';
import { whenBuilt } from '#libs/projections';
import { LIVE_SCHEMAS } from '../filter/relation.sql';
import { ACCESS_SCOPES } from '../scopes/access-scopes.projection';
import type { KnownUnit } from './unit-sources';

// Letters and admissions bear the unit of who wrote them, which may be a provider.
const OF_UNITS = ['application', 'decision', 'exemption'];

/** The units that handle cases or have handled them. */
export async function unitsOfCases(db: Queryable): Promise<readonly KnownUnit[]> {
  const asked = db.query<{ unit: string }>(
    `select distinct unnest(units) as unit from ${LIVE_SCHEMAS.scopes}.subjects where kind = any($1::text[])`,
    [OF_UNITS],
  );
  const { rows } = await whenBuilt(ACCESS_SCOPES, asked);
  return rows.map(({ unit }) => ({ name: unit, from: 'cases' }));
}
