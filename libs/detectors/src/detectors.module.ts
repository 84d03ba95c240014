import { Module } from '@nestjs/common';
import { EventCatalogue } from '#libs/kernel';
import { ProcessingLogModule } from '#libs/processing-log';
import { ReadAfter, ViewRegistry } from '#libs/projections';
import { Detection } from './detection';
import { DetectorsController } from './detectors.controller';
import { detectorFactsView } from './facts/detector-facts.projection';
import { findingEvents } from './findings/finding.events';
import { FindingDesk } from './findings/look-into';
import { looksView } from './findings/looks.projection';
import { LookUps } from './look-ups';
import { DetectorSettings } from './settings/detector-settings';
import { settingsEvents } from './settings/settings.events';

/** What is worth a manager's look; needs the ground of the house, and the rooms whose events it looks at. */
@Module({
  imports: [ProcessingLogModule],
  controllers: [DetectorsController],
  providers: [Detection, DetectorSettings, FindingDesk, ReadAfter, LookUps],
  exports: [Detection],
})
export class DetectorsModule {
  constructor(catalogue: EventCatalogue, views: ViewRegistry) {
    catalogue.register([...findingEvents, ...settingsEvents]);
    views.register(detectorFactsView, looksView);
  }
}
