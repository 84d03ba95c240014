import { told } from '../declare';

const END = { endedOn: 'endedOn', reason: 'endReason' };
const ENDS = ['WaitingEnded', 'WaitingEndCorrected'];

/** Whether, since when and for what a person waits. */
export const waitingEvents = {
  PlacedOnWaitingList: told(
    [
      'uvrstitev na čakalno listo {listedOn}: {programme}, {provider}',
      'iscrizione in lista d’attesa {listedOn}: {programme}, {provider}',
      'put on the waiting list {listedOn}: {programme}, {provider}',
    ],
    { on: 'listedOn', sets: { standing: 'waiting' } },
    [1, 2],
  ),
  NeedProfileChanged: told(
    [
      'potrebe so drugačne od {effectiveOn}',
      'il bisogno è diverso dal {effectiveOn}',
      'the need is different from {effectiveOn}',
    ],
    { on: 'effectiveOn', leaves: ['effectiveOn'] },
  ),
  WaitingPaused: told(
    [
      'čakanje miruje od {from}: {pauseReason}',
      'attesa sospesa dal {from}: {pauseReason}',
      'the wait stands still from {from}: {pauseReason}',
    ],
    { on: 'from', item: 'pauseId', as: { reason: 'pauseReason' }, sets: { standing: 'paused' } },
  ),
  WaitingResumed: told(
    [
      'čakanje teče spet od {resumedOn}',
      'l’attesa riprende dal {resumedOn}',
      'the wait goes on from {resumedOn}',
    ],
    { on: 'on', item: 'pauseId', as: { on: 'resumedOn' }, sets: { standing: 'waiting' } },
  ),
  LegalRegimeChanged: told(
    [
      'od {effectiveOn} čaka po {legalRegime}',
      'dal {effectiveOn} attende secondo la {legalRegime}',
      'waits under {legalRegime} from {effectiveOn}',
    ],
    { on: 'effectiveOn', leaves: ['effectiveOn'] },
  ),
  WaitingEnded: told(
    [
      'čakanje končano {endedOn}: {endReason}',
      'attesa terminata {endedOn}: {endReason}',
      'the wait ended {endedOn}: {endReason}',
    ],
    { on: 'endedOn', as: END, sets: { standing: 'ended' } },
    [1, 2],
  ),
  WaitingEndCorrected: told(
    [
      'konec čakanja popravljen na {endedOn}: {endReason}',
      'fine dell’attesa corretta al {endedOn}: {endReason}',
      'the end of the wait was corrected to {endedOn}: {endReason}',
    ],
    { on: 'endedOn', as: END, corrects: ENDS, leaves: ['replaces'], sets: { standing: 'ended' } },
    [1, 2],
  ),
  WaitingReinstated: told(
    [
      'oseba spet na čakalni listi od {reinstatedOn}: {reinstatementReason}',
      'persona di nuovo in lista dal {reinstatedOn}: {reinstatementReason}',
      'back on the waiting list from {reinstatedOn}: {reinstatementReason}',
    ],
    {
      on: 'reinstatedOn',
      as: { reason: 'reinstatementReason' },
      corrects: ENDS,
      leaves: ['replaces'],
      clears: ['endedOn', 'endReason', 'serviceStartedOn'],
      sets: { standing: 'waiting' },
    },
  ),
  PriorityFactsStated: told(
    [
      'okoliščine za prednost od {effectiveOn}',
      'circostanze per la priorità dal {effectiveOn}',
      'facts for priority from {effectiveOn}',
    ],
    { on: 'effectiveOn', as: { facts: 'priorityFacts' }, leaves: ['effectiveOn'] },
  ),
  EntryReranked: told(
    [
      'vrstni red spremenjen ročno z mesta {fromRank} na {toRank}: {rerankReason}',
      'ordine cambiato a mano dal posto {fromRank} al {toRank}: {rerankReason}',
      'order changed by hand from place {fromRank} to {toRank}: {rerankReason}',
    ],
    { on: 'effectiveOn', as: { before: 'placedBefore', reason: 'rerankReason', effectiveOn: 'rerankedOn' } },
  ),
  PlaceInOrderLost: told(
    [
      'mesto v vrstnem redu izgubljeno: {because}',
      'posto nell’ordine perso: {because}',
      'place in the order lost: {because}',
    ],
    { on: 'effectiveOn', as: { effectiveOn: 'placeLostOn' } },
  ),
};
