import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsOptional,
  IsPositive,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { OVERRIDE_REASONS, type OverrideReason, type Sex, SEXES } from '#libs/capacity';
import { AreCodes, IsAboutWhom, IsCode, IsLocalDate, IsMunicipality, NoteDto } from '#libs/platform';
import { LEGAL_REGIMES } from '#libs/waiting-list';
import { AGREEMENT_KINDS } from './agreement.events';
import {
  ADMISSION_END_REASONS,
  CANCELLATION_REASONS,
  INTERRUPTION_REASONS,
  QUESTIONNAIRES,
} from './admissions.events';

const TIME_FORM = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;
const TIME = { message: 'must be a time such as 08:30' };

/** A time of the week at which the service is given. */
export class VisitDto {
  /** 1 = Monday … 7 = Sunday. */
  @IsInt()
  @Min(1)
  @Max(7)
  weekday!: number;

  @Matches(TIME_FORM, TIME)
  from!: string;

  @Matches(TIME_FORM, TIME)
  to!: string;
}

/** A line of a price list; the tariff of each day is charged. */
export class PriceReferenceDto {
  @IsCode()
  item!: string;

  /** Whose price list, as the programme's prices name it. */
  @Length(1, 200)
  provider!: string;
}

/** What is given, and at which price. */
export class TermsDto {
  @IsOptional()
  @IsNumber({ maxDecimalPlaces: 2 })
  @IsPositive()
  @Max(168)
  hoursPerWeek?: number;

  /** Meals, days or visits a week. */
  @IsOptional()
  @IsNumber({ maxDecimalPlaces: 2 })
  @IsPositive()
  @Max(1000)
  unitsPerWeek?: number;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => VisitDto)
  schedule?: VisitDto[];

  /** Codes of the programme's tasks. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @AreCodes()
  tasks?: string[];

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => PriceReferenceDto)
  price?: PriceReferenceDto;

  /** The exemption from payment that is taken into account. */
  @IsOptional()
  @IsUUID()
  exemptionId?: string;
}

/** An agreement on the service. */
export class AgreementDto extends TermsDto {
  @IsIn(AGREEMENT_KINDS)
  kind!: (typeof AGREEMENT_KINDS)[number];

  /** Today when left out. */
  @IsOptional()
  @IsLocalDate()
  concludedOn?: string;

  /** The last day where a term is agreed. */
  @IsOptional()
  @IsLocalDate()
  until?: string;
}

/** What a booking must be told, and a manager's reason to let a rule or the capacity be passed over. */
export class BookingDto {
  /** Why, at most 4000 characters; kept with the person's data. */
  @IsOptional()
  @Length(1, 4000)
  overrideReason?: string;

  /** Whom the reason tells of, where not the person of the case: `other`, or a person's id. */
  @IsAboutWhom()
  overrideReasonAbout?: string;

  /** Under which head the capacity is passed over; `other` when left out. */
  @IsOptional()
  @IsIn(OVERRIDE_REASONS)
  overrideCode?: OverrideReason;

  /** By which beds are divided; what the person's record says when left out. */
  @IsOptional()
  @IsIn(SEXES)
  sex?: Sex;

  /** Shares the room with a partner. */
  @IsOptional()
  @IsBoolean()
  inCouple: boolean = false;
}

/** A person is admitted, or is to be on a day still to come. */
export class AdmitDto extends BookingDto {
  @IsUUID()
  personId!: string;

  @IsCode()
  programme!: string;

  @IsOptional()
  @IsIn(LEGAL_REGIMES)
  legalRegime: (typeof LEGAL_REGIMES)[number] = 'ZSV';

  /** Code of the municipality that finances the service, e.g. 050. */
  @IsOptional()
  @IsMunicipality()
  municipality?: string;

  @Length(1, 200)
  provider!: string;

  /** A room, unit or group of the provider. */
  @IsOptional()
  @Length(1, 100)
  place?: string;

  @IsOptional()
  @IsUUID()
  applicationId?: string;

  /** The waiting-list entry that the admission ends. */
  @IsOptional()
  @IsUUID()
  entryId?: string;

  @IsOptional()
  @Length(1, 100)
  caseNumber?: string;

  /** The first day; one still to come makes it a plan. */
  @IsLocalDate()
  startsOn!: string;

  /** Admitted at once, the papers follow; where the programme foresees it. */
  @IsOptional()
  @IsBoolean()
  atOnce: boolean = false;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => AgreementDto)
  agreement?: AgreementDto;
}

/** A planned admission begins. */
export class StartDto {
  @IsLocalDate()
  startedOn!: string;
}

/** A planned admission is given up. */
export class CancelPlanDto extends NoteDto {
  /** Today when left out. */
  @IsOptional()
  @IsLocalDate()
  cancelledOn?: string;

  @IsIn(CANCELLATION_REASONS)
  reason!: (typeof CANCELLATION_REASONS)[number];
}

/** The agreement of somebody who was admitted at once. */
export class ConcludeAgreementDto extends BookingDto {
  @IsLocalDate()
  effectiveOn!: string;

  @IsObject()
  @ValidateNested()
  @Type(() => AgreementDto)
  agreement!: AgreementDto;
}

/** New terms from a day on; all of them are said, not only those that change. */
export class ChangeAgreementDto extends BookingDto {
  @IsLocalDate()
  effectiveOn!: string;

  @IsObject()
  @ValidateNested()
  @Type(() => TermsDto)
  terms!: TermsDto;
}

/** The service stands still. */
export class InterruptDto extends NoteDto {
  @IsLocalDate()
  from!: string;

  @IsIn(INTERRUPTION_REASONS)
  reason!: (typeof INTERRUPTION_REASONS)[number];
}

/** A day on which something holds again. */
export class OnDayDto {
  /** Today when left out. */
  @IsOptional()
  @IsLocalDate()
  on?: string;
}

/** Another provider, room or unit. */
export class TransferDto extends BookingDto {
  @IsLocalDate()
  transferredOn!: string;

  @Length(1, 200)
  provider!: string;

  @IsOptional()
  @Length(1, 100)
  place?: string;

  /** The price list that holds from then on. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => PriceReferenceDto)
  price?: PriceReferenceDto;
}

/** The individual plan was evaluated. */
export class PlanEvaluationDto extends NoteDto {
  @IsLocalDate()
  evaluatedOn!: string;
}

/** A questionnaire was answered. */
export class QuestionnaireDto {
  @IsIn(QUESTIONNAIRES)
  kind!: (typeof QUESTIONNAIRES)[number];

  @IsLocalDate()
  answeredOn!: string;
}

/** A breach of the house rules. */
export class SuspendDto extends NoteDto {
  @IsLocalDate()
  from!: string;

  /** The last day. */
  @IsLocalDate()
  until!: string;
}

/** An admission ends. */
export class EndAdmissionDto extends NoteDto {
  /** The first day on which the person is no longer admitted; today when left out. */
  @IsOptional()
  @IsLocalDate()
  endedOn?: string;

  @IsIn(ADMISSION_END_REASONS)
  reason!: (typeof ADMISSION_END_REASONS)[number];
}

/** Where an admission's stream stands. */
export class AdmissionAnswerDto {
  admissionId!: string;
  /** For the header `if-match` of the next command. */
  @ApiProperty({ type: String, nullable: true })
  revision!: string | null;
  @ApiProperty({ type: String, nullable: true })
  position!: string | null;
  /** 0 when nothing was left to do. */
  events!: number;
}
