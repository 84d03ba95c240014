import { randomUUID } from 'node:crypto';
import { Server, ServerCredentials } from '@grpc/grpc-js';
import { GossipService } from '@eventstore/db-client/generated/gossip_grpc_pb';
import { ServerFeaturesService } from '@eventstore/db-client/generated/serverfeatures_grpc_pb';
import { StreamsService } from '@eventstore/db-client/generated/streams_grpc_pb';
import { appendCall, batchAppendCall } from './append.calls';
import { type Account, CallContext } from './call-context';
import type { Certificate } from './certificate';
import { DurableLog } from './durable-log';
import { Faults } from './faults';
import { deleteCall, featuresCall, gossipCall, tombstoneCall } from './other.calls';
import { readCall } from './read.calls';

/** Where the server keeps its log and listens; port 0 takes a free one. */
export interface ProtocolServerOptions {
  readonly file: string;
  readonly port?: number;
  readonly certificate?: Certificate;
  readonly account?: Account;
}

/**
 * A server of our own that speaks the EventStoreDB v2 protocol as far as the client uses it.
 * It is not EventStoreDB and proves nothing about one.
 */
export class ProtocolServer {
  readonly faults = new Faults();
  private running: { readonly server: Server; readonly log: DurableLog } | undefined;
  private portInUse: number;

  constructor(private readonly options: ProtocolServerOptions) {
    this.portInUse = options.port ?? 0;
  }

  /** The port it listens on; stays the same over restarts. */
  get port(): number {
    return this.portInUse;
  }

  /** Opens the log and listens. */
  async start(): Promise<void> {
    const log = new DurableLog(this.options.file);
    const context = new CallContext(log, this.faults, this.options.account);
    const server = new Server();
    server.addService(StreamsService, {
      append: appendCall(context),
      batchAppend: batchAppendCall(context),
      read: readCall(context),
      delete: deleteCall(context),
      tombstone: tombstoneCall(context),
    });
    server.addService(ServerFeaturesService, { getSupportedMethods: featuresCall(context) });
    server.addService(GossipService, { read: gossipCall(context, () => this.portInUse) });
    await noteOwnEvents(log, '$ServerStarted', 1);
    this.portInUse = await listen(server, this.portInUse, this.options.certificate);
    this.running = { server, log };
  }

  /** Events of the server itself stand among the others, as they do on a real one. */
  async noteOwnEvents(count: number): Promise<void> {
    if (this.running) await noteOwnEvents(this.running.log, '$statsCollected', count);
  }

  /** Breaks every connection at once; what was not yet answered stays unanswered. */
  async kill(): Promise<void> {
    const running = this.running;
    this.running = undefined;
    if (!running) return;
    running.server.forceShutdown();
    this.faults.set({ frozen: false });
    await running.log.close();
  }

  /** Kills it and starts it again on the same port and the same log. */
  async restart(): Promise<void> {
    await this.kill();
    await this.start();
  }
}

async function noteOwnEvents(log: DurableLog, type: string, count: number): Promise<void> {
  const data = Buffer.from('{}').toString('base64');
  const events = Array.from({ length: count }, () => ({
    id: randomUUID(),
    type,
    contentType: 'application/json',
    data,
    metadata: '',
  }));
  await log.append('$protocol-server', 'any', events);
}

function listen(server: Server, port: number, certificate: Certificate | undefined): Promise<number> {
  const credentials = certificate
    ? ServerCredentials.createSsl(null, [
        { cert_chain: Buffer.from(certificate.cert), private_key: Buffer.from(certificate.key) },
      ])
    : ServerCredentials.createInsecure();
  return new Promise((resolve, reject) =>
    server.bindAsync(`localhost:${port}`, credentials, (error, bound) =>
      error ? reject(error) : resolve(bound),
    ),
  );
}
