import 'reflect-metadata';
import { QueryBus } from '@nestjs/cqrs';
import { Clock, Configuration } from '#libs/platform';
import { endOnSignals, explainAndExit } from '../../house/src';
import { FirstAdministrator } from '#libs/sign-in';
import { startServer } from './server';
import { publishedFigures, welcomeText } from './welcome';

async function main(): Promise<void> {
  const server = await startServer(Configuration.from(process.env));
  endOnSignals(() => server.close());
  const figures = await publishedFigures(server.app.get(QueryBus), server.app.get(Clock).now());
  for (const warning of server.warnings) process.stderr.write(`${warning}\n`);
  const link = await server.app.get(FirstAdministrator).link(server.url);
  process.stdout.write(welcomeText(server.url, server.sampleRows, figures, link));
}

main().catch(explainAndExit);
