import { createInterface } from 'node:readline';
import type { FaultSettings } from './faults';
import { ProtocolServer, type ProtocolServerOptions } from './protocol-server';

/** A protocol server as a process of its own: options as JSON, then its faults line by line. */
async function main(options: ProtocolServerOptions): Promise<void> {
  const server = new ProtocolServer(options);
  const orders = createInterface({ input: process.stdin });
  orders.on('line', (line) => {
    server.faults.set(JSON.parse(line) as Partial<FaultSettings>);
    process.stdout.write('set\n');
  });
  // Its test is gone: nobody is left to end it.
  orders.on('close', () => process.exit());
  await server.start();
  process.stdout.write(`listening ${server.port}\n`);
}

void main(JSON.parse(process.argv[2] ?? '{}') as ProtocolServerOptions);
