import { Injectable } from '@nestjs/common';
import type { Position } from '#libs/kernel';
import { joinedRecords } from '#libs/persons';
import { Database } from '#libs/platform';
import type { ScreenLanguage } from '#libs/texts';
import { rowOf, type TrailRow } from './render/row.rules';
import { TrailIndex } from './trail/trail-index';
import { TrailReader } from './trail/trail-reader';
import type { TrailPageRequest, TrailScope } from './trail/trail-request';

const PAGE = 500;

/** A page of a trail; `next` is the `after` of the following page, null at the end. */
export interface TrailPage {
  readonly rows: readonly TrailRow[];
  readonly next: Position | null;
}

/** Who did what, when and why, in words; what the events of a case, a person, a user or a unit say. */
@Injectable()
export class AuditTrail {
  constructor(
    private readonly index: TrailIndex,
    private readonly reader: TrailReader,
    private readonly database: Database,
  ) {}

  /** A page of rows in the order of the record. Throws `ViewNotBuilt`. */
  async page(request: TrailPageRequest): Promise<TrailPage> {
    const found = await this.index.page(request);
    const entries = await this.reader.entries(found.slice(0, request.limit));
    const rows = entries.map(({ event, changes }) => rowOf(event, changes, request.language));
    const last = entries.at(-1);
    return { rows, next: found.length > request.limit && last ? last.event.position : null };
  }

  /** All rows of a scope, oldest first, page by page. */
  async *all(request: Omit<TrailPageRequest, 'after' | 'limit'>): AsyncGenerator<readonly TrailRow[]> {
    let after: Position | undefined;
    do {
      const page = await this.page({ ...request, limit: PAGE, ...(after && { after }) });
      yield page.rows;
      after = page.next ?? undefined;
    } while (after);
  }

  /**
   * Everything recorded of a person, in all joined records: the person's own data, the cases that are the
   * person's, and events of others' cases that name the person; oldest first, in a language.
   */
  async ofPerson(personId: string, language: ScreenLanguage): Promise<TrailRow[]> {
    const scope = await this.personScope(personId);
    const rows: TrailRow[] = [];
    for await (const page of this.all({ scope, filter: {}, language, order: 'oldest' })) rows.push(...page);
    return rows;
  }

  /** The scope of a person's trail: all records that were found to be of the same person. */
  async personScope(personId: string): Promise<TrailScope> {
    const joined = (await joinedRecords(this.database, [personId])).get(personId);
    const others = joined ? [joined.survivorId, ...joined.absorbedIds] : [];
    return { kind: 'person', ids: [...new Set([personId, ...others])] };
  }
}
