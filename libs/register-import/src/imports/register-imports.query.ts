import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { Database, type Queryable } from '#libs/platform';
import { type Past, viewSchema, whenBuilt } from '#libs/projections';
import { registerImportsView } from './register-imports.projection';

/** One import of the past; instants in ISO 8601, `rejectedByCode` counts mistakes. */
export interface RegisterImportSummary {
  readonly importId: string;
  readonly importedAt: string;
  readonly kind: 'register' | 'corrections';
  readonly programme: string;
  readonly municipality: string;
  readonly provider: string | null;
  readonly fileDigest: string;
  readonly encoding: string;
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly rejectedByCode: Readonly<Record<string, number>>;
  readonly newFacts: number;
  readonly actorId: string;
}

/** The imports that brought something, newest first, at most `limit`. */
export class ListRegisterImports extends Query<readonly RegisterImportSummary[]> {
  constructor(readonly limit: number) {
    super();
  }
}

/** The imports in the view's tables in `schema`, newest first, at most `limit`. */
export async function registerImports(
  db: Queryable,
  schema: string,
  limit: number,
): Promise<RegisterImportSummary[]> {
  type Row = Omit<RegisterImportSummary, 'importedAt'> & { importedAt: Date };
  const { rows } = await db.query<Row>(
    `select import_id as "importId", imported_at as "importedAt", kind, programme, municipality, provider,
            file_digest as "fileDigest", encoding, rows, accepted, rejected,
            rejected_by_code as "rejectedByCode", new_facts as "newFacts", actor_id as "actorId"
       from ${schema}.imports
      order by imported_at desc, import_id
      limit $1`,
    [limit],
  );
  return rows.map((row) => ({ ...row, importedAt: row.importedAt.toISOString() }));
}

const SHOWN = 50;

/** The newest fifty imports as the view showed them in the past. */
export async function showRegisterImportsThen({ schema, connection }: Past): Promise<object> {
  return { imports: await registerImports(connection, schema, SHOWN) };
}

/** Answers from the view; throws `ViewNotBuilt`. */
@QueryHandler(ListRegisterImports)
export class ListRegisterImportsHandler implements IQueryHandler<ListRegisterImports> {
  constructor(private readonly database: Database) {}

  async execute({ limit }: ListRegisterImports): Promise<readonly RegisterImportSummary[]> {
    const { name } = registerImportsView;
    return whenBuilt(name, registerImports(this.database, viewSchema(name), limit));
  }
}
