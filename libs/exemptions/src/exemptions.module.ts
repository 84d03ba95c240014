import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { EventCatalogue } from '#libs/kernel';
import { ViewRegistry } from '#libs/projections';
import { CalculateExemptionHandler } from './calculation/calculate-exemption.query';
import { exemptionCasesView } from './cases/exemption-cases.projection';
import { GetExemptionHandler, ListExemptionsHandler } from './cases/exemption-cases.query';
import { ExemptionController } from './exemption.controller';
import { exemptionEvents } from './exemption.events';
import { exemptionCommandHandlers, ExemptionRunner } from './exemption.handlers';
import { ListExemptionsOfUnitHandler } from './of-unit/exemption-list.query';
import { PreviewRecalculationHandler } from './recalculation/preview-recalculation.query';

/** Exemptions from payment; needs `EventCatalogue`, `ViewRegistry`, `CommandRunner`, `Database`, `ActingPerson`, `Clock`. */
@Module({
  imports: [CqrsModule],
  controllers: [ExemptionController],
  providers: [
    ExemptionRunner,
    ...exemptionCommandHandlers,
    CalculateExemptionHandler,
    GetExemptionHandler,
    ListExemptionsHandler,
    ListExemptionsOfUnitHandler,
    PreviewRecalculationHandler,
  ],
})
export class ExemptionsModule {
  constructor(catalogue: EventCatalogue, views: ViewRegistry) {
    catalogue.register(exemptionEvents);
    views.register(exemptionCasesView);
  }
}
