import { type IQueryHandler, Query, QueryBus, QueryHandler } from '@nestjs/cqrs';
import { GetExemption } from '../cases/exemption-cases.query';
import type { RetroactiveChange } from '../comparison.rules';
import type { ExemptionCase } from '../exemption-case.rules';
import { changesOf } from '../exemption.decider';
import { partsInForce } from '../in-force.rules';

/** What corrected facts would change in what holds, by determination; nothing is stored; throws `NotFound`. */
export class PreviewRecalculation extends Query<readonly RetroactiveChange[]> {
  constructor(
    readonly exemptionId: string,
    readonly facts: ExemptionCase,
  ) {
    super();
  }
}

@QueryHandler(PreviewRecalculation)
export class PreviewRecalculationHandler implements IQueryHandler<PreviewRecalculation> {
  constructor(private readonly queries: QueryBus) {}

  async execute({ exemptionId, facts }: PreviewRecalculation): Promise<readonly RetroactiveChange[]> {
    const { determinations } = await this.queries.execute(new GetExemption(exemptionId));
    return changesOf(partsInForce(determinations), facts);
  }
}
