import { dayAt, knownFrom, type RecordedEvent } from '#libs/kernel';
import { dayOfFact } from './fact-days';
import type { FactDetail, OfferBehind, OfferPlaced, RecordFact, StreamFacts } from './record-fact';

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
    effectiveOn: dayOfFact(recorded),
    imported: importSource !== undefined,
    actor: actor.id,
    role: actor.role,
    unit: actor.unit,
    programme: before.programme,
    provider: before.provider,
    detail: detailOf(recorded, before.offers),
  };
}

function detailOf({ type, data }: RecordedEvent, offers: readonly OfferPlaced[]): FactDetail {
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
    default:
      return {};
  }
}

const withOffer = (offer: OfferBehind | undefined): FactDetail => (offer ? { offer } : {});
