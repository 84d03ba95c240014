import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { EventCatalogue } from '#libs/kernel';
import { ViewRegistry } from '#libs/projections';
import { CancellationsController } from './cancellations.controller';
import { CommandDesk } from './command-desk';
import { deliveredServicesEvents } from './delivered-services.events';
import { deliveredServicesHandlers } from './delivered-services.handlers';
import { DeliveryNotes } from './delivery-notes';
import { DeliveriesImporter } from './import/deliveries-importer';
import { DeliveriesImportController } from './import/deliveries-import.controller';
import { DeliveriesController } from './deliveries.controller';
import { deliveryMonthsView } from './months/delivery-months.projection';
import {
  GetDeliveryMonthHandler,
  ListDeliveryMonthsHandler,
  SumDeliveriesHandler,
} from './months/delivery-months.query';
import { MonthsThen } from './months/months-then';
import { priceListEvents } from './prices/price-list.events';
import { PricesController } from './prices/prices.controller';
import { RecordedAdmissions } from './recorded-admissions';
import { RecordedMonths } from './recorded-months';
import { StatementGrounds } from './statement-ground';
import { StatementsController } from './statements.controller';

/**
 * Delivered services and their statements; needs the ground of the house (record, views, personal data, platform)
 * the events of admissions and the queries of exemptions.
 */
@Module({
  imports: [CqrsModule],
  controllers: [
    DeliveriesController,
    CancellationsController,
    StatementsController,
    PricesController,
    DeliveriesImportController,
  ],
  providers: [
    CommandDesk,
    RecordedMonths,
    DeliveryNotes,
    DeliveriesImporter,
    RecordedAdmissions,
    StatementGrounds,
    ...deliveredServicesHandlers,
    MonthsThen,
    GetDeliveryMonthHandler,
    ListDeliveryMonthsHandler,
    SumDeliveriesHandler,
  ],
})
export class DeliveredServicesModule {
  constructor(catalogue: EventCatalogue, views: ViewRegistry) {
    catalogue.register([...deliveredServicesEvents, ...priceListEvents]);
    views.register(deliveryMonthsView);
  }
}
