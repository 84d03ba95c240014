import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { certificateForLocalhost } from '../../../../test/protocol-server/certificate';
import { ProtocolServer } from '../../../../test/protocol-server/protocol-server';
import { describeEventStore, type OpenedStore } from '../contract/event-store.contract';
import type { EventStore } from '../event-store';
import { openEventStoreDb } from './open-eventstoredb';

const ACCOUNT = { username: 'spis', password: 'p@ss:w/ord' };

async function open(secure: boolean): Promise<OpenedStore> {
  const folder = mkdtempSync(join(tmpdir(), 'protocol-server-'));
  const certificate = secure ? await certificateForLocalhost() : undefined;
  const authority = join(folder, 'authority.crt');
  if (certificate) writeFileSync(authority, certificate.cert);
  const server = new ProtocolServer({
    file: join(folder, 'log'),
    ...(certificate && { certificate, account: ACCOUNT }),
  });
  await server.start();
  const connect = (): EventStore => {
    const user = `${ACCOUNT.username}:${encodeURIComponent(ACCOUNT.password)}@`;
    const options = secure ? `tlsCAFile=${encodeURIComponent(authority)}` : 'tls=false';
    return openEventStoreDb(`esdb://${secure ? user : ''}localhost:${server.port}?${options}`);
  };
  let store = connect();
  return {
    store,
    reopen: async () => {
      await store.close();
      await server.restart();
      return (store = connect());
    },
    dispose: async () => {
      await store.close();
      await server.kill();
      rmSync(folder, { recursive: true });
    },
  };
}

describeEventStore('the eventstoredb adapter before the protocol server', () => open(false));
describeEventStore('the eventstoredb adapter before the protocol server over TLS, with a user', () =>
  open(true),
);
