import { ApiProperty, OmitType } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, Length, Matches, Max, Min } from 'class-validator';
import { DatedReadingDto, IsDayOrInstant, IsLocalDate, DatedQueryDto } from '#libs/platform';
import { OrderRuleDto } from '../order/order.dto';
import { ScopeDto, WaitingListQueryDto } from '../waiting-list.dto';
import { END_REASONS, FREQUENCIES, LEGAL_REGIMES } from '../waiting-list.events';
import { LEARNED } from './learned.query';

/** Which day, as known when, and over which days. */
export class OverTimeQueryDto extends OmitType(WaitingListQueryDto, ['clock']) {
  /** The first day shown, e.g. 2022-01-01. */
  @IsLocalDate()
  from!: string;

  /** The last day shown, included; ten years behind the first at most. */
  @IsLocalDate()
  to!: string;
}

/** How many waited on every day of a span, one number for each day. */
export class OverTimeDto extends DatedReadingDto {
  from!: string;
  to!: string;
  /** On each day, as known at `knownAt`. */
  @ApiProperty({ type: [Number] })
  asKnown!: readonly number[];
  /** On the day `on`, as known by the end of each day. */
  @ApiProperty({ type: [Number] })
  learned!: readonly number[];
  /** On each day, as known by the end of that same day. */
  @ApiProperty({ type: [Number] })
  thatDay!: readonly number[];
  /** Who has or had anybody waiting in the span. */
  @ApiProperty({ type: [String] })
  providers!: readonly string[];
}

/** What of all that was learned. */
export class LearnedQueryDto extends OmitType(ScopeDto, ['clock', 'legalRegime']) {
  /** Only what was learned after the end of this day, or after this moment. */
  @IsOptional()
  @IsDayOrInstant()
  knownAfter?: string;

  /** Only what changed who was on the list from this day on, or who came or went; with `to`. */
  @IsOptional()
  @IsLocalDate()
  from?: string;

  /** The last of these days. */
  @IsOptional()
  @IsLocalDate()
  to?: string;

  /** How many to pass over. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(10_000_000)
  offset: number = 0;

  /** How many at most, 1 to 1000. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1000)
  limit: number = 100;
}

/** One thing that was learned of one who waits; names nobody. */
export class LearnedDto {
  /** From when on it was known. */
  knownFrom!: string;
  @ApiProperty({ enum: LEARNED })
  kind!: string;
  listedOn!: string;
  endedOn!: string | null;
  @ApiProperty({ enum: END_REASONS, nullable: true })
  endReason!: string | null;
  /** The end as it was known before, or null. */
  endedOnBefore!: string | null;
  @ApiProperty({ enum: FREQUENCIES })
  frequency!: string;
  @ApiProperty({ enum: LEGAL_REGIMES })
  legalRegime!: string;
}

/** A page of what was learned, in the order in which it was. */
export class LearnedPageDto {
  total!: number;
  @ApiProperty({ type: [LearnedDto] })
  changes!: readonly LearnedDto[];
}

/** Whose order, by which other rule. */
export class OrderUnderQueryDto extends DatedQueryDto {
  @Length(1, 200)
  provider!: string;

  /** Criteria with their weights, e.g. `need-frequency:10,no-relatives:5`; by arrival when left out. */
  @IsOptional()
  @Matches(/^[a-z-]{1,30}:\d{1,4}(,[a-z-]{1,30}:\d{1,4}){0,9}$/, {
    message: 'must be criteria with weights such as need-frequency:10,no-relatives:5',
  })
  criteria?: string;

  /** Another seed for wholly equal facts, 32 hexadecimal digits; the one drawn when left out. */
  @IsOptional()
  @Matches(/^[0-9a-f]{32}$/, { message: 'must be 32 hexadecimal digits' })
  seed?: string;

  /** False: as if nobody had ever been moved by hand. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'false' ? false : value === 'true' ? true : value))
  @IsBoolean()
  moves: boolean = true;
}

/** One place, and the place it would have been; names nobody. */
export class PlaceUnderDto {
  rank!: number;
  under!: number;
  points!: number | null;
  pointsUnder!: number | null;
  applicationReceivedOn!: string;
  listedOn!: string;
  @ApiProperty({ enum: FREQUENCIES })
  frequency!: string;
  /** Why it would stand behind the one before it; null for the first, or where a move decides. */
  @ApiProperty({
    enum: [
      'more-points',
      'earlier-application',
      'earlier-listing',
      'lower-register-number',
      'tie-by-seed',
      'tie-by-entry-id',
    ],
    nullable: true,
  })
  because!: string | null;
}

/** What the order of a list would have been under another rule. */
export class OrderUnderDto extends DatedReadingDto {
  programme!: string;
  provider!: string;
  /** The rule that was in force. */
  rule!: OrderRuleDto;
  total!: number;
  /** How many would have stood elsewhere. */
  moved!: number;
  /** The furthest that one would have moved. */
  furthest!: number;
  /** In the order of the other rule; the first thousand. */
  @ApiProperty({ type: [PlaceUnderDto] })
  places!: readonly PlaceUnderDto[];
}
