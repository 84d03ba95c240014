import { ApiProperty, IntersectionType, OmitType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { IsCode, IsDayOrInstant, IsLocalDate, IsMonth, IsMunicipality, NoteDto } from '#libs/platform';
import { CANCELLED_BY, type CancelledBy } from './cancellation.rules';
import {
  CORRECTION_REASONS,
  type CorrectionReason,
  SUBSTITUTION_REASONS,
  type SubstitutionReason,
} from './delivered-services.events';
import { isLocalTime } from './visit.rules';

const AMOUNT = { message: 'must be an amount in EUR such as 7.14' };
const CARER = { message: "must be the provider's code of a carer, such as K-07" };
const QUANTITY = { message: 'must be a number such as 1 or 0.5' };
const TARIFFS = ['weekday', 'sunday-or-night', 'holiday', 'any'] as const;
const IsAmount = (): PropertyDecorator => Matches(/^\d{1,9}(\.\d{1,2})?$/, AMOUNT);
const IsLocalTime = (): PropertyDecorator =>
  ValidateBy({
    name: 'isLocalTime',
    validator: { validate: isLocalTime, defaultMessage: () => 'must be a time such as 2026-03-02T08:30' },
  });

/** Under which admission something was delivered; its provider is the one of the day. */
export class AdmissionDto {
  @IsUUID()
  admissionId!: string;
}

/** What was known: by the end of a day, or at a moment; now when left out. */
export class KnownAtDto {
  @IsOptional()
  @IsDayOrInstant()
  knownAt?: string;
}

/** Whose month, where several providers shared it. */
export class ProviderQueryDto {
  @IsOptional()
  @Length(1, 200)
  provider?: string;
}

/** Whose month, and as known when. */
export class MonthQueryDto extends KnownAtDto {
  @IsOptional()
  @Length(1, 200)
  provider?: string;
}

/** A visit; times are those of the office's clock. */
export class RecordVisitDto extends AdmissionDto {
  /** The priced item; the agreed one when left out. */
  @IsOptional()
  @IsCode()
  item?: string;

  @IsLocalTime()
  start!: string;

  @IsLocalTime()
  end!: string;

  /** Minutes that count; all of the visit when left out. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1_500)
  effectiveMinutes?: number;

  @Matches(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,39}$/, CARER)
  carer!: string;
}

/** Meals, days or months on a day. */
export class RecordUnitsDto extends AdmissionDto {
  @IsOptional()
  @IsCode()
  item?: string;

  @IsLocalDate()
  on!: string;

  @Matches(/^\d{1,3}(\.\d{1,4})?$/, QUANTITY)
  quantity: string = '1';
}

/** What of a visit that was called off is charged to the beneficiary. */
export class CancellationChargeDto {
  /** All of the visit when left out. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_500)
  minutes?: number;

  /** The act or agreement that says so. */
  @Length(1, 300)
  source!: string;

  @IsBoolean()
  verified!: boolean;
}

/** A visit that was agreed and did not take place. */
export class CancelVisitDto extends NoteDto {
  @IsUUID()
  admissionId!: string;

  @IsOptional()
  @IsCode()
  item?: string;

  @IsLocalTime()
  start!: string;

  @IsLocalTime()
  end!: string;

  @IsIn(CANCELLED_BY)
  @ApiProperty({ enum: CANCELLED_BY })
  cancelledBy!: CancelledBy;

  /** The day on which it was called off; left out where nobody did and the carer came in vain. */
  @IsOptional()
  @IsLocalDate()
  announcedOn?: string;

  /** Left out where the provider bears it. */
  @IsOptional()
  @ValidateNested()
  @Type(() => CancellationChargeDto)
  charged?: CancellationChargeDto;
}

/** Another carer came than the one who was to. */
export class SubstitutionDto extends NoteDto {
  /** The code of the carer who was to come. */
  @Matches(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,39}$/, CARER)
  insteadOf!: string;

  @IsIn(SUBSTITUTION_REASONS)
  @ApiProperty({ enum: SUBSTITUTION_REASONS })
  reason!: SubstitutionReason;
}

/** Why something is told otherwise. */
export class BecauseDto extends NoteDto {
  @IsIn(CORRECTION_REASONS)
  @ApiProperty({ enum: CORRECTION_REASONS })
  reason!: CorrectionReason;
}

/** A visit as it was. */
export class CorrectVisitDto extends IntersectionType(
  BecauseDto,
  OmitType(RecordVisitDto, ['admissionId']),
) {}

/** Units as they were. */
export class CorrectUnitsDto extends IntersectionType(
  BecauseDto,
  OmitType(RecordUnitsDto, ['admissionId']),
) {}

/** A price of a provider. */
export class SetPriceDto {
  @IsCode()
  programme!: string;

  @Length(1, 200)
  provider!: string;

  @IsCode()
  item!: string;

  @IsIn(TARIFFS)
  @ApiProperty({ enum: TARIFFS })
  tariff!: (typeof TARIFFS)[number];

  @IsOptional()
  @IsAmount()
  full?: string;

  @IsOptional()
  @IsAmount()
  subsidy?: string;

  @IsOptional()
  @IsAmount()
  user?: string;

  @IsLocalDate()
  from!: string;

  @IsOptional()
  @IsLocalDate()
  until?: string;

  /** The act or price list that sets it. */
  @Length(1, 300)
  source!: string;

  @IsBoolean()
  verified!: boolean;
}

/** Whose prices. */
export class PricesQueryDto {
  @IsCode()
  programme!: string;

  @Length(1, 200)
  provider!: string;
}

/** Whose month. */
export class MonthsQueryDto extends KnownAtDto {
  @IsMonth()
  month!: string;

  @IsOptional()
  @IsCode()
  programme?: string;

  @IsOptional()
  @Length(1, 200)
  provider?: string;

  @IsOptional()
  @IsUUID()
  personId?: string;
}

/** What was delivered in which months. */
export class HoursQueryDto extends KnownAtDto {
  @IsCode()
  programme!: string;

  @IsOptional()
  @Length(1, 200)
  provider?: string;

  @IsOptional()
  @IsMunicipality()
  municipality?: string;

  /** First month. */
  @IsMonth()
  from!: string;

  /** Last month, included. */
  @IsMonth()
  to!: string;
}

/** A file of deliveries; without `confirm` nothing is recorded. */
export class ImportDeliveriesDto {
  /** The digest that the check answered: only this very file is then recorded. */
  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/, { message: 'must be the digest that the check answered' })
  confirm?: string;
}

/** The form of an import. */
export class ImportDeliveriesForm extends ImportDeliveriesDto {
  /** CSV or XLSX, at most 20 MiB. */
  @ApiProperty({ type: 'string', format: 'binary' })
  @Type(() => Object)
  file!: unknown;
}
