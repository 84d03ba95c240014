import { EventStoreDBClient, type SingleNodeOptions } from '@eventstore/db-client';
import type { StoreAddress } from './connection-url';

interface Channel {
  close(): void;
}

/**
 * The client with three holes closed: it forgets to close its channels, it closes a failed channel while a
 * call may be about to use it, and it lets a failed reconnection become an unhandled rejection; each of the
 * last two ends a Node process.
 */
export class GuardedClient extends EventStoreDBClient {
  private readonly channels = new Set<Channel>();

  constructor(address: StoreAddress) {
    const security = address.tls ? { rootCertificate: address.authority } : { insecure: true };
    super(settingsOf(address), security, address.account);
    this.guardChannels();
    this.guardReconnection();
  }

  /** Ends every stream and closes every connection; the process can then end by itself. */
  async end(): Promise<void> {
    await this.dispose();
    for (const channel of [...this.channels]) channel.close();
  }

  private guardChannels(): void {
    const { getChannel } = this;
    const known = new WeakSet<Channel>();
    this.getChannel = async () => {
      const channel = await getChannel();
      if (known.has(channel)) return channel;
      known.add(channel);
      this.channels.add(channel);
      const close = channel.close.bind(channel);
      channel.close = () => {
        this.channels.delete(channel);
        setImmediate(close);
      };
      return channel;
    };
  }

  private guardReconnection(): void {
    const { handleError } = this;
    this.handleError = (client, error) => handleError(client, error).catch(() => undefined);
  }
}

/** The client tells one node, several nodes and DNS discovery apart by the property that is there. */
function settingsOf(address: StoreAddress): SingleNodeOptions {
  const common = { defaultDeadline: address.deadlineMilliseconds, connectionName: address.connectionName };
  const [first] = address.hosts;
  const where = address.discover
    ? { discover: first }
    : address.hosts.length > 1
      ? { endpoints: [...address.hosts] }
      : { endpoint: first };
  return { ...common, ...where } as SingleNodeOptions;
}
