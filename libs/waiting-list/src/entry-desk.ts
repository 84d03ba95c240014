import { Injectable } from '@nestjs/common';
import { CommandBus, type ICommand } from '@nestjs/cqrs';
import { EventStore, type CommandOutcome } from '#libs/event-store';
import { type CommandContext, Refusal } from '#libs/kernel';
import { type Caller, Clock, contextOf, NotFound } from '#libs/platform';
import { Projections } from '#libs/projections';
import { idMadeBy } from './entry-id';

const PURPOSE = 'waiting list';
const PATIENCE_MS = 2_000;

/** What a command over HTTP answers: where its stream stands, and how many events it led to. */
export interface CommandAnswer {
  readonly revision: string | null;
  /** Asks of views may wait for it. */
  readonly position: string | null;
  readonly events: number;
}

/** What came of a command to each of many entries. */
export interface ManyAnswered {
  readonly done: number;
  readonly refused: readonly { readonly entryId: string; readonly code: string }[];
}

/** Sends the commands of a request and says where their stream stands. */
@Injectable()
export class EntryDesk {
  constructor(
    private readonly commands: CommandBus,
    private readonly clock: Clock,
    private readonly store: EventStore,
    private readonly projections: Projections,
  ) {}

  /** What a caller's command brings along. */
  context(caller: Caller): CommandContext {
    return contextOf(caller, this.clock, PURPOSE);
  }

  /** Runs the command; throws `NotFound` for an entry nobody placed. */
  async send(command: ICommand): Promise<CommandAnswer> {
    const { revision, position, events } = await this.commands.execute<ICommand, CommandOutcome>(command);
    return { revision: revision?.toString() ?? null, position, events };
  }

  /** Runs a command for each entry under an id of its own; refusals are counted, anything else stops. */
  async sendEach(
    caller: Caller,
    entryIds: readonly string[],
    command: (entryId: string, context: CommandContext) => ICommand,
  ): Promise<ManyAnswered> {
    const refused: { entryId: string; code: string }[] = [];
    const { metadata, today } = this.context(caller);
    for (const entryId of entryIds) {
      const commandId = idMadeBy(caller.commandId, entryId);
      try {
        await this.commands.execute(command(entryId, { metadata: { ...metadata, commandId }, today }));
      } catch (error) {
        refused.push({ entryId, code: refusalCode(error) });
      }
    }
    return { done: entryIds.length - refused.length, refused };
  }

  /** Waits briefly until views show what is recorded now, before a rule asks them. */
  async catchUp(...views: readonly string[]): Promise<void> {
    const position = await this.store.lastPosition();
    if (position === null) return;
    for (const view of views) await this.projections.waitFor(view, position, PATIENCE_MS);
  }
}

function refusalCode(error: unknown): string {
  if (error instanceof Refusal) return error.code;
  if (error instanceof NotFound) return 'ENTRY_NOT_FOUND';
  throw error;
}
