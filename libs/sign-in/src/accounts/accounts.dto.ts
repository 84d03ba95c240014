import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsString, Matches, MaxLength } from 'class-validator';
import { ROLES, type Role, UNIT_FORM } from '../roles.rules';

/** A new account. */
export class OpenAccountRequest {
  @ApiProperty({ description: 'what the person types to sign in' })
  @IsString()
  @MaxLength(64)
  userName!: string;

  @ApiProperty({ description: 'the person’s name' })
  @IsString()
  @MaxLength(120)
  displayName!: string;

  @ApiProperty({ enum: ROLES, isArray: true })
  @IsArray()
  @ArrayMinSize(1)
  @IsIn(ROLES, { each: true })
  roles!: Role[];

  @ApiProperty({ type: [String] })
  @IsArray()
  @ArrayMaxSize(100)
  @Matches(UNIT_FORM, { each: true })
  units!: string[];
}

/** A role to grant or withdraw. */
export class AccountRoleRequest {
  @ApiProperty({ enum: ROLES })
  @IsIn(ROLES)
  role!: Role;
}

/** A unit to grant or withdraw. */
export class AccountUnitRequest {
  @ApiProperty()
  @Matches(UNIT_FORM)
  unit!: string;
}

/** A one-time link, to be handed to the account's person and to nobody else. */
export class InvitationDto {
  @ApiProperty()
  accountId!: string;

  @ApiProperty({ description: 'path of the page, with the token' })
  path!: string;

  @ApiProperty()
  token!: string;

  @ApiProperty()
  expiresAt!: string;
}

/** An account as an administrator sees it. */
export class AccountDto {
  @ApiProperty()
  accountId!: string;

  @ApiProperty()
  userName!: string;

  @ApiProperty()
  displayName!: string;

  @ApiProperty({ enum: ['open', 'closed', 'none'] })
  status!: string;

  @ApiProperty({ description: 'whether password and second factor are set' })
  enrolled!: boolean;

  @ApiProperty({ type: [String] })
  roles!: readonly string[];

  @ApiProperty({ type: [String] })
  units!: readonly string[];
}
