import { createTestDatabase, type TestDatabase } from '#libs/testing';
import { ADVISORY_LOCKS } from './advisory-locks';
import { Database } from './database';
import { DatabaseSetupError } from './database.errors';
import { holdServerLock } from './server-lock';

describe('the right to be the one server of a database', () => {
  let test: TestDatabase;
  beforeEach(async () => (test = await createTestDatabase([])));
  afterEach(() => test.drop());

  const cutHolder = `select pg_terminate_backend(pid) from pg_locks
    where locktype = 'advisory' and granted and objid = ${BigInt(ADVISORY_LOCKS.apiServer) & 0xffffffffn}
      and database = (select oid from pg_database where datname = current_database())`;

  const eventually = async (look: () => Promise<boolean>): Promise<void> => {
    const until = Date.now() + 10_000;
    while (!(await look())) {
      if (Date.now() > until) throw new Error('it did not come about in time');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const isHeld = async (): Promise<boolean> => {
    const [row] = await test.owner.queryRaw(
      `select count(*) from pg_locks where locktype = 'advisory' and granted and objsubid = 1
        and objid = ${BigInt(ADVISORY_LOCKS.apiServer) & 0xffffffffn}
        and database = (select oid from pg_database where datname = current_database())`,
    );
    return row?.[0] === '1';
  };

  it('is refused to a second one, naming the first one’s process', async () => {
    const lock = await holdServerLock(test.app);
    await expect(holdServerLock(test.owner)).rejects.toThrow(
      new RegExp(`another server already runs on this database \\(spis server, process ${process.pid} on `),
    );
    lock.release();
    await eventually(async () => !(await isHeld()));
    (await holdServerLock(test.owner)).release();
  });

  it('is given for each database by itself', async () => {
    const other = await createTestDatabase([]);
    const locks = [await holdServerLock(test.app), await holdServerLock(other.app)];
    locks.forEach((lock) => lock.release());
    await other.drop();
  });

  it('is taken again when the connection breaks', async () => {
    const taken = jest.fn();
    const lock = await holdServerLock(test.app);
    lock.onTaken(taken);
    await test.app.query(cutHolder);
    await eventually(isHeld);
    expect(taken).not.toHaveBeenCalled();
    lock.release();
    await eventually(async () => !(await isHeld()));
  });

  it('is lost with notice when another one was quicker', async () => {
    const slow = new Database({ ...test.app.options, max: 1 });
    const lock = await holdServerLock(slow);
    const told = new Promise<DatabaseSetupError>((resolve) => lock.onTaken(resolve));
    const rival = await test.owner.connect();
    await rival.query(`select set_config('application_name', 'spis server, process 1 on elsewhere', false)`);
    // The rival waits in the queue of the lock, so it has it the moment the holder's line is cut.
    const waiting = rival.query(`select pg_advisory_lock(${ADVISORY_LOCKS.apiServer})`);
    await test.app.query(cutHolder);
    await waiting;
    expect((await told).message).toContain('process 1 on elsewhere');
    rival.release(true);
    lock.release();
    await slow.close();
  });
});
