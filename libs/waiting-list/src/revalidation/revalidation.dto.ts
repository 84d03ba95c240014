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
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { IsLocalDate, PageQueryDto } from '#libs/platform';
import { EntryAnswerDto, EntryNoteDto, WaitingNeedDto } from '../entry.dto';
import { REVALIDATION_ANSWERS, type RevalidationAnswer } from '../revalidation.events';

/** How one who was asked may stand. */
export const REVALIDATION_STANDINGS = [
  'asked',
  'letter-produced',
  'reminded',
  ...REVALIDATION_ANSWERS,
  'removed',
  'reinstated',
] as const;

const CODE = { message: 'must be a code such as home-help' };

/** Whom a campaign asks. */
export class StartCampaignDto {
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/, CODE)
  programme!: string;

  @IsOptional()
  @Matches(/^\d{3}$/, { message: 'must be the three digits of a municipality, such as 050' })
  municipality?: string;

  @IsOptional()
  @Length(1, 200)
  provider?: string;

  /** Those listed before this day, and not confirmed since, are asked. */
  @IsLocalDate()
  notConfirmedSince!: string;
}

/** A campaign that was started. */
export class CampaignStartedDto extends EntryAnswerDto {
  campaignId!: string;
}

/** A letter to one of those asked. */
export class CampaignLetterDto {
  @IsUUID()
  entryId!: string;

  /** The letter's id among the letters, or in the outgoing mail. */
  @IsUUID()
  letterRef!: string;
}

/** Letters that were produced. */
export class ProducedLettersDto {
  @IsIn(['first', 'reminder'])
  kind!: 'first' | 'reminder';

  @IsLocalDate()
  producedOn!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => CampaignLetterDto)
  letters!: CampaignLetterDto[];
}

/** An answer. */
export class RevalidationAnswerDto extends EntryNoteDto {
  @IsLocalDate()
  answeredOn!: string;

  @IsIn(REVALIDATION_ANSWERS)
  answer!: RevalidationAnswer;

  /** With a changed need. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => WaitingNeedDto)
  needProfile?: WaitingNeedDto;
}

/** Which of those asked. */
export class AskedQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(REVALIDATION_STANDINGS)
  standing?: (typeof REVALIDATION_STANDINGS)[number];

  /** Only those without an answer whose last day was before this one. */
  @IsOptional()
  @IsLocalDate()
  dueBefore?: string;
}

/** A campaign with how those asked stand. */
export class CampaignDto {
  campaignId!: string;
  programme!: string;
  municipality!: string | null;
  provider!: string | null;
  notConfirmedSince!: string;
  startedOn!: string;
  /** How many were selected. */
  selected!: number;
  /** Entries by how they stand; what does not occur is left out. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' } })
  standings!: object;
}

/** Campaigns. */
export class CampaignsDto {
  @ApiProperty({ type: [CampaignDto] })
  campaigns!: readonly CampaignDto[];
}

/** One who was asked. */
export class AskedDto {
  entryId!: string;
  askedOn!: string;
  letterOn!: string | null;
  letterRef!: string | null;
  reminderDueOn!: string | null;
  reminderOn!: string | null;
  /** The last day to answer; the period is a parameter that nobody confirmed. */
  answerBy!: string | null;
  @ApiProperty({ enum: REVALIDATION_STANDINGS })
  standing!: string;
  settledOn!: string | null;
  late!: boolean;
}

/** Those who were asked. */
export class AskedPageDto {
  @ApiProperty({ type: [AskedDto] })
  entries!: readonly AskedDto[];
}
