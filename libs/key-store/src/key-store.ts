import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import type { Database, Queryable } from '#libs/platform';
import { KeyCache } from './key-cache';
import { KEY_CHANNEL, KeyNotices } from './key-notices';
import type { KeyProvider, ScopedKey, WrappedKey } from './key-provider';
import { KeyDestroyed, KeysRefused } from './key-store.errors';

const CACHED_KEYS = 20_000;
const ATTEMPTS = 5;

/** A master key as an administrator sees it. */
export interface MasterKeyUse {
  readonly id: string;
  readonly firstUsedAt: string;
  /** Null for the one that wraps new keys. */
  readonly retiredAt: string | null;
  /** How many data keys it wraps. */
  readonly dataKeys: number;
}
interface MasterRow {
  readonly id: string;
  readonly first_used_at: Date;
  readonly retired_at: Date | null;
  readonly keys: number;
}

/**
 * Data keys by scope, wrapped by a master key, in the schema `keys`. Opened keys are held in memory only while
 * this process listens for erasures.
 */
export class KeyStore {
  /** The opened keys of this process. */
  readonly cache: KeyCache;
  private readonly notices: KeyNotices;

  constructor(
    private readonly database: Database,
    readonly provider: KeyProvider,
    capacity = CACHED_KEYS,
  ) {
    this.cache = new KeyCache(capacity);
    this.notices = new KeyNotices(database, this.cache);
  }

  /**
   * Looks whether every master key in use is at hand; makes the first one where nothing was ever wrapped.
   * Throws `KeysRefused` that names what is missing.
   */
  async check(db: Queryable = this.database): Promise<void> {
    const used = await this.mastersInUse(db);
    if (used.length === 0) return this.provider.begin();
    const held = await this.provider.ids();
    const missing = used.filter((id) => !held.includes(id));
    if (missing.length > 0)
      throw new KeysRefused(
        'MASTER_KEY_MISSING',
        `personal data are sealed with master key ${missing.join(', ')}, which is not in ${this.provider.location} ` +
          `(${held.length === 0 ? 'there is no such file' : `it holds ${held.join(', ')}`}); ` +
          'put the right file of master keys there',
      );
  }

  /** The ids of master keys that wrap at least one key. */
  async mastersInUse(db: Queryable = this.database): Promise<readonly string[]> {
    const { rows } = await db.query<{ id: string }>(
      `select id from keys.master_key m where exists (select from keys.data_key where master_key = m.id) order by id`,
    );
    return rows.map(({ id }) => id);
  }

  /** Every master key that was ever used, the newest first, with how many data keys it wraps; no key material. */
  async masters(): Promise<readonly MasterKeyUse[]> {
    const { rows } = await this.database.query<MasterRow>(
      `select m.id, m.first_used_at, m.retired_at, count(k.scope)::float8 as keys
         from keys.master_key m left join keys.data_key k on k.master_key = m.id
        group by m.id order by m.first_used_at desc, m.id`,
    );
    return rows.map(({ id, first_used_at: first, retired_at: retired, keys }) => ({
      id,
      firstUsedAt: first.toISOString(),
      retiredAt: retired?.toISOString() ?? null,
      dataKeys: keys,
    }));
  }

  /** How many data keys were destroyed for good. */
  async destroyed(): Promise<number> {
    const { rows } = await this.database.query<{ count: number }>(
      'select count(*)::float8 as count from keys.destroyed',
    );
    return rows[0]?.count ?? 0;
  }

  /** Begins to hold opened keys in memory, and to hear of erasures by other processes. */
  listen(): Promise<void> {
    return this.notices.start();
  }

  /** Forgets the opened keys and gives the listening connection back. */
  close(): void {
    this.notices.stop();
  }

  /** The keys of those scopes that have one. */
  async find(scopes: readonly string[]): Promise<ReadonlyMap<string, KeyObject>> {
    const found = new Map<string, KeyObject>();
    const asked: string[] = [];
    for (const scope of new Set(scopes)) {
      const key = this.cache.get(scope);
      if (key) found.set(scope, key);
      else asked.push(scope);
    }
    for (const { scope, key } of await this.read(asked)) found.set(scope, key);
    return found;
  }

