import { told } from '../declare';

/** From the draft of a decision to its legal force, with the remedies against it. */
export const decisionEvents = {
  DecisionNumberClaimed: told(
    [
      'številka {decisionNumber} pripada odločbi',
      'il numero {decisionNumber} appartiene al provvedimento',
      'the number {decisionNumber} belongs to a decision',
    ],
    { as: { number: 'decisionNumber' } },
  ),
  DecisionDrafted: told(
    [
      'osnutek odločbe pripravil {draftedBy}: {decisionKind}',
      'bozza del provvedimento preparata da {draftedBy}: {decisionKind}',
      'decision drafted by {draftedBy}: {decisionKind}',
    ],
    {
      on: 'draftedOn',
      as: { kind: 'decisionKind', exemption: 'exemptionDecided' },
      sets: { standing: 'drafted' },
    },
    [1, 2],
  ),
  DecisionReturned: told(
    [
      'osnutek vrnjen v popravek: {returnReason}',
      'bozza restituita per correzione: {returnReason}',
      'the draft was returned: {returnReason}',
    ],
    { on: 'returnedOn', as: { reason: 'returnReason' }, sets: { standing: 'returned' } },
  ),
  DecisionRevised: told(
    ['osnutek popravil {revisedBy}', 'bozza corretta da {revisedBy}', 'the draft was revised by {revisedBy}'],
    { on: 'revisedOn', as: { exemption: 'exemptionDecided' } },
  ),
  DecisionResubmitted: told(
    [
      'popravljeni osnutek spet v odobritvi',
      'bozza corretta di nuovo in approvazione',
      'the revised draft was put before the approver again',
    ],
    { on: 'resubmittedOn', clears: ['returnReason'], sets: { standing: 'resubmitted' } },
  ),
  DecisionApproved: told(
    [
      'odločbo odobril {approvedBy}',
      'provvedimento approvato da {approvedBy}',
      'the decision was approved by {approvedBy}',
    ],
    { on: 'approvedOn', sets: { standing: 'approved' } },
  ),
  DecisionNumbered: told(
    [
      'odločba ima številko {decisionNumber}',
      'il provvedimento ha il numero {decisionNumber}',
      'the decision bears the number {decisionNumber}',
    ],
    { on: 'numberedOn', as: { number: 'decisionNumber' } },
  ),
  DecisionSigned: told(
    [
      'odločbo podpisal {signedBy}',
      'provvedimento firmato da {signedBy}',
      'the decision was signed by {signedBy}',
    ],
    { on: 'signedOn', sets: { standing: 'signed' } },
  ),
  DecisionWithdrawn: told(
    [
      'osnutek odločbe opuščen: {withdrawalReason}',
      'bozza del provvedimento abbandonata: {withdrawalReason}',
      'the decision was given up: {withdrawalReason}',
    ],
    { on: 'withdrawnOn', as: { reason: 'withdrawalReason' }, sets: { standing: 'given-up' } },
  ),
  AppealLodged: told(
    ['pritožba vložena {lodgedOn}', 'ricorso presentato {lodgedOn}', 'an appeal was lodged {lodgedOn}'],
    { on: 'lodgedOn', item: 'appealId' },
  ),
  AppealForwarded: told(
    [
      'pritožba odstopljena drugi stopnji: {authority}',
      'ricorso trasmesso alla seconda istanza: {authority}',
      'the appeal went to the second instance: {authority}',
    ],
    { on: 'forwardedOn', item: 'appealId' },
  ),
  AppealDecided: told(
    [
      'o pritožbi odločeno {decidedOn}: {remedyOutcome}',
      'deciso sul ricorso {decidedOn}: {remedyOutcome}',
      'the appeal was decided {decidedOn}: {remedyOutcome}',
    ],
    { on: 'decidedOn', item: 'appealId', as: { outcome: 'remedyOutcome' } },
  ),
  DecisionCorrected: told(
    [
      'pomota v odločbi popravljena s sklepom',
      'errore nel provvedimento corretto con ordinanza',
      'an error in the decision was corrected by an order',
    ],
    { on: 'correctedOn', item: 'orderId', as: { number: 'orderNumber' } },
    [1, 2],
  ),
  CourtActionBrought: told(
    [
      'tožba vložena {broughtOn}',
      'ricorso al tribunale presentato {broughtOn}',
      'an action was brought before the court {broughtOn}',
    ],
    { on: 'broughtOn', item: 'actionId' },
  ),
  CourtActionDecided: told(
    [
      'sodišče odločilo {decidedOn}: {remedyOutcome}',
      'il tribunale ha deciso {decidedOn}: {remedyOutcome}',
      'the court decided {decidedOn}: {remedyOutcome}',
    ],
    { on: 'decidedOn', item: 'actionId', as: { outcome: 'remedyOutcome' } },
  ),
  ProcedureRenewed: told(
    [
      'postopek obnovljen {renewedOn}: {ground}',
      'procedimento rinnovato {renewedOn}: {ground}',
      'the procedure was renewed {renewedOn}: {ground}',
    ],
    { on: 'renewedOn', item: 'openedAs', as: { number: 'orderNumber' } },
  ),
  RenewalConcluded: told(
    [
      'obnovljeni postopek končan {concludedOn}: {renewalOutcome}',
      'procedimento rinnovato concluso {concludedOn}: {renewalOutcome}',
      'the renewed procedure ended {concludedOn}: {renewalOutcome}',
    ],
    { on: 'concludedOn', item: 'openedAs', as: { outcome: 'renewalOutcome' } },
  ),
  FinalityConfirmed: told(
    [
      'odločba je dokončna od {finalOn}',
      'il provvedimento è definitivo dal {finalOn}',
      'the decision is final since {finalOn}',
    ],
    { on: 'finalOn' },
  ),
  LegalForceConfirmed: told(
    [
      'odločba je pravnomočna od {legalForceOn}',
      'il provvedimento ha forza di giudicato dal {legalForceOn}',
      'the decision is in legal force since {legalForceOn}',
    ],
    { on: 'legalForceOn' },
  ),
  DecisionSent: told(
    [
      'odločba odpravljena strankam {sentOn}',
      'provvedimento inviato alle parti {sentOn}',
      'the decision was sent to the parties {sentOn}',
    ],
    { on: 'sentOn', sets: { standing: 'sent' } },
  ),
  ServiceAttempted: told(
    [
      'poskus vročitve {attemptedOn}: {personId}',
      'tentativo di notifica {attemptedOn}: {personId}',
      'service was attempted {attemptedOn}: {personId}',
    ],
    { on: 'attemptedOn', item: 'personId' },
  ),
  DecisionServed: told(
    [
      'odločba vročena {servedOn}: {personId}',
      'provvedimento notificato {servedOn}: {personId}',
      'the decision was served {servedOn}: {personId}',
    ],
    { on: 'servedOn', item: 'personId' },
  ),
};
