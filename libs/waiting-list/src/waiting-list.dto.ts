import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Length, Matches, Max, Min } from 'class-validator';
import { DatedReadingDto, IsDayOrInstant, IsLocalDate, IsMonth } from '#libs/platform';
import { WAITING_CLOCKS, type WaitingClock } from './entries/as-of';
import {
  END_REASONS,
  EXTENDED_SCOPES,
  FREQUENCIES,
  LEGAL_REGIMES,
  type LegalRegime,
} from './waiting-list.events';

/** Whose list, and what the office knew. */
export class ScopeDto {
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

  /** Only those who wait under this law; all when left out. */
  @IsOptional()
  @IsIn(LEGAL_REGIMES)
  legalRegime?: LegalRegime;

  /** From when waiting days count: the listing, or the complete application where its day is recorded. */
  @IsOptional()
  @IsIn(Object.keys(WAITING_CLOCKS))
  clock?: WaitingClock;
}

/** The list of which day. */
export class WaitingListQueryDto extends ScopeDto {
  /** The day of the list, e.g. 2022-11-30; today when left out. */
  @IsOptional()
  @IsLocalDate()
  on?: string;
}

/** The list of which day, at two states of knowledge. */
export class ListDifferenceQueryDto extends WaitingListQueryDto {
  /** The earlier state of knowledge: the end of a day, or a moment. */
  @IsDayOrInstant()
  knownBefore!: string;
}

/** One entry that the office later knew to be on the list of the day, or not to be. */
export class ListChangeDto {
  @ApiProperty({ enum: ['came', 'left'] })
  change!: string;
  /** From when on it was known so. */
  knownFrom!: string;
  listedOn!: string;
  endedOn!: string | null;
  @ApiProperty({ enum: END_REASONS, nullable: true })
  endReason!: string | null;
}

/** The two counts of a day and what was learned between; at most 500 changes are told, all are counted. */
export class ListDifferenceDto {
  on!: string;
  before!: number;
  after!: number;
  came!: number;
  left!: number;
  @ApiProperty({ type: [ListChangeDto] })
  changes!: readonly ListChangeDto[];
}

/** Which page of the list of which day. */
export class WaitingListPageQueryDto extends WaitingListQueryDto {
  /** How many entries to pass over. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(10_000_000)
  offset: number = 0;

  /** How many entries at most, 1 to 2,000. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(2_000)
  limit: number = 100;
}

/** Which months. */
export class MonthlyFiguresQueryDto extends ScopeDto {
  /** First month, e.g. 2022-01. */
  @IsMonth()
  from!: string;

  /** Last month, included, e.g. 2022-11. */
  @IsMonth()
  to!: string;
}

/** Days of waiting of a group; figures of nobody are null. */
export class WaitingDaysDto {
  n!: number;
  mean!: number | null;
  median!: number | null;
  max!: number | null;
}

/** Days of waiting with the 90th percentile. */
export class WaitingDaysWithP90Dto extends WaitingDaysDto {
  p90!: number | null;
}

/** Whose need is what. */
export class ProfileDto {
  /** Entries by frequency of help. */
  @ApiProperty({
    type: 'object',
    properties: Object.fromEntries(FREQUENCIES.map((name) => [name, { type: 'number' }])),
  })
  frequency!: Record<(typeof FREQUENCIES)[number], number>;
  relativesHelp!: number;
  extendedScope!: number;
}

/** Entries and the persons behind them. */
export class EntriesAndPersonsDto {
  entries!: number;
  persons!: number;
}

/** By the law under which they wait. */
export class RegimesDto {
  ZSV!: EntriesAndPersonsDto;
  'ZDOsk-1'!: EntriesAndPersonsDto;
}

/** The list of a day in figures. */
export class WaitingListDto extends DatedReadingDto {
  programme!: string;
  entries!: number;
  persons!: number;
  profile!: ProfileDto;
  /** By the law under which they wait that day; one person may wait under both. */
  byRegime!: RegimesDto;
  waitingDays!: WaitingDaysDto;
  /** Without pauses; overlapping pauses count once. */
  waitingDaysNet!: WaitingDaysDto;
}

/** One waiting entry, without anything that names a person. */
export class WaitingListRowDto {
  /** Place in the order of arrival, from 1. */
  rank!: number;
  entryId!: string;
  /** Null, like the application and the register number, for those who see no identity. */
  personId!: string | null;
  registerNumber!: string | null;
  municipality!: string;
  provider!: string;
  @ApiProperty({ enum: LEGAL_REGIMES })
  legalRegime!: string;
  /** The application that the entry comes from, or null. */
  applicationId!: string | null;
  applicationReceivedOn!: string;
  listedOn!: string;
  waitingDays!: number;
  waitingDaysNet!: number;
  @ApiProperty({ enum: FREQUENCIES })
  frequency!: string;
  @ApiProperty({ enum: EXTENDED_SCOPES, isArray: true })
  extendedScope!: readonly string[];
  relativesHelp!: boolean;
  hoursPerWeek!: number | null;
  /** An end already known for a later day. */
  endsOn!: string | null;
  @ApiProperty({ enum: END_REASONS, nullable: true })
  endReason!: string | null;
}

/** A page of the list. */
export class WaitingListPageDto {
  /** Entries of the whole list. */
  total!: number;
  @ApiProperty({ type: [WaitingListRowDto] })
  entries!: readonly WaitingListRowDto[];
}

/** The figures of one month. */
export class MonthFiguresDto {
  month!: string;
  monthEnd!: number;
  dailyMean!: number;
  distinctPersons!: number;
  listed!: number;
  ended!: number;
  /** Ended entries by reason; reasons that did not occur are left out. */
  @ApiProperty({
    type: 'object',
    properties: Object.fromEntries(END_REASONS.map((name) => [name, { type: 'number' }])),
  })
  endedByReason!: Partial<Record<(typeof END_REASONS)[number], number>>;
  waitingDaysOfAdmitted!: WaitingDaysWithP90Dto;
  waitingDaysOfAdmittedNet!: WaitingDaysWithP90Dto;
}

/** Means over the months shown. */
export class PeriodMeanDto {
  monthEnd!: number | null;
  dailyMean!: number | null;
  distinctPersons!: number | null;
}

/** The figures of months with what they mean. */
export class MonthlyFiguresDto {
  /** Id, version, population, denominator, measures and both dates. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  definition!: object;
  @ApiProperty({ type: [MonthFiguresDto] })
  months!: readonly MonthFiguresDto[];
  mean!: PeriodMeanDto;
  waitingDaysOfAdmitted!: WaitingDaysWithP90Dto;
  waitingDaysOfAdmittedNet!: WaitingDaysWithP90Dto;
}
