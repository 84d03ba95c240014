import { dayAt } from '#libs/kernel';
import { type Detector, type Found, lookUpEvidence, type Material, type ValueOn, within } from '../detector';
import { grouped } from '../grouped';
import type { LookUp } from '../look-ups';
import { declareParameters } from '../parameters';
import { words } from '#libs/texts';

/** Roles whose work is with persons and not with cases. */
const NOT_BY_CASE = new Set(['data-protection-officer', 'system']);

/** Days on which somebody looked at persons' data and named no case. */
export const lookUpsWithoutCase: Detector = {
  id: 'look-ups-without-case',
  version: 1,
  title: words('Vpogledi brez zadeve', 'Consultazioni senza pratica', 'Look-ups without a case'),
  definition: words(
    'Dan, na katerega je oseba pogledala podatke najmanj določenega števila oseb, ne da bi navedla zadevo.',
    'Giorno in cui qualcuno ha consultato i dati di almeno il numero stabilito di persone senza indicare una pratica.',
    'A day on which somebody looked at the data of at least so many persons without naming a case.',
  ),
  population: words(
    'vpogledi v podatke določene osebe iz dnevnika obdelave, brez pooblaščene osebe za varstvo podatkov',
    'consultazioni di dati di una persona dal registro dei trattamenti, senza il responsabile della protezione dei dati',
    "look-ups of a person's data in the processing log, without the data-protection officer's",
  ),
  innocent: [
    words(
      'Oseba je klicala ali prišla, zadeve pa še ni bilo.',
      'La persona ha telefonato o si è presentata e la pratica non esisteva ancora.',
      'The person called or came, and there was no case yet.',
    ),
    words(
      'Pri iskanju je bil najprej odprt napačen zapis z istim imenom.',
      'Nella ricerca è stato aperto prima un omonimo.',
      'A namesake was opened first while searching.',
    ),
  ],
  signs: { 'no-case-named': words('brez navedene zadeve', 'nessuna pratica indicata', 'no case named') },
  figures: {
    lookUps: words('vpogledov', 'consultazioni', 'look-ups'),
    persons: words('oseb', 'persone', 'persons'),
  },
  parameters: declareParameters('look-ups-without-case', {
    personsAtLeast: {
      words: words('najmanj oseb na dan', 'almeno persone al giorno', 'at least so many persons a day'),
      unit: 'times',
      value: 1,
      least: 1,
      most: 1000,
    },
  }),
  needs: { facts: null, lookUps: { withoutCase: true, keep: isWithoutCase }, spread: false },
  find,
};

function isWithoutCase({ kind, role, persons, withCase }: LookUp): boolean {
  return kind === 'read' && !NOT_BY_CASE.has(role) && persons.length > 0 && !withCase;
}

function find({ lookUps, period }: Material, valueOn: ValueOn): Found[] {
  const counted = lookUps.filter((each) => isWithoutCase(each) && within(period, dayAt(each.at)));
  const days = grouped(counted, ({ actor, unit, at }) => [actor, unit ?? '', dayAt(at)].join('/'));
  return [...days].flatMap(([key, day]) => found(key, day, valueOn));
}

function found(key: string, day: readonly LookUp[], valueOn: ValueOn): Found[] {
  const sorted = [...day].sort((a, b) => (a.at < b.at ? -1 : 1));
  const [first] = sorted;
  const persons = new Set(sorted.flatMap((lookUp) => lookUp.persons)).size;
  if (!first || persons < valueOn('personsAtLeast', dayAt(first.at))) return [];
  return [
    {
      key,
      on: dayAt(first.at),
      unit: first.unit,
      about: { kind: 'person', id: first.actor },
      signs: ['no-case-named'],
      figures: { lookUps: sorted.length, persons },
      evidence: sorted.map(lookUpEvidence),
    },
  ];
}
