import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsLocalDate } from '#libs/platform';
import {
  APPEAL_OUTCOMES,
  type AppealOutcome,
  type Channel,
  CHANNELS,
  DECISION_KINDS,
  type DecisionKind,
  PARTY_ROLES,
  type PartyRole,
  SECOND_INSTANCES,
  type SecondInstance,
  WITHDRAWAL_REASONS,
  type WithdrawalReason,
} from './decision.events';

const NUMBER = { message: 'must be a document number such as 181-2/2026-4' };
const CASE = { message: 'must be a case number such as 181-2/2026' };
const AMOUNT = { message: 'must be an amount in EUR such as 122.57' };
const KEY = { message: 'must be the key of a text' };

/** A party to the decision, by id. */
export class PartyDto {
  @IsUUID()
  personId!: string;

  @IsIn(PARTY_ROLES)
  role!: PartyRole;

  /** What the party pays, EUR a month. */
  @IsOptional()
  @Matches(/^\d{1,9}(\.\d{1,2})?$/, AMOUNT)
  contribution?: string | null;
}

/** The determination that is decided. */
export class DecidedExemptionDto {
  @IsUUID()
  exemptionId!: string;

  @IsUUID()
  determinationId!: string;
}

/** The text of a decision or order, by key and version. */
export class TextRequest {
  @Matches(/^[a-z0-9.-]{1,100}$/, KEY)
  textKey!: string;

  @IsInt()
  @Min(1)
  textVersion!: number;
}

/** A decision to draft. */
export class DraftRequest extends TextRequest {
  @IsIn(DECISION_KINDS)
  @ApiProperty({ enum: DECISION_KINDS })
  kind!: DecisionKind;

  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/, { message: 'must be the code of a programme' })
  programme!: string;

  @ValidateNested({ each: true })
  @Type(() => PartyDto)
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  parties!: PartyDto[];

  @IsOptional()
  @IsUUID()
  applicationId?: string | null;

  @IsOptional()
  @Matches(/^\d{1,5}-\d{1,7}\/\d{4}$/, CASE)
  caseNumber?: string | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => DecidedExemptionDto)
  exemption?: DecidedExemptionDto | null;
}

/** The document number to give. */
export class NumberRequest {
  @Matches(/^\d{1,5}-\d{1,7}\/\d{4}-\d{1,6}$/, NUMBER)
  number!: string;
}

/** How and when it was sent. */
export class SendRequest {
  @IsLocalDate()
  sentOn!: string;

  @IsIn(CHANNELS)
  channel!: Channel;
}

/** A failed service to a party. */
export class AttemptRequest {
  @IsUUID()
  personId!: string;

  @IsLocalDate()
  attemptedOn!: string;
}

/** The taking over by a party. */
export class ServiceRequest {
  @IsUUID()
  personId!: string;

  @IsLocalDate()
  servedOn!: string;
}

/** An appeal of a party; its grounds are kept apart. */
export class AppealRequest {
  @IsUUID()
  personId!: string;

  @IsLocalDate()
  lodgedOn!: string;

  @IsOptional()
  @IsUUID()
  groundsRef?: string | null;
}

/** To whom an appeal went. */
export class ForwardRequest {
  @IsIn(SECOND_INSTANCES)
  authority!: SecondInstance;

  @IsLocalDate()
  forwardedOn!: string;
}

/** How an appeal ended. */
export class OutcomeRequest {
  @IsIn(APPEAL_OUTCOMES)
  @ApiProperty({ enum: APPEAL_OUTCOMES })
  outcome!: AppealOutcome;

  @IsLocalDate()
  decidedOn!: string;

  @IsLocalDate()
  servedOn!: string;

  /** The decision that replaces this one. */
  @IsOptional()
  @IsUUID()
  replacedBy?: string | null;
}

/** Why a decision is given up. */
export class WithdrawRequest {
  @IsIn(WITHDRAWAL_REASONS)
  @ApiProperty({ enum: WITHDRAWAL_REASONS })
  reason!: WithdrawalReason;
}

/** As on which day. */
export class DecisionQueryDto {
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
export class AwaitingQueryDto {
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
