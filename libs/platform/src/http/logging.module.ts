import type { IncomingMessage } from 'node:http';
import type { DynamicModule } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { destination } from 'pino';
import { Configuration } from '../configuration';
import { loggedError, loggedPath } from './logged';

const pathOf = (url: string | undefined): string => (url ?? '').split('?', 1)[0] ?? '';

/**
 * JSON lines on standard error. A request is logged by method, path and outcome: no query, headers or body,
 * since those may hold personal data; paths hold ids only.
 */
export function loggingModule(): DynamicModule {
  return LoggerModule.forRootAsync({
    inject: [Configuration],
    useFactory: (configuration: Configuration) => ({
      pinoHttp: [
        {
          level: configuration.logLevel,
          base: null,
          genReqId: (request: IncomingMessage) => request.id,
          autoLogging: { ignore: (request: IncomingMessage) => pathOf(request.url).startsWith('/health') },
          serializers: {
            req: (request: { id: string; method: string; url?: string }) => ({
              id: request.id,
              method: request.method,
              path: loggedPath(pathOf(request.url)),
            }),
            err: loggedError,
            res: (response: { statusCode: number }) => ({ statusCode: response.statusCode }),
          },
        },
        destination({ dest: 2, sync: true }),
      ],
    }),
  });
}
