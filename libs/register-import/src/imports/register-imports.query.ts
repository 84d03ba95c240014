import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { Database } from '#libs/platform';
import { viewSchema } from '#libs/projections';
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

const SQL = `
  select import_id as "importId", imported_at as "importedAt", kind, programme, municipality, provider,
         file_digest as "fileDigest", encoding, rows, accepted, rejected,
         rejected_by_code as "rejectedByCode", new_facts as "newFacts", actor_id as "actorId"
    from ${viewSchema(registerImportsView.name)}.imports
   order by imported_at desc, import_id
   limit $1`;

/** Answers from the view. */
@QueryHandler(ListRegisterImports)
export class ListRegisterImportsHandler implements IQueryHandler<ListRegisterImports> {
  constructor(private readonly database: Database) {}

  async execute({ limit }: ListRegisterImports): Promise<readonly RegisterImportSummary[]> {
    type Row = Omit<RegisterImportSummary, 'importedAt'> & { importedAt: Date };
    const { rows } = await this.database.query<Row>(SQL, [limit]);
    return rows.map((row) => ({ ...row, importedAt: row.importedAt.toISOString() }));
  }
}
