import 'reflect-metadata';
import { Body, Controller, Get, Post, Query, Sse } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import { Type } from 'class-transformer';
import { IsArray, IsIn, IsInt, IsOptional, Min, ValidateNested } from 'class-validator';
import { of } from 'rxjs';
import request from 'supertest';
import { Refusal, localDate } from '#libs/kernel';
import { NotFound } from '../invalid-input';
import { CorrelationId } from './correlation';
import { IsDayOrInstant, IsLocalDate, IsMonth } from './dates.validation';
import { prepareHttp } from './http';
import { problemFor } from './problem';

class StoreGone extends Error {}

class Profile {
  @IsIn(['daily', 'weekly']) frequency!: string;
}

class Listing {
  @IsLocalDate() on!: string;
  @IsInt() @Min(1) hours!: number;
  @IsArray() @ValidateNested({ each: true }) @Type(() => Profile) profiles!: Profile[];
}

class Period {
  @IsMonth() from!: string;
  @IsOptional() @IsDayOrInstant() knownAt?: string;
}

@Controller()
class DeskController {
  @Post('listings') list(@Body() listing: Listing, @CorrelationId() correlationId: string) {
    return { on: listing.on, correlationId };
  }
  @Get('months') months(@Query() period: Period) {
    return period;
  }
  @Get('closed') closed() {
    throw new Refusal('ENTRY_ALREADY_CLOSED', { on: '2022-11-30' });
  }
  @Get('day') day() {
    return localDate('30. 2. 2022');
  }
  @Get('missing') missing() {
    throw new NotFound('entry', '17');
  }
  @Get('store') store() {
    throw new StoreGone('the store cannot be reached');
  }
  @Get('api/long') long() {
    return Array.from({ length: 500 }, (_, rank) => ({ rank, frequency: 'daily' }));
  }
  @Sse('api/changes') changes() {
    return of({ data: 'x'.repeat(5_000) });
  }
  @Get('bug') bug() {
    throw new Error('Ljudmila Lesjak is not a function');
  }
}

describe('the server answers', () => {
  let app: NestExpressApplication;
  const http = () => request(app.getHttpServer());

  beforeAll(async () => {
    const testing = await Test.createTestingModule({ controllers: [DeskController] }).compile();
    app = testing.createNestApplication<NestExpressApplication>({ logger: false });
    prepareHttp(app, [problemFor(StoreGone, 503, 'STORE_UNAVAILABLE')]);
    await app.init();
  });
  afterAll(() => app.close());

  it('bad input with every field’s path, code and message, and repeats no value', async () => {
    const answer = await http()
      .post('/listings')
      .send({ on: '2022-02-30', hours: 0, profiles: [{ frequency: 'Novak' }], emso: '0101006500006' });
    expect(answer.status).toBe(400);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body).toMatchObject({ code: 'INVALID_INPUT', status: 400, instance: '/listings' });
    const found = answer.body.errors.map(
      (each: { path: string; code: string }) => `${each.path} ${each.code}`,
    );
    expect(found.sort()).toEqual([
      'emso UNKNOWN_FIELD',
      'hours MIN',
      'on IS_LOCAL_DATE',
      'profiles.0.frequency IS_IN',
    ]);
    expect(JSON.stringify(answer.body)).not.toMatch(/Novak|0101006500006/);
  });

  it('bad queries alike', async () => {
    const answer = await http().get('/months?from=2022-13&knownAt=yesterday&sort=name');
    expect(answer.body.errors.map((each: { path: string }) => each.path).sort()).toEqual([
      'from',
      'knownAt',
      'sort',
    ]);
  });

  it('good input with its result', async () => {
    const listing = { on: '2022-11-30', hours: 4, profiles: [{ frequency: 'daily' }] };
    const answer = await http().post('/listings').set('x-correlation-id', 'desk-0001').send(listing);
    expect(answer.body).toEqual({ on: '2022-11-30', correlationId: 'desk-0001' });
  });

  it.each([
    ['/closed', 409, 'ENTRY_ALREADY_CLOSED'],
    ['/day', 400, 'NOT_A_DATE'],
    ['/missing', 404, 'NOT_FOUND'],
    ['/nowhere', 404, 'NOT_FOUND'],
    ['/store', 503, 'STORE_UNAVAILABLE'],
    ['/bug', 500, 'INTERNAL'],
  ])('%s with %d %s', async (path, status, code) => {
    const answer = await http().get(path);
    expect(answer.body).toMatchObject({ status, code });
  });

  it('a surprise with a correlation id and nothing of its inside', async () => {
    const answer = await http().get('/bug?name=Lesjak');
    expect(answer.text).not.toContain('Lesjak');
    expect(answer.body.correlationId).toBe(answer.headers['x-correlation-id']);
  });

  it('a correlation id of its own where the sender’s is not one', async () => {
    const answer = await http().get('/months?from=2022-01').set('x-correlation-id', 'a b');
    expect(answer.headers['x-correlation-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('broken JSON and a body past a mebibyte, without quoting them', async () => {
    const broken = await http().post('/listings').type('json').send('{"name": Lesjak}');
    expect(broken.body).toMatchObject({ status: 400, code: 'NOT_JSON' });
    expect(broken.text).not.toContain('Lesjak');
    const large = await http()
      .post('/listings')
      .type('json')
      .send(`"${'x'.repeat(1_100_000)}"`);
    expect(large.body).toMatchObject({ status: 413, code: 'TOO_LARGE' });
  });

  it('with long lists compressed where that is taken, and with streams of events as they are', async () => {
    const long = await http().get('/api/long').set('accept-encoding', 'gzip');
    expect(long.headers['content-encoding']).toBe('gzip');
    expect(long.body).toHaveLength(500);
    const plain = await http().get('/api/long').set('accept-encoding', 'identity');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body).toEqual(long.body);
    const changes = await http().get('/api/changes').set('accept-encoding', 'gzip');
    expect(changes.headers['content-type']).toContain('text/event-stream');
    expect(changes.headers['content-encoding']).toBeUndefined();
  });

  it('with headers that keep foreign scripts out', async () => {
    const { headers } = await http().get('/months?from=2022-01');
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  it('where it is reached over HTTPS alone, that browsers use nothing else for a year', async () => {
    const testing = await Test.createTestingModule({ controllers: [DeskController] }).compile();
    const secure = testing.createNestApplication<NestExpressApplication>({ logger: false });
    prepareHttp(secure, [], { https: true });
    await secure.init();
    const { headers } = await request(secure.getHttpServer()).get('/months?from=2022-01');
    expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
    await secure.close();
  });
});
