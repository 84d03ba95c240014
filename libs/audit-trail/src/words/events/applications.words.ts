import { told } from '../declare';

/** What happens to an application. */
export const applicationEvents = {
  ApplicationReceived: told(
    [
      'vloga prejeta {receivedOn}: {programme}',
      'domanda ricevuta {receivedOn}: {programme}',
      'application received {receivedOn}: {programme}',
    ],
    { on: 'receivedOn', sets: { standing: 'received' } },
  ),
  ApplicationNumbered: told(
    [
      'vloga je dobila številko {sign}-{sequence}/{year}',
      'alla domanda è stato dato il numero {sign}-{sequence}/{year}',
      'the application got the number {sign}-{sequence}/{year}',
    ],
    { item: 'applicationId' },
  ),
  ApplicationDocumentReceived: told(
    [
      'prejeta listina: {documentType}',
      'documento ricevuto: {documentType}',
      'document received: {documentType}',
    ],
    { on: 'receivedOn', item: 'documentId', as: { type: 'documentType' } },
  ),
  ApplicationFoundComplete: told(
    [
      'vloga je popolna od {completeOn}',
      'domanda completa dal {completeOn}',
      'the application is complete as of {completeOn}',
    ],
    { on: 'completeOn', clears: ['missing'], sets: { standing: 'complete' } },
  ),
  ApplicationFoundIncomplete: told(
    [
      'vloga ni popolna, manjka: {missing}',
      'domanda incompleta, manca: {missing}',
      'the application is incomplete, missing: {missing}',
    ],
    { on: 'checkedOn', sets: { standing: 'incomplete' } },
  ),
  SupplementCalled: told(
    [
      'poziv k dopolnitvi do {dueOn}: {calledFor}',
      'invito a integrare entro il {dueOn}: {calledFor}',
      'call to supplement by {dueOn}: {calledFor}',
    ],
    { on: 'calledOn', item: 'callId', as: { missing: 'calledFor' }, sets: { standing: 'supplement-called' } },
  ),
  SupplementReceived: told(
    [
      'dopolnitev prejeta {receivedOn}',
      'integrazione ricevuta {receivedOn}',
      'supplement received {receivedOn}',
    ],
    { on: 'receivedOn', item: 'callId' },
  ),
  ApplicationDismissed: told(
    [
      'vloga zavržena: {ground}',
      'domanda dichiarata irricevibile: {ground}',
      'application dismissed: {ground}',
    ],
    { on: 'dismissedOn', sets: { standing: 'dismissed' } },
  ),
  ApplicationWithdrawn: told(
    [
      'vloga umaknjena {withdrawnOn}',
      'domanda ritirata {withdrawnOn}',
      'application withdrawn {withdrawnOn}',
    ],
    { on: 'withdrawnOn', sets: { standing: 'withdrawn' } },
  ),
  ApplicantDeathRecorded: told(
    [
      'vlagatelj je umrl {diedOn}, postopek končan z uradnim zaznamkom',
      'il richiedente è deceduto {diedOn}, procedimento chiuso con annotazione',
      'the applicant died {diedOn}, the procedure is closed by an official note',
    ],
    { on: 'diedOn', sets: { standing: 'closed-by-death' } },
  ),
  ApplicationTransferred: told(
    [
      'vloga odstopljena pristojni enoti: {unit}',
      'domanda trasmessa all’unità competente: {unit}',
      'application passed to the competent unit: {unit}',
    ],
    { on: 'transferredOn', as: { toUnit: 'unit' }, leaves: ['fromUnit'], clears: ['assignee'] },
  ),
  DocumentsReachedProvider: told(
    [
      'listine pravočasno pri izvajalcu {provider}',
      'documenti giunti in tempo a {provider}',
      'documents reached {provider} in time',
    ],
    { on: 'reachedOn', item: 'provider', itemSets: { filedThere: true } },
  ),
  ApplicationNotFiledAtProvider: told(
    [
      'pri izvajalcu {provider} velja vloga za nevloženo',
      'presso {provider} la domanda vale come non presentata',
      'the application counts as not filed at {provider}',
    ],
    { on: 'reachedOn', item: 'provider', itemSets: { filedThere: false } },
  ),
  EligibilityEvaluated: told(
    [
      'presoja upravičenosti: {eligibility}',
      'valutazione dei requisiti: {eligibility}',
      'eligibility evaluated: {eligibility}',
    ],
    { on: 'on', as: { on: 'evaluatedOn', outcome: 'eligibility' } },
  ),
  ApplicationPutOnHold: told(
    [
      'delo zadržano do {holdUntil}: {holdReason}',
      'pratica sospesa fino al {holdUntil}: {holdReason}',
      'work put on hold until {holdUntil}: {holdReason}',
    ],
    { on: 'from', as: { from: 'holdFrom', until: 'holdUntil', reason: 'holdReason' }, sets: { held: true } },
  ),
  ApplicationWorkResumed: told(
    ['delo se nadaljuje {resumedOn}', 'la pratica riprende {resumedOn}', 'work goes on {resumedOn}'],
    { on: 'resumedOn', clears: ['holdFrom', 'holdUntil', 'holdReason'], sets: { held: false } },
  ),
  ApplicationTaken: told(
    [
      'vlogo je prevzel {assignee}',
      'domanda presa in carico da {assignee}',
      'application taken by {assignee}',
    ],
    { on: 'takenOn' },
  ),
  ApplicationHandedOver: told(
    ['vloga predana: {assignee}', 'domanda passata a {assignee}', 'application handed over to {assignee}'],
    { on: 'handedOverOn', as: { to: 'assignee' }, leaves: ['from'] },
  ),
  ApplicationListed: told(
    [
      'oseba uvrščena na čakalno listo: {provider}',
      'persona iscritta in lista d’attesa: {provider}',
      'the person was put on the waiting list of {provider}',
    ],
    { on: 'listedOn', item: 'entryId' },
  ),
  DocumentNumberGiven: told(
    [
      'dokument je dobil številko {documentNumber}: {documentKind}',
      'al documento è stato dato il numero {documentNumber}: {documentKind}',
      'a document got the number {documentNumber}: {documentKind}',
    ],
    { on: 'givenOn', item: 'documentId', as: { kind: 'documentKind' } },
  ),
  ApplicationDecided: told(
    [
      'o vlogi odločeno {decidedOn}: {outcome}',
      'deciso sulla domanda {decidedOn}: {outcome}',
      'application decided {decidedOn}: {outcome}',
    ],
    { on: 'decidedOn', sets: { standing: 'decided' } },
  ),
  ApplicationDecisionAnnulled: told(
    [
      'odločba odpravljena, nova odločitev do {decisionDueOn}',
      'provvedimento annullato, nuova decisione entro il {decisionDueOn}',
      'the decision was annulled, to be decided again by {decisionDueOn}',
    ],
    { on: 'annulledOn', clears: ['outcome', 'decidedOn'], sets: { standing: 'to-decide-again' } },
  ),
  ApplicantAdmitted: told(
    [
      'vlagatelj sprejet {admittedOn}: {provider}',
      'richiedente ammesso {admittedOn}: {provider}',
      'applicant admitted {admittedOn}: {provider}',
    ],
    { on: 'admittedOn', item: 'admissionId' },
  ),
};
