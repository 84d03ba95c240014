import { Body, Controller, Get, HttpCode, Post, Req, Res, UseInterceptors } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Throttle } from '@nestjs/throttler';
import type { Request, Response } from 'express';
import { Configuration, Public } from '#libs/platform';
import { Enrolment } from '../accounts/enrolment';
import { SignInRefused } from '../sign-in.errors';
import { NotStored } from './not-stored';
import { SIGN_IN_RATE } from './rates';
import { sessionAnswer } from './session.answer';
import {
  ConfirmationRequest,
  EnrolledDto,
  EnrolmentRequest,
  SecretDto,
  SessionDto,
  SignInRequest,
  WaysDto,
} from './sign-in.dto';
import { SignInDesk } from './sign-in.desk';

/** Signing in with a local account, and its enrolment by a one-time link. */
@ApiTags('sign-in')
@Controller('api/sign-in')
@Public()
@Throttle(SIGN_IN_RATE)
@UseInterceptors(NotStored)
export class SignInController {
  constructor(
    private readonly desk: SignInDesk,
    private readonly enrolment: Enrolment,
    private readonly configuration: Configuration,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The ways in that are offered here' })
  @ApiOkResponse({ type: WaysDto })
  ways(): WaysDto {
    const { modes } = this.configuration.signIn;
    return { accounts: modes.includes('accounts'), oidc: modes.includes('oidc') };
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Sign in; sets the cookie of the session' })
  @ApiOkResponse({ type: SessionDto })
  async signIn(
    @Body() given: SignInRequest,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionDto> {
    this.requireAccounts();
    return sessionAnswer(await this.desk.withPassword(request, response, given));
  }

  @Post('enrolment')
  @HttpCode(200)
  @ApiOperation({ summary: 'Follow a one-time link: choose a password, get a second factor to set up' })
  @ApiOkResponse({ type: SecretDto })
  begin(@Body() { token, ...entered }: EnrolmentRequest): Promise<SecretDto> {
    this.requireAccounts();
    return this.enrolment.begin(token, entered);
  }

  @Post('enrolment/confirmation')
  @ApiOperation({ summary: 'Prove the second factor; the link is used up and a session begins' })
  @ApiCreatedResponse({ type: EnrolledDto })
  async confirm(
    @Body() { token, code }: ConfirmationRequest,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<EnrolledDto> {
    this.requireAccounts();
    const { recoveryCodes, identity } = await this.desk.confirm(request, response, token, code);
    return { recoveryCodes, session: sessionAnswer(identity) };
  }

  private requireAccounts(): void {
    if (!this.configuration.signIn.modes.includes('accounts')) throw new SignInRefused(404, 'NOT_OFFERED');
  }
}
