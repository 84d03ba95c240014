import { Inject, Injectable } from '@nestjs/common';
import { statfs } from 'node:fs/promises';
import { lastBackupAt } from '#libs/backup';
import { EventStore } from '#libs/event-store';
import { Evidence } from '#libs/evidence';
import { KeyStore } from '#libs/key-store';
import { Configuration, Database, OPEN_DATABASE, type OpenDatabase } from '#libs/platform';
import { type Generation, Projections, type ViewStatus } from '#libs/projections';
import type { DiskDto, GenerationDto, KeyStoreStateDto, SystemStateDto, ViewStateDto } from './system.dto';
import { withoutValues } from './reason.rules';

/** Where everything stands, for whoever looks after the system; no case content, no path, no password. */
@Injectable()
export class SystemStateQuery {
  constructor(
    private readonly store: EventStore,
    private readonly configuration: Configuration,
    private readonly projections: Projections,
    private readonly database: Database,
    private readonly evidence: Evidence,
    private readonly keys: KeyStore,
    @Inject(OPEN_DATABASE) private readonly open: OpenDatabase,
  ) {}

  async run(): Promise<SystemStateDto> {
    const [position, disk, keys, views, lastSealAt, backedUpAt] = await Promise.all([
      this.store.lastPosition(),
      this.disk(),
      this.masterKeys(),
      this.projections.status(),
      this.evidence.sealedAt(),
      lastBackupAt(this.configuration.dataDir),
    ]);
    const { kind, version } = this.open.describe;
    return {
      store: { kind: this.store.kind, position },
      database: { kind, version },
      disk,
      keys,
      lastSealAt,
      lastBackupAt: backedUpAt,
      views: views.map(viewState),
    };
  }

  private async disk(): Promise<DiskDto> {
    const { bsize, bavail, blocks } = await statfs(this.configuration.dataDir);
    const { rows } = await this.database.query<{ bytes: number }>(
      'select pg_database_size(current_database())::float8 as bytes',
    );
    return { freeBytes: bavail * bsize, totalBytes: blocks * bsize, databaseBytes: rows[0]?.bytes ?? 0 };
  }

  private async masterKeys(): Promise<KeyStoreStateDto> {
    const [held, used] = await Promise.all([this.keys.provider.ids(), this.keys.mastersInUse()]);
    return { held: held.length, inUse: used.length, missing: used.filter((id) => !held.includes(id)).length };
  }
}

function viewState(status: ViewStatus): ViewStateDto {
  const { view, version, state, hasWorker, parkedStreams, lag, live, next, previous } = status;
  return {
    view,
    version,
    state,
    hasWorker,
    parkedStreams,
    lag: { ...lag },
    live: generation(live),
    next: generation(next),
    previous: generation(previous),
    error: live?.error ? withoutValues(live.error) : null,
  };
}

const generation = (found: Generation | null): GenerationDto | null =>
  found && {
    version: found.version,
    position: found.checkpoint,
    events: found.events,
    recordedAt: found.recordedAt,
    updatedAt: found.updatedAt,
  };
