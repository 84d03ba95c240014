import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Length, Max, Min } from 'class-validator';
import {
  EMERGENCY_REASONS,
  type EmergencyReason,
  OPENED_CASES,
  REVIEW_NOTES,
  type ReviewNote,
} from './break-glass.events';

/** What is opened, and why: either a case or a person. */
export class OpenBreakGlassDto {
  /** A case of any kind, with its person. */
  @IsOptional()
  @IsUUID()
  caseId?: string;

  /** A person with all cases. */
  @IsOptional()
  @IsUUID()
  personId?: string;

  @ApiProperty({ enum: EMERGENCY_REASONS })
  @IsIn(EMERGENCY_REASONS)
  reason!: EmergencyReason;

  /** The reason in words; needed where it is another one. Sealed with the person's data. */
  @IsOptional()
  @Length(1, 2_000)
  note?: string;

  /** For how many hours, up to what the house allows; as the house has it where left out. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000)
  hours?: number;
}

/** What came of a review. */
export class ReviewBreakGlassDto {
  @ApiProperty({ enum: REVIEW_NOTES })
  @IsIn(REVIEW_NOTES)
  note!: ReviewNote;
}

/** Which of what was opened. */
export class ListBreakGlassDto {
  /** Only what was reviewed, or was not. */
  @IsOptional()
  @IsIn(['reviewed', 'not-reviewed'])
  review?: 'reviewed' | 'not-reviewed';

  /** How many at most, the latest first; 1 to 200. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit: number = 50;
}

/** What one has opened oneself and may still read: enough to go there and to close it. */
export class OwnOpeningDto {
  breakGlassId!: string;
  @ApiProperty({ type: String, nullable: true, enum: OPENED_CASES })
  caseKind!: (typeof OPENED_CASES)[number] | null;
  @ApiProperty({ type: String, nullable: true })
  caseId!: string | null;
  @ApiProperty({ type: String, nullable: true })
  personId!: string | null;
  opensUntil!: string;
}

/** What was opened in an emergency, as it stands now. */
export class BreakGlassDto {
  breakGlassId!: string;
  @ApiProperty({ type: String, nullable: true, enum: OPENED_CASES })
  caseKind!: (typeof OPENED_CASES)[number] | null;
  @ApiProperty({ type: String, nullable: true })
  caseId!: string | null;
  @ApiProperty({ type: String, nullable: true })
  personId!: string | null;
  openedBy!: string;
  @ApiProperty({ enum: EMERGENCY_REASONS })
  reason!: EmergencyReason;
  /** The reason in words; null where none was given, or it was erased. */
  @ApiProperty({ type: String, nullable: true })
  note!: string | null;
  opensAt!: string;
  opensUntil!: string;
  /** Whether it lets anything be read now. */
  open!: boolean;
  @ApiProperty({ type: String, nullable: true })
  closedAt!: string | null;
  @ApiProperty({ type: String, nullable: true, enum: REVIEW_NOTES })
  reviewNote!: ReviewNote | null;
  @ApiProperty({ type: String, nullable: true })
  reviewedBy!: string | null;
  @ApiProperty({ type: String, nullable: true })
  reviewedAt!: string | null;
}
