import type { INestApplicationContext } from '@nestjs/common';
import { EventStore } from '#libs/event-store';
import { bringUpToDate, type LagReport, Projections, Projector } from '#libs/projections';

/** Waits until every view of the house shows what is recorded now; throws `ViewFailed`. */
export const catchUp = (house: INestApplicationContext, report?: LagReport): Promise<void> =>
  bringUpToDate(
    { store: house.get(EventStore), projections: house.get(Projections), projector: house.get(Projector) },
    report,
  );
