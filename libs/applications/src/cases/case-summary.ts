import type { LocalDate } from '#libs/kernel';
import {
  type ApplicationState,
  evolveApplication,
  missingNow,
  UNKNOWN_APPLICATION,
} from '../application-state.rules';
import type { ApplicationEvent } from '../applications.events';
import type { CaseHistory } from './case-history';

/** Where an application stands. */
export const CASE_STATES = [
  'received',
  'incomplete',
  'supplement-called',
  'complete',
  'on-waiting-list',
  'admitted',
  'granted',
  'refused',
  'dismissed',
  'withdrawn',
  'applicant-died',
] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** The application after all that happened. */
export const caseState = ({ happened }: CaseHistory): ApplicationState =>
  happened.reduce((state, { event }) => evolveApplication(state, event), UNKNOWN_APPLICATION);

/** Where an application stands, in a word; documents that came since the check do not make it complete. */
export function standing(state: ApplicationState): CaseState {
  if (state.ended === 'admitted' || state.ended === 'withdrawn' || state.ended === 'applicant-died')
    return state.ended;
  if (state.ended !== null) return 'dismissed';
  if (state.listedAt.length > 0) return 'on-waiting-list';
  const outcome = state.decisions.findLast((each) => each.outcome !== 'exemption-decided')?.outcome;
  if (outcome === 'granted' || outcome === 'refused') return outcome;
  if (state.completeOn !== null) return 'complete';
  if (state.call !== null) return 'supplement-called';
  return state.required === null || missingNow(state).length === 0 ? 'received' : 'incomplete';
}

/** The day on which an event happened for the office. */
export function eventDay({ type, data }: ApplicationEvent): LocalDate {
  switch (type) {
    case 'ApplicationReceived':
    case 'ApplicationDocumentReceived':
    case 'SupplementReceived':
      return data.receivedOn;
    case 'ApplicationFoundComplete':
    case 'ApplicationFoundIncomplete':
      return data.checkedOn;
    case 'SupplementCalled':
      return data.calledOn;
    case 'ApplicationDismissed':
      return data.dismissedOn;
    case 'ApplicationWithdrawn':
      return data.withdrawnOn;
    case 'ApplicantDeathRecorded':
      return data.recordedOn;
    case 'ApplicationTransferred':
      return data.transferredOn;
    case 'DocumentsReachedProvider':
    case 'ApplicationNotFiledAtProvider':
      return data.reachedOn;
    case 'EligibilityEvaluated':
      return data.on;
    case 'ApplicationPutOnHold':
      return data.from;
    case 'ApplicationWorkResumed':
      return data.resumedOn;
    case 'ApplicationTaken':
      return data.takenOn;
    case 'ApplicationHandedOver':
      return data.handedOverOn;
    case 'ApplicationListed':
      return data.listedOn;
    case 'ApplicantAdmitted':
      return data.admittedOn;
    case 'DocumentNumberGiven':
      return data.givenOn;
    case 'ApplicationDecided':
      return data.decidedOn;
    case 'ApplicationDecisionAnnulled':
      return data.annulledOn;
  }
}
