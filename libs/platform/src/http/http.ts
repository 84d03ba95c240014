import type { Server } from 'node:http';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import { compressed } from './compressed';
import { correlate } from './correlation';
import type { ProblemRule } from './problem';
import { ProblemFilter } from './problem.filter';
import { validationPipe } from './validation';

const BODY_LIMIT = '1mb';
// A page is asked for at once; a scan may come over a slow line. Who sends slower holds a place and no more.
const HEADERS_MS = 20_000;
const REQUEST_MS = 180_000;
const SELF = "'self'";
const NONE = "'none'";

/** What browsers may load: what comes from here, and styles that stand in the page. */
const POLICY = {
  baseUri: [NONE],
  frameAncestors: [NONE],
  fontSrc: [SELF, 'data:'],
  styleSrc: [SELF, "'unsafe-inline'"],
  upgradeInsecureRequests: null,
};

/** How a server is reached. */
export interface Reached {
  /** Over HTTPS alone, by way of a proxy: browsers are told to use nothing else. */
  readonly https: boolean;
}

/**
 * What every server of ours does alike: correlation ids, security headers, body limits of 1 MiB, limits of time,
 * nothing of the interface in caches, long answers compressed, strict validation, problem details, a graceful end on SIGTERM and SIGINT.
 */
export function prepareHttp(
  app: NestExpressApplication,
  rules: readonly ProblemRule[],
  { https }: Reached = { https: false },
): void {
  app.disable('x-powered-by');
  app.use(correlate);
  // On plain HTTP a demand for transport security would lock people out.
  const strictTransportSecurity = https ? { maxAge: 31_536_000, includeSubDomains: true } : false;
  app.use(helmet({ strictTransportSecurity, contentSecurityPolicy: { directives: POLICY } }));
  app.use('/api', notStored, compressed);
  app.useBodyParser('json', { limit: BODY_LIMIT });
  app.useBodyParser('urlencoded', { limit: BODY_LIMIT, extended: false });
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(new ProblemFilter(rules));
  const server = app.getHttpServer() as Server;
  server.headersTimeout = HEADERS_MS;
  server.requestTimeout = REQUEST_MS;
}

function notStored(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('cache-control', 'no-store');
  next();
}
