import { createTestDatabase, type TestDatabase } from '#libs/testing';
import { Database } from './database';
import { DatabaseUnavailable } from './database.errors';

describe('the database', () => {
  let test: TestDatabase;
  beforeAll(async () => (test = await createTestDatabase([])));
  afterAll(() => test.drop());

  it('gives large numbers and days as text, moments as dates, json parsed', async () => {
    const { rows } = await test.app.query(
      `select 9007199254740993::int8 as big, '2022-11-30'::date as day, 12.50::numeric as price,
              '2022-11-30 10:00:00+01'::timestamptz as moment, '{"a":1}'::jsonb as data, 7::int4 as small`,
    );
    expect(rows).toEqual([
      {
        big: '9007199254740993',
        day: '2022-11-30',
        price: '12.50',
        moment: new Date('2022-11-30T09:00:00Z'),
        data: { a: 1 },
        small: 7,
      },
    ]);
  });

  it('gives rows raw, as arrays of text, where speed counts', async () => {
    const rows = await test.app.queryRaw(`select 1::int8, '{"a":1}'::jsonb, null, $1::int4`, [5]);
    expect(rows).toEqual([['1', '{"a": 1}', null, '5']]);
  });

  it('takes back a transaction whose work fails, and keeps one whose work ends', async () => {
    await test.app.query('create schema spec create table tried (a int)');
    const insert = 'insert into spec.tried values (1)';
    const failing = test.app.transaction(async (transaction) => {
      await transaction.query(insert);
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    await test.app.transaction((transaction) => transaction.query(insert));
    expect(await test.app.queryRaw('select count(*) from spec.tried')).toEqual([['1']]);
  });

  it('loads rows in bulk', async () => {
    await test.app.query('create table spec.loaded (a int, b text)');
    const connection = await test.app.connect();
    expect(await connection.copyFrom('copy spec.loaded from stdin', ['1\tone\n2\t', 'two\n'])).toBe(2);
    connection.release();
    expect(await test.app.queryRaw('select b from spec.loaded order by a')).toEqual([['one'], ['two']]);
  });

  it('tells once that a connection of one’s own is lost, says so to its users, and goes on', async () => {
    const connection = await test.app.connect();
    const told: Error[] = [];
    const lost = new Promise<void>((resolve) =>
      connection.onLost((error) => {
        told.push(error);
        resolve();
      }),
    );
    const [row] = await connection.queryRaw('select pg_backend_pid()');
    await test.app.query('select pg_terminate_backend($1)', [row?.[0]]);
    await lost;
    await expect(connection.query('select 1')).rejects.toThrow(DatabaseUnavailable);
    connection.release();
    expect(told).toHaveLength(1);
    expect(await test.app.queryRaw('select 1')).toEqual([['1']]);
  });

  it('tells a statement under way that the connection was lost, in a transaction too', async () => {
    const broken = test.app.transaction((transaction) =>
      transaction.query('select pg_terminate_backend(pg_backend_pid())'),
    );
    await expect(broken).rejects.toThrow(DatabaseUnavailable);
    await expect(test.app.query('select pg_terminate_backend(pg_backend_pid())')).rejects.toThrow(
      DatabaseUnavailable,
    );
  });

  it('leaves the error of a refused statement as it is', async () => {
    await expect(test.app.query('select 1/0')).rejects.toMatchObject({ code: '22012' });
  });

  it('says that it cannot be reached where nothing listens', async () => {
    const nowhere = new Database({ host: '/nonexistent', user: 'spis_app', database: 'spis' });
    await expect(nowhere.query('select 1')).rejects.toThrow(DatabaseUnavailable);
    await expect(nowhere.connect()).rejects.toThrow(DatabaseUnavailable);
    await nowhere.close();
    await nowhere.close();
  });
});
