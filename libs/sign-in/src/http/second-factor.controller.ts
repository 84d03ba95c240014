import { Body, Controller, HttpCode, Post, Req, Res, UseInterceptors } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Action } from '#libs/access';
import { SecondFactor } from '../accounts/second-factor';
import { Sessions } from '../sessions/sessions';
import { NotStored } from './not-stored';
import { clientOf, sessionAnswer } from './session.answer';
import { own } from './session.controller';
import { NewCodeRequest, SecondFactorRequest } from './session.dto';
import { EnrolledDto, SecretDto } from './sign-in.dto';
import { SignInDesk } from './sign-in.desk';
import { SessionRequired } from './sign-in.guard';

/** One's own second factor. */
@ApiTags('sign-in')
@Controller('api/session/second-factor')
@UseInterceptors(NotStored)
@SessionRequired()
export class SecondFactorController {
  constructor(
    private readonly factor: SecondFactor,
    private readonly sessions: Sessions,
    private readonly desk: SignInDesk,
  ) {}

  @Action('session.begin-second-factor')
  @Post()
  @HttpCode(200)
  @ApiOperation({
    summary: 'Ask for another second factor to set up; the present one holds until it is proved',
  })
  @ApiOkResponse({ type: SecretDto })
  begin(@Body() given: SecondFactorRequest, @Req() request: Request): Promise<SecretDto> {
    const { password, code } = given;
    const { address } = clientOf(request, null);
    return this.factor.begin(own(request), { password, code, address });
  }

  @Action('session.change-second-factor')
  @Post('confirmation')
  @ApiOperation({
    summary: 'Prove the new second factor; every other session ends, this one gets a new secret',
  })
  @ApiCreatedResponse({ type: EnrolledDto })
  async confirm(
    @Body() { code }: NewCodeRequest,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<EnrolledDto> {
    const identity = own(request);
    const recoveryCodes = await this.factor.confirm(identity, code);
    const { actor, session } = identity;
    await this.sessions.revokeAllOf(actor.id, session.secret);
    const renewed = await this.desk.exchange(response, session.secret, actor.role, actor.unit);
    return { recoveryCodes, session: sessionAnswer(renewed) };
  }
}
