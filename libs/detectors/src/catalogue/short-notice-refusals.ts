import { daysBetween } from '#libs/kernel';
import { type Detector, type EventEvidence, evidenceOf, type Found, type ValueOn, within } from '../detector';
import type { OfferBehind, RecordFact } from '../facts/record-fact';
import { declareParameters } from '../parameters';
import { words } from '#libs/texts';

/** Offers with little time to answer or to begin, which were then refused or left without an answer. */
export const shortNoticeRefusals: Detector = {
  id: 'short-notice-refusals',
  version: 1,
  title: words(
    'Zavrnitve po ponudbah s kratkim rokom',
    'Rifiuti dopo offerte con breve preavviso',
    'Refusals after short-notice offers',
  ),
  definition: words(
    'Ponudba mesta je bila zavrnjena ali je zapadla, za odgovor ali do začetka storitve pa je bilo manj dni od določenih.',
    "L'offerta è stata rifiutata o è scaduta, e per rispondere o per iniziare c'erano meno giorni di quelli stabiliti.",
    'An offer was refused or lapsed, and there were fewer days than set to answer or to begin.',
  ),
  population: words(
    'zavrnjene in zapadle ponudbe mest',
    'offerte di posti rifiutate o scadute',
    'offers of places that were refused or lapsed',
  ),
  innocent: [
    words(
      'Mesto se je sprostilo nenadoma in bi sicer ostalo prazno.',
      'Il posto si è liberato all’improvviso e altrimenti sarebbe rimasto vuoto.',
      'The place came free suddenly and would have stayed empty.',
    ),
    words(
      'Rok je bil dogovorjen z osebo po telefonu.',
      'Il termine era stato concordato per telefono.',
      'The period had been agreed with the person by telephone.',
    ),
  ],
  signs: {
    'short-to-answer': words('kratek rok za odgovor', 'poco tempo per rispondere', 'short time to answer'),
    'short-to-begin': words('kratek čas do začetka', "poco tempo fino all'inizio", 'short time to begin'),
  },
  figures: {
    daysToAnswer: words('dni za odgovor', 'giorni per rispondere', 'days to answer'),
    daysToBegin: words('dni do začetka', "giorni fino all'inizio", 'days to the beginning'),
  },
  parameters: declareParameters('short-notice-refusals', {
    daysToAnswer: {
      words: words(
        'najmanj dni za odgovor',
        'almeno giorni per rispondere',
        'at least so many days to answer',
      ),
      unit: 'days',
      value: 5,
      least: 0,
      most: 60,
    },
    daysToBegin: {
      words: words(
        'najmanj dni do začetka',
        "almeno giorni fino all'inizio",
        'at least so many days to begin',
      ),
      unit: 'days',
      value: 3,
      least: 0,
      most: 60,
    },
  }),
  needs: { facts: ['OfferRefused', 'OfferLapsed'], lookUps: null, spread: false },
  find: ({ facts, period }, valueOn) =>
    facts
      .filter((fact) => !fact.imported && within(period, fact.recordedOn))
      .flatMap((fact) => (fact.detail.offer ? found(fact, fact.detail.offer, valueOn) : [])),
};

function found(fact: RecordFact, offer: OfferBehind, valueOn: ValueOn): Found[] {
  const daysToAnswer = daysBetween(offer.offeredOn, offer.answerBy);
  const daysToBegin = offer.startsOn === null ? null : daysBetween(offer.offeredOn, offer.startsOn);
  const signs = [
    ...(daysToAnswer < valueOn('daysToAnswer', offer.offeredOn) ? ['short-to-answer'] : []),
    ...(daysToBegin !== null && daysToBegin < valueOn('daysToBegin', offer.offeredOn)
      ? ['short-to-begin']
      : []),
  ];
  if (signs.length === 0) return [];
  return [
    {
      key: `${fact.stream}/${fact.revision}`,
      on: fact.recordedOn,
      unit: fact.unit,
      about: { kind: 'stream', id: fact.stream },
      signs,
      figures: { daysToAnswer, ...(daysToBegin === null ? {} : { daysToBegin }) },
      evidence: [offered(fact, offer), evidenceOf(fact)],
    },
  ];
}

const offered = (fact: RecordFact, offer: OfferBehind): EventEvidence => ({
  kind: 'event',
  stream: fact.stream,
  revision: offer.revision,
  position: offer.position,
  type: 'PlaceOffered',
  recordedAt: offer.recordedAt,
  effectiveOn: offer.offeredOn,
  actor: offer.actor,
});