  /** The key of each scope, made where there is none; throws `KeyDestroyed`. */
  async ensure(scopes: readonly string[]): Promise<ReadonlyMap<string, KeyObject>> {
    const found = await this.find(scopes);
    const missing = [...new Set(scopes)].filter((scope) => !found.has(scope));
    if (missing.length === 0) return found;
    await this.insert(missing.map((scope) => ({ scope, key: createSecretKey(randomBytes(32)) })));
    // Another process may have been quicker: what is kept counts.
    const made = new Map((await this.read(missing)).map(({ scope, key }) => [scope, key]));
    const lost = missing.find((scope) => !made.has(scope));
    if (lost !== undefined) throw new KeyDestroyed(lost);
    return new Map([...found, ...made]);
  }

  /** Takes a key over for a scope that has none; answers the one that counts. */
  async adopt(scope: string, key: KeyObject): Promise<KeyObject> {
    await this.insert([{ scope, key }]);
    return (await this.ensure([scope])).get(scope) as KeyObject;
  }

  /** Destroys keys for good, inside the caller's transaction; every process forgets them once it commits. */
  async destroy(scopes: readonly string[], db: Queryable = this.database): Promise<void> {
    if (scopes.length === 0) return;
    await db.query('delete from keys.data_key where scope = any($1::text[])', [scopes]);
    await db.query(
      'insert into keys.destroyed (scope) select unnest($1::text[]) on conflict (scope) do nothing',
      [scopes],
    );
    await db.query('select pg_notify($1, scope) from unnest($2::text[]) scope', [KEY_CHANNEL, scopes]);
    for (const scope of scopes) this.cache.drop(scope);
  }

  /** Those of the scopes whose keys were destroyed. */
  async destroyedAmong(
    scopes: readonly string[],
    db: Queryable = this.database,
  ): Promise<ReadonlySet<string>> {
    const { rows } = await db.query<{ scope: string }>(
      'select scope from keys.destroyed where scope = any($1::text[])',
      [scopes],
    );
    return new Set(rows.map(({ scope }) => scope));
  }

  /** Those of the scopes that have no key, destroyed ones too. */
  async missingAmong(scopes: readonly string[], db: Queryable = this.database): Promise<readonly string[]> {
    const { rows } = await db.query<{ scope: string }>(
      `select scope from unnest($1::text[]) scope
        where not exists (select from keys.data_key d where d.scope = scope.scope)`,
      [scopes],
    );
    return rows.map(({ scope }) => scope);
  }

  private async read(scopes: readonly string[]): Promise<readonly ScopedKey[]> {
    if (scopes.length === 0) return [];
    try {
      return await this.readOnce(scopes);
    } catch (error) {
      // Between reading and opening, a rotation may have wrapped the keys anew and forgotten the former master key.
      if (error instanceof KeysRefused) return this.readOnce(scopes);
      throw error;
    }
  }

  private async readOnce(scopes: readonly string[]): Promise<readonly ScopedKey[]> {
    const version = this.cache.version;
    const { rows } = await this.database.query<WrappedKey>(
      'select scope, master_key as "masterKey", wrapped from keys.data_key where scope = any($1::text[])',
      [scopes],
    );
    const opened = await this.provider.unwrap(rows);
    for (const { scope, key } of opened) this.cache.put(scope, key, version);
    return opened;
  }

  // A rotation may retire the master key between wrapping and writing; then it is wrapped once more.
  private async insert(keys: readonly ScopedKey[]): Promise<void> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const wrapped = await this.provider.wrap(keys);
      if (await insertWrapped(this.database, wrapped)) return;
    }
    throw new KeysRefused(
      'ROTATION_UNDER_WAY',
      `the newest master key in ${this.provider.location} was retired by a rotation; put its newest version there`,
    );
  }
}

/** Writes keys that no one has yet; answers false and writes nothing when their master key was retired. */
async function insertWrapped(db: Queryable, keys: readonly WrappedKey[]): Promise<boolean> {
  const master = keys[0]?.masterKey;
  if (master === undefined) return true;
  await db.query('insert into keys.master_key (id) values ($1) on conflict do nothing', [master]);
  const { rows } = await db.query<{ usable: number }>(
    `with master as (select id from keys.master_key where id = $1 and retired_at is null for share),
     made as (
       insert into keys.data_key (scope, master_key, wrapped)
       select k.scope, master.id, decode(k.wrapped, 'hex')
         from master, unnest($2::text[], $3::text[]) as k (scope, wrapped)
        where not exists (select from keys.destroyed d where d.scope = k.scope) order by k.scope
       on conflict (scope) do nothing)
     select count(*)::int as usable from master`,
    [master, keys.map(({ scope }) => scope), keys.map(({ wrapped }) => wrapped.toString('hex'))],
  );
  return rows[0]?.usable === 1;
}
