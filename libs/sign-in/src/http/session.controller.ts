import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Req,
  Res,
  UseInterceptors,
} from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Action } from '#libs/access';
import { ActingPerson, NotFound } from '#libs/platform';
import { AccountRows } from '../credentials/account-rows';
import { checkPassword, hashPassword } from '../credentials/password';
import { type Identity, identityOf } from '../identity';
import { Sessions } from '../sessions/sessions';
import { SignInRefused } from '../sign-in.errors';
import { SignIn } from '../sign-in.service';
import { NotStored } from './not-stored';
import { clientOf, sessionAnswer, summaryOf } from './session.answer';
import { PasswordRequest, RoleRequest, SessionSummaryDto } from './session.dto';
import { SessionDto } from './sign-in.dto';
import { SignInDesk } from './sign-in.desk';
import { SessionRequired } from './sign-in.guard';

type Session = NonNullable<Identity['session']>;

/** One's own session and one's other sessions. */
@ApiTags('sign-in')
@Controller('api/session')
@UseInterceptors(NotStored)
export class SessionController {
  constructor(
    private readonly acting: ActingPerson,
    private readonly desk: SignInDesk,
    private readonly sessions: Sessions,
    private readonly signIn: SignIn,
    private readonly rows: AccountRows,
  ) {}

  @Action('session.read')
  @Get()
  @ApiOperation({ summary: 'Who is signed in, in which role, and the token that changes need' })
  @ApiOkResponse({ type: SessionDto })
  who(@Req() request: Request): SessionDto {
    const identity = identityOf(request);
    if (identity) return sessionAnswer(identity);
    const { id, role, unit } = this.acting.of(request);
    const units = unit === null ? [] : [unit];
    return { personId: id, displayName: id, role, unit, roles: [role], units, csrfToken: null };
  }

  @Action('session.choose-role')
  @Post('role')
  @HttpCode(200)
  @SessionRequired()
  @ApiOperation({ summary: 'Act in another role or unit from now on; the session gets a new secret' })
  @ApiOkResponse({ type: SessionDto })
  async choose(
    @Body() { role, unit = null }: RoleRequest,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionDto> {
    const { roles, units, session } = own(request);
    if (!roles.includes(role) || (unit !== null && !units.includes(unit)))
      throw new SignInRefused(403, 'ROLE_NOT_HELD');
    return sessionAnswer(await this.desk.exchange(response, session.secret, role, unit));
  }

  @Action('session.renew')
  @Post('renewal')
  @HttpCode(200)
  @SessionRequired()
  @ApiOperation({ summary: 'A new secret for the session, which then is not idle; its end stays' })
  @ApiOkResponse({ type: SessionDto })
  async renew(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<SessionDto> {
    const { actor, session } = own(request);
    return sessionAnswer(await this.desk.exchange(response, session.secret, actor.role, actor.unit));
  }

  @Action('session.sign-out')
  @Delete()
  @HttpCode(204)
  @SessionRequired()
  @ApiOperation({ summary: 'Sign out' })
  @ApiNoContentResponse()
  async signOut(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.desk.leave(response, own(request).session.secret);
  }

  @Action('session.list')
  @Get('all')
  @SessionRequired()
  @ApiOperation({ summary: 'One’s own living sessions' })
  @ApiOkResponse({ type: [SessionSummaryDto] })
  async list(@Req() request: Request): Promise<SessionSummaryDto[]> {
    const { actor, session } = own(request);
    return (await this.sessions.list(actor.id)).map((each) => summaryOf(each, session.sessionId));
  }

  @Action('session.revoke')
  @Delete('all/:sessionId')
  @HttpCode(204)
  @SessionRequired()
  @ApiOperation({ summary: 'End one of one’s own sessions' })
  @ApiNoContentResponse()
  async revoke(@Param('sessionId', ParseUUIDPipe) sessionId: string, @Req() request: Request): Promise<void> {
    if (!(await this.sessions.revoke(own(request).actor.id, sessionId)))
      throw new NotFound('session', sessionId);
  }

  @Action('session.change-password')
  @Post('password')
  @HttpCode(200)
  @SessionRequired()
  @ApiOperation({ summary: 'Choose another password; every other session ends' })
  @ApiOkResponse({ type: SessionDto })
  async changePassword(
    @Body() { password, code, newPassword }: PasswordRequest,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionDto> {
    const { actor, session } = own(request);
    const row = session.kind === 'account' ? await this.rows.byId(actor.id) : undefined;
    if (!row) throw new SignInRefused(404, 'NOT_OFFERED');
    checkPassword(newPassword, row.userName, 'newPassword');
    const { address } = clientOf(request, null);
    if (!(await this.signIn.proves(actor.id, { password, code }, address)))
      throw new SignInRefused(403, 'SIGN_IN_FAILED');
    await this.rows.setPassword(actor.id, await hashPassword(newPassword));
    await this.sessions.revokeAllOf(actor.id, session.secret);
    return sessionAnswer(await this.desk.exchange(response, session.secret, actor.role, actor.unit));
  }
}

/** Whose session a request comes with; throws `SESSION_REQUIRED`. */
export function own(request: Request): Identity & { readonly session: Session } {
  const identity = identityOf(request);
  if (!identity?.session) throw new SignInRefused(403, 'SESSION_REQUIRED');
  return { ...identity, session: identity.session };
}
