import { type IQueryHandler, Query, QueryBus, QueryHandler } from '@nestjs/cqrs';
import type { LocalDate, Month } from '#libs/kernel';
import type { Language } from '#libs/texts';
import { GetMonthlyFigures, GetWaitingList, type KnownAt, type ListScope } from '#libs/waiting-list';
import type { Measure, Reading, ReportPart } from './report-sentence.rules';
import { waitingListReport } from './waiting-list-report.rules';

/** Asks for the paragraph of a report on a list. */
export interface WaitingListReportRequest extends ListScope {
  readonly on: LocalDate;
  readonly from: Month;
  readonly to: Month;
  readonly knownAt: KnownAt;
  readonly reading: Reading;
  readonly language: Language;
}

/** What a number of the text is: unrounded, with the statistic it comes from and where to ask for it. */
export interface ReportFigure {
  readonly measure: Measure;
  readonly value: number;
  readonly definition: { readonly id: string; readonly version: number };
  /** Path and query that answer the figures, as known at the same moment. */
  readonly source: string;
}

/** The paragraph in whole and in sentences, each number linked to its definition. */
export interface WaitingListReport {
  readonly language: Language;
  readonly text: string;
  readonly sentences: readonly (readonly ReportPart[])[];
  readonly figures: readonly ReportFigure[];
}

/** The text of a report on a list, written from the events. */
export class GetWaitingListReport extends Query<WaitingListReport> {
  constructor(readonly request: WaitingListReportRequest) {
    super();
  }
}

const OF_THE_DAY = { id: 'waiting-list-day', version: 1 } as const;

@QueryHandler(GetWaitingListReport)
export class GetWaitingListReportHandler implements IQueryHandler<GetWaitingListReport> {
  constructor(private readonly queries: QueryBus) {}

  async execute({ request }: GetWaitingListReport): Promise<WaitingListReport> {
    const { on, from, to, reading, language, ...scope } = request;
    const list = await this.queries.execute(new GetWaitingList({ ...scope, on }));
    const { definition, mean } = await this.queries.execute(new GetMonthlyFigures({ ...scope, from, to }));
    const { frequency, relativesHelp, extendedScope } = list.profile;
    const counted = {
      persons: list.persons,
      mean: mean[reading],
      daily: frequency.daily + frequency['several-times-daily'],
      severalDaily: frequency['several-times-daily'],
      weekly: frequency.weekly,
      twoWeekly: frequency['two-weekly'],
      threeWeekly: frequency['three-weekly'],
      relativesHelp,
      extendedScope,
    };
    const { programme } = scope;
    const told = { programme, on, from, to, reading, entries: list.entries, ...counted };
    const sentences = waitingListReport(told, language);
    const day = sourceOf(request, 'waiting-list', { on });
    const months = sourceOf(request, 'statistics/monthly', { from, to });
    const named = sentences.flat().flatMap(({ measure }) => (measure === null ? [] : [measure]));
    return {
      language,
      text: sentences.map((parts) => parts.map(({ text }) => text).join('')).join(' '),
      sentences,
      figures: named.map((measure) => ({
        measure,
        value: counted[measure] ?? 0,
        ...(measure === 'mean'
          ? { definition: { id: definition.id, version: definition.version }, source: months }
          : { definition: OF_THE_DAY, source: day }),
      })),
    };
  }
}

function sourceOf(
  { programme, municipality, provider, legalRegime, knownAt }: WaitingListReportRequest,
  path: string,
  dates: Readonly<Record<string, string>>,
): string {
  const asked = new URLSearchParams({ ...dates, knownAt });
  for (const [name, value] of Object.entries({ municipality, provider, legalRegime }))
    if (value) asked.set(name, value);
  return `/api/programmes/${programme}/${path}?${asked}`;
}
