import { Global, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { EventCatalogue } from '#libs/kernel';
import { Configuration, Database } from '#libs/platform';
import { CommandRunner } from './command-runner';
import { Listener, until } from './contract/contract-events';
import { EventStore } from './event-store';
import { EventStoreModule } from './event-store.module';

/** Nobody listens there: what is tested is which store is chosen, and that it is closed. */
const database = new Database({ host: '/nowhere', max: 1 });

const boot = async (environment: Record<string, string>) => {
  @Global()
  @Module({
    providers: [
      { provide: Configuration, useValue: Configuration.from(environment) },
      { provide: Database, useValue: database },
    ],
    exports: [Configuration, Database],
  })
  class Platform {}
  return Test.createTestingModule({ imports: [Platform, EventStoreModule] }).compile();
};

describe('the event store in the application', () => {
  afterAll(() => database.close());

  it.each([
    ['the database', {}, 'postgres'],
    ['EventStoreDB', { EVENT_STORE_URL: 'esdb://127.0.0.1:1?tls=false' }, 'eventstoredb'],
    ['KurrentDB', { EVENT_STORE_URL: 'kurrentdb://127.0.0.1:1?tls=false' }, 'eventstoredb'],
  ])('is kept in %s as the settings say', async (_, environment, kind) => {
    const application = await boot(environment);
    expect(application.get(EventStore).kind).toBe(kind);
    expect(application.get(CommandRunner)).toBeInstanceOf(CommandRunner);
    expect(application.get(EventCatalogue)).toBe(application.get(EventCatalogue));
    await application.close();
  });

  it('ends its subscriptions when the application goes down', async () => {
    const application = await boot({});
    await application.init();
    const listener = new Listener(application.get(EventStore), {});
    await application.close();
    await until('the end', () => listener.completed);
    expect(listener.errors).toEqual([]);
  });
});
