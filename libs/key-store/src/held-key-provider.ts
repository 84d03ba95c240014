import { createSecretKey } from 'node:crypto';
import { open, seal } from './envelope';
import { KeyProvider, type ScopedKey, type WrappedKey } from './key-provider';
import { KeysRefused } from './key-store.errors';
import { type MasterKey, newMasterKey } from './master-keys';

/** Master keys in this process's memory: for tests and trials, and what a file of keys is once it was read. */
export class HeldKeyProvider extends KeyProvider {
  readonly location: string = 'the memory of this process';

  constructor(protected held: readonly MasterKey[] = [newMasterKey()]) {
    super();
  }

  override async ids(): Promise<readonly string[]> {
    return this.held.map(({ id }) => id);
  }

  override async begin(): Promise<void> {
    if (this.held.length === 0) this.held = [newMasterKey()];
  }

  override async wrap(keys: readonly ScopedKey[]): Promise<readonly WrappedKey[]> {
    const master = this.held.at(-1);
    if (!master) throw this.missing('any master key');
    return keys.map(({ scope, key }) => ({
      scope,
      masterKey: master.id,
      wrapped: seal(master.key, placeOf(scope), key.export()),
    }));
  }

  override async unwrap(keys: readonly WrappedKey[]): Promise<readonly ScopedKey[]> {
    const masters = new Map(this.held.map((master) => [master.id, master.key]));
    return keys.map(({ scope, masterKey, wrapped }) => {
      const master = masters.get(masterKey);
      if (!master) throw this.missing(`master key ${masterKey}`);
      return { scope, key: createSecretKey(open(master, placeOf(scope), wrapped)) };
    });
  }

  override async add(): Promise<string> {
    const added = newMasterKey();
    this.held = [...this.held, added];
    return added.id;
  }

  override async forget(id: string): Promise<void> {
    this.held = this.held.filter((each) => each.id !== id);
  }

  protected missing(what: string): KeysRefused {
    return new KeysRefused(
      'MASTER_KEY_MISSING',
      `personal data are sealed with ${what}, which is not in ${this.location}; put the right file of master keys there`,
    );
  }
}

// A wrapped key put under another scope does not open.
const placeOf = (scope: string): readonly string[] => ['key', scope];
