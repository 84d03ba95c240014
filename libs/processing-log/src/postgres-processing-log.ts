import { Injectable } from '@nestjs/common';
import { joinedRecords } from '#libs/persons';
import { Database } from '#libs/platform';
import { ViewNotBuilt } from '#libs/projections';
import type { LogEntry } from './log-entry';
import { questionFor, type ResolvedScope } from './log-question';
import { entryOf, type EntryRow } from './log-rows';
import {
  type LogFilter,
  type LogPage,
  type LogPageRequest,
  type LogScope,
  ProcessingLog,
} from './processing-log';

const BATCH = 1_000;

/** The processing log as it stands in PostgreSQL. */
@Injectable()
export class PostgresProcessingLog extends ProcessingLog {
  constructor(private readonly database: Database) {
    super();
  }

  override async page(scope: LogScope, filter: LogFilter, request: LogPageRequest): Promise<LogPage> {
    return this.read(await this.resolved(scope), filter, request);
  }

  override async *entries(scope: LogScope, filter: LogFilter = {}): AsyncIterable<readonly LogEntry[]> {
    const resolved = await this.resolved(scope);
    let after: string | null | undefined;
    do {
      const page: LogPage = await this.read(resolved, filter, { limit: BATCH, ...(after ? { after } : {}) });
      if (page.entries.length > 0) yield page.entries;
      after = page.next;
    } while (after !== null);
  }

  private async read(scope: ResolvedScope, filter: LogFilter, request: LogPageRequest): Promise<LogPage> {
    const { sql, parameters } = questionFor(scope, filter, request);
    const { rows } = await this.database.query<EntryRow>(sql, parameters);
    const entries = rows.slice(0, request.limit).map(entryOf);
    return { entries, next: rows.length > request.limit ? (entries.at(-1)?.entryId ?? null) : null };
  }

  private async resolved(scope: LogScope): Promise<ResolvedScope> {
    if (scope.of !== 'person') return scope;
    return { of: 'records', ids: await this.recordsOf(scope.personId) };
  }

  private async recordsOf(personId: string): Promise<readonly string[]> {
    try {
      const joined = (await joinedRecords(this.database, [personId])).get(personId);
      return joined ? [joined.survivorId, ...joined.absorbedIds] : [personId];
    } catch (error) {
      if (error instanceof ViewNotBuilt) return [personId];
      throw error;
    }
  }
}
