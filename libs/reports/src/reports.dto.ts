import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { IsLocalDate, IsMonth } from '#libs/platform';
import { ScopeDto } from '#libs/waiting-list';
import { type Measure, type Reading, READINGS } from './report-sentence.rules';

const LANGUAGES = ['sl', 'it'] as const;

/** Which list, day and months the text speaks of. */
export class WaitingListReportQueryDto extends ScopeDto {
  /** The day of the list, e.g. 2022-11-30. */
  @IsLocalDate()
  on!: string;

  /** First month of the mean, e.g. 2022-01. */
  @IsMonth()
  from!: string;

  /** Last month of the mean, included. */
  @IsMonth()
  to!: string;

  /** Which reading of "a month on average" is told. */
  @IsOptional()
  @IsIn(READINGS)
  reading: Reading = 'monthEnd';

  @IsOptional()
  @IsIn(LANGUAGES)
  language: (typeof LANGUAGES)[number] = 'sl';
}

/** A stretch of a sentence; one with a measure is the number itself. */
export class ReportPartDto {
  text!: string;
  @ApiProperty({ type: 'string', nullable: true })
  measure!: Measure | null;
}

/** The statistic a number comes from. */
export class ReportDefinitionDto {
  id!: string;
  version!: number;
}

/** A number of the text, unrounded. */
export class ReportFigureDto {
  @ApiProperty({ type: 'string' })
  measure!: Measure;
  value!: number;
  definition!: ReportDefinitionDto;
  /** Path and query that answer the figures, as known at the same moment. */
  source!: string;
}

/** The text of a report, each number linked to its definition. */
export class WaitingListReportDto {
  @ApiProperty({ enum: LANGUAGES })
  language!: (typeof LANGUAGES)[number];
  text!: string;
  /** Sentences, each in parts. */
  @ApiProperty({
    type: 'array',
    items: { type: 'array', items: { $ref: '#/components/schemas/ReportPartDto' } },
  })
  sentences!: readonly (readonly ReportPartDto[])[];
  @ApiProperty({ type: [ReportFigureDto] })
  figures!: readonly ReportFigureDto[];
}
