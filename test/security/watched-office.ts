import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Configuration } from '#libs/platform';
import { describeApi } from '../../apps/api/src/openapi';
import { type RunningServer, startServer } from '../../apps/api/src/server';
import { onDay } from '../journeys/office';
import { HttpDesk, type Reply, type Sent } from './http-desk';
import { WrittenLog } from './written-log';

/** A request with its answer, as it was exchanged. */
export interface Exchange {
  readonly sent: Sent;
  readonly reply: Reply;
}

/** The true server in this process: all that it logs (at trace) and all that was exchanged is kept. */
export class WatchedOffice {
  readonly exchanges: Exchange[] = [];

  private constructor(
    readonly folder: string,
    readonly server: RunningServer,
    readonly log: WrittenLog,
    readonly http: HttpDesk,
    readonly api: OpenAPIObject,
  ) {}

  static async open(environment: Record<string, string> = {}): Promise<WatchedOffice> {
    const folder = mkdtempSync(join(tmpdir(), 'spis-watched-'));
    const log = new WrittenLog().start();
    const usual = {
      SPIS_DATA_DIR: folder,
      SPIS_PORT: '0',
      SPIS_SAMPLE: 'off',
      SPIS_LOG_LEVEL: 'trace',
      SPIS_SIGN_IN: 'declared',
    };
    try {
      const server = await startServer(Configuration.from({ ...usual, ...environment }));
      const api = describeApi(server.app);
      return new WatchedOffice(folder, server, log, new HttpDesk(server.url), api);
    } catch (error) {
      log.stop();
      throw error;
    }
  }

  /** Lets it be noon of a day; the server's timers run on. */
  on(day: string): void {
    onDay(day);
  }

  async send(sent: Sent): Promise<Reply> {
    const reply = await this.http.send(sent);
    this.exchanges.push({ sent, reply });
    return reply;
  }

  async close(): Promise<void> {
    jest.useRealTimers();
    this.http.close();
    await this.server.close();
    this.log.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
