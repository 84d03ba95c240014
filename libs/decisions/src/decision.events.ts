import type { EventOf, LocalDate } from '#libs/kernel';
import { draftingEvents } from './drafting.events';
import { remedyEvents } from './remedies.events';
import { serviceEvents } from './service.events';

export * from './drafting.events';
export * from './remedies.events';
export * from './service.events';

/** Every event of a decision. */
export const decisionEvents = [...draftingEvents, ...serviceEvents, ...remedyEvents] as const;
export type DecisionEvent = EventOf<(typeof decisionEvents)[number]>;

/** The day on which the fact itself happened. */
export function factDay(event: DecisionEvent): LocalDate {
  switch (event.type) {
    case 'DecisionDrafted':
      return event.data.draftedOn;
    case 'DecisionReturned':
      return event.data.returnedOn;
    case 'DecisionRevised':
      return event.data.revisedOn;
    case 'DecisionResubmitted':
      return event.data.resubmittedOn;
    case 'DecisionApproved':
      return event.data.approvedOn;
    case 'DecisionNumbered':
      return event.data.numberedOn;
    case 'DecisionSigned':
      return event.data.signedOn;
    case 'DecisionSent':
      return event.data.sentOn;
    case 'ServiceAttempted':
      return event.data.attemptedOn;
    case 'DecisionServed':
      return event.data.servedOn;
    case 'AppealLodged':
      return event.data.lodgedOn;
    case 'AppealForwarded':
      return event.data.forwardedOn;
    case 'CourtActionBrought':
      return event.data.broughtOn;
    case 'AppealDecided':
    case 'CourtActionDecided':
      return event.data.decidedOn;
    case 'ProcedureRenewed':
      return event.data.renewedOn;
    case 'RenewalConcluded':
      return event.data.concludedOn;
    case 'DecisionCorrected':
      return event.data.correctedOn;
    case 'DecisionWithdrawn':
      return event.data.withdrawnOn;
    case 'FinalityConfirmed':
    case 'LegalForceConfirmed':
      return event.data.confirmedOn;
  }
}
