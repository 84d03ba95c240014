import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, Global, HttpException, Module, Post } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import request from 'supertest';
import { Refusal } from '#libs/kernel';
import { HeldKeyProvider, KeyStore, keyStoreMigrations } from '#libs/key-store';
import { Clock, Database, prepareHttp } from '#libs/platform';
import { createTestDatabase, FixedClock, type TestDatabase } from '#libs/testing';
import { idempotencyMigrations } from './idempotency.migrations';
import { IdempotencyModule } from './idempotency.module';
import { REMEMBERED_DAYS } from './request-claims';

interface Asked {
  readonly surname: string;
  readonly outcome?: 'refuse' | 'break' | 'fail';
}

let done: string[] = [];
let refusing = false;
let gate: Promise<void> = Promise.resolve();

@Controller('desk')
class DeskController {
  @Get() look() {
    return {};
  }

  @Post() async write(@Body() { surname, outcome }: Asked) {
    await gate;
    if (refusing || outcome === 'refuse') throw new Refusal('NOT_THIS_WAY');
    if (outcome === 'fail') throw new HttpException('no', 422);
    done.push(surname);
    if (outcome === 'break') throw new Error('after it was done');
    return { answered: surname };
  }
}

describe('A command sent again', () => {
  const clock = new FixedClock('2026-01-15T10:00:00Z');
  const provider = new HeldKeyProvider();
  let database: TestDatabase;
  let keys: KeyStore;
  let app: NestExpressApplication;

  async function start(): Promise<NestExpressApplication> {
    keys = new KeyStore(database.app, provider);
    const providers = [
      { provide: Database, useValue: database.app },
      { provide: KeyStore, useValue: keys },
      { provide: Clock, useValue: clock },
    ];
    @Global()
    @Module({ providers, exports: providers })
    class Ground {}
    const imports = [Ground, IdempotencyModule];
    const built = await Test.createTestingModule({ imports, controllers: [DeskController] }).compile();
    const made = built.createNestApplication<NestExpressApplication>({ bodyParser: false, logger: false });
    prepareHttp(made, []);
    return made.init();
  }
  async function stop(): Promise<void> {
    await app.close();
    keys.close();
  }

  beforeAll(async () => {
    database = await createTestDatabase([...keyStoreMigrations, ...idempotencyMigrations]);
    app = await start();
  });
  beforeEach(() => {
    done = [];
    refusing = false;
    gate = Promise.resolve();
    clock.set('2026-01-15T10:00:00Z');
  });
  afterAll(async () => {
    await stop();
    await database.drop();
  });

  const send = (id: string, body: Asked, address = '/desk') =>
    request(app.getHttpServer()).post(address).set('idempotency-key', id).send(body);
  const refused = { code: 'IDEMPOTENCY_KEY_REUSED', status: 409 };

  it('as it was goes through to be answered as before, also after a restart; another one is refused', async () => {
    const id = randomUUID();
    await send(id, { surname: 'Kocjančič' }).expect(201);
    await send(id.toUpperCase(), { surname: 'Kocjančič' }).expect(201);
    await stop();
    app = await start();
    await send(id, { surname: 'Kocjančič' }).expect(201);
    const { body, text } = await send(id, { surname: 'Žnidaršič' }).expect(409);
    expect(body).toMatchObject(refused);
    expect(text).not.toMatch(/Kocjančič|Žnidaršič/);
    expect((await send(id, { surname: 'Kocjančič' }, '/desk?now=1').expect(409)).body).toMatchObject(refused);
    expect(done).toEqual(['Kocjančič', 'Kocjančič', 'Kocjančič']);
  });

  it('with other words is refused while the first is still under way', async () => {
    const id = randomUUID();
    let open: () => void = () => undefined;
    gate = new Promise((resolve) => (open = resolve));
    const both = ['Prva', 'Druga'].map((surname) => send(id, { surname }).then(({ status }) => status));
    // Whoever comes second is answered although the first waits.
    await Promise.race(both).then((status) => expect(status).toBe(409));
    open();
    expect((await Promise.all(both)).sort()).toEqual([201, 409]);
    expect(done).toHaveLength(1);
  });

  it('may be corrected after a clear no, though not after it may have been done', async () => {
    for (const outcome of ['refuse', 'fail'] as const) {
      const id = randomUUID();
      expect((await send(id, { surname: 'Prva', outcome })).status).toBe(outcome === 'fail' ? 422 : 409);
      await send(id, { surname: 'Prava' }).expect(201);
      await send(id, { surname: 'Prva' }).expect(409);
    }
    const id = randomUUID();
    await send(id, { surname: 'Prva', outcome: 'break' }).expect(500);
    expect((await send(id, { surname: 'Prava' }).expect(409)).body).toMatchObject(refused);
  });

  it('keeps its id when of two alike one was refused and one was done', async () => {
    const id = randomUUID();
    await send(id, { surname: 'Prva' }).expect(201);
    refusing = true;
    expect((await send(id, { surname: 'Prva' }).expect(409)).body).toMatchObject({ code: 'NOT_THIS_WAY' });
    refusing = false;
    expect((await send(id, { surname: 'Druga' }).expect(409)).body).toMatchObject(refused);
    const { rows } = await database.owner.query(
      'select taken from idempotency.request where command_id = $1',
      [id],
    );
    expect(rows).toEqual([{ taken: 1 }]);
  });

  it('is no matter without an id, nor where nothing is written', async () => {
    const id = randomUUID();
    await request(app.getHttpServer()).get('/desk').set('idempotency-key', id).expect(200);
    await send(id, { surname: 'Prva' }).expect(201);
    for (const surname of ['Prva', 'Druga'])
      await request(app.getHttpServer()).post('/desk').send({ surname }).expect(201);
  });

  it('leaves only a keyed digest behind, and that for a month', async () => {
    const id = randomUUID();
    await send(id, { surname: 'Kocjančič' }).expect(201);
    const { rows } = await database.owner.query<{ row: string }>(
      'select t::text as row from idempotency.request t',
    );
    expect(rows.map(({ row }) => row).join()).not.toMatch(/Kocjan|4b6f636a616e/);
    clock.set(new Date(Date.parse(clock.now()) + (REMEMBERED_DAYS + 1) * 86_400_000).toISOString());
    await send(randomUUID(), { surname: 'Prva' }).expect(201);
    const left = await database.owner.query('select from idempotency.request where command_id = $1', [id]);
    expect(left.rows).toEqual([]);
  });
});
