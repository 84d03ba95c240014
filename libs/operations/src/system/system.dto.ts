import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, Length } from 'class-validator';

/** The store of events. */
export class StoreStateDto {
  /** `postgres`, `eventstoredb` or `memory`. */
  kind!: string;
  /** Position of the last event; null in an empty store. */
  position!: string | null;
}

/** The database of the views. */
export class DatabaseStateDto {
  /** Shipped and run by the house, or a server of the office. */
  @ApiProperty({ enum: ['embedded', 'server'] })
  kind!: 'embedded' | 'server';
  version!: string;
}

/** Room on the disk of the data folder. */
export class DiskDto {
  freeBytes!: number;
  totalBytes!: number;
  databaseBytes!: number;
}

/** The master keys that wrap the keys of personal data, by number only. */
export class KeyStoreStateDto {
  held!: number;
  inUse!: number;
  /** In use, but not at hand: what they wrap cannot be read. */
  missing!: number;
}

/** How far a view is behind the store. */
export class LagDto {
  /** At least this many where `more`. */
  events!: number;
  more!: boolean;
  /** Age of the oldest event that waits. */
  seconds!: number;
}

/** One building of a view. */
export class GenerationDto {
  version!: number;
  position!: string | null;
  events!: number;
  /** When the last event read was recorded. */
  recordedAt!: string | null;
  updatedAt!: string;
}

/** A view as an administrator sees it. */
export class ViewStateDto {
  view!: string;
  /** The version that this program knows. */
  version!: number;
  /** `new` was never built; `parked` serves, but some streams wait. */
  @ApiProperty({ enum: ['new', 'booting', 'active', 'paused', 'failed', 'detached', 'parked'] })
  state!: 'new' | 'booting' | 'active' | 'paused' | 'failed' | 'detached' | 'parked';
  /** Whether some process keeps it true. */
  hasWorker!: boolean;
  parkedStreams!: number;
  @ApiProperty({ type: LagDto })
  lag!: LagDto;
  /** What readers are answered from. */
  @ApiProperty({ type: GenerationDto, nullable: true })
  live!: GenerationDto | null;
  /** What is being built beside it. */
  @ApiProperty({ type: GenerationDto, nullable: true })
  next!: GenerationDto | null;
  /** What was live before the last rebuild, kept for a way back. */
  @ApiProperty({ type: GenerationDto, nullable: true })
  previous!: GenerationDto | null;
  /** Why it failed, without the values of events. */
  error!: string | null;
}

/** Where everything stands. */
export class SystemStateDto {
  @ApiProperty({ type: StoreStateDto })
  store!: StoreStateDto;
  @ApiProperty({ type: DatabaseStateDto })
  database!: DatabaseStateDto;
  @ApiProperty({ type: DiskDto })
  disk!: DiskDto;
  @ApiProperty({ type: KeyStoreStateDto })
  keys!: KeyStoreStateDto;
  lastSealAt!: string | null;
  /** The last one made with `spis backup`; null where none is known. */
  lastBackupAt!: string | null;
  @ApiProperty({ type: [ViewStateDto] })
  views!: ViewStateDto[];
}

/** A rebuild that somebody asked for, in whatever process. */
export class RebuildDto {
  id!: string;
  view!: string;
  /** The account that asked for it. */
  actor!: string;
  @ApiProperty({
    enum: ['waiting', 'folding', 'indexing', 'catching-up', 'switching', 'done', 'failed'],
  })
  phase!: 'waiting' | 'folding' | 'indexing' | 'catching-up' | 'switching' | 'done' | 'failed';
  events!: number;
  /** As many as the live view has read. */
  expected!: number | null;
  startedAt!: string;
  /** Null while it runs. */
  endedAt!: string | null;
  /** `REBUILD_RUNNING`, `NEWER_VIEW`, `REBUILD_FAILED` or `PROCESS_ENDED`; the live view is untouched then. */
  failure!: string | null;
}

/** A stream that a view could not apply; its events wait from that one on. */
export class ParkedStreamDto {
  stream!: string;
  eventType!: string;
  position!: string;
  /** How many events wait, the first one included. */
  held!: number;
  attempts!: number;
  /** Without the values of events. */
  reason!: string;
  parkedAt!: string;
}

/** Which parked stream. */
export class RetryDto {
  /** All of the view when left out. */
  @IsOptional()
  @Length(1, 200)
  stream?: string;
}

/** What trying a parked stream again has brought. */
export class RetriedDto {
  stream!: string;
  applied!: number;
  /** Still waiting. */
  held!: number;
  reason!: string | null;
}
