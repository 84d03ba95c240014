import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsIn, IsInt, IsOptional, Length, Matches, Max, Min } from 'class-validator';
import { IsDayOrInstant, IsLocalDate } from '#libs/platform';
import { TRAIL_FORMATS, type TrailFormat } from '../export/trail-exports';
import { SCREEN_LANGUAGES, type ScreenLanguage } from '#libs/texts';

type Raw = { readonly obj: Readonly<Record<string, unknown>> };
// Read from the request itself: what was made of it by the declared type has lost what was written.
const many = ({ obj }: Raw): unknown => (typeof obj['type'] === 'string' ? [obj['type']] : obj['type']);
const flag = ({ obj: { imported } }: Raw): unknown =>
  imported === 'true' ? true : imported === 'false' ? false : imported;

/** Who works here. */
export class TrailUserDto {
  /** The id under which somebody works here. */
  @Matches(/^[\p{L}\p{N}][\p{L}\p{N} ._@:/-]{0,99}$/u)
  id!: string;
}

/** A unit. */
export class TrailUnitDto {
  /** As in the actor of an event, e.g. `Koper`. */
  @Matches(/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,79}$/u)
  unit!: string;
}

/** In which language, and which position must be shown. */
export class TrailLanguageDto {
  /** `sl`, `it` or `en`. */
  @IsOptional()
  @IsIn(SCREEN_LANGUAGES)
  language: ScreenLanguage = 'sl';

  /** Position that a command answered; waited for briefly, `x-spis-freshness` says whether it is shown. */
  @IsOptional()
  @Length(1, 64)
  shown?: string;
}

/** Which events of a trail; all that is given must hold. */
export class TrailFilterDto extends TrailLanguageDto {
  /** Event types; may be given several times. */
  @IsOptional()
  @Transform(many)
  @ArrayMaxSize(100)
  @Matches(/^[A-Za-z]{1,100}$/, { each: true, message: 'must be an event type such as WaitingEnded' })
  type?: string[];

  /** The id under which somebody works here. */
  @IsOptional()
  @Length(1, 100)
  who?: string;

  @IsOptional()
  @Matches(/^[a-z]+(-[a-z]+)*$/)
  role?: string;

  /** The unit in which was acted. */
  @IsOptional()
  @Length(1, 80)
  unit?: string;

  /** Only events that say something of this field, e.g. `endedOn`. */
  @IsOptional()
  @Matches(/^[A-Za-z]{1,60}$/)
  field?: string;

  /** A part of a code, number or name of an organisation, or of what a code is called; never personal data. */
  @IsOptional()
  @Length(1, 100)
  search?: string;

  /** Only facts that came with a file, or only others. */
  @IsOptional()
  @Transform(flag)
  @IsBoolean()
  imported?: boolean;

  /** First day of recording. */
  @IsOptional()
  @IsLocalDate()
  recordedFrom?: string;

  /** Last day of recording. */
  @IsOptional()
  @IsLocalDate()
  recordedTo?: string;

  /** First effective day. */
  @IsOptional()
  @IsLocalDate()
  effectiveFrom?: string;

  /** Last effective day. */
  @IsOptional()
  @IsLocalDate()
  effectiveTo?: string;

  /** In the order of the record, or the newest first. */
  @IsOptional()
  @IsIn(['oldest', 'newest'])
  order: 'oldest' | 'newest' = 'oldest';
}

/** A page of a trail. */
export class TrailPageDto extends TrailFilterDto {
  /** `next` of the page before. */
  @IsOptional()
  @Length(1, 64)
  after?: string;

  /** How many rows at most, 1 to 500. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(500)
  limit: number = 100;
}

/** A trail as a file. */
export class TrailExportDto extends TrailFilterDto {
  /** `csv`, `xlsx`, `pdf`, or `signed-pdf`: a PDF with a signature inside (PAdES). */
  @IsIn(TRAIL_FORMATS)
  format!: TrailFormat;
}

/** Which state of a case. */
export class CaseStateQueryDto extends TrailLanguageDto {
  /** Up to and with this position of the record. */
  @IsOptional()
  @Length(1, 64)
  at?: string;

  /** As known by the end of this day, or at this moment. */
  @IsOptional()
  @IsDayOrInstant()
  knownAt?: string;

  /** The facts of this day and before, each from its own effective day. */
  @IsOptional()
  @IsLocalDate()
  on?: string;
}

/** Which two states of a case. */
export class CaseComparisonQueryDto extends TrailLanguageDto {
  @IsOptional()
  @Length(1, 64)
  fromAt?: string;

  @IsOptional()
  @IsDayOrInstant()
  fromKnownAt?: string;

  @IsOptional()
  @IsLocalDate()
  fromOn?: string;

  @IsOptional()
  @Length(1, 64)
  toAt?: string;

  @IsOptional()
  @IsDayOrInstant()
  toKnownAt?: string;

  @IsOptional()
  @IsLocalDate()
  toOn?: string;
}
