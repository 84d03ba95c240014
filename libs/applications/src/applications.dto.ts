import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsCode, IsLocalDate, IsMunicipality, NoteDto } from '#libs/platform';
import type { FactValue } from '#libs/programmes';
import { LEGAL_REGIMES, WaitingNeedDto } from '#libs/waiting-list';
import { CHANNELS, DISMISSAL_GROUNDS, HOLD_REASONS } from './applications.events';

/** One of the providers an application is addressed to. */
export class ProviderDto {
  @Length(1, 200)
  provider!: string;

  /** Exactly one is preferred where a programme takes applications to several. */
  @IsBoolean()
  preferred!: boolean;
}

/** An application that came in. */
export class ReceiveApplicationDto extends NoteDto {
  @IsUUID()
  personId!: string;

  /** Code of the programme. */
  @IsCode()
  programme!: string;

  @IsMunicipality()
  municipality!: string;

  /** The unit that received it. */
  @Length(1, 200)
  unit!: string;

  /** A sign of the classification plan in force on the day of receipt: 181 of 181-2/2019. */
  @Matches(/^\d{1,5}$/, { message: 'must be one to five digits' })
  sign!: string;

  @IsIn(CHANNELS)
  channel!: (typeof CHANNELS)[number];

  /** The day on which the office received it. */
  @IsLocalDate()
  receivedOn!: string;

  /** The day on which it was handed in, e.g. at a post office; the day of receipt when left out. */
  @IsOptional()
  @IsLocalDate()
  filedOn?: string;

  /** The providers it is addressed to. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => ProviderDto)
  @ApiProperty({ type: [ProviderDto], required: false })
  providers: ProviderDto[] = [];
}

/** A document that came in; without a file it lies in the folder unscanned. */
export class RecordDocumentDto {
  /** Code of the programme's list of evidence, or `other`. */
  @IsCode()
  type!: string;

  @IsLocalDate()
  receivedOn!: string;
}

/** The form of a document: what it is, and the file where there is one. */
export class DocumentForm extends RecordDocumentDto {
  /** PDF, JPEG, PNG, TIFF or plain text, at most 20 MiB. */
  @ApiProperty({ type: 'string', format: 'binary', required: false })
  file?: unknown;
}

/** What is known of a case, by the keys of the programme's facts. */
export class FactsDto {
  /** Yes or no, a number, a day, a code or several codes by fact. */
  @IsObject()
  @ApiProperty({ type: 'object', additionalProperties: true })
  facts!: Record<string, FactValue>;
}

/** The facts of a case on a decisive day. */
export class EvaluateEligibilityDto extends FactsDto {
  /** The decisive day; today when left out. */
  @IsOptional()
  @IsLocalDate()
  on?: string;
}

/** A supplement call. */
export class CallForSupplementDto {
  /** The period in days that the caseworker sets, 1 to 90; an assumed one when left out. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(90)
  days?: number;
}

/** A dismissal by procedural order. */
export class DismissApplicationDto extends NoteDto {
  @IsIn(DISMISSAL_GROUNDS)
  ground!: (typeof DISMISSAL_GROUNDS)[number];
}

/** A withdrawal. */
export class WithdrawApplicationDto extends NoteDto {
  /** The day of the applicant's statement; today when left out. */
  @IsOptional()
  @IsLocalDate()
  withdrawnOn?: string;
}

/** The applicant's death with the official note that closes the procedure. */
export class RecordApplicantDeathDto {
  @IsLocalDate()
  diedOn!: string;

  @Length(1, 4000)
  officialNote!: string;
}

/** A transfer to the competent unit. */
export class TransferApplicationDto extends NoteDto {
  @Length(1, 200)
  toUnit!: string;
}

/** The documents reached a further provider. */
export class ProviderDocumentsDto {
  @Length(1, 200)
  provider!: string;

  @IsLocalDate()
  reachedOn!: string;
}

/** A hold. */
export class PutOnHoldDto extends NoteDto {
  @IsIn(HOLD_REASONS)
  reason!: (typeof HOLD_REASONS)[number];

  /** The last day of the hold; a task reminds of it. */
  @IsLocalDate()
  until!: string;
}

/** A handover. */
export class HandOverDto {
  /** Id of the caseworker who takes over. */
  @Matches(/^[A-Za-z0-9][A-Za-z0-9._@-]{0,63}$/, { message: 'must be the id of a caseworker' })
  to!: string;
}

/** A place on a provider's waiting list. */
export class PlaceApplicantDto {
  @Length(1, 200)
  provider!: string;

  @IsLocalDate()
  listedOn!: string;

  @IsOptional()
  @IsIn(LEGAL_REGIMES)
  legalRegime: (typeof LEGAL_REGIMES)[number] = 'ZSV';

  @IsObject()
  @ValidateNested()
  @Type(() => WaitingNeedDto)
  needProfile!: WaitingNeedDto;
}
