import { daysBetween, lastDayOf, type LocalDate, type Month, monthOf } from '#libs/kernel';
import { type Detector, evidenceOf, type Found, type Material, type ValueOn } from '../detector';
import type { RecordFact } from '../facts/record-fact';
import { grouped } from '../grouped';
import { declareParameters } from '../parameters';
import { quantileOf, type SpreadRow } from '../spread.rules';
import { words } from '#libs/texts';
import { INNOCENT } from './innocent';

/** Months in which a unit wrote down a tenth of its facts much later than they happened. */
export const recordedAfterEffective: Detector = {
  id: 'recorded-after-effective',
  version: 2,
  title: words(
    'Dnevi med dejstvom in vpisom',
    'Giorni tra il fatto e la registrazione',
    'Days between a fact and its recording',
  ),
  definition: words(
    'Mesec, v katerem je devetdeseti percentil dni med dejstvom in vpisom pri enoti presegel določeno število dni.',
    "Mese in cui il novantesimo percentile dei giorni tra il fatto e la registrazione di un'unità ha superato il numero stabilito.",
    "A month in which the ninetieth percentile of a unit's days between fact and recording was above so many days.",
  ),
  population: words(
    'dejstva čakalnih list, sprejemov, vlog, odločb, sprememb oprostitev, zmogljivosti in popravkov opravljenih storitev, ki so jih vpisali ljudje, po enotah; uvožena so prikazana posebej',
    'fatti di liste, ammissioni, domande, provvedimenti, modifiche di esenzioni, capacità e rettifiche di prestazioni registrati da persone, per unità; gli importati a parte',
    'facts of waiting lists, admissions, applications, decisions, changes of exemptions, capacity and corrected deliveries recorded by people, by unit; imported ones apart',
  ),
  innocent: [
    INNOCENT.learnedLate,
    INNOCENT.absence,
    words(
      'Enota je ročno vnesla starejše papirne evidence.',
      "L'unità ha inserito a mano registri cartacei più vecchi.",
      'The unit entered older paper registers by hand.',
    ),
  ],
  signs: {
    'tenth-recorded-late': words(
      'desetina vpisov je poznih',
      'un decimo delle registrazioni è tardivo',
      'a tenth was recorded late',
    ),
  },
  figures: {
    late: words('pozno vpisanih', 'registrati tardi', 'recorded late'),
    facts: words('dejstev', 'fatti', 'facts'),
    median: words('mediana dni', 'mediana dei giorni', 'median of days'),
    ninetieth: words(
      'devetdeseti percentil dni',
      'novantesimo percentile dei giorni',
      'ninetieth percentile of days',
    ),
  },
  parameters: declareParameters('recorded-after-effective', {
    ninetiethAboveDays: {
      words: words(
        'devetdeseti percentil nad (dni)',
        'novantesimo percentile sopra (giorni)',
        'ninetieth percentile above (days)',
      ),
      unit: 'days',
      value: 14,
      least: 0,
      most: 3660,
    },
    atLeast: {
      words: words('najmanj dejstev v mesecu', 'almeno fatti nel mese', 'at least so many facts a month'),
      unit: 'times',
      value: 10,
      least: 1,
      most: 100_000,
    },
  }),
  needs: { facts: 'all', whole: 'month', laterThan: 'ninetiethAboveDays', lookUps: null, spread: true },
  find,
};

function find({ spread, facts, period }: Material, valueOn: ValueOn): Found[] {
  const inside = spread.filter(
    ({ imported, month }) => !imported && month >= monthOf(period.from) && month <= monthOf(period.to),
  );
  const groups = grouped(inside, ({ unit, month }) => JSON.stringify([unit, month]));
  return [...groups].flatMap(([key, rows]) => {
    const [unit, month] = JSON.parse(key) as [string | null, Month];
    return found(unit, month, rows, facts, valueOn);
  });
}

const countAbove = (rows: readonly SpreadRow[], limit: number): number =>
  rows.reduce((sum, { days, count }) => sum + (days > limit ? count : 0), 0);

function found(
  unit: string | null,
  month: Month,
  rows: readonly SpreadRow[],
  facts: readonly RecordFact[],
  valueOn: ValueOn,
): Found[] {
  const on: LocalDate = lastDayOf(month);
  const ninetieth = quantileOf(rows, 0.9) ?? 0;
  const n = rows.reduce((sum, { count }) => sum + count, 0);
  const limit = valueOn('ninetiethAboveDays', on);
  if (n < valueOn('atLeast', on) || ninetieth <= limit) return [];
  const behind = facts
    .filter((fact) => fact.unit === unit && !fact.imported && monthOf(fact.recordedOn) === month)
    .filter(({ effectiveOn, recordedOn }) => daysBetween(effectiveOn, recordedOn) > limit)
    .sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1));
  return [
    {
      key: `${unit ?? ''}/${month}`,
      on: behind.at(-1)?.recordedOn ?? on,
      unit,
      about: { kind: 'unit', id: unit ?? '' },
      signs: ['tenth-recorded-late'],
      figures: { facts: n, late: countAbove(rows, limit), median: quantileOf(rows, 0.5) ?? 0, ninetieth },
      evidence: behind.map(evidenceOf),
    },
  ];
}
