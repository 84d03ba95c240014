import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiFoundResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Throttle } from '@nestjs/throttler';
import type { Request, Response } from 'express';
import { Public } from '#libs/platform';
import { SIGN_IN_RATE } from '../http/rates';
import { SignInDesk } from '../http/sign-in.desk';
import { Cookies } from '../sessions/cookies';
import { OidcSignIn } from './oidc-sign-in';

/** Signing in at the installation's OpenID provider; a browser walks through these by itself. */
@ApiTags('sign-in')
@Controller('api/sign-in/oidc')
@Public()
@Throttle(SIGN_IN_RATE)
export class OidcController {
  constructor(
    private readonly oidc: OidcSignIn,
    private readonly desk: SignInDesk,
    private readonly cookies: Cookies,
  ) {}

  @Get()
  @ApiOperation({ summary: 'To the provider' })
  @ApiFoundResponse()
  async start(@Res() response: Response): Promise<void> {
    const { url, token } = await this.oidc.start();
    this.cookies.set(response, 'oidc', token);
    response.setHeader('cache-control', 'no-store');
    response.redirect(302, url);
  }

  @Get('callback')
  @ApiOperation({ summary: 'Back from the provider: a session begins' })
  @ApiFoundResponse()
  async callback(@Req() request: Request, @Res() response: Response): Promise<void> {
    const at = request.originalUrl.indexOf('?');
    const query = at < 0 ? '' : request.originalUrl.slice(at);
    const client = request.header('user-agent') ?? null;
    const token = this.cookies.read(request, 'oidc');
    this.cookies.clear(response, 'oidc');
    const secret = await this.oidc.finish(token, query, client);
    await this.desk.enter(request, response, secret);
    response.setHeader('cache-control', 'no-store');
    response.redirect(302, '/');
  }

  @Get('sign-out')
  @ApiOperation({ summary: 'To the provider’s own sign-out, after the session here has ended' })
  @ApiFoundResponse()
  async signOut(@Res() response: Response): Promise<void> {
    response.redirect(302, (await this.oidc.signOutUrl()) ?? '/sign-in');
  }
}
