import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import request from 'supertest';
import {
  Clock,
  Configuration,
  type Database,
  OPEN_DATABASE,
  type OpenDatabase,
  prepareHttp,
} from '#libs/platform';
import { Projector } from '#libs/projections';
import { Reactors } from '#libs/reactors';
import { createTestDatabase, FixedClock, type TestDatabase } from '#libs/testing';
import { PROBLEM_RULES } from '../../apps/api/src/problems';
import { catchUp, HouseModule, MIGRATIONS } from '../../apps/house/src';

/** All rooms of the house over HTTP, on a database and a data folder of its own, on the days that a journey says. */
export class DatedOffice {
  private constructor(
    private readonly folder: string,
    private readonly database: TestDatabase,
    private readonly app: NestExpressApplication,
    private readonly clock: FixedClock,
  ) {}

  static async open(day: string): Promise<DatedOffice> {
    const folder = mkdtempSync(join(tmpdir(), 'spis-office-'));
    const configuration = Configuration.from({
      SPIS_DATA_DIR: folder,
      SPIS_LOG_LEVEL: 'silent',
      SPIS_SIGN_IN: 'declared',
    });
    const clock = new FixedClock(`${day}T08:00:00Z`);
    const database = await createTestDatabase(MIGRATIONS);
    const built = await Test.createTestingModule({ imports: [HouseModule.of(configuration)] })
      .overrideProvider(Clock)
      .useValue(clock)
      .overrideProvider(OPEN_DATABASE)
      .useValue(opened(database))
      .compile();
    const app = built.createNestApplication<NestExpressApplication>({ bodyParser: false, logger: false });
    prepareHttp(app, PROBLEM_RULES);
    await app.listen(0, '127.0.0.1');
    app.get(Projector).start();
    await catchUp(app);
    app.get(Reactors).start();
    return new DatedOffice(folder, database, app, clock);
  }

  /** Lets it be eight o'clock of another day. */
  on(day: string): void {
    this.clock.set(`${day}T08:00:00Z`);
  }

  /** The database as its owner sees it. */
  get rows(): Database {
    return this.database.owner;
  }

  /** A service of the house, for what a process does by itself. */
  room<T>(service: abstract new (...needs: never[]) => T): T {
    return this.app.get<T>(service, { strict: false });
  }

  /** Waits until every view shows what is recorded now. */
  caughtUp(): Promise<void> {
    return catchUp(this.app);
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.drop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** What a caseworker of a unit asks and sends; answers are awaited as supertest's. */
  as(id: string, unit = 'Koper', role = 'caseworker') {
    const to = request(this.app.getHttpServer());
    const headers = { 'x-spis-person': id, 'x-spis-role': role, 'x-spis-unit': encodeURIComponent(unit) };
    return {
      get: (path: string) => to.get(path).set(headers),
      post: (path: string, body: object = {}) => to.post(path).set(headers).send(body),
      put: (path: string, body: object = {}) => to.put(path).set(headers).send(body),
      bring: (path: string, fields: Record<string, string>, file?: Buffer) => {
        const sent = to.post(path).set(headers).field(fields);
        return file
          ? sent.attach('file', file, { filename: 'vloga.pdf', contentType: 'application/pdf' })
          : sent;
      },
    };
  }
}

/** Each journey has a database of its own on the run's one server, which starts more quickly than a server each. */
const opened = ({ app, owner }: TestDatabase): OpenDatabase => ({
  app,
  owner,
  describe: { kind: 'embedded', version: 'of the test run', location: 'of the test run' },
  close: () => Promise.resolve(),
});
