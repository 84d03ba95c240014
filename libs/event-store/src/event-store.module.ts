import { Global, Module, type BeforeApplicationShutdown } from '@nestjs/common';
import { EventCatalogue } from '#libs/kernel';
import { Configuration, Database } from '#libs/platform';
import { CommandRunner } from './command-runner';
import { EventStore } from './event-store';
import { openEventStore } from './open-event-store';

/** The record for every feature: `EventStore`, `EventCatalogue` and `CommandRunner`; needs `Database`. */
@Global()
@Module({
  providers: [
    { provide: EventStore, inject: [Configuration, Database], useFactory: openEventStore },
    EventCatalogue,
    CommandRunner,
  ],
  exports: [EventStore, EventCatalogue, CommandRunner],
})
export class EventStoreModule implements BeforeApplicationShutdown {
  constructor(private readonly store: EventStore) {}

  // Before the database is closed, which happens on shutdown itself.
  async beforeApplicationShutdown(): Promise<void> {
    await this.store.close();
  }
}
