import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Length, Max, Min } from 'class-validator';
import { IsCode, IsLocalDate, KnownDto, PageQueryDto } from '#libs/platform';
import { DECISION_KINDS, type DecisionKind } from './decision.events';
import { DECISION_STATUSES, type DecisionStatus } from './legal-dates.rules';

/** As on which day, as known when, and what the answer must at least show. */
export class DecisionQueryDto extends KnownDto {
  /** Today when left out. */
  @IsOptional()
  @IsLocalDate()
  on?: string;
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
