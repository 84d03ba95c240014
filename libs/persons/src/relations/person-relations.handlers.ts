import {
  Command,
  CommandHandler,
  type ICommandHandler,
  type IQueryHandler,
  Query,
  QueryHandler,
} from '@nestjs/cqrs';
import { type Viewer, visibleAmong } from '#libs/access';
import { type CommandOutcome, CommandRunner, EventStore } from '#libs/event-store';
import { EventCatalogue, type LocalDate } from '#libs/kernel';
import { Database } from '#libs/platform';
import type { PersonContext } from '../person-commands';
import { PersonStreams } from '../person-streams';
import { joinedRecords } from '../same-person/person-pairs.query';
import {
  EndRelation,
  holdsOn,
  personRelations,
  personRelationsStream,
  RecordRelation,
  type Relation,
} from './person-relations.decider';
import type { PersonRelationEvent } from './person-relations.events';

/** Writes down what another person is to this one; see the decider's `RecordRelation`. */
export class AddRelation extends Command<CommandOutcome> {
  constructor(
    readonly personId: string,
    readonly relation: Relation,
    readonly context: PersonContext,
  ) {
    super();
  }
}

/** Ends a relation of a person; see the decider's `EndRelation`. */
export class CloseRelation extends Command<CommandOutcome> {
  constructor(
    readonly personId: string,
    readonly relationId: string,
    readonly on: LocalDate,
    readonly context: PersonContext,
  ) {
    super();
  }
}

/** The relations of all of a person's records to persons whom the viewer may see, on one day or ever; the oldest first. */
export class ListRelations extends Query<readonly Relation[]> {
  constructor(
    readonly viewer: Viewer,
    readonly personId: string,
    readonly on: LocalDate | null,
  ) {
    super();
  }
}

@CommandHandler(AddRelation)
class AddRelationHandler implements ICommandHandler<AddRelation> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly streams: PersonStreams,
  ) {}

  async execute({ personId, relation, context }: AddRelation): Promise<CommandOutcome> {
    const unregistered: string[] = [];
    for (const id of [personId, relation.otherId])
      if ((await this.streams.read(id)).state.personId === null) unregistered.push(id);
    return this.runner.run({
      stream: personRelationsStream(personId),
      decider: personRelations,
      command: new RecordRelation(personId, relation, unregistered),
      metadata: context.metadata,
    });
  }
}

@CommandHandler(CloseRelation)
class CloseRelationHandler implements ICommandHandler<CloseRelation> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ personId, relationId, on, context }: CloseRelation): Promise<CommandOutcome> {
    return this.runner.run({
      stream: personRelationsStream(personId),
      decider: personRelations,
      command: new EndRelation(relationId, on),
      metadata: context.metadata,
    });
  }
}

/** Answers from the record. */
@QueryHandler(ListRelations)
export class ListRelationsHandler implements IQueryHandler<ListRelations> {
  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
    private readonly database: Database,
  ) {}

  async execute({ viewer, personId, on }: ListRelations): Promise<readonly Relation[]> {
    const joined = (await joinedRecords(this.database, [personId])).get(personId);
    const records = joined ? [joined.survivorId, ...joined.absorbedIds] : [personId];
    const relations = (await Promise.all(records.map((id) => this.read(id)))).flat();
    const others = [...new Set(relations.map(({ otherId }) => otherId))];
    const theirs = await visibleAmong(this.database, viewer, 'persons.list-relations', 'person', others);
    const shown = relations.filter(({ otherId }) => theirs.has(otherId));
    const asked = on === null ? shown : shown.filter((each) => holdsOn(each, on));
    return asked.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  }

  private async read(personId: string): Promise<readonly Relation[]> {
    let relations = personRelations.initialState;
    for await (const stored of this.store.readStream(personRelationsStream(personId)))
      relations = personRelations.evolve(
        relations,
        this.catalogue.decode(stored) as unknown as PersonRelationEvent,
      );
    return relations;
  }
}

/** Commands and the question of a person's relations. */
export const personRelationHandlers = [AddRelationHandler, CloseRelationHandler, ListRelationsHandler];
