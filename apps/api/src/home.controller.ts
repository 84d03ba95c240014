import { Controller, Get, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Clock, Configuration, Public } from '#libs/platform';
import { identityOf } from '#libs/sign-in';
import { homePage } from './home.page';
import { publishedFigures } from './welcome';

/** The first page, until the browser application takes its place. */
@ApiExcludeController()
@Controller()
@Public()
export class HomeController {
  constructor(
    private readonly queries: QueryBus,
    private readonly clock: Clock,
    private readonly configuration: Configuration,
  ) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    // The figures are for those who are signed in; where nobody signs in, for whoever is at this machine.
    if (!this.configuration.signIn.declared && !identityOf(request))
      return response.redirect(302, '/sign-in');
    response.type('html').send(homePage(await publishedFigures(this.queries, this.clock.now())));
  }
}
