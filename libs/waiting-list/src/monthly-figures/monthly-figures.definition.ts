import { firstDayOf, lastDayOf, type LocalDate, type Month } from '#libs/kernel';
import { type KnownAt, type ListScope, WAITING_CLOCKS, type WaitingClock } from '../entries/as-of';
import type { LegalRegime } from '../waiting-list.events';

/** Asks for the months from `from` to `to`, both included, as known by the end of a day or at a moment. */
export interface MonthlyFiguresRequest extends ListScope {
  readonly from: Month;
  readonly to: Month;
  readonly knownAt: KnownAt;
  /** From when waiting days count; from the listing where nothing is said. */
  readonly clock?: WaitingClock;
}

/** What a statistic counts, of whom, and by which two dates; a new meaning is a new version. */
export interface StatisticDefinition {
  readonly id: string;
  readonly version: number;
  readonly population: string;
  readonly denominator: string;
  /** The statement behind each figure, in Slovene. */
  readonly measures: Readonly<Record<string, string>>;
  readonly clock: {
    readonly starts: WaitingClock;
    readonly stops: 'pauses, in net days';
    readonly ends: 'end';
  };
  readonly programme: string;
  readonly municipality: string | null;
  readonly provider: string | null;
  /** Only those under this law, each on the days on which it was so; null takes both. */
  readonly legalRegime: LegalRegime | null;
  /** The days the figures speak of. */
  readonly on: { readonly from: LocalDate; readonly to: LocalDate };
  readonly knownAt: KnownAt;
}

const CLOCK_MEASURES = {
  listing: {},
  'complete-application': {
    waitingDaysOfAdmitted:
      'dnevi od popolne vloge (če dan ni zabeležen, od uvrstitve) do sprejema pri vpisih, ki so v mesecu prenehali s sprejemom',
  },
} as const;

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
  const { programme, municipality, provider, knownAt, from, to, legalRegime = null } = request;
  const starts = request.clock ?? 'listing';
  return {
    id: 'waiting-list-monthly',
    version: WAITING_CLOCKS[starts],
    population:
      'vpisi na čakalno listo programa: vpis je na listi na dan D, če je uvrščen do D in do D ni prenehal',
    denominator: 'koledarski dnevi meseca; pri povprečju obdobja meseci obdobja',
    measures: { ...MEASURES, ...CLOCK_MEASURES[starts] },
    clock: { starts, stops: 'pauses, in net days', ends: 'end' },
    programme,
    municipality,
    provider,
    legalRegime,
    on: { from: firstDayOf(from), to: lastDayOf(to) },
    knownAt,
  };
}
