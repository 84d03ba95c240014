import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Length, Max, Min } from 'class-validator';
import { IsCode, IsDayOrInstant, IsLocalDate, PageQueryDto } from '#libs/platform';
import { DECISION_KINDS, type DecisionKind } from './decision.events';
import { DECISION_STATUSES, type DecisionStatus } from './legal-dates.rules';

/** As on which day. */
export class DecisionQueryDto {
  /** Today when left out. */
  @IsOptional()
  @IsLocalDate()
  on?: string;

  /** What was known by the end of this day, or at this moment; now when left out. */
  @IsOptional()
  @IsDayOrInstant()
  knownAt?: string;
}

/** Which decisions. */
export class ListDecisionsQueryDto extends DecisionQueryDto {
  @IsOptional()
  @IsUUID()
  applicationId?: string;

  @IsOptional()
  @IsUUID()
  exemptionId?: string;
}

/** Whose drafts. */
export class DraftsQueryDto {
  /** All units when left out. */
  @IsOptional()
  @Length(1, 80)
  unit?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(500)
  limit: number = 100;
}

/** Which decisions of a unit's list. */
export class DecisionsOfUnitDto extends PageQueryDto {
  /** The day on which it is looked at; today when left out. */
  @IsOptional()
  @IsLocalDate()
  on?: string;

  @IsOptional()
  @IsIn(DECISION_STATUSES)
  @ApiProperty({ enum: DECISION_STATUSES, required: false })
  status?: DecisionStatus;

  @IsOptional()
  @IsIn(DECISION_KINDS)
  @ApiProperty({ enum: DECISION_KINDS, required: false })
  kind?: DecisionKind;

  @IsOptional()
  @IsCode()
  programme?: string;

  /** All units of which the asker may see anything when left out. */
  @IsOptional()
  @Length(1, 80)
  unit?: string;
}
