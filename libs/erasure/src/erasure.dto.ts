import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { ERASURE_GROUNDS, type ErasureGround, HOLD_GROUNDS, type HoldGround } from './erasure.events';

/** Why somebody's data are erased. */
export class EraseDto {
  @ApiProperty({ enum: ERASURE_GROUNDS })
  @IsIn(ERASURE_GROUNDS)
  ground!: ErasureGround;
}

/** Why somebody's data must be kept. */
export class LegalHoldDto {
  @ApiProperty({ enum: HOLD_GROUNDS })
  @IsIn(HOLD_GROUNDS)
  ground!: HoldGround;
}

/** What is kept with a person's data about somebody else. */
export class ThirdPersonTextDto {
  textId!: string;
  /** Null once it was erased. */
  @ApiProperty({ type: String, nullable: true })
  text!: string | null;
  recordedAt!: string;
}

/** Where the erasure of a person stands; `erased` may come a moment after `ordered`. */
export class ErasureDto {
  personId!: string;
  ordered!: boolean;
  erased!: boolean;
  /** How many texts and documents there were; null until they are gone. */
  @ApiProperty({ type: Number, nullable: true })
  texts!: number | null;
  @ApiProperty({ type: Number, nullable: true })
  documents!: number | null;
  @ApiProperty({ enum: HOLD_GROUNDS, isArray: true })
  holds!: HoldGround[];
}
