import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Length, Max, Min } from 'class-validator';
import {
  AfterDto,
  DatedReadingDto,
  IsCode,
  IsDayOrInstant,
  IsLocalDate,
  IsMunicipality,
  PageQueryDto,
} from '#libs/platform';
import { MISMATCHES } from './places/mismatches.projection';
import { ADMISSION_STATUSES } from './register/admission-spans.rules';
import { ADMISSION_STATES } from './register/admissions.projection';
import { REVIEW_KINDS } from './reviews/reviews.rules';

/** Whose admissions. */
export class AdmissionsOfDto extends AfterDto {
  @IsOptional()
  @IsUUID()
  personId?: string;

  @IsOptional()
  @IsUUID()
  applicationId?: string;
}

/** Those admitted on which day, as known when. */
export class AdmissionsOnDayQueryDto extends PageQueryDto {
  /** The day; today when left out. */
  @IsOptional()
  @IsLocalDate()
  on?: string;

  /** What was known by the end of this day, or at this moment; now when left out. */
  @IsOptional()
  @IsDayOrInstant()
  knownAt?: string;

  /** Name of a provider; all when left out. */
  @IsOptional()
  @Length(1, 200)
  provider?: string;

  /** Code of a municipality, e.g. 050; all when left out. */
  @IsOptional()
  @IsMunicipality()
  municipality?: string;
}

/** Which reviews. */
export class ReviewsQueryDto extends AfterDto {
  /** The day by which overdue is told; today when left out. */
  @IsOptional()
  @IsLocalDate()
  on?: string;

  /** The last day due that is listed; `on` when left out. */
  @IsOptional()
  @IsLocalDate()
  until?: string;

  @IsOptional()
  @IsCode()
  programme?: string;

  @IsOptional()
  @Length(1, 200)
  provider?: string;

  /** How many at most, 1 to 500. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(500)
  limit: number = 100;
}

/** An admission, without anything that names a person. */
export class AdmissionSummaryDto {
  admissionId!: string;
  personId!: string;
  programme!: string;
  legalRegime!: string;
  municipality!: string | null;
  applicationId!: string | null;
  entryId!: string | null;
  caseNumber!: string | null;
  /** The day for which it was planned; null where it was not. */
  plannedOn!: string | null;
  /** The first day; null while it is planned. */
  startedOn!: string | null;
  atOnce!: boolean;
  endedOn!: string | null;
  endReason!: string | null;
  provider!: string;
  place!: string | null;
}

/** An admission as it stands now. */
export class AdmissionStandingDto extends AdmissionSummaryDto {
  @ApiProperty({ enum: ADMISSION_STATES })
  state!: string;
}

/** An admission as it is on a day. */
export class AdmissionOnDayDto extends AdmissionSummaryDto {
  @ApiProperty({ enum: ADMISSION_STATUSES })
  status!: string;
  /** Volume, schedule, tasks, price and exemption that hold; null where no agreement is concluded. */
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  terms!: object | null;
  /** Activities from which the person is kept out. */
  @ApiProperty({ type: [String] })
  suspended!: readonly string[];
}

/** Those admitted on a day. */
export class AdmissionsOnDayDto extends DatedReadingDto {
  programme!: string;
  total!: number;
  persons!: number;
  interrupted!: number;
  /** Agreed hours a week of all who are admitted. */
  hoursPerWeek!: number;
  @ApiProperty({ type: [AdmissionOnDayDto] })
  admissions!: readonly AdmissionOnDayDto[];
  /** Those who are to be admitted. */
  @ApiProperty({ type: [AdmissionOnDayDto] })
  planned!: readonly AdmissionOnDayDto[];
}

/** One thing that happened to an admission. */
export class AdmissionHappeningDto {
  on!: string;
  type!: string;
  @ApiProperty({ type: 'object', additionalProperties: true })
  data!: object;
  recordedAt!: string;
  actor!: string;
  /** Whether it was entered on a later day than it happened. */
  retroactive!: boolean;
  note!: string | null;
}

/** An admission with its history. */
export class AdmissionDetailsDto extends AdmissionStandingDto {
  /** As it was concluded; later terms stand in the history. */
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  agreement!: object | null;
  revision!: string;
  @ApiProperty({ type: [AdmissionHappeningDto] })
  history!: readonly AdmissionHappeningDto[];
}

/** A review that is to be done. */
export class ReviewToDoDto {
  admissionId!: string;
  personId!: string;
  programme!: string;
  provider!: string;
  @ApiProperty({ enum: REVIEW_KINDS })
  kind!: string;
  dueOn!: string;
  overdue!: boolean;
}

/** A booking that does not say what its admission says. */
export class BookingMismatchDto {
  admissionId!: string;
  @ApiProperty({ enum: MISMATCHES })
  kind!: string;
  provider!: string | null;
  programme!: string | null;
  /** What is booked: unit, amount in hundredths, days. */
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  booked!: readonly object[];
  /** What the admission says. */
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  held!: readonly object[];
}
