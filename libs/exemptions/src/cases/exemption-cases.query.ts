import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { accessSql, type Viewer } from '#libs/access';
import type { KnownAt } from '#libs/kernel';
import { Database, NotFound } from '#libs/platform';
import { KnownRows, viewSchema, whenBuilt } from '#libs/projections';
import { exemptionStream } from '../exemption-id';
import type { ExemptionCase } from '../exemption-case.rules';
import type { Determination } from '../exemption.decider';
import { type DeterminationLine, exemptionCasesView } from './exemption-cases.projection';

/** An exemption as the view keeps it; `revision` is that of its stream. */
export interface StoredCase {
  readonly exemptionId: string;
  readonly beneficiaryId: string;
  readonly programme: string;
  readonly revision: string;
  /** The facts as they were stated last. */
  readonly facts: ExemptionCase;
  readonly determinations: readonly Determination[];
  readonly lines: readonly DeterminationLine[];
}

/** One exemption, now or as the office knew it; throws `NotFound`. */
export class GetExemption extends Query<StoredCase> {
  constructor(
    readonly exemptionId: string,
    readonly knownAt?: KnownAt,
  ) {
    super();
  }
}

/** The exemptions of a beneficiary, by programme. */
export class ListExemptions extends Query<readonly StoredCase[]> {
  constructor(
    readonly viewer: Viewer,
    readonly beneficiaryId: string,
  ) {
    super();
  }
}

const COLUMNS = `exemption_id as "exemptionId", beneficiary_id as "beneficiaryId", programme, revision,
  facts, determinations, lines`;
const CASES = `${viewSchema(exemptionCasesView.name)}.cases`;

@QueryHandler(GetExemption)
export class GetExemptionHandler implements IQueryHandler<GetExemption> {
  constructor(
    private readonly database: Database,
    private readonly known: KnownRows,
  ) {}

  async execute({ exemptionId, knownAt }: GetExemption): Promise<StoredCase> {
    const found = await (knownAt === undefined ? this.now(exemptionId) : this.past(exemptionId, knownAt));
    if (!found) throw new NotFound('exemption', exemptionId);
    return found;
  }

  private async past(exemptionId: string, knownAt: KnownAt): Promise<StoredCase | undefined> {
    const { cases } = await this.known.of(exemptionCasesView, exemptionStream(exemptionId), knownAt);
    return cases?.[0] as StoredCase | undefined;
  }

  private async now(exemptionId: string): Promise<StoredCase | undefined> {
    const sql = `select ${COLUMNS} from ${CASES} where exemption_id = $1`;
    const asked = this.database.query<StoredCase>(sql, [exemptionId]);
    const { rows } = await whenBuilt(exemptionCasesView.name, asked);
    return rows[0];
  }
}

@QueryHandler(ListExemptions)
export class ListExemptionsHandler implements IQueryHandler<ListExemptions> {
  constructor(private readonly database: Database) {}

  async execute({ viewer, beneficiaryId }: ListExemptions): Promise<readonly StoredCase[]> {
    const parameters: unknown[] = [beneficiaryId];
    const theirs = { kind: 'exemption', id: 't.exemption_id' } as const;
    const access = accessSql(viewer, 'exemptions.list', theirs, parameters);
    const sql = `select ${COLUMNS} from ${CASES} t where beneficiary_id = $1 and ${access} order by programme`;
    const asked = this.database.query<StoredCase>(sql, parameters);
    const { rows } = await whenBuilt(exemptionCasesView.name, asked);
    return rows;
  }
}
