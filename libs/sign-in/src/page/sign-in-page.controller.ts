import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Throttle } from '@nestjs/throttler';
import type { Request, Response } from 'express';
import { Configuration, InvalidInput, Public } from '#libs/platform';
import { Enrolment } from '../accounts/enrolment';
import { Invitations } from '../accounts/invitations';
import { SIGN_IN_RATE } from '../http/rates';
import { SignInDesk } from '../http/sign-in.desk';
import { SignInRefused } from '../sign-in.errors';
import { page, recoveryList, secondFactorForm, setUpForm, signInForm } from './sign-in.page';
import { type Language, languageOf, type PageTexts, textsIn } from './texts';

type Fields = Readonly<Record<string, unknown>>;
type Way = (texts: PageTexts, language: Language) => Promise<string | null>;

/** Signing in without any script, until the browser application takes its place. */
@ApiExcludeController()
@Controller('sign-in')
@Public()
@Throttle(SIGN_IN_RATE)
export class SignInPageController {
  constructor(
    private readonly desk: SignInDesk,
    private readonly enrolment: Enrolment,
    private readonly invitations: Invitations,
    private readonly configuration: Configuration,
  ) {}

  @Get()
  show(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.answer(request, response, this.form(), (texts, language) =>
      Promise.resolve(page(language, texts.title, null, this.form()(texts))),
    );
  }

  @Post()
  signIn(@Body() body: Fields, @Req() request: Request, @Res() response: Response): Promise<void> {
    const given = {
      userName: text(body, 'userName'),
      password: text(body, 'password'),
      code: text(body, 'code'),
    };
    return this.answer(request, response, this.form(), async () => {
      await this.desk.withPassword(request, response, given);
      response.redirect(303, '/');
      return null;
    });
  }

  @Get('set-up')
  setUp(@Query() query: Fields, @Req() request: Request, @Res() response: Response): Promise<void> {
    const token = text(query, 'token');
    return this.answer(request, response, none, async (texts, language) => {
      const { firstAdministrator } = await this.invitations.open(token);
      return page(language, texts.setUp, null, setUpForm(texts, token, firstAdministrator));
    });
  }

  @Post('set-up')
  enrol(@Body() body: Fields, @Req() request: Request, @Res() response: Response): Promise<void> {
    const token = text(body, 'token');
    const again = (texts: PageTexts): string => setUpForm(texts, token, 'userName' in body);
    return this.answer(request, response, again, async (texts, language) => {
      const names = { userName: text(body, 'userName'), displayName: text(body, 'displayName') };
      const { secret, qr } = await this.enrolment.begin(token, {
        ...names,
        password: text(body, 'password'),
      });
      return page(language, texts.setUp, null, secondFactorForm(texts, token, secret, qr));
    });
  }

  @Post('set-up/confirmation')
  confirm(@Body() body: Fields, @Req() request: Request, @Res() response: Response): Promise<void> {
    const token = text(body, 'token');
    const again = (texts: PageTexts): string => setUpForm(texts, token, false);
    return this.answer(request, response, again, async (texts, language) => {
      const { recoveryCodes } = await this.desk.confirm(request, response, token, text(body, 'code'));
      return page(language, texts.setUp, null, recoveryList(texts, recoveryCodes));
    });
  }

  private form(): (texts: PageTexts) => string {
    const { modes } = this.configuration.signIn;
    return (texts) => signInForm(texts, modes.includes('accounts'), modes.includes('oidc'));
  }

  // What was wrong stands on the page again, in words; everything else is a problem as anywhere.
  private async answer(
    request: Request,
    response: Response,
    again: (texts: PageTexts) => string,
    way: Way,
  ): Promise<void> {
    const language = languageOf(request.header('accept-language'));
    const texts = textsIn(language);
    // Without the referrer a browser would hide the origin of our own forms; the link's token stays on this site.
    response.setHeader('referrer-policy', 'same-origin').setHeader('cache-control', 'no-store').type('html');
    try {
      const html = await way(texts, language);
      if (html !== null) response.send(html);
    } catch (error) {
      const { status, code } = meaningOf(error);
      const message = code in texts ? texts[code as keyof PageTexts] : texts.OTHER;
      response.status(status).send(page(language, texts.title, message, again(texts)));
    }
  }
}

const none = (): string => '';

const text = (fields: Fields | undefined, name: string): string => {
  const value = fields?.[name];
  return typeof value === 'string' ? value.slice(0, 300) : '';
};

function meaningOf(error: unknown): { status: number; code: string } {
  if (error instanceof SignInRefused) return error;
  if (error instanceof InvalidInput) return { status: 400, code: error.fields[0]?.code ?? 'OTHER' };
  throw error;
}
