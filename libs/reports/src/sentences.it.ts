import { formatCount, formatDate } from '#libs/texts';
import type { Reading, ReportedFigures, ReportPart } from './report-sentence.rules';
import { figure, sentence, share } from './report-sentence.rules';

const MONTHS = [
  'gennaio',
  'febbraio',
  'marzo',
  'aprile',
  'maggio',
  'giugno',
  'luglio',
  'agosto',
  'settembre',
  'ottobre',
  'novembre',
  'dicembre',
] as const;

const READ_AS: Readonly<Record<Reading, string>> = {
  monthEnd: "media delle presenze nell'ultimo giorno del mese",
  dailyMean: 'media delle presenze medie giornaliere',
  distinctPersons: 'media delle persone diverse in lista nel mese',
};

/** The paragraph in Italian. */
export function italianSentences(figures: ReportedFigures): ReportPart[][] {
  const { persons, on } = figures;
  const day = formatDate(on, 'it');
  if (persons === 0)
    return [
      sentence(`Alla data del ${day} nessuno era in attesa del servizio (`, figure('persons', '0'), ').'),
      ...mean(figures),
    ];
  const [were, people] = persons === 1 ? ['era', 'persona'] : ['erano', 'persone'];
  return [
    sentence(
      `Alla data del ${day} ${were} in attesa del servizio `,
      figure('persons', formatCount(persons)),
      ` ${people}.`,
    ),
    ...mean(figures),
    need(figures),
    sentence(
      'Nel frattempo i familiari aiutano ',
      figure('relativesHelp', `${share(figures.relativesHelp, figures.entries)}%`),
      ' degli iscritti; hanno bisogno di più di quanto si possa offrire: ',
      figure('extendedScope', formatCount(figures.extendedScope)),
      '.',
    ),
  ];
}

function mean({ mean: value, reading, from, to }: ReportedFigures): ReportPart[][] {
  if (value === null) return [];
  const shown = figure('mean', formatCount(Math.floor(value + 0.5)));
  return [
    sentence(
      `${period(from, to)} erano in attesa in media `,
      shown,
      ` persone al mese (${READ_AS[reading]}).`,
    ),
  ];
}

function period(from: string, to: string): string {
  if (from === to) return `Nel mese di ${named(to)} ${year(to)}`;
  const begins = year(from) === year(to) ? named(from) : `${named(from)} ${year(from)}`;
  return `Nel periodo ${begins}–${named(to)} ${year(to)}`;
}
const year = (month: string): string => month.slice(0, 4);
const named = (month: string): string => MONTHS[Number(month.slice(5)) - 1] as string;

function need(figures: ReportedFigures): ReportPart[] {
  const { entries, daily, severalDaily } = figures;
  return sentence(
    "Ha bisogno dell'aiuto ogni giorno ",
    figure('daily', `${share(daily, entries)}%`),
    ' degli iscritti, di cui ',
    figure('severalDaily', `${share(severalDaily, daily)}%`),
    ' più volte al giorno; una volta alla settimana ',
    figure('weekly', `${share(figures.weekly, entries)}%`),
    ', due volte ',
    figure('twoWeekly', `${share(figures.twoWeekly, entries)}%`),
    ', tre volte ',
    figure('threeWeekly', `${share(figures.threeWeekly, entries)}%`),
    '.',
  );
}
