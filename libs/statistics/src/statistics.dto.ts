import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, Length, Matches } from 'class-validator';
import { IsDayOrInstant, IsMonth } from '#libs/platform';
import { SCREEN_LANGUAGES, type ScreenLanguage } from '#libs/texts';

/** The forms in which a table is had. */
export const TABLE_FORMATS = ['json', 'csv', 'xlsx'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** In which form and language. */
export class TableFormatDto {
  @IsOptional()
  @IsIn(TABLE_FORMATS)
  @ApiProperty({ enum: TABLE_FORMATS, required: false })
  format: TableFormat = 'json';

  /** The language of a file. */
  @IsOptional()
  @IsIn(SCREEN_LANGUAGES)
  @ApiProperty({ enum: SCREEN_LANGUAGES, required: false })
  language: ScreenLanguage = 'sl';
}

/** Whose flows, in which months, as known when. */
export class FlowsQueryDto extends TableFormatDto {
  /** Code of a programme, e.g. home-help. */
  @Length(1, 80)
  programme!: string;

  /** First month, e.g. 2022-01. */
  @IsMonth()
  from!: string;

  /** Last month, included. */
  @IsMonth()
  to!: string;

  /** What was known by the end of this day, or at this moment; now when left out. */
  @IsOptional()
  @IsDayOrInstant()
  knownAt?: string;

  /** Code of a municipality, e.g. 050; all when left out. */
  @IsOptional()
  @Matches(/^\d{3}$/, { message: 'must be the three digits of a municipality, such as 050' })
  municipality?: string;

  /** Name of a provider; all when left out. */
  @IsOptional()
  @Length(1, 200)
  provider?: string;
}

/** Which period of a published statistic. */
export class PublishedQueryDto extends TableFormatDto {
  /** Code of a programme, e.g. home-help. */
  @Length(1, 80)
  programme!: string;

  /** A month (2026-03) or a year (2026), as the statistic says. */
  @Length(4, 7)
  period!: string;

  /** Only this municipality's row, e.g. 050; all when left out. */
  @IsOptional()
  @Matches(/^\d{3}$/, { message: 'must be the three digits of a municipality, such as 050' })
  municipality?: string;
}

/** A text in three languages. */
export class StatisticWordsDto {
  sl!: string;
  it!: string;
  en!: string;
}

/** A column, by its code and in words. */
export class StatisticColumnDto {
  code!: string;
  words!: StatisticWordsDto;
}

/** What a statistic counts. */
export class StatisticDto {
  id!: string;
  version!: number;
  title!: StatisticWordsDto;
  population!: StatisticWordsDto;
  denominator!: StatisticWordsDto;
  @ApiProperty({ type: [StatisticColumnDto] })
  measures!: readonly StatisticColumnDto[];
  /** How it is asked for. */
  path!: string;
  /** For everybody, with small numbers withheld. */
  published!: boolean;
}

/** The days that numbers speak of. */
export class StatisticDaysDto {
  from!: string;
  to!: string;
}

/** A row; null where a number is withheld. */
export class StatisticRowDto {
  /** A month or a municipality; null for the sums. */
  @ApiProperty({ type: String, nullable: true })
  key!: string | null;
  @ApiProperty({ type: 'array', items: { type: 'number', nullable: true } })
  cells!: readonly (number | null)[];
  /** The day on which the row was first published, where a statistic tells that too. */
  publishedOn?: string;
}

/** The numbers of a statistic with its definition and both dates. */
export class StatisticTableDto {
  statistic!: StatisticDto;
  programme!: string;
  @ApiProperty({ type: String, nullable: true })
  municipality!: string | null;
  @ApiProperty({ type: String, nullable: true })
  provider!: string | null;
  on!: StatisticDaysDto;
  knownAt!: string;
  rowsAre!: StatisticColumnDto;
  @ApiProperty({ type: [StatisticColumnDto] })
  columns!: readonly StatisticColumnDto[];
  @ApiProperty({ type: [StatisticRowDto] })
  rows!: readonly StatisticRowDto[];
}
