import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, Length, Matches } from 'class-validator';
import { IsCode, IsLocalDate } from '#libs/platform';
import { LOG_OUTCOMES, type LogOutcome, SIGNED_IN_BY, SUBJECT_PARTS } from './log-entry';
import { EXTRACT_FORMATS, type ExtractFormat } from './log-files';
import { LogPageQueryDto } from './log-page.dto';

/** Which entries of the processing log. */
export class LogFilterDto {
  /** The first day. */
  @IsOptional()
  @IsLocalDate()
  from?: string;

  /** The last day. */
  @IsOptional()
  @IsLocalDate()
  to?: string;

  /** An action such as persons.search, or a room such as persons. */
  @IsOptional()
  @Matches(/^[a-z-]{1,40}(\.[a-z-]{1,60})?$/, { message: 'must be an action such as persons.search' })
  action?: string;

  @IsOptional()
  @IsIn(['read', 'write'])
  kind?: 'read' | 'write';

  @IsOptional()
  @IsCode()
  role?: string;

  /** The unit in which was acted. */
  @IsOptional()
  @Length(1, 80)
  unit?: string;

  @IsOptional()
  @IsIn(LOG_OUTCOMES)
  outcome?: LogOutcome;

  @IsOptional()
  @IsCode()
  purpose?: string;

  /** True: only those for which a case is known; false: only those without one. */
  @IsOptional()
  @Transform(({ obj }: { obj: Record<string, unknown> }) =>
    obj['withCase'] === 'true' ? true : obj['withCase'] === 'false' ? false : obj['withCase'],
  )
  @IsBoolean()
  withCase?: boolean;

  /** Words that must all occur in codes and ids. */
  @IsOptional()
  @Length(1, 200)
  text?: string;
}

/** Which entries, and which page of them. */
export class ListLogDto extends IntersectionType(LogFilterDto, LogPageQueryDto) {}

/** Which entries, and as what file. */
export class ExportLogDto extends LogFilterDto {
  @IsIn(EXTRACT_FORMATS)
  format!: ExtractFormat;
}

/** A person, a case or what else was processed. */
export class LoggedThingDto {
  kind!: string;
  id!: string;
}

/** A thing and why it stands in the entry. */
export class LoggedSubjectDto extends LoggedThingDto {
  @ApiProperty({ enum: SUBJECT_PARTS })
  part!: (typeof SUBJECT_PARTS)[number];
}

/** One request that processed data; people are named by their account's id only. */
export class LogEntryDto {
  entryId!: string;
  at!: string;
  actorId!: string;
  role!: string;
  unit!: string | null;
  onBehalfOf!: string | null;
  action!: string;
  @ApiProperty({ enum: ['read', 'write'] })
  kind!: 'read' | 'write';
  @ApiProperty({ enum: LOG_OUTCOMES })
  outcome!: LogOutcome;
  purpose!: string;
  /** The case for which it was done; null where none was stated or is evident. */
  @ApiProperty({ type: LoggedThingDto, nullable: true })
  forCase!: LoggedThingDto | null;
  /** By what was searched, e.g. `name`; never what. */
  @ApiProperty({ type: [String] })
  sought!: readonly string[];
  @ApiProperty({ enum: SIGNED_IN_BY })
  signedInBy!: (typeof SIGNED_IN_BY)[number];
  client!: string | null;
  correlationId!: string;
  @ApiProperty({ type: [LoggedSubjectDto] })
  subjects!: readonly LoggedSubjectDto[];
}

/** Entries, newest first. */
export class LogPageDto {
  @ApiProperty({ type: [LogEntryDto] })
  entries!: readonly LogEntryDto[];
  /** `after` of the next page, null at the end. */
  next!: string | null;
}

/** What data may be used for. */
export class PurposeDto {
  /** To be sent in `x-spis-purpose`. */
  code!: string;
  /** In Slovene. */
  text!: string;
}

/** A run that removed what is kept no longer. */
export class LogRemovalDto {
  removedAt!: string;
  keptYears!: number;
  removedBefore!: string;
  entries!: number;
  runBy!: string;
}
