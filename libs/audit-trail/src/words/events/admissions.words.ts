import { told } from '../declare';

const ENDS = ['AdmissionEnded', 'AdmissionEndCorrected'];

/** From the planned admission to its end. */
export const admissionEvents = {
  AdmissionPlanned: told(
    [
      'sprejem načrtovan za {plannedOn}: {programme}, {provider}',
      'ammissione prevista per il {plannedOn}: {programme}, {provider}',
      'admission planned for {plannedOn}: {programme}, {provider}',
    ],
    { on: 'plannedOn', sets: { standing: 'planned' } },
  ),
  PlannedAdmissionCancelled: told(
    [
      'načrtovani sprejem odpade: {cancelReason}',
      'ammissione prevista annullata: {cancelReason}',
      'the planned admission was cancelled: {cancelReason}',
    ],
    { on: 'cancelledOn', as: { reason: 'cancelReason' }, sets: { standing: 'cancelled' } },
  ),
  PersonAdmitted: told(
    [
      'oseba sprejeta {startedOn}: {programme}, {provider}',
      'persona ammessa {startedOn}: {programme}, {provider}',
      'the person was admitted {startedOn}: {programme}, {provider}',
    ],
    { on: 'startedOn', sets: { standing: 'admitted' } },
  ),
  AgreementConcluded: told(
    [
      'dogovor sklenjen {concludedOn}: {agreementKind}',
      'accordo concluso {concludedOn}: {agreementKind}',
      'agreement concluded {concludedOn}: {agreementKind}',
    ],
    { on: 'effectiveOn', as: { kind: 'agreementKind', until: 'agreedUntil', effectiveOn: 'termsFrom' } },
  ),
  AgreementChanged: told(
    [
      'dogovor spremenjen od {termsFrom}',
      'accordo modificato dal {termsFrom}',
      'the agreement is other from {termsFrom}',
    ],
    { on: 'effectiveOn', as: { effectiveOn: 'termsFrom' } },
  ),
  AdmissionInterrupted: told(
    [
      'storitev prekinjena od {from}: {interruptionReason}',
      'servizio interrotto dal {from}: {interruptionReason}',
      'the service stands still from {from}: {interruptionReason}',
    ],
    {
      on: 'from',
      item: 'interruptionId',
      as: { reason: 'interruptionReason' },
      sets: { standing: 'interrupted' },
    },
  ),
  AdmissionResumed: told(
    [
      'storitev spet teče od {resumedOn}',
      'il servizio riprende dal {resumedOn}',
      'the service goes on from {resumedOn}',
    ],
    { on: 'on', item: 'interruptionId', as: { on: 'resumedOn' }, sets: { standing: 'admitted' } },
  ),
  AdmissionTransferred: told(
    [
      'od {transferredOn} storitev daje {provider}',
      'dal {transferredOn} il servizio è dato da {provider}',
      'from {transferredOn} the service is given by {provider}',
    ],
    { on: 'transferredOn', as: { to: 'movedTo' }, leaves: ['from'] },
  ),
  PlanEvaluated: told(
    [
      'osebni načrt ovrednoten {evaluatedOn}',
      'piano individuale valutato {evaluatedOn}',
      'the individual plan was evaluated {evaluatedOn}',
    ],
    { on: 'evaluatedOn', item: 'evaluationId' },
  ),
  QuestionnaireAnswered: told(
    [
      'vprašalnik izpolnjen {answeredOn}: {questionnaireKind}',
      'questionario compilato {answeredOn}: {questionnaireKind}',
      'questionnaire answered {answeredOn}: {questionnaireKind}',
    ],
    { on: 'answeredOn', item: 'questionnaireId', as: { kind: 'questionnaireKind' } },
  ),
  ParticipationSuspended: told(
    [
      'udeležba začasno izključena od {from} do {until}: {activities}',
      'partecipazione sospesa dal {from} al {until}: {activities}',
      'participation suspended from {from} to {until}: {activities}',
    ],
    { on: 'from', item: 'suspensionId' },
  ),
  SuspensionLifted: told(
    [
      'začasna izključitev preklicana {liftedOn}',
      'sospensione revocata {liftedOn}',
      'the suspension was lifted {liftedOn}',
    ],
    { on: 'on', item: 'suspensionId', as: { on: 'liftedOn' } },
  ),
  AdmissionEnded: told(
    [
      'storitev končana {endedOn}: {endReason}',
      'servizio terminato {endedOn}: {endReason}',
      'the service ended {endedOn}: {endReason}',
    ],
    { on: 'endedOn', as: { reason: 'endReason' }, sets: { standing: 'ended' } },
  ),
  AdmissionEndCorrected: told(
    [
      'konec storitve popravljen na {endedOn}: {endReason}',
      'fine del servizio corretta al {endedOn}: {endReason}',
      'the end of the service was corrected to {endedOn}: {endReason}',
    ],
    {
      on: 'endedOn',
      as: { reason: 'endReason' },
      corrects: ENDS,
      leaves: ['replaces'],
      sets: { standing: 'ended' },
    },
  ),
};
