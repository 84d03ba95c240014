import { Injectable } from '@nestjs/common';
import { CommandRunner } from '#libs/event-store';
import { dayAt, type RecordedEvent } from '#libs/kernel';
import { PersonalData } from '#libs/personal-data';
import { Clock } from '#libs/platform';
import {
  CorrectWaitingEnd,
  entryStream,
  type EntryState,
  registerEntryId,
  waitingListEntry,
  type WaitingEnd,
} from '#libs/waiting-list';
import type { RegisteredCorrection } from './correction-row';
import type { ImportCorrections, ImportResult } from './import-commands';
import { readCorrections } from './import-file';
import { ImportJournal } from './import-journal';
import { ImportRun } from './import-run';
import { asRowError } from './record-differences';
import { RecordedStreams } from './recorded';
import { rowError } from './row-errors';

type Run = ImportRun<RegisteredCorrection>;
type Row = ReturnType<Run['goodRows']>[number];

interface Found {
  readonly entryId: string;
  readonly state: EntryState;
  readonly events: readonly RecordedEvent[];
}

/** Imports later corrections one after the other in the order in which they became known. */
@Injectable()
export class CorrectionsImporter {
  constructor(
    private readonly clock: Clock,
    private readonly personalData: PersonalData,
    private readonly streams: RecordedStreams,
    private readonly runner: CommandRunner,
    private readonly journal: ImportJournal,
  ) {}

  /** See `ImportCorrections`. */
  async import({ file, owner, options }: ImportCorrections): Promise<ImportResult> {
    const today = dayAt(this.clock.now());
    const register = [owner.programme, owner.municipality, owner.provider ?? ''].join('/');
    const run = new ImportRun(await readCorrections(file, today), register, options, today);
    const providers = owner.provider === null ? await this.journal.providers(owner) : [owner.provider];
    const inOrder = run.goodRows().sort((a, b) => a.row.knownOn.localeCompare(b.row.knownOn));
    for (const row of inOrder) {
      const found = await this.find(run, owner, providers, row);
      if (found) await this.correct(run, row, found);
      for (let step = 0; step < 3; step += 1) run.step();
    }
    await this.journal.record(run, { type: 'RegisterCorrectionsImported', owner });
    return run.result();
  }

  private async find(
    run: Run,
    owner: ImportCorrections['owner'],
    providers: readonly string[],
    { line, row: { registerNumber } }: Row,
  ): Promise<Found | null> {
    const found: Found[] = [];
    for (const provider of providers) {
      const entryId = registerEntryId({ ...owner, provider, registerNumber });
      const recorded = await this.streams.read(entryStream(entryId), waitingListEntry);
      if (recorded.state.placed) found.push({ entryId, ...recorded });
    }
    const [only, ...others] = found;
    if (only && others.length === 0) return only;
    const code = only ? 'ambiguous-register-number' : 'unknown-register-number';
    run.reject(rowError(line, 'Evidenčna št.', code));
    return null;
  }

  private async correct(run: Run, { line, row }: Row, { entryId, state, events }: Found): Promise<void> {
    if (isRecorded(row, events)) return;
    const metadata = run.metadata('correction', line, row.knownOn);
    const command = (noteRef: string | null): CorrectWaitingEnd =>
      new CorrectWaitingEnd(entryId, endAfter(row, state, noteRef), { metadata, today: run.today });
    try {
      const decided = waitingListEntry.decide(command(null), state).length;
      if (run.options.dryRun) run.events += decided;
      if (decided === 0 || run.options.dryRun) return;
    } catch (error) {
      run.reject(asRowError(error, line));
      return;
    }
    const noteRef = await this.keepNote(row.note, state.placed?.personId);
    const stream = entryStream(entryId);
    const outcome = await this.runner.run({
      stream,
      decider: waitingListEntry,
      command: command(noteRef),
      metadata,
    });
    run.events += outcome.events;
  }

  private async keepNote(text: string | null, personId: string | undefined): Promise<string | null> {
    if (text === null || personId === undefined) return null;
    return (await this.personalData.putTexts([{ personId, text }]))[0] ?? null;
  }
}

/** A file read again must not turn back a correction that came after this one. */
function isRecorded(
  { knownOn, endedOn, reason }: RegisteredCorrection,
  events: readonly RecordedEvent[],
): boolean {
  return events.some(({ data, metadata }) => {
    const end = data as Partial<WaitingEnd>;
    return end.endedOn === endedOn && end.reason === reason && metadata.importSource?.knownOn === knownOn;
  });
}

function endAfter(row: RegisteredCorrection, state: EntryState, noteRef: string | null): WaitingEnd {
  const last = state.ends.at(-1);
  // The file has no column for the start of service: where the person stays admitted, it stays as it was.
  const stays = row.reason === 'admitted' && last?.reason === 'admitted' ? last.serviceStartedOn : null;
  return { endedOn: row.endedOn, reason: row.reason, noteRef, serviceStartedOn: stays };
}
