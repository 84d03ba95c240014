import { type Detector, evidenceOf, type Found, type ValueOn, within } from '../detector';
import type { RecordFact } from '../facts/record-fact';
import { declareParameters } from '../parameters';
import { words } from '#libs/texts';

/** Somebody was put before others by hand, or offered a place before those who stood first. */
export const orderOverrides: Detector = {
  id: 'order-overrides',
  version: 1,
  title: words('Odstopanja od vrstnega reda', "Deroghe all'ordine della lista", 'Overrides of the order'),
  definition: words(
    'Uvrstitev je bila ročno prestavljena ali je bilo mesto ponujeno nekomu, pred katerim so čakali drugi.',
    "L'iscrizione è stata spostata a mano, o il posto è stato offerto a chi aveva altri davanti.",
    'An entry was moved by hand, or a place was offered to somebody while others stood before.',
  ),
  population: words(
    'ročne prestavitve in ponudbe mest',
    'spostamenti a mano e offerte di posti',
    'moves by hand and offers of places',
  ),
  innocent: [
    words(
      'Nujna potreba, odpust iz bolnišnice ali izguba oskrbovalca.',
      'Bisogno urgente, dimissione ospedaliera o perdita di chi assiste.',
      'Urgent need, discharge from hospital or loss of a carer.',
    ),
    words(
      'Prosto mesto tistim pred njim po obsegu, sobi ali kraju ni ustrezalo.',
      'Il posto libero non era adatto a chi precedeva per volume, stanza o luogo.',
      'The free place did not suit those before by volume, room or place.',
    ),
    words(
      'Vrstni red je bil napačen in je bil popravljen.',
      "L'ordine era sbagliato ed è stato corretto.",
      'The order was mistaken and was put right.',
    ),
  ],
  signs: {
    'moved-up': words('prestavljeno naprej', 'spostato avanti', 'moved up'),
    'moved-down': words('prestavljeno nazaj', 'spostato indietro', 'moved down'),
    'offered-out-of-rank': words('ponujeno mimo vrste', "offerto fuori dall'ordine", 'offered out of rank'),
  },
  figures: {
    passed: words('preskočenih', 'persone superate', 'passed over'),
    fromRank: words('prej na mestu', 'prima al posto', 'rank before'),
    toRank: words('potem na mestu', 'poi al posto', 'rank after'),
  },
  parameters: declareParameters('order-overrides', {
    passedAtLeast: {
      words: words('najmanj preskočenih', 'almeno superati', 'at least passed over'),
      unit: 'times',
      value: 1,
      least: 1,
      most: 1000,
    },
  }),
  needs: { facts: ['EntryReranked', 'PlaceOffered'], lookUps: null, spread: false },
  find: ({ facts, period }, valueOn) =>
    facts
      .filter((fact) => !fact.imported && within(period, fact.recordedOn))
      .flatMap((fact) => found(fact, valueOn)),
};

function found(fact: RecordFact, valueOn: ValueOn): Found[] {
  const { passed = 0, fromRank, toRank } = fact.detail;
  const sign = signOf(fact);
  if (sign === null || passed < valueOn('passedAtLeast', fact.recordedOn)) return [];
  const ranks: Readonly<Record<string, number>> =
    fromRank === undefined || toRank === undefined ? {} : { fromRank, toRank };
  return [
    {
      key: `${fact.stream}/${fact.revision}`,
      on: fact.recordedOn,
      unit: fact.unit,
      about: { kind: 'stream', id: fact.stream },
      signs: [sign],
      figures: { passed, ...ranks },
      evidence: [evidenceOf(fact)],
    },
  ];
}

function signOf({ type, detail: { passed = 0, fromRank = 0, toRank = 0 } }: RecordFact): string | null {
  if (type === 'PlaceOffered') return passed > 0 ? 'offered-out-of-rank' : null;
  if (type !== 'EntryReranked' || fromRank === toRank) return null;
  return toRank < fromRank ? 'moved-up' : 'moved-down';
}
