import { Module } from '@nestjs/common';
import { EventCatalogue } from '#libs/kernel';
import { ViewRegistry } from '#libs/projections';
import { BreakGlassController } from './break-glass.controller';
import { BreakGlassDesk } from './break-glass.desk';
import { breakGlassEvents } from './break-glass.events';
import { breakGlassView } from './break-glass.projection';
import { Opening } from './opening';

/** Access in an emergency; needs the ground of the house, and the room of access told of `breakGlassScopes`. */
@Module({ controllers: [BreakGlassController], providers: [BreakGlassDesk, Opening] })
export class BreakGlassModule {
  constructor(catalogue: EventCatalogue, views: ViewRegistry) {
    catalogue.register(breakGlassEvents);
    views.register(breakGlassView);
  }
}
