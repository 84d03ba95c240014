import { Module } from '@nestjs/common';
import { CqrsModule, QueryBus } from '@nestjs/cqrs';
import { EventCatalogue } from '#libs/kernel';
import { Database } from '#libs/platform';
import { ReactorRegistry } from '#libs/reactors';
import { ErasureController } from './erasure.controller';
import { erasureEvents } from './erasure.events';
import { ErasureReactor } from './erasure.reactor';
import { Erasures } from './erasures';
import { openApplicationsCheck } from './open-applications.check';
import { RetentionChecks } from './retention-checks';
import { stillAdmittedCheck, stillWaitingCheck } from './still-served.check';

/** Erasure of persons' data; needs the ground of the house, persons, applications, waiting lists and admissions. */
@Module({
  imports: [CqrsModule],
  controllers: [ErasureController],
  providers: [Erasures, ErasureReactor, RetentionChecks],
  exports: [RetentionChecks, Erasures],
})
export class ErasureModule {
  constructor(
    catalogue: EventCatalogue,
    reactors: ReactorRegistry,
    reactor: ErasureReactor,
    checks: RetentionChecks,
    queries: QueryBus,
    database: Database,
  ) {
    catalogue.register(erasureEvents);
    reactors.register(reactor);
    checks.register(openApplicationsCheck(queries));
    checks.register(stillWaitingCheck(database));
    checks.register(stillAdmittedCheck(database));
  }
}
