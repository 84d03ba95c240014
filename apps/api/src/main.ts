import 'reflect-metadata';
import { Configuration } from '#libs/platform';
import { endOnSignals, explainAndExit } from '../../house/src';
import { startServer } from './server';

async function main(): Promise<void> {
  const server = await startServer(Configuration.from(process.env));
  endOnSignals(() => server.close());
  process.stdout.write(`${server.url}\n`);
}

main().catch(explainAndExit);
