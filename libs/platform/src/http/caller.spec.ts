import { Controller, Post } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import request from 'supertest';
import { Clock } from '../clock';
import { ActingPerson, DeclaredPerson } from './acting-person';
import { type Caller, FromCaller, metadataOf } from './caller';
import { prepareHttp } from './http';

@Controller()
class DeskController {
  @Post('commands') run(@FromCaller() caller: Caller) {
    const expectedRevision = caller.expectedRevision?.toString() ?? null;
    return { ...metadataOf(caller, 'test'), expectedRevision, looksAt: caller.viewer.at };
  }
}

const NOW = '2026-04-13T08:15:00.000Z';
const ID = '3D1F6C1E-6A43-4B52-9E8E-0B1C1F8B7A11';

describe('a command over HTTP', () => {
  let app: NestExpressApplication;
  beforeAll(async () => {
    const providers = [
      { provide: Clock, useValue: { now: () => NOW } },
      { provide: ActingPerson, useClass: DeclaredPerson },
    ];
    const built = await Test.createTestingModule({ controllers: [DeskController], providers }).compile();
    app = built.createNestApplication<NestExpressApplication>({ logger: false });
    prepareHttp(app, []);
    await app.init();
  });
  afterAll(() => app.close());

  const send = (headers: Record<string, string>) =>
    request(app.getHttpServer()).post('/commands').set(headers);

  it('bears the person, role and unit that the request declares, its id and the revision seen', async () => {
    const headers = { 'x-spis-person': 'ana.novak', 'x-spis-role': 'caseworker', 'x-spis-unit': 'CSD-Koper' };
    const sent = { ...headers, 'idempotency-key': ID, 'if-match': '"7"', 'x-correlation-id': 'abcdefgh' };
    expect((await send(sent).expect(201)).body).toEqual({
      commandId: ID.toLowerCase(),
      correlationId: 'abcdefgh',
      causationId: null,
      actor: { id: 'ana.novak', role: 'caseworker', unit: 'CSD-Koper', onBehalfOf: null },
      legalBasis: null,
      purpose: 'test',
      expectedRevision: '7',
      looksAt: NOW,
    });
  });

  it('is of an unidentified person and of a new id where the request says nothing', async () => {
    const [first, second] = [(await send({})).body, (await send({})).body];
    expect(first.actor).toEqual({ id: 'http', role: 'unidentified', unit: null, onBehalfOf: null });
    expect(first.expectedRevision).toBeNull();
    expect(first.commandId).not.toBe(second.commandId);
  });

  it.each([
    ['x-spis-person', '<script>'],
    ['x-spis-role', 'Caseworker!'],
    ['idempotency-key', 'once'],
    ['if-match', '"yesterday"'],
  ])('is refused for a bad %s, which is named without its value', async (header, value) => {
    const { body, text } = await send({ [header]: value }).expect(400);
    expect(body.errors).toEqual([expect.objectContaining({ path: header })]);
    expect(text).not.toContain(value);
  });
});
