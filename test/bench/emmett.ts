import { getPostgreSQLEventStore, type PostgresEventStore } from '@event-driven-io/emmett-postgresql';

/** The peer: Emmett's PostgreSQL event store with its defaults. */
export class Emmett {
  private readonly store: PostgresEventStore;

  constructor(url: string) {
    this.store = getPostgreSQLEventStore(url);
  }

  async prepare(): Promise<void> {
    await this.store.schema.migrate();
  }

  async append(stream: string, type: string, data: Record<string, unknown>, metadata: object): Promise<void> {
    await this.store.appendToStream(stream, [{ type, data, metadata }], {
      expectedStreamVersion: 'STREAM_DOES_NOT_EXIST',
    });
  }

  /** Reads everything by its consumer with pages of the given size; answers the number of events seen. */
  async replay(total: number, batchSize: number): Promise<number> {
    let seen = 0;
    const consumer = this.store.consumer({ pulling: { batchSize, pullingFrequencyInMs: 1 } });
    await new Promise<void>((resolve, reject) => {
      consumer.reactor({
        processorId: `bench-${batchSize}`,
        startFrom: 'BEGINNING',
        eachMessage: () => {
          seen += 1;
          if (seen === total) resolve();
        },
      });
      consumer.start().catch(reject);
    });
    await consumer.close();
    return seen;
  }

  async close(): Promise<void> {
    await this.store.close();
  }
}
