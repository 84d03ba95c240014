import { Injectable } from '@nestjs/common';
import { Erasures, type HoldGround } from '#libs/erasure';
import { CommandRunner, EventStore } from '#libs/event-store';
import { type CommandContext, EventCatalogue, type LocalDate } from '#libs/kernel';
import { joinedRecords } from '#libs/persons';
import { Database, NotFound } from '#libs/platform';
import { viewSchema, whenBuilt } from '#libs/projections';
import { KnownCases } from './known-cases';
import { type CaseMarks, isDisposedOf, keptBy, type RetainedCase } from './retained-case.rules';
import type { CaseRef } from './retention-case.rules';
import { type ListedState, retentionView } from './retention.projection';
import { caseRetention } from './retention.rules';
import { SCHEDULE_STREAM, scheduleDecider, SetRetentionPeriod } from './schedule.decider';
import type { RetentionPeriodSet } from './schedule.events';
import { retentionSchedule, type RetentionSchedule, shortestPeriod } from './schedule.rules';

const SCHEMA = viewSchema(retentionView.name);
const PERSONS_AT_ONCE = 300;
const NO_MARKS: CaseMarks = { listed: [], holds: [] };

/** Cases with how long they are kept and what keeps them. */
@Injectable()
export class RetainedCases {
  constructor(
    private readonly database: Database,
    private readonly known: KnownCases,
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
    private readonly runner: CommandRunner,
    private readonly erasures: Erasures,
  ) {}

  /** The schedule with what the office set. */
  async schedule(): Promise<RetentionSchedule> {
    const set: RetentionPeriodSet['data'][] = [];
    for await (const stored of this.store.readStream(SCHEDULE_STREAM))
      set.push(this.catalogue.decode(stored).data as RetentionPeriodSet['data']);
    return retentionSchedule(set);
  }

  /** Sets a period; refuses as `SetRetentionPeriod`. */
  async setPeriod(data: SetRetentionPeriod['data'], context: CommandContext): Promise<void> {
    const command = new SetRetentionPeriod(data, context);
    const { metadata } = context;
    await this.runner.run({ stream: SCHEDULE_STREAM, decider: scheduleDecider, command, metadata });
  }

  /** All cases of the persons as on a day. */
  async of(
    personIds: readonly string[],
    today: LocalDate,
    schedule?: RetentionSchedule,
  ): Promise<RetainedCase[]> {
    const periods = schedule ?? (await this.schedule());
    const cases = await this.known.of(personIds, today);
    const marks = await this.marks(personIds);
    const retained = cases.map((known) => {
      const of = marks.get(known.id) ?? NO_MARKS;
      return { known, of, retention: caseRetention(known, periods, today) };
    });
    const held = await this.personsHeld(
      retained.filter(({ retention }) => retention.over).map(({ known }) => known.personId),
    );
    return retained.map(({ known, of, retention }) => ({
      ...of,
      known,
      retention,
      keptBy: keptBy(retention, of, held.has(known.personId)),
    }));
  }

  /** One case; throws `NotFound`. */
  async get({ kind, id }: CaseRef, today: LocalDate): Promise<RetainedCase> {
    const personId = await this.known.personOf({ kind, id });
    const cases = personId === null ? [] : await this.of([personId], today);
    const found = cases.find(({ known }) => known.kind === kind && known.id === id);
    if (!found) throw new NotFound('case', id);
    return found;
  }

  /** The cases whose time is over, or whose sign nobody planned, that are still there; in a unit where one is said. */
  async review(today: LocalDate, unit: string | null): Promise<RetainedCase[]> {
    const schedule = await this.schedule();
    const months = shortestPeriod(schedule);
    const found: RetainedCase[] = [];
    for (let after: string | null = null; ;) {
      const asked = { months, today, unit, after, limit: PERSONS_AT_ONCE };
      const persons = await this.known.personsWithOldCases(asked);
      for (const each of await this.of(persons, today, schedule))
        if (isForReview(each, unit)) found.push(each);
      after = persons.at(-1) ?? null;
      if (persons.length < PERSONS_AT_ONCE) break;
    }
    return found.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  }

  private async marks(personIds: readonly string[]): Promise<ReadonlyMap<string, CaseMarks>> {
    const listed = await whenBuilt(
      retentionView.name,
      this.database.query<{ caseId: string; state: ListedState; destructionId: string }>(
        `select case_id as "caseId", state, destruction_id as "destructionId"
           from ${SCHEMA}.listed_cases where person_id = any($1::uuid[])`,
        [personIds],
      ),
    );
    const held = await this.database.query<{ caseId: string; ground: HoldGround }>(
      `select case_id as "caseId", ground from ${SCHEMA}.case_holds where person_id = any($1::uuid[])`,
      [personIds],
    );
    const marks = new Map<string, CaseMarks>();
    const of = (id: string): CaseMarks => marks.get(id) ?? NO_MARKS;
    for (const { caseId, ...each } of listed.rows)
      marks.set(caseId, { ...of(caseId), listed: [...of(caseId).listed, each] });
    for (const { caseId, ground } of held.rows)
      marks.set(caseId, { ...of(caseId), holds: [...of(caseId).holds, ground] });
    return marks;
  }

  // A hold on any of somebody's joined records keeps what all of them bear.
  private async personsHeld(personIds: readonly string[]): Promise<ReadonlySet<string>> {
    const ids = [...new Set(personIds)];
    const joined = ids.length === 0 ? new Map() : await joinedRecords(this.database, ids);
    const held = new Set<string>();
    for (const id of ids) {
      const records = joined.get(id) as { survivorId: string; absorbedIds: readonly string[] } | undefined;
      for (const each of new Set([id, records?.survivorId ?? id, ...(records?.absorbedIds ?? [])]))
        if ((await this.erasures.read(each)).holds.length > 0) held.add(id);
    }
    return held;
  }
}

function isForReview(each: RetainedCase, unit: string | null): boolean {
  const { retention, known } = each;
  if (unit !== null && known.unit !== unit) return false;
  if (isDisposedOf(each)) return false;
  return retention.over || (retention.endedOn !== null && retention.keepUntil === null);
}

const orderOf = ({ known, retention }: RetainedCase): string =>
  `${retention.keepUntil ?? '9999'}/${known.number ?? ''}/${known.id}`;
