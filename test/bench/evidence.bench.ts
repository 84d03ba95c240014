import type { INestApplicationContext } from '@nestjs/common';
import { Evidence } from '#libs/evidence';
import { timed } from './measure';

/** Sealing and checking the whole record, events a second. */
export interface EvidenceLine {
  readonly events: number;
  readonly seals: number;
  readonly sealed: number;
  readonly checked: number;
}

/** Seals all that the run has recorded, then checks every event against its seal. */
export async function benchEvidence(house: INestApplicationContext): Promise<EvidenceLine> {
  const evidence = house.get(Evidence);
  const sealing = await timed(() => evidence.seal());
  const checking = await timed(() => evidence.check());
  if (!checking.result.ok) throw new Error('the record that was just sealed does not agree with its seals');
  const events = sealing.result.reduce((sum, seal) => sum + seal.events, 0);
  return {
    events,
    seals: sealing.result.length,
    sealed: Math.round(events / sealing.seconds),
    checked: Math.round(checking.result.sealedEvents / checking.seconds),
  };
}
