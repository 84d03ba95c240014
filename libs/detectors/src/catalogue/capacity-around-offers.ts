import { daysBetween } from '#libs/kernel';
import { words } from '#libs/texts';
import { type Detector, evidenceOf, type Found, type Material, type ValueOn, within } from '../detector';
import type { RecordFact } from '../facts/record-fact';
import { declareParameters } from '../parameters';
import { INNOCENT } from './innocent';

/** Places that a provider withdrew and soon gave back, with an offer of the same provider in between. */
export const capacityAroundOffers: Detector = {
  id: 'capacity-around-offers',
  version: 1,
  title: words(
    'Mesta, umaknjena in vrnjena okoli ponudbe',
    'Posti ritirati e restituiti attorno a un’offerta',
    'Places withdrawn and given back around an offer',
  ),
  definition: words(
    'Zaprtje mest, ki je bilo odpravljeno v določenem številu dni od vpisa, vmes pa je bilo pri istem izvajalcu in programu komu ponujeno mesto.',
    'Chiusura di posti annullata entro il numero di giorni stabilito dall’inserimento, mentre nel frattempo lo stesso erogatore dello stesso programma ha offerto un posto a qualcuno.',
    'A closure of places that was lifted within so many days of its entry, while somebody was offered a place with the same provider and programme in between.',
  ),
  population: words(
    'zaprtja in ponudbe, ki so jih vpisali ljudje; brez uvoženih',
    'chiusure e offerte inserite da persone, senza quelle importate',
    'closures and offers recorded by people; imported ones apart',
  ),
  innocent: [
    INNOCENT.absence,
    words(
      'Vzrok zaprtja je trajal le kratek čas, na primer okužba ali okvara.',
      'Il motivo della chiusura è durato poco, per esempio un’infezione o un guasto.',
      'What closed the places lasted a short while only, such as an infection or a fault.',
    ),
    words(
      'Ponujeno je bilo mesto, ki ga zaprtje ni zadevalo.',
      'Il posto offerto non era tra quelli chiusi.',
      'The place offered was none of those closed.',
    ),
  ],
  signs: {
    'given-back-after-offer': words(
      'vrnjeno po ponudbi',
      'restituito dopo un’offerta',
      'given back after an offer',
    ),
  },
  figures: {
    daysClosed: words(
      'dni od umika do vrnitve',
      'giorni dal ritiro alla restituzione',
      'days from withdrawal to return',
    ),
    offers: words('ponudb vmes', 'offerte nel frattempo', 'offers in between'),
  },
  parameters: declareParameters('capacity-around-offers', {
    backWithinDays: {
      words: words('vrnjeno v (dneh)', 'restituito entro (giorni)', 'given back within (days)'),
      unit: 'days',
      value: 14,
      least: 1,
      most: 84,
    },
    historyWeeks: {
      words: words('tednov nazaj', 'settimane precedenti', 'weeks looked back'),
      unit: 'weeks',
      value: 12,
      least: 1,
      most: 52,
    },
  }),
  needs: {
    facts: ['CapacityClosed', 'CapacityReopened', 'PlaceOffered'],
    historyWeeks: 'historyWeeks',
    lookUps: null,
    spread: false,
  },
  find,
};

function find({ facts, period }: Material, valueOn: ValueOn): Found[] {
  const of = (type: string): RecordFact[] => facts.filter((fact) => !fact.imported && fact.type === type);
  const [closures, offers] = [of('CapacityClosed'), of('PlaceOffered')];
  return of('CapacityReopened')
    .filter(({ recordedOn }) => within(period, recordedOn))
    .flatMap((back) => {
      const closed = closures.find(
        ({ stream, detail }) => stream === back.stream && detail.closureId === back.detail.closureId,
      );
      return closed ? found(closed, back, offers, valueOn) : [];
    });
}

function found(
  closed: RecordFact,
  back: RecordFact,
  offers: readonly RecordFact[],
  valueOn: ValueOn,
): Found[] {
  const { stream, recordedOn: on, unit } = back;
  const daysClosed = daysBetween(closed.recordedOn, on);
  const between = offers
    .filter(({ programme, provider }) => programme === back.programme && provider === back.provider)
    .filter(({ recordedAt }) => recordedAt >= closed.recordedAt && recordedAt <= back.recordedAt)
    .sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1));
  if (daysClosed > valueOn('backWithinDays', on) || between.length === 0) return [];
  return [
    {
      key: `${stream}/${back.revision}`,
      on,
      unit,
      about: { kind: 'stream', id: stream },
      signs: ['given-back-after-offer'],
      figures: { daysClosed, offers: between.length },
      evidence: [closed, ...between, back].map(evidenceOf),
    },
  ];
}
