import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsMonth } from '#libs/platform';
import { ScopeDto } from '#libs/waiting-list';

/** How a list may go on, and what if. */
export class ForecastQueryDto extends ScopeDto {
  /** The last month observed, e.g. 2022-11. */
  @IsMonth()
  after!: string;

  /** How many months ahead, 1 to 24. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(24)
  ahead: number = 6;

  /** More (or, negative, fewer) admissions each month than observed. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(-1000)
  @Max(1000)
  extraAdmissions: number = 0;

  /** Arrivals as a percentage of those observed. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(1000)
  arrivalsPercent: number = 100;

  /** The same seed gives the same figures. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  seed: number = 1;
}

/** What a forecast means. */
export class ForecastDefinitionDto {
  id!: string;
  version!: number;
  population!: string;
  denominator!: string;
  /** The statement behind each figure, in Slovene. */
  measures!: Record<string, string>;
}

/** What would be otherwise. */
export class ForecastAssumptionsDto {
  extraAdmissions!: number;
  arrivalsPercent!: number;
}

/** What happened in a month. */
export class ObservedMonthDto {
  month!: string;
  monthEnd!: number;
  listed!: number;
  admitted!: number;
  otherEnds!: number;
}

/** A month to come. */
export class ForecastMonthDto {
  month!: string;
  median!: number;
  low80!: number;
  high80!: number;
  low95!: number;
  high95!: number;
}

/** A past forecast beside what came. */
export class TriedForecastDto {
  origin!: string;
  month!: string;
  ahead!: number;
  actual!: number;
  median!: number;
  low80!: number;
  high80!: number;
  naive!: number;
}

/** How good past forecasts were. */
export class BackTestDto {
  @ApiProperty({ type: [TriedForecastDto] })
  tried!: readonly TriedForecastDto[];
  within80!: number | null;
  meanError!: number | null;
  naiveMeanError!: number | null;
}

/** How a list may go on. */
export class ForecastDto {
  definition!: ForecastDefinitionDto;
  knownAt!: string;
  seed!: number;
  assumed!: ForecastAssumptionsDto;
  @ApiProperty({ type: [ObservedMonthDto] })
  observed!: readonly ObservedMonthDto[];
  @ApiProperty({ type: [ForecastMonthDto] })
  months!: readonly ForecastMonthDto[];
  @ApiProperty({ type: [ForecastMonthDto], nullable: true })
  whatIf!: readonly ForecastMonthDto[] | null;
  backTest!: BackTestDto;
}
