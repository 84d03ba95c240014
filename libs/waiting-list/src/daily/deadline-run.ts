import { Injectable } from '@nestjs/common';
import { CommandBus, type ICommand, QueryBus } from '@nestjs/cqrs';
import { THE_HOUSE } from '#libs/access';
import { type CommandContext, dayAt, type EventMetadata, type LocalDate, Refusal } from '#libs/kernel';
import { Clock, Database } from '#libs/platform';
import { programmes } from '#libs/programmes';
import { whenBuilt } from '#libs/projections';
import { LIVE_ENTRIES, LIVE_MARKS } from '../entries/live-entries';
import { waitingListView } from '../entries/waiting-list.projection';
import { EntryDesk } from '../entry-desk';
import { entryStream, idMadeBy } from '../entry-id';
import { marksView } from '../marks/marks.projection';
import { NoteLapse } from '../offers/offers.handlers';
import { ListOffers } from '../offers/offers.query';
import { RemoveUnanswered } from '../revalidation.decider';

const AT_ONCE = 500;

/** One thing nobody answered in time: an offer or a question of a re-validation. */
export interface Overdue {
  readonly kind: 'offer' | 'revalidation';
  readonly entryId: string;
  /** Id of the offer, or of the campaign. */
  readonly id: string;
  /** The last day to answer. */
  readonly answerBy: LocalDate;
}

/** What came of a run; refused are those whom a rule let stay, with its code. */
export interface DeadlineRunResult {
  readonly on: LocalDate;
  readonly lapsed: number;
  readonly removed: number;
  readonly refused: readonly (Overdue & { readonly code: string })[];
}

/**
 * Lets offers lapse and removes entries whose period to answer is over, in all programmes. A run that is done
 * again, or by two at once, finds the answer of the first; at most 500 of a kind and programme at once.
 */
@Injectable()
export class DeadlineRun {
  constructor(
    private readonly desk: EntryDesk,
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Offers and questions whose last day to answer lies before today, the earliest first. */
  async due(): Promise<readonly Overdue[]> {
    await this.desk.catchUp(marksView.name, waitingListView.name);
    const today = dayAt(this.clock.now());
    const due = [...(await this.offersDue(today)), ...(await this.questionsDue(today))];
    return due.sort((a, b) => (a.answerBy < b.answerBy ? -1 : a.answerBy > b.answerBy ? 1 : 0));
  }

  /** Settles all that is due, in the name of the run. */
  async run(): Promise<DeadlineRunResult> {
    const on = dayAt(this.clock.now());
    const refused: (Overdue & { readonly code: string })[] = [];
    const done = { offer: 0, revalidation: 0 };
    for (const overdue of await this.due()) {
      const code = await this.settle(overdue, on);
      if (code === null) done[overdue.kind] += 1;
      else refused.push({ ...overdue, code });
    }
    return { on, lapsed: done.offer, removed: done.revalidation, refused };
  }

  private async settle(overdue: Overdue, today: LocalDate): Promise<string | null> {
    try {
      await this.commands.execute(commandFor(overdue, { metadata: metadataFor(overdue), today }));
      return null;
    } catch (error) {
      if (error instanceof Refusal) return error.code;
      throw error;
    }
  }

  private async offersDue(today: LocalDate): Promise<Overdue[]> {
    const page = { provider: null, standing: 'open' as const, dueBefore: today, offset: 0, limit: AT_ONCE };
    const due: Overdue[] = [];
    for (const { code } of programmes())
      for (const offer of await this.queries.execute(
        new ListOffers(THE_HOUSE, { ...page, programme: code }),
      )) {
        const { entryId, offerId, answerBy } = offer;
        due.push({ kind: 'offer', entryId, id: offerId, answerBy });
      }
    return due;
  }

  private async questionsDue(today: LocalDate): Promise<Overdue[]> {
    const asked = this.database.query<Overdue>(
      `select 'revalidation' as kind, r.entry_id as "entryId", r.campaign_id as id, r.answer_by::text as "answerBy"
         from ${LIVE_MARKS}.revalidations r
         join lateral (select ended_on from ${LIVE_ENTRIES}.entries
                        where view_key = '${entryStream('')}' || r.entry_id and upper_inf(known)
                        limit 1) e on e.ended_on is null
        where r.standing in ('letter-produced', 'reminded') and r.answer_by < $1
        order by r.answer_by, r.entry_id limit ${AT_ONCE}`,
      [today],
    );
    return (await whenBuilt(marksView.name, asked)).rows;
  }
}

const commandFor = ({ kind, entryId, id }: Overdue, context: CommandContext): ICommand =>
  kind === 'offer'
    ? new NoteLapse(entryId, { offerId: id }, context)
    : new RemoveUnanswered(entryId, { campaignId: id, decidedBy: 'run' }, context);

function metadataFor({ kind, entryId, id, answerBy }: Overdue): EventMetadata {
  // Made of what is settled: a second run sends the same command, not another one.
  const commandId = idMadeBy(id, `${kind}/${entryId}/${answerBy}`);
  return {
    commandId,
    correlationId: commandId,
    causationId: null,
    actor: { id: 'run:waiting-list-deadlines', role: 'system', unit: null, onBehalfOf: null },
    legalBasis: null,
    purpose: 'waiting list',
  };
}
