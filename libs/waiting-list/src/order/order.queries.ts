import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { type Viewer, visibleAmong } from '#libs/access';
import { addDays, knownFrom, type LocalDate, Refusal } from '#libs/kernel';
import { Database } from '#libs/platform';
import { whenBuilt } from '#libs/projections';
import { type KnownAt, knownMoment } from '../entries/as-of';
import { checkField, checkProgramme, LIVE_MARKS } from '../entries/live-entries';
import { factDay, type WaitingListEvent } from '../entry.events';
import { EntryReader } from '../entry-reader';
import type { ListName } from '../list-rules.decider';
import { marksView } from '../marks/marks.projection';
import { type ListHistory, orderOn, type RecordedRule, ruleOn } from './list-history.rules';
import { listHistory, rulesOf } from './list-history.query';
import { type ChangeBefore, type Movement, movementsOf } from './movements.rules';
import type { Score } from './priority-criteria.rules';
import {
  type MoveShown,
  type RuleShown,
  shownMove,
  shownRule,
  type StandingThen,
  standingIn,
} from './standing.rules';

/** Which day, as known when. */
export interface Then {
  readonly on: LocalDate;
  readonly knownAt: KnownAt;
}

/** One place of an order. */
export interface OrderRow {
  readonly rank: number;
  readonly entryId: string;
  readonly personId: string;
  readonly rankByRule: number;
  readonly score: Score | null;
  readonly moved: MoveShown | null;
}

/** A page of a list in its order. */
export interface ListOrder extends ListName, Then {
  readonly rule: RuleShown;
  readonly total: number;
  readonly entries: readonly OrderRow[];
}

/** A provider's list in its order by the rule in force; throws `NotFound` for an unknown programme. */
export class GetListOrder extends Query<ListOrder> {
  constructor(
    readonly viewer: Viewer,
    readonly list: ListName,
    readonly moment: Then,
    readonly page: { readonly offset: number; readonly limit: number },
  ) {
    super();
  }
}

/** One who was put or offered something before this entry although behind it. */
export interface PassedBy {
  readonly entryId: string;
  readonly eventId: string;
  readonly type: 'EntryReranked' | 'PlaceOffered';
  readonly day: LocalDate;
  readonly reason: string;
}

/** Why an entry stands where it stands. */
export interface Standing extends ListName, Then, StandingThen {
  readonly entryId: string;
  readonly passedBy: readonly PassedBy[];
}

/** Why an entry stands where it stands; throws `NotFound`, refuses `NOT_ON_LIST` where it did not wait. */
export class GetStanding extends Query<Standing> {
  constructor(
    readonly entryId: string,
    readonly moment: Then,
  ) {
    super();
  }
}

/** An event behind a change of rank. */
export interface CausingEvent {
  readonly eventId: string;
  readonly type: string;
}

/** One whose coming or going moved the rank, with the events of that day behind it; none: time passed. */
export interface MoverShown {
  readonly entryId: string;
  readonly change: ChangeBefore;
  readonly events: readonly CausingEvent[];
}

/** A change of rank with what caused it. */
export type MovementShown = Omit<Movement, 'movers'> & { readonly movers: readonly MoverShown[] };

/** How an entry's rank moved between two days. */
export interface Movements extends ListName {
  readonly entryId: string;
  readonly from: LocalDate;
  readonly on: LocalDate;
  readonly knownAt: KnownAt;
  readonly movements: readonly MovementShown[];
}

/** How an entry's rank moved from a day (its listing when left out) to another, five years at most. */
export class GetMovements extends Query<Movements> {
  constructor(
    readonly entryId: string,
    readonly from: LocalDate | null,
    readonly moment: Then,
  ) {
    super();
  }
}

/** The recorded rules of a list, oldest first. */
export class ListRulesOf extends Query<readonly RecordedRule[]> {
  constructor(
    readonly list: ListName,
    readonly knownAt: KnownAt,
  ) {
    super();
  }
}

@QueryHandler(GetListOrder)
export class GetListOrderHandler implements IQueryHandler<GetListOrder> {
  constructor(private readonly database: Database) {}

  async execute({ viewer, list, moment, page: { offset, limit } }: GetListOrder): Promise<ListOrder> {
    checkProgramme(list.programme);
    const { on, knownAt } = moment;
    const history = await listHistory(this.database, list, knownAt, { from: on, to: on });
    const whole = orderOn(history, on);
    const ids = whole.map(({ facts }) => facts.entryId);
    const theirs = await visibleAmong(this.database, viewer, 'waiting-list.read-order', 'entry', ids);
    const order = whole.filter(({ facts }) => theirs.has(facts.entryId));
    const entries = order.slice(offset, offset + limit).map(({ facts, rank, naturalRank, score, moved }) => ({
      rank,
      entryId: facts.entryId,
      personId: history.spans.get(facts.entryId)?.[0]?.personId ?? '',
      rankByRule: naturalRank,
      score,
      moved: moved && shownMove(moved),
    }));
    return { ...list, ...moment, rule: shownRule(ruleOn(history.rules, on)), total: order.length, entries };
  }
}

