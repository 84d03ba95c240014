import { Controller, Get, Header } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import { Clock, Public } from '#libs/platform';
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
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async show(): Promise<string> {
    return homePage(await publishedFigures(this.queries, this.clock.now()));
  }
}
