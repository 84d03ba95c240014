import { ApiProperty } from '@nestjs/swagger';
import { DatedReadingDto } from '#libs/platform';
import { END_REASONS, FREQUENCIES, LEGAL_REGIMES } from '../waiting-list.events';
import { ENTRY_STANDINGS } from './entries-of-person.query';

/** An entry of a person, without anything that names the person. */
export class EntryOfPersonDto {
  entryId!: string;
  /** The record of the person under which it stands. */
  personId!: string;
  programme!: string;
  /** Null where it is hidden. */
  municipality!: string | null;
  /** Null where it is hidden. */
  provider!: string | null;
  registerNumber!: string | null;
  @ApiProperty({ enum: LEGAL_REGIMES })
  legalRegime!: string;
  /** The application that the entry comes from, or null. */
  applicationId!: string | null;
  applicationReceivedOn!: string;
  listedOn!: string;
  @ApiProperty({ enum: ENTRY_STANDINGS })
  standing!: string;
  /** From the listing to the day asked, or to the end before it. */
  waitingDays!: number;
  /** Without pauses; overlapping pauses count once. */
  waitingDaysNet!: number;
  @ApiProperty({ enum: FREQUENCIES })
  frequency!: string;
  /** The end known by then, also one on a later day. */
  endsOn!: string | null;
  @ApiProperty({ enum: END_REASONS, nullable: true })
  endReason!: string | null;
}

/** Everything a person waits or has waited for. */
export class EntriesOfPersonDto extends DatedReadingDto {
  /** The record under which the person is shown. */
  personId!: string;
  /** On how many lists the person is on the day, paused entries among them. */
  onLists!: number;
  /** True where municipalities and providers would tell another unit where a protected person is. */
  whereaboutsHidden!: boolean;
  @ApiProperty({ type: [EntryOfPersonDto] })
  entries!: readonly EntryOfPersonDto[];
}
