import { admissionEvents, type AdmissionEvent, factDay as admissionDay } from '#libs/admissions';
import {
  applicationDismissed,
  applicationDocumentReceived,
  applicationReceived,
  applicationWithdrawn,
  supplementCalled,
  supplementReceived,
} from '#libs/applications';
import { decisionEvents, type DecisionEvent, factDay as decisionDay } from '#libs/decisions';
import type { EventOf, LocalDate, RecordedEvent } from '#libs/kernel';
import { factDay as entryDay, type WaitingListEvent, waitingListEvents } from '#libs/waiting-list';

const applicationEvents = [
  applicationReceived,
  applicationDocumentReceived,
  supplementCalled,
  supplementReceived,
  applicationDismissed,
  applicationWithdrawn,
] as const;
type ApplicationEvent = EventOf<(typeof applicationEvents)[number]>;

const typesOf = (events: readonly { readonly type: string }[]): string[] => events.map(({ type }) => type);
const ENTRY = new Set(typesOf(waitingListEvents));
const ADMISSION = new Set(typesOf(admissionEvents));
const DECISION = new Set(typesOf(decisionEvents));

/** The events that detectors look at: all that say on which day their fact happened. */
export const FACT_TYPES: readonly string[] = [
  ...ENTRY,
  ...ADMISSION,
  ...DECISION,
  ...typesOf(applicationEvents),
];

/** The day on which the fact of an event happened, as it was told. */
export function dayOfFact(recorded: RecordedEvent): LocalDate {
  if (ENTRY.has(recorded.type)) return entryDay(recorded as unknown as WaitingListEvent);
  if (ADMISSION.has(recorded.type)) return admissionDay(recorded as unknown as AdmissionEvent);
  if (DECISION.has(recorded.type)) return decisionDay(recorded as unknown as DecisionEvent);
  return applicationDay(recorded as unknown as ApplicationEvent);
}

function applicationDay(event: ApplicationEvent): LocalDate {
  switch (event.type) {
    case 'ApplicationReceived':
    case 'ApplicationDocumentReceived':
    case 'SupplementReceived':
      return event.data.receivedOn;
    case 'SupplementCalled':
      return event.data.calledOn;
    case 'ApplicationDismissed':
      return event.data.dismissedOn;
    case 'ApplicationWithdrawn':
      return event.data.withdrawnOn;
  }
}
