import { Inject, Injectable } from '@nestjs/common';
import { EventStore } from '#libs/event-store';
import type { Position } from '#libs/kernel';
import { Configuration, type DatabaseDescription, OPEN_DATABASE, type OpenDatabase } from '#libs/platform';
import { Projections, type ViewStatus } from '#libs/projections';

/** What an operator wants to know first; no passwords. */
export interface StoreInfo {
  readonly store: { readonly kind: string; readonly position: Position | null };
  readonly database: DatabaseDescription;
  readonly dataDir: string;
  readonly views: readonly ViewStatus[];
}

/** Where everything stands and how far the views have come. */
@Injectable()
export class StoreInfoQuery {
  constructor(
    private readonly store: EventStore,
    private readonly configuration: Configuration,
    private readonly projections: Projections,
    @Inject(OPEN_DATABASE) private readonly open: OpenDatabase,
  ) {}

  async run(): Promise<StoreInfo> {
    return {
      store: { kind: this.store.kind, position: await this.store.lastPosition() },
      database: this.open.describe,
      dataDir: this.configuration.dataDir,
      views: await this.projections.status(),
    };
  }
}
