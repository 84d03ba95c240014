import { Injectable } from '@nestjs/common';
import { EventStore } from '#libs/event-store';
import { type Decider, type DomainEvent, EventCatalogue } from '#libs/kernel';
import { NotFound } from '#libs/platform';
import type { MonthOf } from './delivered-services.decider';
import { deliveryMonth } from './delivered-services.decider';
import { deliveryMonthStream } from './delivered-services-ids';
import type { DeliveryMonth } from './delivery-month.rules';
import { type PriceList, priceList } from './prices/price-list.decider';
import { priceListStream } from './prices/price-list-id';

/** A month in which something was recorded. */
export type OpenedMonth = DeliveryMonth & { readonly opened: NonNullable<DeliveryMonth['opened']> };

/** Reads months and price lists from the record itself, for commands that rest on them. */
@Injectable()
export class RecordedMonths {
  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
  ) {}

  /** The month as it stands, empty where nothing was recorded. */
  find(of: MonthOf): Promise<DeliveryMonth> {
    return this.read(deliveryMonthStream(of), deliveryMonth);
  }

  /** The month as it stands; throws `NotFound` where nothing was recorded. */
  async get(of: MonthOf): Promise<OpenedMonth> {
    const month = await this.find(of);
    if (!month.opened) throw new NotFound('month of deliveries', `${of.admissionId}/${of.month}`);
    return month as OpenedMonth;
  }

  /** A provider's own price list for a programme. */
  prices(programme: string, provider: string): Promise<PriceList> {
    return this.read(priceListStream(programme, provider), priceList);
  }

  private async read<Command, Event extends DomainEvent, State>(
    stream: string,
    decider: Decider<Command, Event, State>,
  ): Promise<State> {
    let state = decider.initialState;
    for await (const stored of this.store.readStream(stream))
      state = decider.evolve(state, this.catalogue.decode(stored) as unknown as Event);
    return state;
  }
}
