import { Type } from 'class-transformer';
import { IsInt, IsOptional, Length, Max, Min } from 'class-validator';
import { IsDayOrInstant, IsLocalDate } from './dates.validation';
import { IsAboutWhom } from './fields.validation';

/** A free text that is kept with the person's data, never in the record. */
export class NoteDto {
  /** What is to be remembered, at most 4000 characters. */
  @IsOptional()
  @Length(1, 4000)
  note?: string;

  /** Whom the note tells of, where not the person of the case: `other`, or a person's id. */
  @IsAboutWhom()
  noteAbout?: string;
}

/** What an answer must at least show. */
export class AfterDto {
  /** Position that a command answered; waited for briefly, `x-spis-freshness` says whether it is shown. */
  @IsOptional()
  @Length(1, 64)
  after?: string;
}

/** What was known when, and what the answer must at least show. */
export class KnownDto extends AfterDto {
  /** What was known by the end of this day, or at this moment; now when left out. */
  @IsOptional()
  @IsDayOrInstant()
  knownAt?: string;
}

/** Which day, as known when. */
export class DatedQueryDto {
  /** The day; today when left out. */
  @IsOptional()
  @IsLocalDate()
  on?: string;

  /** What was known by the end of this day, or at this moment; now when left out. */
  @IsOptional()
  @IsDayOrInstant()
  knownAt?: string;
}

/** Of which day an answer speaks, and what was known then. */
export class DatedReadingDto {
  on!: string;
  /** The moment up to which the record was read. */
  knownAt!: string;
}

/** A page of rows, and what it must at least show. */
export class PageQueryDto extends AfterDto {
  /** How many rows to pass over. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(10_000_000)
  offset: number = 0;

  /** How many rows at most, 1 to 500. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(500)
  limit: number = 100;
}
