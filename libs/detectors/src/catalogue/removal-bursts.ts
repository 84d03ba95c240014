import { addDays, daysBetween, dayOfWeek, type LocalDate } from '#libs/kernel';
import { type Detector, evidenceOf, type Found, type Material, type ValueOn } from '../detector';
import type { RecordFact } from '../facts/record-fact';
import { grouped } from '../grouped';
import { declareParameters } from '../parameters';
import { words } from '#libs/texts';

const ADMITTED = 'admitted';

/** Weeks in which one person or unit ended far more waits or services than in the weeks before. */
export const removalBursts: Detector = {
  id: 'removal-bursts',
  version: 1,
  title: words('Nenadno veliko prenehanj', 'Improvviso aumento delle cessazioni', 'Bursts of removals'),
  definition: words(
    'Teden, v katerem je ena oseba ali enota vpisala najmanj določeno število prenehanj in več kot nekajkrat toliko, kolikor jih je v prejšnjih tednih vpisala povprečno na teden. Sprejemi ne štejejo.',
    'Settimana in cui una persona o un’unità ha inserito almeno il numero stabilito di cessazioni e oltre il multiplo stabilito della propria media settimanale precedente. Le ammissioni non contano.',
    'A week in which one person or unit recorded at least so many ends, and more than so many times its own weekly mean of the weeks before. Admissions do not count.',
  ),
  population: words(
    'prenehanja čakanja in storitev, ki so jih vpisali ljudje, brez sprejemov in brez uvoženih',
    'cessazioni di attese e servizi inserite da persone, senza ammissioni e senza quelle importate',
    'ends of waits and services recorded by people, without admissions and imported ones',
  ),
  innocent: [
    words(
      'Enota je preverila čakalno listo in odgovore vpisala naenkrat.',
      'L’unità ha riconvalidato la lista e inserito insieme le risposte.',
      'The unit re-validated its list and recorded the answers together.',
    ),
    words(
      'Program ali izvajalec je prenehal delovati.',
      'Il programma o il fornitore ha cessato l’attività.',
      'A programme or a provider closed.',
    ),
    words(
      'Oseba je šele začela delati ali je prevzela primere drugega.',
      'La persona ha appena iniziato o ha preso i casi di un altro.',
      "The person has just begun, or took over somebody else's cases.",
    ),
  ],
  signs: {
    'far-above-own-weeks': words(
      'veliko nad lastnim povprečjem',
      'molto sopra la propria media',
      'far above its own weeks',
    ),
    'few-weeks-before': words(
      'malo prejšnjih tednov za primerjavo',
      'poche settimane precedenti per il confronto',
      'few weeks before to compare with',
    ),
  },
  figures: {
    removals: words('prenehanj v tednu', 'cessazioni nella settimana', 'ends in the week'),
    weeklyMean: words('povprečno na teden prej', 'media settimanale precedente', 'weekly mean before'),
    weeksBefore: words('tednov primerjave', 'settimane di confronto', 'weeks compared with'),
  },
  parameters: declareParameters('removal-bursts', {
    atLeast: {
      words: words(
        'najmanj prenehanj v tednu',
        'almeno cessazioni nella settimana',
        'at least so many ends a week',
      ),
      unit: 'times',
      value: 5,
      least: 2,
      most: 1000,
    },
    timesMean: {
      words: words('večkratnik lastnega povprečja', 'multiplo della propria media', 'times its own mean'),
      unit: 'times',
      value: 3,
      least: 1,
      most: 100,
    },
    weeksBefore: {
      words: words('tednov za primerjavo', 'settimane di confronto', 'weeks to compare with'),
      unit: 'weeks',
      value: 26,
      least: 4,
      most: 104,
    },
  }),
  needs: {
    facts: ['WaitingEnded', 'AdmissionEnded'],
    whole: 'week',
    historyWeeks: 'weeksBefore',
    lookUps: null,
    spread: false,
  },
  find,
};

const FEW_WEEKS = 4;

/** The Monday of a day's week. */
export const mondayOf = (on: LocalDate): LocalDate => addDays(on, 1 - dayOfWeek(on));

function find({ facts, period }: Material, valueOn: ValueOn): Found[] {
  const removals = facts.filter(({ imported, detail }) => !imported && detail.reason !== ADMITTED);
  const persons = grouped(removals, ({ actor, unit }) => JSON.stringify([actor, unit]));
  const units = grouped(
    removals.filter(({ unit }) => unit !== null),
    ({ unit }) => unit ?? '',
  );
  const whole = { from: mondayOf(period.from), to: addDays(mondayOf(period.to), 6) };
  return [
    ...[...persons.values()].flatMap((own) => burstsOf('person', own, whole, valueOn)),
    // A unit in which one person recorded everything would only say again what is said of the person.
    ...[...units.values()].flatMap((own) =>
      burstsOf('unit', own, whole, valueOn).filter(
        ({ evidence }) => new Set(evidence.map(({ actor }) => actor)).size > 1,
      ),
    ),
  ];
}

function burstsOf(
  kind: 'person' | 'unit',
  own: readonly RecordFact[],
  whole: { readonly from: LocalDate; readonly to: LocalDate },
  valueOn: ValueOn,
): Found[] {
  const first = own[0];
  if (!first) return [];
  const byWeek = grouped(own, ({ recordedOn }) => mondayOf(recordedOn));
  const begun = [...byWeek.keys()].sort()[0] as LocalDate;
  const id = kind === 'person' ? first.actor : (first.unit ?? '');
  return [...byWeek].flatMap(([week, facts]) => {
    const monday = week as LocalDate;
    if (monday < whole.from || monday > whole.to) return [];
    const asked = valueOn('weeksBefore', monday);
    const weeksBefore = Math.min(asked, daysBetween(begun, monday) / 7);
    const from = addDays(monday, -7 * asked);
    const before = own.filter(({ recordedOn }) => recordedOn >= from && recordedOn < monday).length;
    const weeklyMean = weeksBefore === 0 ? 0 : before / weeksBefore;
    if (facts.length < valueOn('atLeast', monday)) return [];
    if (facts.length <= valueOn('timesMean', monday) * weeklyMean) return [];
    const sorted = [...facts].sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1));
    return [
      {
        key: `${kind}/${id}/${first.unit ?? ''}/${monday}`,
        on: sorted.at(-1)?.recordedOn ?? monday,
        unit: first.unit,
        about: { kind, id },
        signs: ['far-above-own-weeks', ...(weeksBefore < FEW_WEEKS ? ['few-weeks-before'] : [])],
        figures: {
          removals: facts.length,
          weeklyMean: Math.round(weeklyMean * 100) / 100,
          weeksBefore,
        },
        evidence: sorted.map(evidenceOf),
      },
    ];
  });
}
