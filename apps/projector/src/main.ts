import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Logger } from 'nestjs-pino';
import { DailySealing } from '#libs/evidence';
import { Configuration, loggingModule } from '#libs/platform';
import { DailyLogRemoval } from '#libs/processing-log';
import { Projector } from '#libs/projections';
import { Reactors } from '#libs/reactors';
import { endOnSignals, explainAndExit, HouseModule } from '../../house/src';
import { DailyDeadlines } from '#libs/waiting-list';
import { Module } from '@nestjs/common';

/** Follows the record, keeps the views true and lets the reactors work, as a process of its own; several may run, one moves each view. */
async function main(): Promise<void> {
  const house = HouseModule.of(Configuration.from(process.env));
  const module = { module: ProjectorModule, imports: [house, loggingModule()] };
  const app = await NestFactory.createApplicationContext(module, { bufferLogs: true, abortOnError: false });
  app.useLogger(app.get(Logger));
  endOnSignals(() => app.close());
  app.get(Projector).start();
  app.get(Reactors).start();
  app.get(DailySealing).start();
  app.get(DailyDeadlines).start();
  app.get(DailyLogRemoval).start();
  process.stdout.write('The projector follows the record; Ctrl+C ends it.\n');
}

@Module({})
class ProjectorModule {}

main().catch(explainAndExit);
