import { dayAt, knownFrom, type RecordedEvent } from '#libs/kernel';
import { dayOfFact } from './fact-days';
import type { FactDetail, OfferBehind, RecordFact, StreamFacts } from './record-fact';

/** An event as detectors look at it, after what its stream had said before. */
export function factOf(recorded: RecordedEvent, before: StreamFacts): RecordFact {
  const { actor, importSource } = recorded.metadata;
  return {
    stream: recorded.stream,
    revision: Number(recorded.revision),
    position: recorded.position,
    type: recorded.type,
    recordedAt: recorded.recordedAt,
    correlationId: recorded.metadata.correlationId,
    recordedOn: dayAt(knownFrom(recorded)),
    effectiveOn: dayOfFact(recorded, before),
    imported: importSource !== undefined,
    actor: actor.id,
    role: actor.role,
    unit: actor.unit,
    programme: before.programme,
    provider: before.provider,
    detail: detailOf(recorded, before),
  };
}

function detailOf({ type, data }: RecordedEvent, { offers, statedOn }: StreamFacts): FactDetail {
  const said = data as Readonly<Record<string, unknown>>;
  switch (type) {
    case 'WaitingPaused':
    case 'AdmissionInterrupted':
    case 'WaitingEnded':
    case 'AdmissionEnded':
      return { reason: said['reason'] as string };
    case 'EntryReranked':
      return {
        reason: said['reason'] as string,
        passed: (said['passed'] as readonly unknown[]).length,
        fromRank: said['fromRank'] as number,
        toRank: said['toRank'] as number,
      };
    case 'PlaceOffered':
      return {
        reason: said['outOfOrderReason'] as string | null,
        passed: (said['passedOver'] as readonly unknown[]).length,
      };
    case 'OfferRefused':
    case 'OfferLapsed':
      return withOffer(offers.find(([offerId]) => offerId === said['offerId'])?.[1]);
    case 'ExemptionRedetermined':
      return { reason: said['cause'] as string };
    case 'CapacityClosed':
      return { reason: said['reason'] as string, closureId: said['closureId'] as string };
    case 'CapacityReopened':
      return { closureId: said['closureId'] as string };
    case 'DeliveredVisitCorrected':
    case 'DeliveredUnitsCorrected':
    case 'DeliveryWithdrawn':
      return { reason: said['reason'] as string, ...(statedOn && { statedOn }) };
    default:
      return {};
  }
}

const withOffer = (offer: OfferBehind | undefined): FactDetail => (offer ? { offer } : {});
