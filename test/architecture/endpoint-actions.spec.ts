import { Controller, Get, type INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Action } from '#libs/access';
import { Configuration, Public } from '#libs/platform';
import { ApiModule } from '../../apps/api/src/api.module';
import { endpointsOf, endpointsOfHouse, withoutAction } from './endpoint-actions';

@Controller('planted')
class Planted {
  @Get('silent')
  silent(): void {}

  @Get('open')
  @Public()
  open(): void {}

  @Get('said')
  @Action('planted.read')
  said(): void {}

  @Get('both')
  @Public()
  @Action('planted.both')
  both(): void {}
}

describe('Every endpoint', () => {
  let app: INestApplication;

  beforeAll(async () => {
    const module = ApiModule.of(Configuration.from({}));
    app = await NestFactory.create(module, { preview: true, logger: false, abortOnError: false });
  });

  it('bears an action or is open to everybody, and not both', () => {
    const endpoints = endpointsOfHouse(app);
    expect(endpoints.length).toBeGreaterThan(180);
    expect(withoutAction(endpoints)).toEqual([]);
  });

  it('is found where it says neither, or both', () => {
    expect(withoutAction(endpointsOf(Planted))).toEqual(['Planted.silent', 'Planted.both']);
  });
});
