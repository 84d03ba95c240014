import { words } from '#libs/texts';
import type { Statistic } from '../statistic';

const entries = words(
  'vpisi na čakalno listo programa: vpis je na listi na dan D, če je uvrščen do D in do D ni prenehal',
  "iscrizioni alla lista del programma: un'iscrizione è in lista il giorno D se inserita entro D e non conclusa entro D",
  "entries of the programme's list: an entry is on the list of day D when it was listed by D and has not ended by D",
);

/** The monthly figures in their three readings. */
export const monthly: Statistic = {
  id: 'waiting-list-monthly',
  version: 1,
  title: words('Čakalna lista po mesecih', "Lista d'attesa per mese", 'The waiting list by month'),
  population: entries,
  denominator: words(
    'koledarski dnevi meseca; pri povprečju obdobja meseci obdobja',
    'giorni di calendario del mese; per la media del periodo i mesi del periodo',
    'calendar days of the month; for the mean of a period its months',
  ),
  measures: [
    { code: 'monthEnd', words: words('stanje konec meseca', 'consistenza a fine mese', "month's end") },
    { code: 'dailyMean', words: words('povprečje dni', 'media dei giorni', 'mean of the days') },
    { code: 'distinctPersons', words: words('različne osebe', 'persone distinte', 'distinct persons') },
  ],
  path: '/api/programmes/{programme}/statistics/monthly?from&to&knownAt',
  published: false,
};

/** Statistics that other rooms answer, under the ids and versions that they state themselves. */
export const ELSEWHERE: readonly Statistic[] = [
  {
    id: 'waiting-list-day',
    version: 1,
    title: words('Čakalna lista na dan', "Lista d'attesa in un giorno", 'The waiting list of a day'),
    population: entries,
    denominator: words(
      'vpisi in različne osebe na izbrani dan',
      'iscrizioni e persone distinte nel giorno scelto',
      'entries and distinct persons on the day asked for',
    ),
    measures: [
      { code: 'entries', words: words('vpisi', 'iscrizioni', 'entries') },
      { code: 'persons', words: words('osebe', 'persone', 'persons') },
    ],
    path: '/api/programmes/{programme}/waiting-list?on&knownAt',
    published: false,
  },
  monthly,
];
