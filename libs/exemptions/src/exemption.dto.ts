import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsObject,
  IsOptional,
  IsUUID,
  Matches,
  ValidateNested,
} from 'class-validator';
import { IsLocalDate, PageQueryDto } from '#libs/platform';
import { EXEMPTION_STANDINGS, type ExemptionStanding } from './cases/exemption-cases.projection';
import { CHANGE_CAUSES, type ChangeCause, EXEMPTION_FORMS, type ExemptionForm } from './exemption.events';

const AMOUNT = { message: 'must be an amount in EUR such as 122.57' };
const CODE = { message: 'must be a code of letters, digits and hyphens' };
const EVIDENCE = { message: 'must be the reference of a document' };
/** Members of a household as the weights know them. */
export const MEMBERS = [
  'first-adult',
  'next-adult',
  'child',
  'single-parent-supplement',
  'adult-in-institution',
] as const;
const IsAmount = (): PropertyDecorator => Matches(/^\d{1,9}(\.\d{1,2})?$/, AMOUNT);
const IsCode = (): PropertyDecorator => Matches(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/, CODE);
const each = { each: true } as const;

/** From a day to a day, both included; open without `until`. */
export class SpanDto {
  @IsLocalDate()
  from!: string;

  @IsOptional()
  @IsLocalDate()
  until?: string | null;
}

/** Where the person is cared for, and when. */
export class SettingDto extends SpanDto {
  @IsIn(['home', 'institution'])
  setting!: 'home' | 'institution';
}

/** Who lives in the household, and when. */
export class HouseholdDto extends SpanDto {
  @IsIn(MEMBERS, each)
  @IsArray()
  @ArrayMaxSize(30)
  @ApiProperty({ enum: MEMBERS, isArray: true })
  members!: (typeof MEMBERS)[number][];
}

/** One monthly income with the document it was established from. */
export class IncomeDto {
  @IsCode()
  id!: string;

  /** What kind of income, e.g. pension; savings are not counted. */
  @IsCode()
  kind!: string;

  /** EUR a month, e.g. 900.00. */
  @IsAmount()
  monthly!: string;

  @IsOptional()
  @Matches(/^[A-Za-z0-9][A-Za-z0-9/_.-]{0,99}$/, EVIDENCE)
  evidence?: string | null;
}

/** An income of the beneficiary, and when. */
export class DatedIncomeDto extends IncomeDto {
  @IsLocalDate()
  from!: string;

  @IsOptional()
  @IsLocalDate()
  until?: string | null;
}

/** A service: price of a unit to the user and units a month, and when. */
export class ServiceDto extends SpanDto {
  @IsCode()
  id!: string;

  @IsCode()
  programme!: string;

  @IsAmount()
  price!: string;

  /** Units a month, e.g. 20 or 12.5. */
  @Matches(/^\d{1,6}(\.\d{1,4})?$/, { message: 'must be a number of units such as 20 or 12.5' })
  volume!: string;
}

/** A person bound to pay beside the beneficiary, and when. */
export class LiableDto extends SpanDto {
  @IsUUID()
  personId!: string;

  @IsIn(['maintenance', 'title'])
  duty!: 'maintenance' | 'title';

  @IsIn(MEMBERS, each)
  @IsArray()
  @ArrayMaxSize(30)
  @ApiProperty({ enum: MEMBERS, isArray: true })
  household!: (typeof MEMBERS)[number][];

  @ValidateNested(each)
  @Type(() => IncomeDto)
  @ArrayMaxSize(50)
  incomes!: IncomeDto[];

  /** What a title or contract sets, EUR a month. */
  @IsOptional()
  @IsAmount()
  agreed?: string | null;
}

/** The facts of a case over time; amounts in EUR, persons and documents as references. */
export class ExemptionFactsDto {
  @ValidateNested(each)
  @Type(() => SettingDto)
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  setting!: SettingDto[];

  @ValidateNested(each)
  @Type(() => HouseholdDto)
  @ArrayMaxSize(50)
  household!: HouseholdDto[];

  @ValidateNested(each)
  @Type(() => DatedIncomeDto)
  @ArrayMaxSize(50)
  incomes!: DatedIncomeDto[];

  @ValidateNested(each)
  @Type(() => ServiceDto)
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  services!: ServiceDto[];

  @ValidateNested(each)
  @Type(() => LiableDto)
  @ArrayMaxSize(20)
  liable!: LiableDto[];
}

/** A period to calculate. */
export class PeriodRequest extends SpanDto {
  /** The day whose thresholds apply throughout; left out, every change of a threshold splits the period. */
  @IsOptional()
  @IsLocalDate()
  thresholdsOn?: string | null;

  @IsObject()
  @ValidateNested()
  @Type(() => ExemptionFactsDto)
  facts!: ExemptionFactsDto;
}

/** A calculation to look at. */
export class CalculateRequest extends PeriodRequest {
  @IsCode()
  programme!: string;
}

/** An exemption to propose. */
export class ProposeRequest extends CalculateRequest {
  @IsUUID()
  beneficiaryId!: string;

  @IsIn(EXEMPTION_FORMS)
  form!: ExemptionForm;
}

/** A determination after a change. */
export class RedetermineRequest extends PeriodRequest {
  @IsIn(EXEMPTION_FORMS)
  form!: ExemptionForm;

  @IsIn(CHANGE_CAUSES)
  @ApiProperty({ enum: CHANGE_CAUSES })
  cause!: ChangeCause;

  @IsLocalDate()
  changedOn!: string;

  @IsOptional()
  @IsLocalDate()
  reportedOn?: string | null;
}

/** Corrected facts to try on what was determined. */
export class PreviewRequest {
  @IsObject()
  @ValidateNested()
  @Type(() => ExemptionFactsDto)
  facts!: ExemptionFactsDto;
}

/** One line of a preview as it was seen. */
export class SeenChangeDto extends SpanDto {
  @IsUUID()
  determinationId!: string;

  /** The monthly contribution after the change, EUR. */
  @IsAmount()
  contribution!: string;
}

/** Corrected facts with the changes that were seen. */
export class ConfirmRequest extends PreviewRequest {
  @ValidateNested(each)
  @Type(() => SeenChangeDto)
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  seen!: SeenChangeDto[];
}

/** Whose exemptions. */
export class ListExemptionsQueryDto {
  @IsUUID()
  beneficiaryId!: string;
}

/** Which exemptions of the unit's list. */
export class ExemptionsOfUnitDto extends PageQueryDto {
  /** The day on which it is looked at; today when left out. */
  @IsOptional()
  @IsLocalDate()
  on?: string;

  /** Nothing decided, decided, or decided with a newer determination that is not. */
  @IsOptional()
  @IsIn(EXEMPTION_STANDINGS)
  @ApiProperty({ enum: EXEMPTION_STANDINGS, required: false })
  standing?: ExemptionStanding;

  @IsOptional()
  @IsCode()
  programme?: string;
}
