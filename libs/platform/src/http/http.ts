import type { NestExpressApplication } from '@nestjs/platform-express';
import helmet from 'helmet';
import { correlate } from './correlation';
import type { ProblemRule } from './problem';
import { ProblemFilter } from './problem.filter';
import { validationPipe } from './validation';

const BODY_LIMIT = '1mb';

/**
 * What every server of ours does alike: correlation ids, security headers, body limits of 1 MiB,
 * strict validation, problem details, a graceful end on SIGTERM and SIGINT.
 */
export function prepareHttp(app: NestExpressApplication, rules: readonly ProblemRule[]): void {
  app.disable('x-powered-by');
  app.use(correlate);
  // Transport security is the proxy's in front; on plain HTTP these two would lock people out.
  const directives = { upgradeInsecureRequests: null };
  app.use(helmet({ strictTransportSecurity: false, contentSecurityPolicy: { directives } }));
  app.useBodyParser('json', { limit: BODY_LIMIT });
  app.useBodyParser('urlencoded', { limit: BODY_LIMIT, extended: false });
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(new ProblemFilter(rules));
}
