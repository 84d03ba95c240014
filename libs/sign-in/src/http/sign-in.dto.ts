import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';

/** User name, password and code. */
export class SignInRequest {
  @ApiProperty()
  @IsString()
  @MaxLength(200)
  userName!: string;

  @ApiProperty()
  @IsString()
  @MaxLength(256)
  password!: string;

  @ApiProperty({ description: 'six digits of the authenticator, or a recovery code' })
  @IsString()
  @MaxLength(40)
  code!: string;
}

/** What follows a one-time link first. */
export class EnrolmentRequest {
  @ApiProperty({ description: 'of the one-time link' })
  @IsString()
  @MaxLength(100)
  token!: string;

  @ApiProperty({ required: false, description: 'of the first administrator only' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  userName?: string;

  @ApiProperty({ required: false, description: 'of the first administrator only' })
  @IsOptional()
  @IsString()
  @MaxLength(120)
  displayName?: string;

  @ApiProperty({ description: 'at least 12 characters' })
  @IsString()
  @MaxLength(256)
  password!: string;
}

/** The proof that the authenticator was set up. */
export class ConfirmationRequest {
  @ApiProperty()
  @IsString()
  @MaxLength(100)
  token!: string;

  @ApiProperty({ description: 'six digits' })
  @IsString()
  @MaxLength(10)
  code!: string;
}

/** What goes into an authenticator, shown once. */
export class SecretDto {
  @ApiProperty({ description: 'otpauth://…' })
  uri!: string;

  @ApiProperty({ description: 'the same for typing, in base 32' })
  secret!: string;

  @ApiProperty({ description: 'the same as a QR code: an SVG document' })
  qr!: string;
}

/** The ways in that are offered here. */
export class WaysDto {
  @ApiProperty()
  accounts!: boolean;

  @ApiProperty()
  oidc!: boolean;
}

/** Who is signed in. */
export class SessionDto {
  @ApiProperty({ description: 'the id under which events name the person' })
  personId!: string;

  @ApiProperty()
  displayName!: string;

  @ApiProperty({ description: 'the role acted in' })
  role!: string;

  @ApiProperty({ type: String, nullable: true, description: 'the unit acted in' })
  unit!: string | null;

  @ApiProperty({ type: [String], description: 'all roles held' })
  roles!: readonly string[];

  @ApiProperty({ type: [String], description: 'all units held' })
  units!: readonly string[];

  @ApiProperty({
    type: String,
    nullable: true,
    description:
      'to be sent as x-spis-csrf with every request that may change something; null without a session',
  })
  csrfToken!: string | null;
}

/** A session with the recovery codes that are shown this once. */
export class EnrolledDto {
  @ApiProperty({ type: [String] })
  recoveryCodes!: readonly string[];

  @ApiProperty()
  session!: SessionDto;
}
