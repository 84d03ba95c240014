import { Global, Module, type OnModuleDestroy } from '@nestjs/common';
import { Configuration, Database } from '#libs/platform';
import { FileKeyProvider } from './file-key-provider';
import { KeptSecrets, SealedSecrets } from './kept-secrets';
import { KeyProvider } from './key-provider';
import { KeyStore } from './key-store';

/** The keys of personal data; needs `Database` and `Configuration`. Refuses to start without the right master key. */
@Global()
@Module({
  providers: [
    {
      provide: KeyProvider,
      inject: [Configuration],
      useFactory: ({ masterKeyFile }: Configuration) => new FileKeyProvider(masterKeyFile),
    },
    {
      provide: KeyStore,
      inject: [Database, KeyProvider],
      useFactory: async (database: Database, provider: KeyProvider) => {
        const keys = new KeyStore(database, provider);
        await keys.check();
        await keys.listen();
        return keys;
      },
    },
    {
      provide: KeptSecrets,
      inject: [Database, KeyStore],
      useFactory: (database: Database, keys: KeyStore) => new SealedSecrets(database, keys),
    },
  ],
  exports: [KeyProvider, KeyStore, KeptSecrets],
})
export class KeyStoreModule implements OnModuleDestroy {
  constructor(private readonly keys: KeyStore) {}

  onModuleDestroy(): void {
    this.keys.close();
  }
}
