import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner } from '#libs/event-store';
import { Database } from '#libs/platform';
import { Projections } from '#libs/projections';
import type { PersonContext } from '../person-commands';
import { PersonStreams } from '../person-streams';
import {
  type PairedPerson,
  personPair,
  type PersonPairCommand,
  RecordNotSamePerson,
  RecordSamePerson,
  UndoSamePerson,
} from './person-pair.decider';
import { personPairStream } from './person-pair-stream';
import { personPairsView } from './person-pairs.projection';
import { joinedRecords } from './person-pairs.query';

// The page is read again at once; longer than this nobody waits for a decision.
const WAIT_MS = 1000;
const DECISIONS = {
  same: RecordSamePerson,
  different: RecordNotSamePerson,
  undone: UndoSamePerson,
} as const;

/** What was decided of a pair, and whether reads already show it. */
export interface PairOutcome {
  readonly revision: bigint | null;
  readonly position: string | null;
  readonly events: number;
  readonly shown: boolean;
}

/** Decides of two persons; the record of the first is kept in front. See the decider for what is refused. */
export class DecideOnPair extends Command<PairOutcome> {
  constructor(
    readonly decision: keyof typeof DECISIONS,
    readonly personId: string,
    readonly otherId: string,
    readonly context: PersonContext,
  ) {
    super();
  }
}

@CommandHandler(DecideOnPair)
class DecideOnPairHandler implements ICommandHandler<DecideOnPair> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly streams: PersonStreams,
    private readonly database: Database,
    private readonly projections: Projections,
  ) {}

  async execute({ decision, personId, otherId, context }: DecideOnPair): Promise<PairOutcome> {
    const command: PersonPairCommand = new DECISIONS[decision](
      await this.lookUp(personId),
      await this.lookUp(otherId),
    );
    const { revision, position, events } = await this.runner.run({
      stream: personPairStream(personId, otherId),
      decider: personPair,
      command,
      metadata: context.metadata,
    });
    const shown =
      position === null ||
      (await this.projections.waitFor(personPairsView.name, position, WAIT_MS)) === 'fresh';
    return { revision, position, events, shown };
  }

  private async lookUp(personId: string): Promise<PairedPerson> {
    const { state } = await this.streams.read(personId);
    const joined = (await joinedRecords(this.database, [personId])).get(personId);
    const joinedTo = joined && joined.survivorId !== personId ? joined.survivorId : null;
    return { personId, registered: state.personId !== null, pseudonymous: state.pseudonymous, joinedTo };
  }
}

/** Decisions on pairs. */
export const personPairHandlers = [DecideOnPairHandler];
