import 'reflect-metadata';
import { QueryBus } from '@nestjs/cqrs';
import { Clock, Configuration } from '#libs/platform';
import { endOnSignals, explainAndExit } from '../../house/src';
import { startServer } from './server';
import { publishedFigures, welcomeText } from './welcome';

async function main(): Promise<void> {
  const server = await startServer(Configuration.from(process.env));
  endOnSignals(() => server.close());
  const figures = await publishedFigures(server.app.get(QueryBus), server.app.get(Clock).now());
  process.stdout.write(welcomeText(server.url, server.sampleRows, figures));
}

main().catch(explainAndExit);
