import 'reflect-metadata';
import { CommandFactory } from 'nest-commander';
import { CliModule } from './cli.module';
import { failuresOf, isHelp } from './terminal/failure';
import { jsonWanted, printFailures } from './terminal/output';

const rethrow = (error: Error): never => {
  throw error;
};

async function main(): Promise<void> {
  try {
    await CommandFactory.run(CliModule, {
      cliName: 'spis',
      logger: false,
      abortOnError: false,
      errorHandler: rethrow,
      serviceErrorHandler: rethrow,
      // Commander's own words are printed by us, as text or as JSON.
      outputConfiguration: { writeErr: () => undefined },
    });
  } catch (error) {
    if (isHelp(error)) return;
    printFailures(jsonWanted(), failuresOf(error));
    process.exitCode = 1;
  }
}

void main();
