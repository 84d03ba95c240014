import { randomUUID } from 'node:crypto';
import type { NewEvent } from '#libs/event-store';
import type { EventMetadata } from '#libs/kernel';

/** A placing on a list as it is really stored, about 500 bytes of data and 300 of metadata. */
export function sampleEvent(): NewEvent {
  const id = randomUUID();
  const metadata: EventMetadata = {
    commandId: id,
    correlationId: id,
    causationId: null,
    actor: { id: 'bench', role: 'caseworker', unit: 'csd-koper', onBehalfOf: null },
    legalBasis: 'ZSV',
    purpose: 'benchmark',
  };
  const data = {
    entryId: id,
    personId: randomUUID(),
    programme: 'home-help',
    municipality: '050',
    provider: 'Center za pomoč na domu',
    registerNumber: `ODU-2022/${id.slice(0, 6)}`,
    applicationReceivedOn: '2022-03-13',
    listedOn: '2022-03-20',
    legalRegime: 'ZSV',
    needProfile: { frequency: 'daily', extendedScope: ['afternoon'], relativesHelp: false, hoursPerWeek: 7 },
  };
  return { id, type: 'PlacedOnWaitingList', schemaVersion: 1, data, metadata };
}
