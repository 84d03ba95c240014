import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsUUID,
  Matches,
  Min,
  ValidateNested,
} from 'class-validator';
import { NoteDto } from '#libs/platform';
import {
  DECISION_KINDS,
  type DecisionKind,
  PARTY_ROLES,
  type PartyRole,
  RETURN_REASONS,
  type ReturnReason,
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

/** What a decision says: to whom, on which determination, in which text. */
export abstract class ContentRequest extends TextRequest {
  @ValidateNested({ each: true })
  @Type(() => PartyDto)
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  parties!: PartyDto[];

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => DecidedExemptionDto)
  exemption?: DecidedExemptionDto | null;
}

/** A decision to draft. */
export class DraftRequest extends ContentRequest {
  @IsIn(DECISION_KINDS)
  @ApiProperty({ enum: DECISION_KINDS })
  kind!: DecisionKind;

  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/, { message: 'must be the code of a programme' })
  programme!: string;

  @IsOptional()
  @IsUUID()
  applicationId?: string | null;

  /** The number of the case; that of an application in the record makes the decision one of it. */
  @IsOptional()
  @Matches(/^\d{1,5}-\d{1,7}\/\d{4}$/, CASE)
  caseNumber?: string | null;
}

/** What a draft says after its revision. */
export class ReviseRequest extends ContentRequest {}

/** Why a draft is returned. */
export class ReturnRequest extends NoteDto {
  @IsIn(RETURN_REASONS)
  @ApiProperty({ enum: RETURN_REASONS })
  reason!: ReturnReason;
}

/** The document number, only for a case that the record does not hold. */
export class NumberRequest {
  @IsOptional()
  @Matches(/^\d{1,5}-\d{1,7}\/\d{4}-\d{1,6}$/, NUMBER)
  number?: string | null;
}

/** Why a decision is given up. */
export class WithdrawRequest {
  @IsIn(WITHDRAWAL_REASONS)
  @ApiProperty({ enum: WITHDRAWAL_REASONS })
  reason!: WithdrawalReason;
}
