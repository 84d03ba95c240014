import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { EventStore } from '#libs/event-store';
import { EventCatalogue } from '#libs/kernel';
import { ClearDocuments } from '#libs/personal-data';
import { ADVISORY_LOCKS, type ContentHash, Database } from '#libs/platform';
import { OWNING_EVENTS, OwnersFound } from './document-owners.rules';

/** How many documents were found by name in the record, and how many of them were sealed now. */
export interface ClearDocumentsReport {
  readonly named: number;
  readonly sealed: number;
}

/** Seals what an older version kept in the clear: at the start until it is done once, and by command. */
@Injectable()
export class ClearDocumentsRun implements OnModuleDestroy {
  private readonly log = new Logger(ClearDocumentsRun.name);
  private running: Promise<void> = Promise.resolve();
  private ending = false;

  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
    private readonly database: Database,
    private readonly documents: ClearDocuments,
  ) {}

  /** Seals unless it was all done before; a failure is logged, and the next start goes on where it was broken off. */
  atStart(): Promise<void> {
    this.running = this.unlessDone();
    return this.running;
  }

  /** Breaks off after the document at hand. */
  async onModuleDestroy(): Promise<void> {
    this.ending = true;
    await this.running;
  }

  private async unlessDone(): Promise<void> {
    try {
      if (await this.isDone()) return;
      const { named, sealed } = await this.run();
      if (sealed > 0) this.log.log(`${sealed} of ${named} documents stood in the clear and are sealed now`);
    } catch (error) {
      const reason = error instanceof Error ? error.name : 'unknown';
      this.log.error(`documents that stand in the clear could not be sealed: ${reason}`);
    }
  }

  /** Seals every document that stands in the clear and says how many; others who call meanwhile wait. */
  async run(report: (sealed: number) => void = () => undefined): Promise<ClearDocumentsReport> {
    const connection = await this.database.connect();
    try {
      await connection.query('select pg_advisory_lock($1)', [ADVISORY_LOCKS.documentSealing]);
      const owners = await this.owners();
      let sealed = 0;
      for (const [name, persons] of owners) {
        if (this.ending) return { named: owners.size, sealed };
        if ((await this.documents.seal(name as ContentHash, [...persons])) === 'absent') continue;
        report((sealed += 1));
      }
      await this.database.query(
        'insert into personal.clear_documents_sealed default values on conflict do nothing',
      );
      return { named: owners.size, sealed };
    } finally {
      connection.release(true);
    }
  }

  private async isDone(): Promise<boolean> {
    return (await this.database.query('select from personal.clear_documents_sealed')).rows.length > 0;
  }

  private async owners(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const found = new OwnersFound();
    for await (const page of this.store.readAll({ filter: { types: [...OWNING_EVENTS] } }))
      for (const stored of page) found.add(this.catalogue.decode(stored));
    return found.all();
  }
}
