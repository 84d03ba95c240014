import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { IsLocalDate } from '#libs/platform';
import {
  APPEAL_OUTCOMES,
  type AppealOutcome,
  COURT_OUTCOMES,
  type CourtOutcome,
  RENEWAL_GROUNDS,
  type RenewalGround,
  SECOND_INSTANCES,
  type SecondInstance,
} from './decision.events';
import { TextRequest } from './drafting.dto';

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

/** When a remedy was decided and its outcome served. */
abstract class EndRequest {
  @IsLocalDate()
  decidedOn!: string;

  @IsLocalDate()
  servedOn!: string;

  /** The decision that replaces this one. */
  @IsOptional()
  @IsUUID()
  replacedBy?: string | null;
}

/** How an appeal ended. */
export class OutcomeRequest extends EndRequest {
  @IsIn(APPEAL_OUTCOMES)
  @ApiProperty({ enum: APPEAL_OUTCOMES })
  outcome!: AppealOutcome;
}

/** A party's action before the court. */
export class CourtActionRequest {
  @IsUUID()
  personId!: string;

  @IsLocalDate()
  broughtOn!: string;
}

/** How the court decided. */
export class CourtOutcomeRequest extends EndRequest {
  @IsIn(COURT_OUTCOMES)
  @ApiProperty({ enum: COURT_OUTCOMES })
  outcome!: CourtOutcome;
}

/** Why a finished procedure is renewed, and the text of the order that does so. */
export class RenewalRequest extends TextRequest {
  @IsIn(RENEWAL_GROUNDS)
  @ApiProperty({ enum: RENEWAL_GROUNDS })
  ground!: RenewalGround;

  /** The party who proposed it; the office does so by itself when left out. */
  @IsOptional()
  @IsUUID()
  proposedBy?: string | null;
}
