import { words } from '#libs/texts';
import { END_REASONS, FREQUENCIES } from '#libs/waiting-list';
import { END_WORDS, FREQUENCY_WORDS, TOTAL } from '../codes';
import type { Statistic } from '../statistic';

const persons = words(
  'vsaka oseba enkrat; števila pod 5 in tista, iz katerih bi sledila, niso objavljena',
  'ogni persona una volta; i numeri sotto 5 e quelli da cui seguirebbero non sono pubblicati',
  'each person once; numbers under 5, and those from which they would follow, are not published',
);

/** Who waits at a month's end, by municipality and need; for everybody. */
export const stockPublished: Statistic = {
  id: 'waiting-list-stock-published',
  version: 1,
  title: words(
    'Osebe na čakalni listi po občinah in potrebi',
    "Persone in lista d'attesa per comune e bisogno",
    'Persons on the waiting list by municipality and need',
  ),
  population: words(
    'osebe na čakalni listi programa zadnji dan meseca, kot so bile znane na dan objave',
    "persone in lista d'attesa l'ultimo giorno del mese, come note il giorno della pubblicazione",
    "persons on the programme's list on the month's last day, as known on the day of publication",
  ),
  denominator: persons,
  measures: [...FREQUENCIES.map((code) => ({ code, words: FREQUENCY_WORDS[code] })), TOTAL],
  path: '/api/published-statistics/waiting-list-stock-published?programme&period=2026-03',
  published: true,
};

/** Whose wait ended in a year, by municipality and reason; for everybody. */
export const endsPublished: Statistic = {
  id: 'waiting-list-ends-published',
  version: 1,
  title: words(
    'Končana čakanja po občinah in razlogih',
    'Attese concluse per comune e motivo',
    'Waits that ended by municipality and reason',
  ),
  population: words(
    'osebe, ki so v koledarskem letu prenehale čakati, po zadnjem razlogu, kot so bile znane na dan objave',
    "persone la cui attesa è terminata nell'anno, per ultimo motivo, come note il giorno della pubblicazione",
    'persons whose wait ended in the calendar year, by the last reason, as known on the day of publication',
  ),
  denominator: persons,
  measures: [...END_REASONS.map((code) => ({ code, words: END_WORDS[code] })), TOTAL],
  path: '/api/published-statistics/waiting-list-ends-published?programme&period=2026',
  published: true,
};
