import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { Configuration } from '#libs/platform';
import { type RunningServer, startServer } from '../../apps/api/src/server';

const REAL = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
] as const;

/** Puts this process's calendar to noon of a day; timers run on as ever. `jest.useRealTimers()` undoes it. */
export const onDay = (day: string): unknown =>
  jest.useFakeTimers({ now: Date.parse(`${day}T11:00:00Z`), doNotFake: [...REAL] });

/** A JSON answer with its status. */
export interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
}

/** A server in this process on a data folder of its own, as the people of an office use it. */
export class Office {
  private constructor(
    private readonly folder: string,
    private readonly server: RunningServer,
  ) {}

  static async open(): Promise<Office> {
    const folder = mkdtempSync(join(tmpdir(), 'spis-office-'));
    const settings = {
      SPIS_DATA_DIR: folder,
      SPIS_PORT: '0',
      SPIS_LOG_LEVEL: 'silent',
      SPIS_SIGN_IN: 'declared',
    };
    return new Office(folder, await startServer(Configuration.from(settings)));
  }

  async close(): Promise<void> {
    await this.server.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** What a person with a role asks or sends. */
  as(id: string, role: string, unit = 'Koper') {
    const headers = { 'x-spis-person': id, 'x-spis-role': role, 'x-spis-unit': encodeURIComponent(unit) };
    const to = request(this.server.url);
    return {
      get: <Body>(path: string): Promise<Answer<Body>> => plain(to.get(path).set(headers)),
      post: <Body>(path: string, body: object = {}): Promise<Answer<Body>> =>
        plain(to.post(path).set(headers).send(body)),
    };
  }
}

async function plain<Body>(sent: request.Test): Promise<Answer<Body>> {
  const { status, body } = await sent;
  return { status, body: body as Body };
}
