import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  UseInterceptors,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProperty,
  ApiTags,
} from '@nestjs/swagger';
import {
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { Action } from '#libs/access';
import { type Caller, FromCaller } from '#libs/platform';
import { NotStored } from '../http/not-stored';
import { SessionRequired } from '../http/sign-in.guard';
import { ROLES, type Role, UNIT_FORM } from '../roles.rules';
import { SignInRefused } from '../sign-in.errors';
import { ApiTokens } from './api-tokens';
import { SCOPE_FORM } from './scopes.rules';

/** A token for a machine. */
class IssueTokenRequest {
  @ApiProperty({ description: 'which machine, for people' })
  @IsString()
  @MaxLength(80)
  name!: string;

  @ApiProperty({ enum: ROLES, description: 'the role the machine acts in' })
  @IsIn(ROLES)
  role!: Role;

  @ApiProperty({ type: String, nullable: true, required: false })
  @IsOptional()
  @Matches(UNIT_FORM)
  unit?: string | null;

  @ApiProperty({ type: [String], description: 'AREA:read or AREA:write, AREA as in /api/AREA, or *' })
  @IsArray()
  @ArrayMinSize(1)
  @Matches(SCOPE_FORM, { each: true })
  scopes!: string[];

  @ApiProperty({ minimum: 1, maximum: 366 })
  @IsInt()
  @Min(1)
  @Max(366)
  days!: number;
}

/** A token that was just issued; it is not shown again. */
class IssuedTokenDto {
  @ApiProperty()
  tokenId!: string;

  @ApiProperty({ description: 'to be sent as Authorization: Bearer …' })
  token!: string;

  @ApiProperty()
  expiresAt!: string;
}

/** A token as it is known afterwards. */
class ApiTokenDto {
  @ApiProperty()
  tokenId!: string;

  @ApiProperty({ description: 'the letters after spis_' })
  prefix!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  role!: string;

  @ApiProperty({ type: String, nullable: true })
  unit!: string | null;

  @ApiProperty({ type: [String] })
  scopes!: readonly string[];

  @ApiProperty()
  issuedBy!: string;

  @ApiProperty()
  issuedAt!: string;

  @ApiProperty()
  expiresAt!: string;

  @ApiProperty({ type: String, nullable: true })
  revokedAt!: string | null;
}

/** Tokens of machines, for administrators who are signed in. */
@ApiTags('accounts')
@Controller('api/tokens')
@SessionRequired()
@UseInterceptors(NotStored)
export class ApiTokensController {
  constructor(private readonly tokens: ApiTokens) {}

  @Action('tokens.list')
  @Get()
  @ApiOperation({ summary: 'Every token, newest first' })
  @ApiOkResponse({ type: [ApiTokenDto] })
  async list(@FromCaller() caller: Caller): Promise<ApiTokenDto[]> {
    administratorOf(caller);
    return (await this.tokens.list()).map(({ issuedAt, expiresAt, revokedAt, revokedBy: _, ...token }) => ({
      ...token,
      issuedAt: issuedAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
      revokedAt: revokedAt?.toISOString() ?? null,
    }));
  }

  @Action('tokens.issue')
  @Post()
  @ApiOperation({ summary: 'Issue a token; this answer is the only one that shows it' })
  @ApiCreatedResponse({ type: IssuedTokenDto })
  issue(@Body() request: IssueTokenRequest, @FromCaller() caller: Caller): Promise<IssuedTokenDto> {
    return this.tokens.issue({ ...request, unit: request.unit ?? null }, administratorOf(caller));
  }

  @Action('tokens.revoke')
  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Revoke a token' })
  @ApiNoContentResponse()
  revoke(@Param('id', ParseUUIDPipe) id: string, @FromCaller() caller: Caller): Promise<void> {
    return this.tokens.revoke(id, administratorOf(caller));
  }
}

function administratorOf({ actor }: Caller): string {
  if (actor.role !== 'administrator') throw new SignInRefused(403, 'ADMINISTRATOR_REQUIRED');
  return actor.id;
}
