import type { Server } from 'node:http';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Reply, Sent } from './http-desk';
import { WatchedOffice } from './watched-office';

const JSON_TYPE = { 'content-type': 'application/json' };
const person = { surname: 'Kralj', givenName: 'Ljudmila' };

let office: WatchedOffice;
jest.setTimeout(180_000);
beforeAll(async () => {
  office = await WatchedOffice.open();
  office.on('2026-03-02');
});
afterAll(() => office.close());

const send = (sent: Partial<Sent>): Promise<Reply> =>
  office.http.send({ method: 'POST', path: '/api/persons', headers: JSON_TYPE, ...sent });
const codeOf = ({ status, json }: Reply): string =>
  `${status} ${String((json as { code?: unknown } | undefined)?.code)}`;
const persons = async (): Promise<number> => {
  const { json } = await send({ path: '/api/persons/search', body: JSON.stringify({ text: 'Kralj' }) });
  return (json as { persons: object[] }).persons.length;
};

/** What the server says to bytes that are no well-formed request. */
const raw = (bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(office.server.url);
    let said = '';
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.on('data', (chunk) => (said += chunk.toString('latin1'))).on('error', reject);
    socket.setTimeout(10_000, () => socket.destroy());
    socket.once('close', () => resolve(said));
  });

describe('A request that is no honest one', () => {
  it.each<[string, Partial<Sent>, string]>([
    ['is no JSON', { body: '{"surname": Kralj}' }, '400 NOT_JSON'],
    ['is too large', { body: JSON.stringify({ note: 'x'.repeat(1_100_000) }) }, '413 TOO_LARGE'],
    [
      'is small on the way and huge unpacked',
      { body: gzipSync(Buffer.alloc(50_000_000, 32)), headers: { ...JSON_TYPE, 'content-encoding': 'gzip' } },
      '413 TOO_LARGE',
    ],
    [
      'is packed in an unknown way',
      { body: 'x', headers: { ...JSON_TYPE, 'content-encoding': 'zip' } },
      '415 UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'claims to be packed',
      { body: '{}', headers: { ...JSON_TYPE, 'content-encoding': 'gzip' } },
      '400 BAD_REQUEST',
    ],
    [
      'is in an unknown alphabet',
      { body: '{}', headers: { 'content-type': 'application/json; charset=klingon' } },
      '415 UNSUPPORTED_MEDIA_TYPE',
    ],
    ['is XML', { body: '<a/>', headers: { 'content-type': 'application/xml' } }, '400 INVALID_INPUT'],
    [
      'is text that looks like JSON',
      { body: JSON.stringify(person), headers: { 'content-type': 'text/plain' } },
      '400 INVALID_INPUT',
    ],
    [
      'sets the prototype',
      { body: '{"surname":"Kralj","givenName":"L","__proto__":{"personId":"1"}}' },
      '400 INVALID_INPUT',
    ],
    [
      'sets the constructor',
      { body: '{"surname":"Kralj","givenName":"L","constructor":{"prototype":{}}}' },
      '400 INVALID_INPUT',
    ],
    [
      'has fields that nobody asked for',
      { body: JSON.stringify({ ...person, personId: '1', role: 'manager' }) },
      '400 INVALID_INPUT',
    ],
    ['goes to no place', { path: '/api/persons/../../etc/passwd', body: '{}' }, '404 NOT_FOUND'],
    [
      'has a path that is none',
      { path: '/api/persons/%zz', method: 'GET', body: undefined },
      '400 BAD_REQUEST',
    ],
  ])('that %s is refused with a code', async (_what, sent, code) => {
    expect(codeOf(await send(sent))).toBe(code);
  });

  it('that says a field twice is taken by its last word, as everywhere, and checked by it', async () => {
    const twice = await send({ body: '{"surname":"Kralj","givenName":"L","givenName":""}' });
    expect(codeOf(twice)).toBe('400 INVALID_INPUT');
  });

  it('leaves nothing behind', async () => {
    expect(await persons()).toBe(0);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('with too much in its head, or with two lengths, does not come in', async () => {
    const head = 'GET /health/live HTTP/1.1\r\nhost: a\r\n';
    expect(await raw(`${head}x-long: ${'a'.repeat(40_000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 /);
    const smuggled =
      'POST /api/persons HTTP/1.1\r\nhost: a\r\ncontent-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n';
    expect(await raw(smuggled)).toMatch(/^HTTP\/1\.1 400 /);
    expect(await raw(`${head}content-length: 1\r\ncontent-length: 2\r\n\r\n`)).toMatch(/^HTTP\/1\.1 400 /);
    expect(await raw(`${head}x-name: a\u0000b\r\n\r\n`)).toMatch(/^HTTP\/1\.1 400 /);
  });

  it('that is sent drop by drop holds its place for a limited time', () => {
    const server = office.server.app.getHttpServer() as Server;
    expect(server.headersTimeout).toBe(20_000);
    expect(server.requestTimeout).toBe(180_000);
    expect(server.keepAliveTimeout).toBeLessThanOrEqual(10_000);
  });

  it('by a method that is none of ours does nothing and repeats nothing', async () => {
    for (const method of ['TRACE', 'PUT', 'PATCH', 'OPTIONS', 'PROPFIND']) {
      const reply = await send({ method, headers: { 'x-secret-header': 'skrivnost' }, body: undefined });
      expect([method, reply.status]).toEqual([method, 404]);
      expect(reply.text).not.toContain('skrivnost');
    }
  });
});

describe('What browsers are told', () => {
  const pages = [
    '/',
    '/sign-in',
    '/api/docs',
    '/api/programmes',
    '/health/live',
    '/api/nowhere',
    '/nowhere',
    '/api/docs-json',
  ];

  it('on every page, answer and mistake: nothing from elsewhere, in no frame, no guessing', async () => {
    for (const path of pages) {
      const { headers } = await send({ method: 'GET', path, body: undefined });
      const policy = headers['content-security-policy'] as string | undefined;
      for (const rule of [
        "default-src 'self'",
        "script-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "form-action 'self'",
      ])
        expect([path, policy]).toEqual([path, expect.stringContaining(rule)]);
      expect(policy).not.toMatch(/script-src[^;]*unsafe|https:|\*/);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toMatch(/^(no-referrer|same-origin)$/);
      expect(headers['cross-origin-opener-policy']).toBe('same-origin');
      expect(headers['access-control-allow-origin']).toBeUndefined();
      expect(headers['set-cookie']).toBeUndefined();
    }
  });

  it('of the interface: keep nothing', async () => {
    for (const path of ['/api/programmes', '/api/work-queue', '/api/persons/x', '/api/nowhere'])
      expect((await send({ method: 'GET', path, body: undefined })).headers['cache-control']).toBe(
        'no-store',
      );
  });

  it('from elsewhere: nothing may be asked from another page', async () => {
    const headers = { origin: 'https://zlo.example', 'access-control-request-method': 'POST' };
    const asked = await send({ method: 'OPTIONS', headers, body: undefined });
    expect(Object.keys(asked.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it('are never led away, whatever the address or the host says', async () => {
    const hosts: Record<string, string>[] = [
      {},
      { host: 'zlo.example' },
      { 'x-forwarded-host': 'zlo.example' },
    ];
    const ways = [
      '/?return=https://zlo.example',
      '/sign-in?return=//zlo.example',
      '/sign-in?next=%2F%2Fzlo.example',
      '//zlo.example/..',
    ];
    for (const path of ways)
      for (const host of hosts) {
        const { headers, text } = await send({ method: 'GET', path, headers: host, body: undefined });
        expect(headers.location ?? '').not.toContain('zlo.example');
        expect(text.replace(/"instance":"[^"]*"/, '')).not.toContain('zlo.example');
      }
  });
});
