import { createTestDatabase, type TestDatabase } from './test-database';

const migrations = [
  {
    id: '9901-ledger',
    sql: 'create table ledger (entry text); grant select, insert on ledger to spis_app',
  },
];

describe('a database of a test', () => {
  let database: TestDatabase;
  beforeAll(async () => (database = await createTestDatabase(migrations)));
  afterAll(() => database.drop());

  it('bears the migrations, and the application may do what they grant', async () => {
    await database.app.query('insert into ledger values ($1)', ['first']);
    const { rows } = await database.owner.query('select entry from ledger');
    expect(rows).toEqual([{ entry: 'first' }]);
  });

  it('refuses the application what the migrations do not grant', async () => {
    await expect(database.app.query('delete from ledger')).rejects.toMatchObject({ code: '42501' });
    await expect(database.app.query('create table stray (a int)')).rejects.toMatchObject({ code: '42501' });
  });

  it('lets the application build schemas of its own', async () => {
    await database.app.query('create schema view_one create table listed (a int)');
    const { rows } = await database.app.query('select count(*) from view_one.listed');
    expect(rows).toEqual([{ count: '0' }]);
  });

  it('is another one each time', async () => {
    const other = await createTestDatabase(migrations);
    const { rows } = await other.app.query('select * from ledger');
    await other.drop();
    expect(rows).toEqual([]);
    await expect(other.app.query('select 1')).rejects.toThrow();
  });
});
