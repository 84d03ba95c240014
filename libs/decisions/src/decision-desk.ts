import { Injectable, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiOperation } from '@nestjs/swagger';
import { v5 as uuidV5 } from 'uuid';
import type { CommandOutcome } from '#libs/event-store';
import { type CommandContext, dayAt, type LocalDate, localDate, Refusal } from '#libs/kernel';
import { PersonalData, textAbout, UnknownPerson } from '#libs/personal-data';
import { type Caller, Clock, contextOf } from '#libs/platform';
import { DecisionOutcomeDto } from './decision.answer';
import type { DecisionCommand } from './decision.decider';
import { DecisionRunner } from './decision-runner';

const PARTS = '9a4c2e17-5b60-5d83-8f1e-7d30b6c94a25';

/** The id of a decision, appeal, action or order that a request makes; the request sent again names the same. */
export const newId = ({ commandId }: Caller, what = ''): string => uuidV5(`${commandId}${what}`, PARTS);

/** The decision of a path. */
export const Id = (): ParameterDecorator => Param('id', ParseUUIDPipe);

/** A command over HTTP, described by what it does. */
export const Does =
  (path: string, summary: string): MethodDecorator =>
  (target, key, descriptor) => {
    for (const decorate of [
      Post(path),
      ApiOperation({ summary }),
      ApiCreatedResponse({ type: DecisionOutcomeDto }),
    ])
      decorate(target, key, descriptor as TypedPropertyDescriptor<unknown>);
  };

/** Sends commands of a request and says where their decision stands. */
@Injectable()
export class DecisionDesk {
  constructor(
    private readonly commands: CommandBus,
    private readonly clock: Clock,
    private readonly personalData: PersonalData,
    private readonly decisions: DecisionRunner,
  ) {}

  /** The day of a request, today where it says none. */
  day(on: string | undefined): LocalDate {
    return on === undefined ? dayAt(this.clock.now()) : localDate(on);
  }

  /** What a caller's command brings along. */
  context(caller: Caller): CommandContext {
    return contextOf(caller, this.clock, 'decision', 'ZUP');
  }

  /** Runs the command; `partId` names the appeal, action or order that it makes. */
  async run(command: DecisionCommand, partId: string | null = null): Promise<DecisionOutcomeDto> {
    const { revision, position } = await this.commands.execute<DecisionCommand, CommandOutcome>(command);
    const { decisionId } = command;
    return { decisionId, partId, revision: revision === null ? null : String(revision), position };
  }

  /** Keeps a note on a decision with the data of its first party, `about` whom else it may be; refuses `PERSON_NOT_KNOWN`. */
  async keep(decisionId: string, note: string | undefined, about?: string): Promise<string | null> {
    if (!note) return null;
    const { state } = await this.decisions.read(decisionId, '');
    const personId = state.drafted?.parties[0]?.personId;
    if (personId === undefined) throw new Refusal('DECISION_NOT_FOUND');
    try {
      return (await this.personalData.putTexts([textAbout(personId, note, about)]))[0] ?? null;
    } catch (error) {
      throw error instanceof UnknownPerson ? new Refusal('PERSON_NOT_KNOWN', { field: 'note' }) : error;
    }
  }
}
