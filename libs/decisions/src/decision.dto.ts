import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Length, Max, Min } from 'class-validator';
import { IsDayOrInstant, IsLocalDate } from '#libs/platform';

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
