import { Global, Module } from '@nestjs/common';
import { KnownRows } from './known-rows';
import { Projections } from './projections';
import { Projector } from './projector';
import { ViewRegistry } from './view-registry';

/** The projection engine for every feature; needs `Database`, `EventStore`, `EventCatalogue` and `Clock`. */
@Global()
@Module({
  providers: [ViewRegistry, Projections, Projector, KnownRows],
  exports: [ViewRegistry, Projections, Projector, KnownRows],
})
export class ProjectionsModule {}
