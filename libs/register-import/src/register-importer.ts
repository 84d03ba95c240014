import { Injectable } from '@nestjs/common';
import { CommandRunner } from '#libs/event-store';
import { dayAt } from '#libs/kernel';
import { PersonalData } from '#libs/personal-data';
import { Clock } from '#libs/platform';
import {
  entryStream,
  factDay,
  RecordRegisterRow,
  registerEntryId,
  waitingListEntry,
  type WaitingListEvent,
} from '#libs/waiting-list';
import type { ImportOptions, ImportResult, RegisterOwner } from './import-commands';
import { readRegister } from './import-file';
import { ImportJournal } from './import-journal';
import { IN_FLIGHT, ImportRun } from './import-run';
import { inFlight } from './in-flight';
import { type DescribedPerson, PersonRecorder } from './person-recorder';
import { asRowError } from './record-differences';
import { RecordedStreams } from './recorded';
import type { RegisteredEntry } from './register-row';

/** Stands for a person whom the record does not know yet, while a row is only judged. */
const NOBODY = '00000000-0000-4000-8000-000000000000';

type Run = ImportRun<RegisteredEntry>;

interface GoodRow {
  readonly line: number;
  readonly row: RegisteredEntry;
  /** Facts of the entry that the record does not have. */
  readonly newFacts: number;
}

/** Imports a register: judges every row against the record first, then writes persons, then entries. */
@Injectable()
export class RegisterImporter {
  constructor(
    private readonly clock: Clock,
    private readonly personalData: PersonalData,
    private readonly persons: PersonRecorder,
    private readonly streams: RecordedStreams,
    private readonly runner: CommandRunner,
    private readonly journal: ImportJournal,
  ) {}

  /** See `ImportRegister`. */
  async import(file: Uint8Array, owner: RegisterOwner, options: ImportOptions): Promise<ImportResult> {
    const today = dayAt(this.clock.now());
    const register = [owner.programme, owner.municipality, owner.provider].join('/');
    const run = new ImportRun(await readRegister(file, today), register, options, today);
    const judged = await inFlight(run.goodRows(), IN_FLIGHT, (row) => this.judge(run, owner, row));
    const good = judged.filter((row) => row !== null);
    const described = good.map(describe);
    if (options.dryRun) {
      run.events = good.reduce((sum, row) => sum + row.newFacts, await this.persons.preview(described));
    } else {
      const ids = await this.persons.record(run, described);
      await inFlight(good, IN_FLIGHT, (row) => this.write(run, owner, row, ids));
    }
    await this.journal.record(run, { type: 'RegisterImported', owner });
    return run.result();
  }

  private async judge(
    run: Run,
    owner: RegisterOwner,
    { line, row }: { line: number; row: RegisteredEntry },
  ): Promise<GoodRow | null> {
    const personId = (await this.personalData.findPersonByEmso(row.emso)) ?? NOBODY;
    const command = commandFor(run, owner, { line, row }, personId);
    const { state } = await this.streams.read(entryStream(command.entryId), waitingListEntry);
    run.step();
    try {
      return { line, row, newFacts: waitingListEntry.decide(command, state).length };
    } catch (error) {
      run.reject(asRowError(error, line));
      return null;
    }
  }

  private async write(
    run: Run,
    owner: RegisterOwner,
    good: GoodRow,
    ids: ReadonlyMap<string, string>,
  ): Promise<void> {
    run.step();
    run.step();
    const personId = ids.get(good.row.emso);
    if (!personId || good.newFacts === 0) return;
    const command = commandFor(run, owner, good, personId);
    const outcome = await this.runner.run<
      typeof command,
      WaitingListEvent,
      typeof waitingListEntry.initialState
    >({
      stream: entryStream(command.entryId),
      decider: waitingListEntry,
      command,
      metadata: command.context.metadata,
      metadataOf: (event) => run.metadata('entry', good.line, factDay(event)),
    });
    run.events += outcome.events;
  }
}

const describe = ({ line, row }: GoodRow): DescribedPerson => ({
  line,
  emso: row.emso,
  values: row.person,
  knownOn: row.applicationReceivedOn,
});

function commandFor(
  run: Run,
  owner: RegisterOwner,
  { line, row }: { line: number; row: RegisteredEntry },
  personId: string,
): RecordRegisterRow {
  const { registerNumber, applicationReceivedOn, listedOn, needProfile, end } = row;
  const entryId = registerEntryId({ ...owner, registerNumber });
  return new RecordRegisterRow(
    entryId,
    {
      ...owner,
      entryId,
      personId,
      registerNumber,
      applicationReceivedOn,
      listedOn,
      legalRegime: 'ZSV',
      needProfile,
      end: end && { ...end, noteRef: null },
    },
    { metadata: run.metadata('entry', line, listedOn), today: run.today },
  );
}
