import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, Length } from 'class-validator';
import { IsLocalDate, PageQueryDto } from '#libs/platform';
import { EntryAnswerDto, EntryNoteDto } from '../entry.dto';
import {
  OFFER_REFUSAL_REASONS,
  OFFER_WITHDRAWAL_REASONS,
  type OfferRefusalReason,
  type OfferWithdrawalReason,
  OUT_OF_ORDER_REASONS,
  type OutOfOrderReason,
} from '../offer.events';
import { OFFER_STANDINGS, type OfferShown } from './offers.query';

/** An offer of a place. */
export class OfferPlaceDto extends EntryNoteDto {
  /** The day of the offer; today when left out. */
  @IsOptional()
  @IsLocalDate()
  offeredOn?: string;

  /** The last day to answer; by the period in force when left out. */
  @IsOptional()
  @IsLocalDate()
  answerBy?: string;

  /** From when help could be given. */
  @IsOptional()
  @IsLocalDate()
  startsOn?: string;

  /** Needed where others stand before. */
  @IsOptional()
  @IsIn(OUT_OF_ORDER_REASONS)
  outOfOrderReason?: OutOfOrderReason;
}

/** An acceptance. */
export class AcceptOfferDto {
  /** Today when left out. */
  @IsOptional()
  @IsLocalDate()
  acceptedOn?: string;
}

/** A refusal by the person. */
export class RefuseOfferDto extends EntryNoteDto {
  /** Today when left out. */
  @IsOptional()
  @IsLocalDate()
  refusedOn?: string;

  @IsIn(OFFER_REFUSAL_REASONS)
  reason!: OfferRefusalReason;
}

/** An offer taken back by the office. */
export class WithdrawOfferDto extends EntryNoteDto {
  /** Today when left out. */
  @IsOptional()
  @IsLocalDate()
  withdrawnOn?: string;

  @IsIn(OFFER_WITHDRAWAL_REASONS)
  reason!: OfferWithdrawalReason;
}

/** An offer that was made. */
export class OfferMadeDto extends EntryAnswerDto {
  offerId!: string;
}

/** Whose overdue offers are to lapse; all of the programme when left out. */
export class LapseOffersDto {
  @IsOptional()
  @Length(1, 200)
  provider?: string;
}

/** Which offers. */
export class OffersQueryDto extends PageQueryDto {
  @IsOptional()
  @Length(1, 200)
  provider?: string;

  @IsOptional()
  @IsIn(OFFER_STANDINGS)
  standing?: OfferShown;

  /** Only those whose answer was due before this day. */
  @IsOptional()
  @IsLocalDate()
  dueBefore?: string;
}

/** An offer with how it stands. */
export class OfferDto {
  offerId!: string;
  entryId!: string;
  personId!: string;
  provider!: string;
  offeredOn!: string;
  answerBy!: string;
  /** False where the period to answer is a parameter that nobody confirmed. */
  deadlineVerified!: boolean;
  startsOn!: string | null;
  /** Rank at the time of the offer. */
  rank!: number;
  /** How many stood before and were offered nothing. */
  passedOver!: number;
  @ApiProperty({ enum: OUT_OF_ORDER_REASONS, nullable: true })
  outOfOrderReason!: string | null;
  @ApiProperty({ enum: OFFER_STANDINGS })
  standing!: string;
  settledOn!: string | null;
  reason!: string | null;
  late!: boolean;
}

/** Offers. */
export class OffersDto {
  @ApiProperty({ type: [OfferDto] })
  offers!: readonly OfferDto[];
}
