import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { EventCatalogue } from '#libs/kernel';
import { BookingsController } from './bookings.controller';
import { CapacityController } from './capacity.controller';
import { CapacityDesk } from './capacity-desk';
import { capacityEvents } from './capacity.events';
import { CapacityRunner, capacityCommandHandlers } from './capacity.handlers';

/** What providers can give and to whom it is promised; needs the ground of the house (record, platform). */
@Module({
  imports: [CqrsModule],
  controllers: [CapacityController, BookingsController],
  providers: [CapacityDesk, CapacityRunner, ...capacityCommandHandlers],
})
export class CapacityModule {
  constructor(catalogue: EventCatalogue) {
    catalogue.register(capacityEvents);
  }
}
