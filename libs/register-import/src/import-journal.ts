import { Injectable } from '@nestjs/common';
import { CommandRunner } from '#libs/event-store';
import type { ImportRun } from './import-run';
import { RecordedStreams } from './recorded';
import { registerImportsStream } from './imports-stream';
import { RecordImport, registerImports } from './register-import.decider';
import type { RegisterImportEvent } from './register-import.events';

interface Owner {
  readonly programme: string;
  readonly municipality: string;
}

type What =
  | { readonly type: 'RegisterImported'; readonly owner: Owner & { readonly provider: string } }
  | {
      readonly type: 'RegisterCorrectionsImported';
      readonly owner: Owner & { readonly provider: string | null };
    };

/** Writes down that an import took place, and knows the providers whose registers were imported. */
@Injectable()
export class ImportJournal {
  constructor(
    private readonly runner: CommandRunner,
    private readonly streams: RecordedStreams,
  ) {}

  /** Records the import unless it is a repetition that brought nothing; counts its event in the run. */
  async record(run: ImportRun<unknown>, what: What): Promise<void> {
    const command = new RecordImport(eventOf(run, what));
    const stream = registerImportsStream(what.owner.programme, what.owner.municipality);
    const { state, events } = await this.streams.read(stream, registerImports);
    const decided = registerImports.decide(command, state).length;
    if (run.options.dryRun) run.events += decided;
    if (decided === 0 || run.options.dryRun) return;
    // The number of imports before makes the id: the same file may bring something new once more.
    const metadata = run.plainMetadata('import', events.length);
    const outcome = await this.runner.run({ stream, decider: registerImports, command, metadata });
    run.events += outcome.events;
  }

  /** The providers with an imported register. */
  async providers({ programme, municipality }: Owner): Promise<readonly string[]> {
    const stream = registerImportsStream(programme, municipality);
    return (await this.streams.read(stream, registerImports)).state.providers;
  }
}

function eventOf(run: ImportRun<unknown>, { type, owner }: What): RegisterImportEvent {
  const { rows, accepted } = run.result();
  const facts = {
    fileDigest: run.file.digest,
    encoding: run.file.encoding,
    rows,
    accepted,
    rejected: rows - accepted,
    rejectedByCode: run.rejectedByCode(),
    newFacts: run.events,
  };
  return type === 'RegisterImported'
    ? { type, data: { ...owner, ...facts } }
    : { type, data: { ...owner, ...facts } };
}