@QueryHandler(GetStanding)
export class GetStandingHandler implements IQueryHandler<GetStanding> {
  constructor(
    private readonly database: Database,
    private readonly reader: EntryReader,
  ) {}

  async execute({ entryId, moment }: GetStanding): Promise<Standing> {
    const { programme, provider } = (await this.reader.get(entryId)).placed;
    const list = { programme, provider };
    const days = { from: moment.on, to: moment.on };
    const history = await listHistory(this.database, list, moment.knownAt, days);
    const standing = standingIn(orderOn(history, moment.on), ruleOn(history.rules, moment.on), entryId);
    if (!standing) throw new Refusal('NOT_ON_LIST', { on: moment.on });
    return { entryId, ...list, ...moment, ...standing, passedBy: await this.passedBy(entryId, moment) };
  }

  private async passedBy(entryId: string, { on, knownAt }: Then): Promise<PassedBy[]> {
    const asked = this.database.query<PassedBy>(
      `select by_id as "entryId", event_id as "eventId", type, day::text as day, reason
         from ${LIVE_MARKS}.passings where passed_id = $1 and day <= $2 and known <= $3
        order by day, known, by_id`,
      [entryId, on, knownMoment(knownAt)],
    );
    return (await whenBuilt(marksView.name, asked)).rows;
  }
}

const YEARS = 5;

@QueryHandler(GetMovements)
export class GetMovementsHandler implements IQueryHandler<GetMovements> {
  constructor(
    private readonly database: Database,
    private readonly reader: EntryReader,
  ) {}

  async execute({ entryId, from, moment }: GetMovements): Promise<Movements> {
    const { placed } = await this.reader.get(entryId);
    const { programme, provider } = placed;
    const start = from === null || from < placed.listedOn ? placed.listedOn : from;
    checkField(start <= moment.on, 'on', 'BEFORE_FROM', 'must not lie before from or before the listing');
    checkField(
      moment.on <= addDays(start, YEARS * 366),
      'from',
      'TOO_LONG',
      `must lie ${YEARS} years back at most`,
    );
    const days = { from: start, to: moment.on };
    const history = await listHistory(this.database, placed, moment.knownAt, days);
    const movements = movementsOf(history, entryId, start, moment.on);
    const causes = new Causes(this.reader, history, moment.knownAt);
    const shown: MovementShown[] = [];
    for (const movement of movements) shown.push(await causes.shown(entryId, movement));
    return { entryId, programme, provider, from: start, ...moment, movements: shown };
  }
}

/** Finds the recorded events behind a change of rank. */
class Causes {
  private readonly streams = new Map<string, readonly (CausingEvent & { readonly day: LocalDate })[]>();

  constructor(
    private readonly reader: EntryReader,
    private readonly history: ListHistory,
    private readonly knownAt: KnownAt,
  ) {}

  async shown(entryId: string, { movers, ...movement }: Movement): Promise<MovementShown> {
    const shown: MoverShown[] = [];
    for (const mover of movers)
      shown.push({ ...mover, events: await this.behind(entryId, mover.entryId, movement.on) });
    return { ...movement, movers: shown };
  }

  private async behind(self: string, other: string, on: LocalDate): Promise<CausingEvent[]> {
    const [theirs, own] = [await this.eventsOf(other), await this.eventsOf(self)];
    const rules = this.history.rules.flatMap(({ eventId, type, data }) =>
      ('drawnOn' in data ? data.drawnOn : data.validFrom) === on ? [{ eventId, type }] : [],
    );
    const that = (events: readonly (CausingEvent & { readonly day: LocalDate })[]): CausingEvent[] =>
      events.filter(({ day }) => day === on).map(({ eventId, type }) => ({ eventId, type }));
    const [first, second] = [that(theirs), that(own)];
    return first.length > 0 ? first : second.length > 0 ? second : rules;
  }

  private async eventsOf(entryId: string): Promise<readonly (CausingEvent & { readonly day: LocalDate })[]> {
    const known = this.streams.get(entryId);
    if (known) return known;
    const moment = knownMoment(this.knownAt);
    const events = (await this.reader.events(entryId))
      .filter((event) => knownFrom(event) <= moment)
      .map((event) => ({
        eventId: event.id,
        type: event.type,
        day: factDay(event as unknown as WaitingListEvent),
      }));
    this.streams.set(entryId, events);
    return events;
  }
}

@QueryHandler(ListRulesOf)
export class ListRulesOfHandler implements IQueryHandler<ListRulesOf> {
  constructor(private readonly database: Database) {}

  async execute({ list, knownAt }: ListRulesOf): Promise<readonly RecordedRule[]> {
    checkProgramme(list.programme);
    return rulesOf(this.database, list, knownAt);
  }
}

/** The questions about the order of a list. */
export const orderQueryHandlers = [
  GetListOrderHandler,
  GetStandingHandler,
  GetMovementsHandler,
  ListRulesOfHandler,
];
