import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';

/** The role and unit to act in from now on. */
export class RoleRequest {
  @ApiProperty()
  @IsString()
  @MaxLength(64)
  role!: string;

  @ApiProperty({ type: String, nullable: true, required: false })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  unit?: string | null;
}

/** A new password, with proof that its owner asks. */
export class PasswordRequest {
  @ApiProperty()
  @IsString()
  @MaxLength(256)
  password!: string;

  @ApiProperty({ description: 'six digits of the authenticator, or a recovery code' })
  @IsString()
  @MaxLength(40)
  code!: string;

  @ApiProperty({ description: 'at least 12 characters' })
  @IsString()
  @MaxLength(256)
  newPassword!: string;
}

/** Proof that its owner asks for another second factor. */
export class SecondFactorRequest {
  @ApiProperty()
  @IsString()
  @MaxLength(256)
  password!: string;

  @ApiProperty({ description: 'six digits of the present authenticator, or a recovery code' })
  @IsString()
  @MaxLength(40)
  code!: string;
}

/** Proof that the new authenticator was set up. */
export class NewCodeRequest {
  @ApiProperty({ description: 'six digits of the new authenticator' })
  @IsString()
  @MaxLength(10)
  code!: string;
}

/** One of somebody's sessions. */
export class SessionSummaryDto {
  @ApiProperty()
  sessionId!: string;

  @ApiProperty({ description: 'whether the request came with it' })
  current!: boolean;

  @ApiProperty({ type: String, nullable: true, description: 'what the browser calls itself' })
  client!: string | null;

  @ApiProperty()
  role!: string;

  @ApiProperty()
  beganAt!: string;

  @ApiProperty()
  seenAt!: string;

  @ApiProperty({ description: 'when it ends, used or not' })
  endsAt!: string;
}
