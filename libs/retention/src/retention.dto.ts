import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { HOLD_GROUNDS, type HoldGround } from '#libs/erasure';
import { IsLocalDate, PageQueryDto } from '#libs/platform';
import { REJECTION_REASONS, type RejectionReason } from './destruction.events';
import { CASE_KINDS, type CaseKind } from './retention-case.rules';

/** A sign's period as it is to be. */
export class RetentionPeriodDto {
  /** One to five digits of the classification plan. */
  @Matches(/^\d{1,5}$/, { message: 'must be a sign of the classification plan, such as 181' })
  sign!: string;

  @Length(1, 200)
  title!: string;

  /** From the end of the year in which a case ended; null keeps it for ever and hands it over to the archive. */
  @ApiProperty({ type: Number, nullable: true })
  @ValidateIf((said: RetentionPeriodDto) => said.months !== null)
  @IsInt()
  @Min(1)
  @Max(1200)
  months!: number | null;

  /** For cases that end on this day or later; may lie in the past. */
  @IsLocalDate()
  from!: string;

  /** The act or plan that says so. */
  @Length(1, 300)
  source!: string;

  /** False where nobody confirmed it. */
  @IsBoolean()
  verified!: boolean;
}

/** As on which day. */
export class RetentionDayDto {
  /** Today when left out. */
  @IsOptional()
  @IsLocalDate()
  on?: string;
}

/** Which cases whose time is over. */
export class ReviewQueryDto extends PageQueryDto {
  /** The day as seen from which it is over; today when left out. */
  @IsOptional()
  @IsLocalDate()
  on?: string;

  @IsOptional()
  @Length(1, 200)
  unit?: string;
}

/** A case by what it began with. */
export class CaseRefDto {
  @ApiProperty({ enum: CASE_KINDS })
  @IsIn(CASE_KINDS)
  kind!: CaseKind;

  @IsUUID()
  id!: string;
}

/** What is proposed for destruction, or for the archive. */
export class ProposeDestructionDto {
  /** The cases, at most 200. */
  @ApiProperty({ type: [CaseRefDto] })
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => CaseRefDto)
  cases!: CaseRefDto[];

  /** The unit whose cases they are; left out where they are several units'. */
  @IsOptional()
  @Length(1, 200)
  unit?: string;
}

/** Why a destruction does not come about. */
export class RejectDestructionDto {
  @ApiProperty({ enum: REJECTION_REASONS })
  @IsIn(REJECTION_REASONS)
  reason!: RejectionReason;
}

/** Why a case must be kept. */
export class CaseHoldDto {
  @ApiProperty({ enum: HOLD_GROUNDS })
  @IsIn(HOLD_GROUNDS)
  ground!: HoldGround;
}

/** Which destruction lists. */
export class ListDestructionsDto extends PageQueryDto {
  @IsOptional()
  @IsIn(['proposed', 'approved', 'rejected', 'completed'])
  state?: 'proposed' | 'approved' | 'rejected' | 'completed';
}
