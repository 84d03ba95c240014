import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { apply } from './population/intake';
import { Play } from './population/play';
import { HOSTILE } from './population/words';
import type { Reply } from './http-desk';
import { WatchedOffice } from './watched-office';

const PDF = { type: 'application/pdf' };
const LIMIT = 20 * 1_048_576;
const MOST_MEMORY = 400 * 1_048_576;
const BOUNDARY = '----spis';

let office: WatchedOffice;
let documents = '';
jest.setTimeout(240_000);
beforeAll(async () => {
  office = await WatchedOffice.open();
  const play = new Play(office, HOSTILE);
  play.on('2026-03-02');
  documents = `/api/applications/${(await apply(play, 'meals')).id}/documents`;
});
afterAll(() => office.close());

/** A form as no browser would make it: names and types are written as they are given. */
function form(fields: Readonly<Record<string, string>>, head: string, content: Buffer): Buffer {
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return Buffer.concat([
    Buffer.from(`${parts.join('')}--${BOUNDARY}\r\n${head}\r\n\r\n`),
    content,
    Buffer.from(`\r\n--${BOUNDARY}--\r\n`),
  ]);
}

const upload = (path: string, body: Buffer): Promise<Reply> =>
  office.http.send({
    method: 'POST',
    path,
    headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
    body,
  });
const head = (name: string, type: string): string =>
  `content-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: ${type}`;
const bring = (name: string, type: string, content: string | Buffer): Promise<Reply> =>
  upload(
    documents,
    form({ type: 'other', receivedOn: '2026-03-02' }, head(name, type), Buffer.from(content)),
  );
const importing = (name: string, content: Buffer): Promise<Reply> =>
  upload('/api/imports', form({ kind: 'register' }, head(name, 'application/octet-stream'), content));
const said = ({ status, json }: Reply): string => {
  const { code, errors } = json as { code?: string; errors?: { code: string }[] };
  return `${status} ${errors?.[0]?.code ?? code ?? ''}`;
};
const stored = (): string[] => {
  try {
    return readdirSync(join(office.folder, 'documents'), { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
};

describe('A document that somebody sends', () => {
  it.each<[string, string, string, string | Buffer, RegExp]>([
    ['is empty', 'a.pdf', PDF.type, '', /^400 EMPTY/],
    ['is no document', 'a.exe', 'application/x-msdownload', 'MZ', /^400 MEDIA_TYPE/],
    ['is a page', 'a.html', 'text/html', '<script>alert(1)</script>', /^400 MEDIA_TYPE/],
    ['is a drawing with a script', 'a.svg', 'image/svg+xml', '<svg onload="a()"/>', /^400 MEDIA_TYPE/],
    ['says that it is a letter and is a page', 'a.pdf', PDF.type, '<html>%PDF-', /^400 NOT_OF_MEDIA_TYPE/],
    ['is larger than a scan', 'a.pdf', PDF.type, Buffer.alloc(LIMIT + 1, 37), /^413 /],
  ])('that %s is refused, and nothing of it is kept', async (_what, name, type, content, answer) => {
    const before = stored();
    expect(said(await bring(name, type, content))).toMatch(answer);
    expect(stored()).toEqual(before);
  });

  it('is kept under a name of the house, whatever its own name says', async () => {
    for (const name of [
      '../../../etc/cron.d/x',
      '..\\..\\x',
      '/etc/passwd',
      'x%2f..%2fy',
      `${'n'.repeat(5_000)}.pdf`,
    ]) {
      const { status, text } = await bring(name, PDF.type, `%PDF-1.7 ${name}`);
      expect([name.slice(0, 20), status]).toEqual([name.slice(0, 20), 201]);
      expect(text).not.toContain('passwd');
    }
    for (const path of stored()) expect(path).toMatch(/^[\w/-]+$/);
    expect(office.log.text).not.toContain('cron.d');
  });

  it('is refused where its name is no plain text', async () => {
    const before = stored();
    expect((await bring('a\u0000.pdf', PDF.type, '%PDF-1.7 nul')).status).toBe(400);
    expect(stored()).toEqual(before);
  });

  it('comes back as a file to be kept, never as a page of ours', async () => {
    const sent = await bring('a.pdf', PDF.type, '%PDF-1.7\n<html><script>alert(1)</script></html>');
    const { documentId } = sent.json as { documentId: string };
    const { headers } = await office.http.send({ method: 'GET', path: `${documents}/${documentId}/content` });
    expect(headers['content-disposition']).toMatch(/^attachment; filename="[0-9a-f-]{36}"$/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toContain("script-src 'self'");
  });
});

describe('A register that somebody sends', () => {
  const sheet = (xml: string): Record<string, Uint8Array> => ({
    'xl/workbook.xml': strToU8('<workbook/>'),
    'xl/worksheets/sheet1.xml': strToU8(xml),
  });

  it.each<[string, () => Buffer]>([
    [
      'unpacks without end',
      () => Buffer.from(zipSync({ 'xl/worksheets/sheet1.xml': Buffer.alloc(300_000_000, 32) })),
    ],
    ['holds paths that lead elsewhere', () => Buffer.from(zipSync({ '../../../evil.xml': strToU8('<a/>') }))],
    [
      'asks for files of the server',
      () => Buffer.from(zipSync(sheet('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'))),
    ],
    ['is cut off', () => Buffer.from(zipSync(sheet('<worksheet/>'))).subarray(0, 60)],
    ['is no table', () => Buffer.from('\u0000\u0001\u0002MZ')],
    ['is a letter', () => Buffer.from('%PDF-1.7')],
  ])('and that %s is refused with a code, in bounded memory, and leaves nothing', async (_what, made) => {
    const body = made();
    const before = process.memoryUsage().rss;
    const reply = await importing('../../register.xlsx', body);
    expect(said(reply)).toMatch(/^4\d\d [A-Z_-]+$/i);
    expect(reply.text).not.toMatch(/root:|\/etc\/passwd/);
    expect(process.memoryUsage().rss - before).toBeLessThan(MOST_MEMORY);
    const { json } = await office.http.send({ method: 'GET', path: '/api/imports' });
    expect(json).toEqual([]);
  });

  it('is refused when it is too large, comes twice, or brings along more than was asked for', async () => {
    expect(said(await importing('a.csv', Buffer.alloc(LIMIT + 1, 59)))).toMatch(/^413 /);
    const fields = Object.fromEntries(Array.from({ length: 30 }, (_none, at) => [`f${at}`, 'x']));
    const many = await upload('/api/imports', form(fields, head('a.csv', 'text/csv'), Buffer.from('a;b\n')));
    expect(many.status).toBeGreaterThanOrEqual(400);
    expect(many.status).toBeLessThan(500);
    const polluted = form(
      { kind: 'register', __proto__x: '1', 'constructor[prototype][a]': '1' },
      head('a.csv', 'text/csv'),
      Buffer.from('a'),
    );
    expect((await upload('/api/imports', polluted)).status).toBe(400);
  });
});
