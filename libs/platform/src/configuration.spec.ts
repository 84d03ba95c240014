import { join } from 'node:path';
import { Configuration, homeFolder } from './configuration';
import { InvalidInput } from './invalid-input';

const problemsOf = (environment: Record<string, string>) => {
  try {
    Configuration.from(environment);
  } catch (error) {
    if (error instanceof InvalidInput) return error.fields;
    throw error;
  }
  throw new Error('the environment was accepted');
};

describe('the configuration', () => {
  it('needs nothing: the store stands in data/, the server on this machine alone', () => {
    expect(Configuration.from({})).toMatchObject({
      dataDir: join(homeFolder(), 'data'),
      databaseUrl: null,
      eventStoreUrl: null,
      host: '127.0.0.1',
      port: 3000,
      portChosen: false,
      projector: true,
      logLevel: 'warn',
      signIn: { modes: ['accounts'], declared: false },
    });
  });

  it('takes every setting from the environment, empty ones as not given', () => {
    expect(
      Configuration.from({
        SPIS_DATA_DIR: '/srv/spis',
        DATABASE_URL: 'postgres://app@db/spis',
        EVENT_STORE_URL: 'esdb://store:2113?tls=true',
        SPIS_HOST: '',
        SPIS_PORT: '8080',
        SPIS_PROJECTOR: 'off',
        SPIS_LOG_LEVEL: 'debug',
      }),
    ).toMatchObject({
      dataDir: '/srv/spis',
      databaseUrl: 'postgres://app@db/spis',
      eventStoreUrl: 'esdb://store:2113?tls=true',
      host: '127.0.0.1',
      port: 8080,
      portChosen: true,
      projector: false,
      logLevel: 'debug',
    });
  });

  it('names every bad variable at once and never repeats its value', () => {
    const problems = problemsOf({
      DATABASE_URL: 'mysql://root:secret@db',
      EVENT_STORE_URL: 'http://secret',
      SPIS_PORT: '70000',
      SPIS_PROJECTOR: 'maybe',
      SPIS_LOG_LEVEL: 'loud',
    });
    expect(problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'DATABASE_URL NOT_A_URL',
      'EVENT_STORE_URL NOT_A_URL',
      'SPIS_PORT NOT_A_PORT',
      'SPIS_PROJECTOR UNKNOWN_VALUE',
      'SPIS_LOG_LEVEL UNKNOWN_VALUE',
    ]);
    expect(JSON.stringify(problems)).not.toMatch(/secret|70000|maybe|loud/);
  });

  it('refuses an owner of a database that is not named', () => {
    expect(problemsOf({ DATABASE_OWNER_URL: 'postgres://owner@db/spis' })).toMatchObject([
      { path: 'DATABASE_OWNER_URL', code: 'NEEDS_DATABASE_URL' },
    ]);
  });
});
