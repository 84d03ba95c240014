import { admissionEvents, type AdmissionEvent, factDay as admissionDay } from '#libs/admissions';
import {
  applicationDismissed,
  applicationDocumentReceived,
  applicationReceived,
  applicationWithdrawn,
  supplementCalled,
  supplementReceived,
} from '#libs/applications';
import {
  capacityBookOpened,
  capacityClosed,
  capacityDeclared,
  capacityReopened,
  staffingRecorded,
} from '#libs/capacity';
import { decisionEvents, type DecisionEvent, factDay as decisionDay } from '#libs/decisions';
import {
  dayOf,
  deliveredUnitsCorrected,
  deliveredVisitCorrected,
  deliveryMonthOpened,
  deliveryWithdrawn,
  statementIssued,
  unitsDelivered,
  visitDelivered,
} from '#libs/delivered-services';
import {
  determinationCeased,
  determinationIssued,
  exemptionProposed,
  exemptionRecalculated,
  exemptionRedetermined,
} from '#libs/exemptions';
import type { EventOf, LocalDate, RecordedEvent } from '#libs/kernel';
import type { StreamFacts } from './record-fact';
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

const exemptionEvents = [
  exemptionRedetermined,
  exemptionRecalculated,
  determinationIssued,
  determinationCeased,
] as const;
const capacityEvents = [capacityDeclared, staffingRecorded, capacityClosed, capacityReopened] as const;
const correctionEvents = [deliveredVisitCorrected, deliveredUnitsCorrected, deliveryWithdrawn] as const;
type ExemptionEvent = EventOf<(typeof exemptionEvents)[number]>;
type CapacityEvent = EventOf<(typeof capacityEvents)[number]>;
type CorrectionEvent = EventOf<(typeof correctionEvents)[number]>;

const typesOf = (events: readonly { readonly type: string }[]): string[] => events.map(({ type }) => type);
const ENTRY = new Set(typesOf(waitingListEvents));
const ADMISSION = new Set(typesOf(admissionEvents));
const DECISION = new Set(typesOf(decisionEvents));

const EXEMPTION = new Set(typesOf(exemptionEvents));
const CAPACITY = new Set(typesOf(capacityEvents));
const CORRECTION = new Set(typesOf(correctionEvents));

/** What says of which programme, provider or day later events of a stream are; no fact of its own here. */
export const GROUND_TYPES: readonly string[] = typesOf([
  exemptionProposed,
  capacityBookOpened,
  deliveryMonthOpened,
  visitDelivered,
  unitsDelivered,
  statementIssued,
]);

/**
 * The events that detectors look at: all that say on which day their fact happened. Of exemptions what changed them, of
 * deliveries what was told otherwise: a proposal and a month's deliveries are brought together once, as a rule.
 */
export const FACT_TYPES: readonly string[] = [
  ...ENTRY,
  ...ADMISSION,
  ...DECISION,
  ...typesOf(applicationEvents),
  ...EXEMPTION,
  ...CAPACITY,
  ...CORRECTION,
];

/** The day on which the fact of an event happened, as it was told. */
export function dayOfFact(recorded: RecordedEvent, before: StreamFacts): LocalDate {
  if (ENTRY.has(recorded.type)) return entryDay(recorded as unknown as WaitingListEvent);
  if (ADMISSION.has(recorded.type)) return admissionDay(recorded as unknown as AdmissionEvent);
  if (DECISION.has(recorded.type)) return decisionDay(recorded as unknown as DecisionEvent);
  if (EXEMPTION.has(recorded.type)) return exemptionDay(recorded as unknown as ExemptionEvent);
  if (CAPACITY.has(recorded.type)) return capacityDay(recorded as unknown as CapacityEvent);
  if (CORRECTION.has(recorded.type)) return correctedDay(recorded as unknown as CorrectionEvent, before);
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

function exemptionDay(event: ExemptionEvent): LocalDate {
  switch (event.type) {
    case 'ExemptionRedetermined':
      return event.data.changedOn;
    case 'ExemptionRecalculated':
      return event.data.periods.map(({ from }) => from).reduce((first, day) => (day < first ? day : first));
    case 'DeterminationIssued':
      return event.data.issuedOn;
    case 'DeterminationCeased':
      return event.data.ceasedOn;
  }
}

const capacityDay = ({ data }: CapacityEvent): LocalDate => ('on' in data ? data.on : data.from);

/** The day of a delivery as it is told now; of one that was withdrawn as it had been told. */
function correctedDay(event: CorrectionEvent, before: StreamFacts): LocalDate {
  if (event.type !== 'DeliveryWithdrawn') return deliveredOn(event.data);
  const known = before.deliveries[event.data.deliveryId];
  if (!known) throw new Error('a delivery was withdrawn that nobody recorded');
  return known;
}

/** The day of a visit or of units. */
export const deliveredOn = (
  data: EventOf<typeof visitDelivered>['data'] | EventOf<typeof unitsDelivered>['data'],
): LocalDate => ('on' in data ? data.on : dayOf(data.start));
