import { type IQueryHandler, Query, QueryBus, QueryHandler } from '@nestjs/cqrs';
import { addMonths, firstDayOf, type Month, monthOf } from '#libs/kernel';
import { InvalidInput } from '#libs/platform';
import { GetMonthlyFigures, type KnownAt, type ListScope } from '#libs/waiting-list';
import { backTest, type BackTest, widened } from './back-test.rules';
import { FORECAST_DEFINITION } from './forecast.definition';
import {
  AS_OBSERVED,
  type Assumptions,
  DRAWN_MONTHS,
  forecast,
  type ForecastMonth,
  LEAST_MONTHS,
  type ObservedMonth,
} from './forecast.rules';

/** Asks how a list may go on after a month, from what was known by then. */
export interface ForecastRequest extends ListScope {
  /** The last month observed. */
  readonly after: Month;
  readonly ahead: number;
  readonly knownAt: KnownAt;
  readonly assumed: Assumptions;
  readonly seed: number;
}

/** The forecast as observed, the same under the assumptions, and how good such forecasts were. */
export interface Forecast {
  readonly definition: typeof FORECAST_DEFINITION;
  readonly knownAt: KnownAt;
  readonly seed: number;
  readonly assumed: Assumptions;
  readonly observed: readonly ObservedMonth[];
  readonly months: readonly ForecastMonth[];
  /** Null where nothing is assumed otherwise. */
  readonly whatIf: readonly ForecastMonth[] | null;
  readonly backTest: BackTest;
}

/** The forecast of a list; throws `InvalidInput` where the observed months are too few. */
export class GetForecast extends Query<Forecast> {
  constructor(readonly request: ForecastRequest) {
    super();
  }
}

@QueryHandler(GetForecast)
export class GetForecastHandler implements IQueryHandler<GetForecast> {
  constructor(private readonly queries: QueryBus) {}

  async execute({ request }: GetForecast): Promise<Forecast> {
    const { ahead, assumed, seed, knownAt } = request;
    const observed = await this.observed(request);
    if (observed.length < LEAST_MONTHS)
      throw new InvalidInput([
        {
          path: 'after',
          code: 'TOO_FEW_MONTHS',
          message: `needs ${LEAST_MONTHS} months with a waiting list`,
        },
      ]);
    const tested = backTest(observed, ahead, seed);
    const otherwise =
      assumed.extraAdmissions !== AS_OBSERVED.extraAdmissions ||
      assumed.arrivalsPercent !== AS_OBSERVED.arrivalsPercent;
    return {
      definition: FORECAST_DEFINITION,
      ...{ knownAt, seed, assumed, observed },
      months: widened(forecast(observed, ahead, AS_OBSERVED, seed), tested),
      whatIf: otherwise ? widened(forecast(observed, ahead, assumed, seed), tested) : null,
      backTest: tested,
    };
  }

  /**
   * The months up to the one asked, from the last before anybody's wait ended: a register taken over holds of the
   * time before only those who still waited, as if nobody had ever left.
   */
  private async observed({ after, ...request }: ForecastRequest): Promise<ObservedMonth[]> {
    const from = monthOf(addMonths(firstDayOf(after), -(DRAWN_MONTHS + LEAST_MONTHS - 1)));
    const { months } = await this.queries.execute(new GetMonthlyFigures({ ...request, from, to: after }));
    const began = months.findIndex(({ ended }) => ended > 0);
    if (began < 0) return [];
    return months.slice(Math.max(0, began - 1)).map(({ month, monthEnd, listed, ended, endedByReason }) => {
      const admitted = endedByReason.admitted ?? 0;
      return { month, monthEnd, listed, admitted, otherEnds: ended - admitted };
    });
  }
}
