import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { Database, NotFound } from '#libs/platform';
import { viewSchema, whenBuilt } from '#libs/projections';
import type { Determination } from '../exemption.decider';
import { type DeterminationLine, exemptionCasesView } from './exemption-cases.projection';

/** An exemption as the view keeps it; `revision` is that of its stream. */
export interface StoredCase {
  readonly exemptionId: string;
  readonly beneficiaryId: string;
  readonly programme: string;
  readonly revision: string;
  readonly determinations: readonly Determination[];
  readonly lines: readonly DeterminationLine[];
}

/** One exemption; throws `NotFound`. */
export class GetExemption extends Query<StoredCase> {
  constructor(readonly exemptionId: string) {
    super();
  }
}

/** The exemptions of a beneficiary, by programme. */
export class ListExemptions extends Query<readonly StoredCase[]> {
  constructor(readonly beneficiaryId: string) {
    super();
  }
}

const COLUMNS = `exemption_id as "exemptionId", beneficiary_id as "beneficiaryId", programme, revision,
  determinations, lines`;
const CASES = `${viewSchema(exemptionCasesView.name)}.cases`;

@QueryHandler(GetExemption)
export class GetExemptionHandler implements IQueryHandler<GetExemption> {
  constructor(private readonly database: Database) {}

  async execute({ exemptionId }: GetExemption): Promise<StoredCase> {
    const sql = `select ${COLUMNS} from ${CASES} where exemption_id = $1`;
    const asked = this.database.query<StoredCase>(sql, [exemptionId]);
    const { rows } = await whenBuilt(exemptionCasesView.name, asked);
    if (!rows[0]) throw new NotFound('exemption', exemptionId);
    return rows[0];
  }
}

@QueryHandler(ListExemptions)
export class ListExemptionsHandler implements IQueryHandler<ListExemptions> {
  constructor(private readonly database: Database) {}

  async execute({ beneficiaryId }: ListExemptions): Promise<readonly StoredCase[]> {
    const sql = `select ${COLUMNS} from ${CASES} where beneficiary_id = $1 order by programme`;
    const asked = this.database.query<StoredCase>(sql, [beneficiaryId]);
    const { rows } = await whenBuilt(exemptionCasesView.name, asked);
    return rows;
  }
}
