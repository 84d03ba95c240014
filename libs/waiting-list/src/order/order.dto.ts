import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  AfterDto,
  DatedQueryDto,
  DatedReadingDto,
  IsDayOrInstant,
  IsLocalDate,
  PageQueryDto,
} from '#libs/platform';
import { PRIORITY_CRITERIA, type PriorityCriterion } from '../list-rules.events';
import { REFUSAL_CONSEQUENCES, type RefusalConsequence } from '../offer.events';

/** Which day, as known when, and what the answer must at least show. */
export class ThenQueryDto extends IntersectionType(DatedQueryDto, AfterDto) {}

/** Which days of an entry. */
export class MovementsQueryDto extends ThenQueryDto {
  /** The first day; the listing when left out. */
  @IsOptional()
  @IsLocalDate()
  from?: string;
}

/** Whose list. */
export class OrderQueryDto extends IntersectionType(ThenQueryDto, PageQueryDto) {
  @Length(1, 200)
  provider!: string;
}

/** On what a rule of a list rests. */
export class RuleBasisDto {
  /** The act, or the decision of the provider's council or the municipality. */
  @Length(1, 300)
  source!: string;

  /** Key of the text that explains the rule. */
  @Matches(/^[a-z0-9]+([.-][a-z0-9]+)*$/, { message: 'must be a key such as priority.home-help' })
  textKey!: string;

  @IsOptional()
  @IsBoolean()
  verified: boolean = false;
}

class ListRuleDto {
  @Length(1, 200)
  provider!: string;

  /** The first day on which it holds, today at the earliest. */
  @IsLocalDate()
  validFrom!: string;

  @IsObject()
  @ValidateNested()
  @Type(() => RuleBasisDto)
  basis!: RuleBasisDto;
}

/** A criterion with its weight. */
export class CriterionDto {
  @IsIn(PRIORITY_CRITERIA)
  criterion!: PriorityCriterion;

  @IsInt()
  @Min(1)
  @Max(1000)
  weight!: number;
}

/** An order by points. */
export class PriorityRuleDto extends ListRuleDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(PRIORITY_CRITERIA.length)
  @ValidateNested({ each: true })
  @Type(() => CriterionDto)
  criteria!: CriterionDto[];
}

/** The order of arrival again. */
export class ArrivalRuleDto extends ListRuleDto {}

/** What follows from refused offers. */
export class RefusalRuleDto extends ListRuleDto {
  @IsIn(REFUSAL_CONSEQUENCES)
  consequence!: RefusalConsequence;

  /** Only for `ends-after`: after how many refusals. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(20)
  after?: number;

  /** Whether an offer without an answer counts as refused. */
  @IsOptional()
  @IsBoolean()
  lapsedCounts: boolean = false;
}

/** Whose list gets a seed. */
export class TieSeedDto {
  @Length(1, 200)
  provider!: string;
}

/** Whose rules. */
export class RulesQueryDto {
  @Length(1, 200)
  provider!: string;

  @IsOptional()
  @IsDayOrInstant()
  knownAt?: string;
}

/** A recorded rule. */
export class RecordedRuleDto {
  eventId!: string;
  type!: string;
  @ApiProperty({ type: 'object', additionalProperties: true })
  data!: object;
}

/** The rules of a list, oldest first. */
export class RulesDto {
  @ApiProperty({ type: [RecordedRuleDto] })
  rules!: readonly RecordedRuleDto[];
}

/** By which rule a list is ordered. */
export class OrderRuleDto {
  @ApiProperty({ enum: ['arrival', 'priority'] })
  kind!: string;
  version!: number | null;
  validFrom!: string | null;
  @ApiProperty({ type: RuleBasisDto, nullable: true })
  basis!: RuleBasisDto | null;
  /** Decides between wholly equal facts; null where none was drawn. */
  tieSeed!: string | null;
}

/** What a criterion gave; an unknown fact (null) gives nothing. */
export class ScorePartDto {
  @ApiProperty({ enum: PRIORITY_CRITERIA })
  criterion!: string;
  value!: number | null;
  weight!: number;
  points!: number;
}

/** Points with their parts. */
export class ScoreDto {
  points!: number;
  @ApiProperty({ type: [ScorePartDto] })
  parts!: readonly ScorePartDto[];
}

/** A change of place with the event that recorded it. */
export class MoveDto {
  eventId!: string;
  @ApiProperty({ enum: ['EntryReranked', 'PlaceInOrderLost'] })
  type!: string;
  day!: string;
  reason!: string;
}

/** One place of an order. */
export class OrderRowDto {
  rank!: number;
  entryId!: string;
  personId!: string;
  /** The place by the rule alone, without moves. */
  rankByRule!: number;
  @ApiProperty({ type: ScoreDto, nullable: true })
  score!: ScoreDto | null;
  @ApiProperty({ type: MoveDto, nullable: true })
  moved!: MoveDto | null;
}

/** A provider's list in its order. */
export class ListOrderDto extends DatedReadingDto {
  programme!: string;
  provider!: string;
  rule!: OrderRuleDto;
  total!: number;
  @ApiProperty({ type: [OrderRowDto] })
  entries!: readonly OrderRowDto[];
}

/** One who stands before, and why. */
export class StandsBeforeDto {
  entryId!: string;
  rank!: number;
  points!: number | null;
  @ApiProperty({
    enum: [
      'more-points',
      'earlier-application',
      'earlier-listing',
      'lower-register-number',
      'tie-by-seed',
      'tie-by-entry-id',
      'moved-up',
      'place-lost',
    ],
  })
  because!: string;
  @ApiProperty({ type: MoveDto, nullable: true })
  move!: MoveDto | null;
}

/** One who was put before, or offered a place, although standing behind. */
export class PassedByDto {
  entryId!: string;
  eventId!: string;
  @ApiProperty({ enum: ['EntryReranked', 'PlaceOffered'] })
  type!: string;
  day!: string;
  reason!: string;
}

/** Why one stands where one stands. */
export class StandingDto extends DatedReadingDto {
  entryId!: string;
  programme!: string;
  provider!: string;
  rank!: number;
  /** How many wait. */
  of!: number;
  rankByRule!: number;
  rule!: OrderRuleDto;
  @ApiProperty({ type: ScoreDto, nullable: true })
  score!: ScoreDto | null;
  @ApiProperty({ type: MoveDto, nullable: true })
  moved!: MoveDto | null;
  @ApiProperty({ type: [StandsBeforeDto] })
  before!: readonly StandsBeforeDto[];
  @ApiProperty({ type: [PassedByDto] })
  passedBy!: readonly PassedByDto[];
}

/** An event behind a change of rank. */
export class CausingEventDto {
  eventId!: string;
  type!: string;
}

/** One whose coming or going moved the rank; without events time passed. */
export class MoverDto {
  entryId!: string;
  @ApiProperty({ enum: ['came-before', 'went-behind', 'joined-before', 'left'] })
  change!: string;
  @ApiProperty({ type: [CausingEventDto] })
  events!: readonly CausingEventDto[];
}

/** A change of rank from the day before; null is not on the list. */
export class MovementDto {
  on!: string;
  was!: number | null;
  rank!: number | null;
  @ApiProperty({ type: [MoverDto] })
  movers!: readonly MoverDto[];
}

/** How a rank moved over time. */
export class MovementsDto extends DatedReadingDto {
  entryId!: string;
  programme!: string;
  provider!: string;
  from!: string;
  @ApiProperty({ type: [MovementDto] })
  movements!: readonly MovementDto[];
}
