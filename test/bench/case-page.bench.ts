import type { AddressInfo } from 'node:net';
import { Agent, request } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Configuration, prepareHttp } from '#libs/platform';
import { Projector } from '#libs/projections';
import { PROBLEM_RULES } from '../../apps/api/src/problems';
import { catchUp, HouseModule } from '../../apps/house/src';
import { LogGuard } from '../../libs/processing-log/src/log.guard';
import { LogInterceptor } from '../../libs/processing-log/src/log.interceptor';
import { type Measured, measure, median, ratio } from './measure';

const CASES = 50;
const ROUNDS = 24;
const PAGES_A_ROUND = 40;
const HEADERS = {
  'x-spis-person': 'ana',
  'x-spis-role': 'caseworker',
  'x-spis-unit': 'Koper',
  'content-type': 'application/json',
};

/** A case's page (the application and its person's card, asked at once) with the processing log and without it. */
export interface CasePageLine {
  readonly inFlight: number;
  readonly pages: number;
  readonly loggedP50: number;
  readonly loggedP95: number;
  readonly unloggedP50: number;
  readonly unloggedP95: number;
  /** Median over the rounds of logged ÷ unlogged, each by the p50 of its two halves. */
  readonly ratio: number;
}

interface Page {
  readonly applicationId: string;
  readonly personId: string;
}

/** Asks the same pages in turn with the log and without it, in a house of its own over HTTP. */
export async function benchCasePage(): Promise<CasePageLine[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'spis-bench-page-'));
  const settings = { SPIS_DATA_DIR: dataDir, SPIS_LOG_LEVEL: 'error', SPIS_SIGN_IN: 'declared' };
  const app = await NestFactory.create<NestExpressApplication>(HouseModule.of(Configuration.from(settings)), {
    logger: ['error'],
    bodyParser: false,
  });
  const agent = new Agent({ keepAlive: true });
  try {
    prepareHttp(app, PROBLEM_RULES);
    await app.listen(0, '127.0.0.1');
    app.get(Projector).start();
    const { port } = app.getHttpServer().address() as AddressInfo;
    const ask = asker(agent, port);
    const pages: Page[] = [];
    for (let number = 0; number < CASES; number += 1) pages.push(await newCase(ask, number));
    await catchUp(app);
    const lines: CasePageLine[] = [];
    for (const inFlight of [1, 8]) lines.push(await inTurn(ask, pages, inFlight));
    return lines;
  } finally {
    agent.destroy();
    await app.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

type Ask = <Body>(method: string, path: string, body?: object) => Promise<Body>;

const asker =
  (agent: Agent, port: number): Ask =>
  <Body>(method: string, path: string, body?: object) =>
    new Promise<Body>((resolve, reject) => {
      const sent = request({ agent, port, host: '127.0.0.1', method, path, headers: HEADERS }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          if ((answer.statusCode ?? 500) >= 300) reject(new Error(`${method} ${path}: ${text}`));
          else resolve(JSON.parse(text) as Body);
        });
      });
      sent.on('error', reject).end(body && JSON.stringify(body));
    });

async function newCase(ask: Ask, number: number): Promise<Page> {
  const person = { surname: `Vrsta${number}`, givenName: 'Ana', birthDate: '1949-05-26' };
  const { personId } = await ask<Page>('POST', '/api/persons', person);
  const { applicationId } = await ask<Page>('POST', '/api/applications', {
    programme: 'cash-aid',
    personId,
    municipality: '050',
    unit: 'Koper',
    sign: '181',
    channel: 'paper',
    providers: [],
    receivedOn: new Date().toISOString().slice(0, 10),
  });
  return { applicationId, personId };
}

async function inTurn(ask: Ask, pages: readonly Page[], inFlight: number): Promise<CasePageLine> {
  const show = (index: number): Promise<unknown> => {
    const { applicationId, personId } = pages[index % pages.length]!;
    return Promise.all([
      ask('GET', `/api/applications/${applicationId}`),
      ask('GET', `/api/persons/${personId}`),
    ]);
  };
  const logged: Measured[] = [];
  const unlogged: Measured[] = [];
  await measure(200, inFlight, show);
  for (let round = 0; round < ROUNDS; round += 1) {
    const both = [
      async () => logged.push(await measure(PAGES_A_ROUND, inFlight, show)),
      async () => unlogged.push(await withoutLog(() => measure(PAGES_A_ROUND, inFlight, show))),
    ];
    // Whoever comes second finds warmer caches: they take turns.
    for (const half of round % 2 ? both.reverse() : both) await half();
  }
  const middle = (of: readonly Measured[], q: 'p50' | 'p95'): number =>
    Number(median(of.map((each) => each[q])).toFixed(2));
  return {
    inFlight,
    pages: ROUNDS * PAGES_A_ROUND,
    loggedP50: middle(logged, 'p50'),
    loggedP95: middle(logged, 'p95'),
    unloggedP50: middle(unlogged, 'p50'),
    unloggedP95: middle(unlogged, 'p95'),
    ratio: Number(median(logged.map(({ p50 }, round) => ratio(p50, unlogged[round]!.p50))).toFixed(2)),
  };
}

/** Lets requests pass by the log as if it were not there, while the work lasts. */
async function withoutLog<T>(work: () => Promise<T>): Promise<T> {
  const { intercept } = LogInterceptor.prototype;
  const { canActivate } = LogGuard.prototype;
  LogInterceptor.prototype.intercept = (_context, next) => next.handle();
  LogGuard.prototype.canActivate = () => true;
  try {
    return await work();
  } finally {
    LogInterceptor.prototype.intercept = intercept;
    LogGuard.prototype.canActivate = canActivate;
  }
}
