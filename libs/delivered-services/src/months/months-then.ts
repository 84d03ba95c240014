import { Injectable } from '@nestjs/common';
import { EventStore } from '#libs/event-store';
import { EventCatalogue, type KnownAt, knownFrom, knownMoment } from '#libs/kernel';
import type { MonthOf } from '../delivered-services.decider';
import { deliveryMonthStream } from '../delivered-services-ids';
import type { StoredMonth } from './delivered-sums';
import { deliveryMonthsView, inOrder, type MonthRow } from './delivery-months.projection';

/** How many months' streams are read at the same time: the store's connections are for others too. */
const AT_ONCE = 8;

/** Months of deliveries as they were known, read from the record itself. */
@Injectable()
export class MonthsThen {
  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
  ) {}

  /** The month as known by the end of a day or at a moment; null where nothing of it was known. */
  async of(of: MonthOf, knownAt: KnownAt): Promise<StoredMonth | null> {
    const moment = knownMoment(knownAt);
    let row: MonthRow = deliveryMonthsView.initialState;
    let known = 0;
    for await (const stored of this.store.readStream(deliveryMonthStream(of))) {
      const event = this.catalogue.decode(stored);
      // Whose month it is was opened with the first of its facts, which a file may have known long before.
      const opens = event.type === 'DeliveryMonthOpened';
      if (!opens && knownFrom(event) > moment) continue;
      row = deliveryMonthsView.evolve(row, event);
      if (!opens) known += 1;
    }
    return known === 0 ? null : storedMonthOf(row);
  }

  /** Those of the months of which something was known, as they were, in the order asked. */
  async among(months: readonly MonthOf[], knownAt: KnownAt): Promise<StoredMonth[]> {
    const then: StoredMonth[] = [];
    for (let from = 0; from < months.length; from += AT_ONCE) {
      const some = months.slice(from, from + AT_ONCE);
      const read = await Promise.all(some.map((of) => this.of(of, knownAt)));
      then.push(...read.filter((month) => month !== null));
    }
    return then;
  }
}

function storedMonthOf({ month, changed, revision }: MonthRow): StoredMonth | null {
  const { opened, deliveries, cancellations, statements } = month;
  return (
    opened && { ...opened, revision, changed, deliveries: inOrder(deliveries), cancellations, statements }
  );
}
