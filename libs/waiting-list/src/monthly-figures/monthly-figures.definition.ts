import { firstDayOf, lastDayOf, type LocalDate, type Month } from '#libs/kernel';
import type { KnownAt, ListScope } from '../entries/as-of';

/** Asks for the months from `from` to `to`, both included, as known by the end of a day or at a moment. */
export interface MonthlyFiguresRequest extends ListScope {
  readonly from: Month;
  readonly to: Month;
  readonly knownAt: KnownAt;
}

/** What a statistic counts, of whom, and by which two dates; a new meaning is a new version. */
export interface StatisticDefinition {
  readonly id: string;
  readonly version: number;
  readonly population: string;
  readonly denominator: string;
  /** The statement behind each figure, in Slovene. */
  readonly measures: Readonly<Record<string, string>>;
  readonly clock: { readonly starts: 'listing'; readonly stops: 'pauses, in net days'; readonly ends: 'end' };
  readonly programme: string;
  readonly municipality: string | null;
  readonly provider: string | null;
  /** The days the figures speak of. */
  readonly on: { readonly from: LocalDate; readonly to: LocalDate };
  readonly knownAt: KnownAt;
}

const MEASURES = {
  monthEnd: 'vpisi na čakalni listi zadnji dan meseca',
  dailyMean: 'povprečje dnevnega števila vpisov na čakalni listi v mesecu',
  distinctPersons: 'različne osebe, ki so bile na čakalni listi vsaj en dan v mesecu',
  listed: 'vpisi, uvrščeni na čakalno listo v mesecu',
  ended: 'vpisi, ki so v mesecu prenehali, skupaj in po razlogih',
  waitingDaysOfAdmitted: 'dnevi od uvrstitve do sprejema pri vpisih, ki so v mesecu prenehali s sprejemom',
  waitingDaysOfAdmittedNet: 'isti dnevi brez prekinitev čakanja; prekrivajoče se prekinitve štejejo enkrat',
  mean: 'povprečje mesečnih vrednosti po mesecih obdobja',
} as const;

/** The definition by which the request is answered. */
export function monthlyFiguresDefinition(request: MonthlyFiguresRequest): StatisticDefinition {
  const { programme, municipality, provider, knownAt, from, to } = request;
  return {
    id: 'waiting-list-monthly',
    version: 1,
    population:
      'vpisi na čakalno listo programa: vpis je na listi na dan D, če je uvrščen do D in do D ni prenehal',
    denominator: 'koledarski dnevi meseca; pri povprečju obdobja meseci obdobja',
    measures: MEASURES,
    clock: { starts: 'listing', stops: 'pauses, in net days', ends: 'end' },
    programme,
    municipality,
    provider,
    on: { from: firstDayOf(from), to: lastDayOf(to) },
    knownAt,
  };
}
