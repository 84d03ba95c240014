import { formatCount, formatDate, slovenePlural } from '#libs/texts';
import type { Reading, ReportedFigures, ReportPart } from './report-sentence.rules';
import { figure, sentence, share } from './report-sentence.rules';

/** In the genitive, as in "od januarja do novembra". */
const MONTHS = [
  'januarja',
  'februarja',
  'marca',
  'aprila',
  'maja',
  'junija',
  'julija',
  'avgusta',
  'septembra',
  'oktobra',
  'novembra',
  'decembra',
] as const;

const READ_AS: Readonly<Record<Reading, string>> = {
  monthEnd: 'povprečje stanj zadnji dan meseca',
  dailyMean: 'povprečje povprečnih dnevnih stanj',
  distinctPersons: 'povprečje števila različnih oseb v mesecu',
};

const PERSONS = { one: 'oseba', two: 'osebi', few: 'osebe', other: 'oseb' } as const;
const WAITED = { one: 'je čakala', two: 'sta čakali', few: 'so čakale', other: 'je čakalo' } as const;

/** The paragraph in Slovene. */
export function slovenianSentences(figures: ReportedFigures): ReportPart[][] {
  const { persons, on } = figures;
  const day = formatDate(on, 'sl');
  if (persons === 0)
    return [
      sentence(`Dne ${day} na storitev ni čakal nihče (`, figure('persons', '0'), ').'),
      ...mean(figures),
    ];
  const waited = slovenePlural(persons, WAITED);
  const people = slovenePlural(persons, PERSONS);
  return [
    sentence(`Dne ${day} ${waited} na storitev `, figure('persons', formatCount(persons)), ` ${people}.`),
    ...mean(figures),
    need(figures),
    sentence(
      'Svojci medtem pomagajo pri ',
      figure('relativesHelp', `${share(figures.relativesHelp, figures.entries)} %`),
      ' čakajočih; več, kot je mogoče ponuditi, jih potrebuje ',
      figure('extendedScope', formatCount(figures.extendedScope)),
      '.',
    ),
  ];
}

function mean({ mean: value, reading, from, to }: ReportedFigures): ReportPart[][] {
  if (value === null) return [];
  const shown = figure('mean', formatCount(Math.floor(value + 0.5)));
  return [
    sentence(`${period(from, to)} je na mesec čakalo povprečno `, shown, ` oseb (${READ_AS[reading]}).`),
  ];
}

function period(from: string, to: string): string {
  if (from === to) return `V času ${named(to)} ${year(to)}`;
  const begins = year(from) === year(to) ? named(from) : `${named(from)} ${year(from)}`;
  return `Od ${begins} do ${named(to)} ${year(to)}`;
}
const year = (month: string): string => month.slice(0, 4);
const named = (month: string): string => MONTHS[Number(month.slice(5)) - 1] as string;

function need(figures: ReportedFigures): ReportPart[] {
  const { entries, daily, severalDaily } = figures;
  return sentence(
    'Pomoč vsak dan potrebuje ',
    figure('daily', `${share(daily, entries)} %`),
    ' čakajočih, od teh ',
    figure('severalDaily', `${share(severalDaily, daily)} %`),
    ' večkrat na dan; enkrat na teden jo potrebuje ',
    figure('weekly', `${share(figures.weekly, entries)} %`),
    ', dvakrat ',
    figure('twoWeekly', `${share(figures.twoWeekly, entries)} %`),
    ', trikrat ',
    figure('threeWeekly', `${share(figures.threeWeekly, entries)} %`),
    '.',
  );
}
