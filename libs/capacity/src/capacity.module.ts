import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { EventCatalogue } from '#libs/kernel';
import { ReadAfter, ViewRegistry } from '#libs/projections';
import { BookingsController } from './bookings.controller';
import { ListBookingsHandler } from './bookings/bookings.query';
import { GetCapacityByDayHandler } from './by-day/capacity-by-day.query';
import { CapacityController } from './capacity.controller';
import { CapacityDesk } from './capacity-desk';
import { CapacityReadController } from './capacity-read.controller';
import { capacityEvents } from './capacity.events';
import { CapacityRunner, capacityCommandHandlers } from './capacity.handlers';
import { ListCurrentLoadHandler } from './current-load/current-load.query';
import { capacityView } from './ledger/capacity.projection';
import { GetStaffingHandler } from './staffing/staffing.query';

/** What providers can give and to whom it is promised; needs the ground of the house (record, views, platform). */
@Module({
  imports: [CqrsModule],
  controllers: [CapacityController, BookingsController, CapacityReadController],
  providers: [
    CapacityDesk,
    CapacityRunner,
    ...capacityCommandHandlers,
    ReadAfter,
    GetCapacityByDayHandler,
    ListCurrentLoadHandler,
    GetStaffingHandler,
    ListBookingsHandler,
  ],
})
export class CapacityModule {
  constructor(catalogue: EventCatalogue, views: ViewRegistry) {
    catalogue.register(capacityEvents);
    views.register(capacityView);
  }
}
