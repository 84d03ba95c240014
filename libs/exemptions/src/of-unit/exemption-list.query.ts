import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { accessSql, type Viewer } from '#libs/access';
import type { LocalDate } from '#libs/kernel';
import { Database, type Queryable } from '#libs/platform';
import { viewSchema, whenBuilt } from '#libs/projections';
import {
  type ExemptionStanding,
  exemptionCasesView,
  type HeldPart,
} from '../cases/exemption-cases.projection';

/** Which exemptions, as on a day; null asks for all. */
export interface ExemptionListRequest {
  readonly on: LocalDate;
  readonly standing: ExemptionStanding | null;
  readonly programme: string | null;
  readonly offset: number;
  readonly limit: number;
}

/** An exemption as a list shows it. */
export interface ExemptionRow {
  readonly exemptionId: string;
  readonly beneficiaryId: string;
  readonly programme: string;
  readonly standing: ExemptionStanding;
  /** The day of the last determination's record. */
  readonly determinedOn: LocalDate;
  /** The part in force on the day asked. */
  readonly held: HeldPart | null;
}

/** A page of exemptions, the latest determined first; `total` counts all that were asked for. */
export interface ExemptionPage {
  readonly total: number;
  readonly exemptions: readonly ExemptionRow[];
}

/** A page of the exemptions that the viewer may see. */
export class ListExemptionsOfUnit extends Query<ExemptionPage> {
  constructor(
    readonly viewer: Viewer,
    readonly request: ExemptionListRequest,
  ) {
    super();
  }
}

@QueryHandler(ListExemptionsOfUnit)
export class ListExemptionsOfUnitHandler implements IQueryHandler<ListExemptionsOfUnit> {
  constructor(private readonly database: Database) {}

  execute({ viewer, request }: ListExemptionsOfUnit): Promise<ExemptionPage> {
    const { name } = exemptionCasesView;
    return whenBuilt(name, exemptionsOfUnit(this.database, viewSchema(name), viewer, request));
  }
}

type Found = Omit<ExemptionRow, 'held'> & { readonly held: readonly HeldPart[] };

const COLUMNS = `t.exemption_id as "exemptionId", t.beneficiary_id as "beneficiaryId", t.programme, t.standing,
  t.determined_on::text as "determinedOn", t.held`;

/** A page of exemptions from the view's table in `schema`. */
export async function exemptionsOfUnit(
  db: Queryable,
  schema: string,
  viewer: Viewer,
  { on, standing, programme, offset, limit }: ExemptionListRequest,
): Promise<ExemptionPage> {
  const parameters: unknown[] = [standing, programme];
  const theirs = { kind: 'exemption', id: 't.exemption_id' } as const;
  const access = accessSql(viewer, 'exemptions.list-of-unit', theirs, parameters);
  const where = `from ${schema}.cases t
    where ($1::text is null or t.standing = $1) and ($2::text is null or t.programme = $2) and ${access}`;
  const counted = await db.query<{ total: number }>(`select count(*)::int as total ${where}`, parameters);
  const page = [...parameters, limit, offset];
  const { rows } = await db.query<Found>(
    `select ${COLUMNS} ${where} order by t.determined_on desc, t.exemption_id
      limit $${page.length - 1} offset $${page.length}`,
    page,
  );
  const exemptions = rows.map(({ held, ...row }) => ({ ...row, held: held.find(holdsOn(on)) ?? null }));
  return { total: counted.rows[0]?.total ?? 0, exemptions };
}

const holdsOn =
  (on: LocalDate) =>
  ({ from, until }: HeldPart): boolean =>
    from <= on && (until === null || on <= until);
