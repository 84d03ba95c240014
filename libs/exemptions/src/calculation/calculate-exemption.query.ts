import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { type Calculation, periodsOf } from '../exemption.decider';
import type { StoredPeriod } from '../exemption-facts.events';

/** A calculation of which nothing is stored; refuses what `ProposeExemption` refuses of a calculation. */
export class CalculateExemption extends Query<readonly StoredPeriod[]> {
  constructor(readonly calculation: Calculation) {
    super();
  }
}

@QueryHandler(CalculateExemption)
export class CalculateExemptionHandler implements IQueryHandler<CalculateExemption> {
  execute({ calculation }: CalculateExemption): Promise<readonly StoredPeriod[]> {
    // Inside a promise, so that a refusal is one way out and not two.
    return Promise.resolve().then(() => periodsOf(calculation));
  }
}
