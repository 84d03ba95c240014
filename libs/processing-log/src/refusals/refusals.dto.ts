import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { IsLocalDate } from '#libs/platform';
import { LogPageQueryDto } from '../log-page.dto';
import { REFUSAL_REASONS, type RefusalReason } from './refused-attempt';

/** Which refused attempts, and which page of them. */
export class ListRefusalsDto extends LogPageQueryDto {
  /** The first day. */
  @IsOptional()
  @IsLocalDate()
  from?: string;

  /** The last day. */
  @IsOptional()
  @IsLocalDate()
  to?: string;

  @IsOptional()
  @IsIn(REFUSAL_REASONS)
  reason?: RefusalReason;
}

/** Attempts that were refused: one by one where somebody proved who they are, else counted for a short while. */
export class RefusalDto {
  refusalId!: string;
  at!: string;
  /** The last of those that were counted together. */
  until!: string;
  @ApiProperty({ enum: REFUSAL_REASONS })
  reason!: RefusalReason;
  /** Null where nobody proved who they are. */
  actorId!: string | null;
  role!: string | null;
  unit!: string | null;
  /** `room.verb`; `sign-in.attempt` for an attempt to sign in. */
  action!: string;
  /** Address of the client; null where it is unknown, or where there were too many to tell. */
  client!: string | null;
  attempts!: number;
}

/** Refused attempts, newest first. */
export class RefusalPageDto {
  @ApiProperty({ type: [RefusalDto] })
  refusals!: readonly RefusalDto[];
  /** `after` of the next page, null at the end. */
  next!: string | null;
}
