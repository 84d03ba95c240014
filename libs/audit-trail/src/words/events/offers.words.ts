import { told } from '../declare';

const offer = { item: 'offerId' };
const asked = { item: 'campaignId' };

/** Offers of a place, and the question whether somebody still waits. */
export const offerEvents = {
  PlaceOffered: told(
    [
      'ponujeno mesto, odgovor do {answerBy}',
      'posto offerto, risposta entro il {answerBy}',
      'a place was offered, to be answered by {answerBy}',
    ],
    { ...offer, on: 'offeredOn', itemSets: { offerStanding: 'offered' } },
  ),
  OfferAccepted: told(
    [
      'ponudba sprejeta {acceptedOn}',
      'offerta accettata {acceptedOn}',
      'the offer was accepted {acceptedOn}',
    ],
    { ...offer, on: 'acceptedOn', itemSets: { offerStanding: 'accepted' } },
  ),
  OfferRefused: told(
    [
      'ponudba odklonjena {refusedOn}: {refusalReason}',
      'offerta rifiutata {refusedOn}: {refusalReason}',
      'the offer was refused {refusedOn}: {refusalReason}',
    ],
    {
      ...offer,
      on: 'refusedOn',
      as: { reason: 'refusalReason', rule: 'refusalRule' },
      itemSets: { offerStanding: 'refused' },
    },
  ),
  OfferLapsed: told(
    [
      'ponudba je potekla, odgovora do {answerBy} ni bilo',
      'offerta scaduta, nessuna risposta entro il {answerBy}',
      'the offer lapsed, no answer by {answerBy}',
    ],
    { ...offer, on: 'lapsedOn', as: { rule: 'refusalRule' }, itemSets: { offerStanding: 'lapsed' } },
  ),
  OfferWithdrawn: told(
    [
      'ponudba umaknjena {withdrawnOn}: {withdrawalReason}',
      'offerta ritirata {withdrawnOn}: {withdrawalReason}',
      'the offer was taken back {withdrawnOn}: {withdrawalReason}',
    ],
    {
      ...offer,
      on: 'withdrawnOn',
      as: { reason: 'withdrawalReason' },
      itemSets: { offerStanding: 'taken-back' },
    },
  ),
  RevalidationAsked: told(
    [
      'oseba vprašana, ali še čaka',
      'chiesto alla persona se attende ancora',
      'the person was asked whether they still wait',
    ],
    { ...asked, on: 'askedOn' },
  ),
  RevalidationLetterProduced: told(
    [
      'dopis o preverjanju pripravljen: {letterRound}, odgovor do {answerBy}',
      'lettera di verifica prodotta: {letterRound}, risposta entro il {answerBy}',
      'review letter produced: {letterRound}, answer due by {answerBy}',
    ],
    { ...asked, on: 'producedOn', as: { kind: 'letterRound' } },
  ),
  RevalidationAnswered: told(
    [
      'odgovor na preverjanje {answeredOn}: {answer}',
      'risposta alla verifica {answeredOn}: {answer}',
      'answer to the review {answeredOn}: {answer}',
    ],
    { ...asked, on: 'answeredOn' },
  ),
  RevalidationUnanswered: told(
    [
      'na preverjanje do {answerBy} ni bilo odgovora',
      'nessuna risposta alla verifica entro il {answerBy}',
      'no answer to the review by {answerBy}',
    ],
    { ...asked, on: 'foundOn' },
  ),
  RevalidationCampaignStarted: told(
    [
      'začeto preverjanje čakalne liste: {programme}',
      'avviata la verifica della lista d’attesa: {programme}',
      'a review of the waiting list was started: {programme}',
    ],
    { on: 'startedOn' },
  ),
};
