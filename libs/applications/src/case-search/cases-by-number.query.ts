import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { accessSql, type Viewer } from '#libs/access';
import { type AskedCaseNumber, type CaseByNumber, FindCasesByNumber } from '#libs/persons';
import { Database, type Queryable } from '#libs/platform';
import { viewSchema, whenBuilt } from '#libs/projections';
import { applicationsView } from '../cases/applications.projection';

/** Answers from the view. */
@QueryHandler(FindCasesByNumber)
export class FindCasesByNumberHandler implements IQueryHandler<FindCasesByNumber> {
  constructor(private readonly database: Database) {}

  execute({ viewer, asked, limit }: FindCasesByNumber): Promise<readonly CaseByNumber[]> {
    const { name } = applicationsView;
    return whenBuilt(name, casesByNumber(this.database, viewSchema(name), viewer, asked, limit));
  }
}

interface Asked {
  readonly where: string;
  readonly order: string;
  readonly parameters: readonly unknown[];
}

const NEWEST = 'c.year desc, c.sequence desc';

/** One number, the numbers that begin so (that sequence itself first), or all of a sign, the newest first. */
function condition({ sign, sequence, year }: AskedCaseNumber): Asked {
  if (sequence === '')
    return { where: 'c.sign = $1 and c.number is not null', order: NEWEST, parameters: [sign] };
  if (year.length === 4)
    return { where: 'c.number = $1', order: NEWEST, parameters: [`${sign}-${sequence}/${year}`] };
  const slash = year === '' ? '' : `/${year}`;
  return {
    where: 'c.number like $1',
    order: `(c.sequence = $2) desc, ${NEWEST}`,
    parameters: [`${sign}-${sequence}${slash}%`, Number(sequence)],
  };
}

/** Cases by their number from the view's table in `schema`, the closest first. */
export async function casesByNumber(
  db: Queryable,
  schema: string,
  viewer: Viewer,
  asked: AskedCaseNumber,
  limit: number,
): Promise<readonly CaseByNumber[]> {
  const { where, order, parameters } = condition(asked);
  const all = [...parameters, asked.document, limit];
  const [document, most] = [`$${all.length - 1}::int`, `$${all.length}`];
  const theirs = { kind: 'application', id: 'c.application_id' } as const;
  const access = accessSql(viewer, 'persons.search', theirs, all);
  const { rows } = await db.query<CaseByNumber>(
    `select c.application_id as "applicationId", c.number, c.person_id as "personId", c.programme, c.unit,
            c.state, c.received_on as "receivedOn",
            case when c.last_document >= ${document} then ${document} end
              as "documentNumber"
       from ${schema}.cases c where ${where} and ${access} order by ${order} limit ${most}`,
    all,
  );
  return rows;
}
