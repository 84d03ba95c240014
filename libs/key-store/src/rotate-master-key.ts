import { ADVISORY_LOCKS, type Connection, type Database } from '#libs/platform';
import type { KeyProvider, WrappedKey } from './key-provider';
import { KeysRefused } from './key-store.errors';

const BATCH = 500;

/** What a rotation did. */
export interface Rotation {
  /** The master key that wraps from now on. */
  readonly masterKey: string;
  readonly rewrapped: number;
  /** Whether an earlier rotation that was broken off was finished instead of beginning a new one. */
  readonly resumed: boolean;
}

/**
 * Wraps every data key by a new master key, a batch a transaction, while everything goes on: both versions open
 * meanwhile. Broken off at any moment, the next call goes on. Refuses `ROTATION_UNDER_WAY`.
 */
export async function rotateMasterKey(
  database: Database,
  provider: KeyProvider,
  report: (rewrapped: number, total: number) => void = () => undefined,
  batch = BATCH,
): Promise<Rotation> {
  const connection = await database.connect();
  let locked = false;
  try {
    await lock(connection);
    locked = true;
    const resumed = await isBrokenOff(connection, provider);
    const masterKey = resumed ? ((await provider.ids()).at(-1) as string) : await provider.add();
    await retireOthers(connection, masterKey);
    const total = await countOthers(connection, masterKey);
    let rewrapped = 0;
    for (;;) {
      const done = await rewrapBatch(database, provider, masterKey, batch);
      if (done === 0) break;
      report((rewrapped += done), total);
    }
    return { masterKey, rewrapped, resumed };
  } finally {
    // The server notices a closed connection only some time later; the next rotation may come before that.
    if (locked) await unlock(connection).catch(() => undefined);
    connection.release(true);
  }
}

/** Destroys those master keys at the provider that wrap nothing any more and never will; answers their ids. */
export async function forgetRetired(database: Database, provider: KeyProvider): Promise<readonly string[]> {
  const { rows } = await database.query<{ id: string }>(
    `select id from keys.master_key m where retired_at is not null
        and not exists (select from keys.data_key where master_key = m.id)`,
  );
  const held = await provider.ids();
  const idle = rows.map(({ id }) => id).filter((id) => held.includes(id));
  for (const id of idle) await provider.forget(id);
  return idle;
}

async function lock(connection: Connection): Promise<void> {
  const { rows } = await connection.query<{ free: boolean }>('select pg_try_advisory_lock($1) as free', [
    ADVISORY_LOCKS.keyRotation,
  ]);
  if (!rows[0]?.free)
    throw new KeysRefused('ROTATION_UNDER_WAY', 'another process is rotating the master key; wait for it');
}

async function unlock(connection: Connection): Promise<void> {
  await connection.query('select pg_advisory_unlock($1)', [ADVISORY_LOCKS.keyRotation]);
}

async function isBrokenOff(connection: Connection, provider: KeyProvider): Promise<boolean> {
  const newest = (await provider.ids()).at(-1) ?? '';
  const { rows } = await connection.query<{ others: boolean; known: boolean; any: boolean }>(
    `select exists (select from keys.master_key m where id <> $1
              and (retired_at is null or exists (select from keys.data_key where master_key = m.id))) as others,
            exists (select from keys.master_key where id = $1) as known,
            exists (select from keys.master_key) as any`,
    [newest],
  );
  // A key that was added to the file and never used is where an earlier rotation ended.
  return rows[0]?.any === true && (rows[0].others || !rows[0].known);
}

async function retireOthers(connection: Connection, masterKey: string): Promise<void> {
  await connection.query('insert into keys.master_key (id) values ($1) on conflict do nothing', [masterKey]);
  await connection.query(
    'update keys.master_key set retired_at = now() where id <> $1 and retired_at is null',
    [masterKey],
  );
}

async function countOthers(connection: Connection, masterKey: string): Promise<number> {
  const { rows } = await connection.query<{ count: number }>(
    'select count(*)::float8 as count from keys.data_key where master_key <> $1',
    [masterKey],
  );
  return rows[0]?.count ?? 0;
}

function rewrapBatch(
  database: Database,
  provider: KeyProvider,
  masterKey: string,
  batch: number,
): Promise<number> {
  return database.transaction(async (transaction) => {
    const { rows } = await transaction.query<WrappedKey>(
      `select scope, master_key as "masterKey", wrapped from keys.data_key
        where master_key <> $1 order by scope limit $2 for update`,
      [masterKey, batch],
    );
    const wrapped = await provider.wrap(await provider.unwrap(rows));
    await transaction.query(
      `update keys.data_key d set master_key = $1, wrapped = decode(k.wrapped, 'hex')
         from unnest($2::text[], $3::text[]) as k (scope, wrapped) where d.scope = k.scope`,
      [masterKey, wrapped.map(({ scope }) => scope), wrapped.map((key) => key.wrapped.toString('hex'))],
    );
    return rows.length;
  });
}
