import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule } from '@nestjs/swagger';
import { Logger } from 'nestjs-pino';
import { ClearDocumentsRun } from '#libs/clear-documents';
import { DailySealing } from '#libs/evidence';
import { DailyDeadlines } from '#libs/waiting-list';
import {
  type Configuration,
  holdServerLock,
  homeFolder,
  OPEN_DATABASE,
  type OpenDatabase,
  prepareHttp,
} from '#libs/platform';
import { DailyLogRemoval } from '#libs/processing-log';
import { Projector } from '#libs/projections';
import { Reactors } from '#libs/reactors';
import { checkSignIn } from '#libs/sign-in';
import { catchUp } from '../../house/src';
import { ApiModule } from './api.module';
import { describeApi } from './openapi';
import { PROBLEM_RULES } from './problems';
import { webApplication } from './web/web-application';
import { loadSample } from './welcome';

/** A server that listens. */
export interface RunningServer {
  readonly app: NestExpressApplication;
  readonly url: string;
  /** Rows of the sample register that this start loaded, or null. */
  readonly sampleRows: number | null;
  /** What whoever starts it should read. */
  readonly warnings: readonly string[];
  /** Stops listening, ends open streams, views, store and database, in this order. */
  close(): Promise<void>;
}

/** Starts the server; throws with a clear message when another one runs here or the port is taken. */
export async function startServer(configuration: Configuration): Promise<RunningServer> {
  const warnings = checkSignIn(configuration);
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.of(configuration), {
    bufferLogs: true,
    abortOnError: false,
    forceCloseConnections: true,
    bodyParser: false,
  });
  app.useLogger(app.get(Logger));
  try {
    return { ...(await serve(app, configuration)), warnings };
  } catch (error) {
    await app.close();
    throw error;
  }
}

async function serve(
  app: NestExpressApplication,
  configuration: Configuration,
): Promise<Omit<RunningServer, 'warnings'>> {
  const https = configuration.signIn.publicUrl?.startsWith('https:') ?? false;
  prepareHttp(app, PROBLEM_RULES, { https });
  app.use(webApplication(join(homeFolder(), 'dist', 'web')));
  app.set('trust proxy', [...configuration.signIn.trustedProxies]);
  SwaggerModule.setup('api/docs', app, () => describeApi(app));
  const lock = await holdServerLock(app.get<OpenDatabase>(OPEN_DATABASE).app);
  lock.onTaken((error) => {
    process.stderr.write(`${error.message}\n`);
    process.kill(process.pid, 'SIGTERM');
  });
  if (configuration.projector) app.get(Projector).start();
  await app.init();
  const sampleRows = configuration.sample ? await loadSample(app) : null;
  // Whoever finds the address finds views that answer; a projector elsewhere keeps its own time.
  if (configuration.projector) {
    await catchUp(app);
    app.get(Reactors).start();
    app.get(DailySealing).start();
    app.get(DailyDeadlines).start();
    app.get(DailyLogRemoval).start();
    // Reading goes on meanwhile: what is not sealed yet is read where it stands.
    void app.get(ClearDocumentsRun).atStart();
  }
  await listen(app, configuration);
  const { port } = app.getHttpServer().address() as AddressInfo;
  const host = configuration.host.includes(':') ? `[${configuration.host}]` : configuration.host;
  const close = async (): Promise<void> => {
    lock.release();
    await app.close();
  };
  return { app, url: `http://${host}:${port}`, sampleRows, close };
}

const NEIGHBOURS = 20;

// A port that nobody chose may be another; one that was chosen is kept or refused.
async function listen(app: NestExpressApplication, { host, port, portChosen }: Configuration): Promise<void> {
  for (let candidate = port; ; candidate += 1) {
    try {
      await app.listen(candidate, host);
      return;
    } catch (error) {
      const last = portChosen || candidate >= port + NEIGHBOURS;
      if (errorCodeOf(error) !== 'EADDRINUSE' || last) throw explain(error, host, candidate);
    }
  }
}

const errorCodeOf = (error: unknown): string => String((error as { code?: unknown } | null)?.code ?? '');

function explain(error: unknown, host: string, port: number): Error {
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: `port ${port} is taken by another program; choose another one with SPIS_PORT`,
    EACCES: `port ${port} may not be used by this user; choose one above 1023 with SPIS_PORT`,
    EADDRNOTAVAIL: `${host} is no address of this machine; set SPIS_HOST`,
    ENOTFOUND: `${host} is no address of this machine; set SPIS_HOST`,
  };
  const reason = reasons[errorCodeOf(error)];
  return reason
    ? new Error(reason, { cause: error })
    : error instanceof Error
      ? error
      : new Error(String(error));
}
