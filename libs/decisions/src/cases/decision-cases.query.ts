import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { accessSql, type Viewer } from '#libs/access';
import { type KnownAt, knownMoment, type LocalDate } from '#libs/kernel';
import { PersonalData } from '#libs/personal-data';
import { Database, NotFound } from '#libs/platform';
import { viewSchema, whenBuilt } from '#libs/projections';
import { type DecisionState, evolveDecision, noDecision } from '../decision-state.rules';
import type { DecisionEvent } from '../decision.events';
import { type LegalDates, legalDates } from '../legal-dates.rules';
import { decisionCasesView, type HistoryLine } from './decision-cases.projection';

/** The table of decisions in the live view. */
export const DECISIONS = `${viewSchema(decisionCasesView.name)}.decisions`;

/** A decision as on a day: what had happened by then, and the days that follow if nothing else happens. */
export interface DecisionCase {
  readonly decisionId: string;
  readonly revision: string;
  readonly on: LocalDate;
  readonly state: DecisionState;
  readonly dates: LegalDates;
  readonly timeline: readonly HistoryLine[];
  /** The texts of the timeline that are still kept, by reference; empty in a list. */
  readonly notes: ReadonlyMap<string, string>;
}

/** One decision as on a day, as known now or when; throws `NotFound`, also for a day before it was drafted. */
export class GetDecision extends Query<DecisionCase> {
  constructor(
    readonly decisionId: string,
    readonly on: LocalDate,
    readonly knownAt?: KnownAt,
  ) {
    super();
  }
}

/** The decisions in one case, by application or exemption, oldest first, as on a day. */
export class ListDecisions extends Query<readonly DecisionCase[]> {
  constructor(
    readonly viewer: Viewer,
    readonly of: { readonly applicationId?: string | undefined; readonly exemptionId?: string | undefined },
    readonly on: LocalDate,
    readonly knownAt?: KnownAt,
  ) {
    super();
  }
}

interface Row {
  readonly decisionId: string;
  readonly revision: string;
  readonly lines: readonly HistoryLine[];
}

const COLUMNS = 'decision_id as "decisionId", revision, lines';

// A decision is never imported: it was known when it was recorded.
function knownBy({ decisionId, revision, lines }: Row, knownAt: KnownAt | undefined): Row {
  if (knownAt === undefined) return { decisionId, revision, lines };
  const moment = knownMoment(knownAt);
  const known = lines.filter(({ recordedAt }) => recordedAt <= moment);
  return { decisionId, revision: `${known.length - 1}`, lines: known };
}

function caseOn(row: Row, on: LocalDate, knownAt: KnownAt | undefined): DecisionCase[] {
  const { decisionId, revision, lines } = knownBy(row, knownAt);
  const timeline = lines.filter((line) => line.on <= on);
  const state = timeline.reduce((known, { event }) => evolveDecision(known, event), noDecision);
  if (!state.drafted) return [];
  return [{ decisionId, revision, on, state, dates: legalDates(state, on), timeline, notes: new Map() }];
}

/** Where the text that belongs to an event is kept. */
export const noteRefOf = (event: DecisionEvent): string | null =>
  event.type === 'DecisionReturned' ? event.data.noteRef : null;

@QueryHandler(GetDecision)
export class GetDecisionHandler implements IQueryHandler<GetDecision> {
  constructor(
    private readonly database: Database,
    private readonly personalData: PersonalData,
  ) {}

  async execute({ decisionId, on, knownAt }: GetDecision): Promise<DecisionCase> {
    const sql = `select ${COLUMNS} from ${DECISIONS} where decision_id = $1`;
    const asked = this.database.query<Row>(sql, [decisionId]);
    const { rows } = await whenBuilt(decisionCasesView.name, asked);
    const [found] = rows.flatMap((row) => caseOn(row, on, knownAt));
    if (!found) throw new NotFound('decision', decisionId);
    const refs = found.timeline.map(({ event }) => noteRefOf(event)).filter((ref) => ref !== null);
    return { ...found, notes: await this.personalData.getTexts(refs) };
  }
}

@QueryHandler(ListDecisions)
export class ListDecisionsHandler implements IQueryHandler<ListDecisions> {
  constructor(private readonly database: Database) {}

  async execute({
    viewer,
    of: { applicationId, exemptionId },
    on,
    knownAt,
  }: ListDecisions): Promise<readonly DecisionCase[]> {
    const parameters: unknown[] = [applicationId ?? null, exemptionId ?? null];
    const theirs = { kind: 'decision', id: 't.decision_id' } as const;
    const access = accessSql(viewer, 'decisions.list', theirs, parameters);
    const sql = `select ${COLUMNS} from ${DECISIONS} t
      where (application_id = $1::uuid or exemption_id = $2::uuid) and ${access}
      order by drafted_on, decision_id`;
    const asked = this.database.query<Row>(sql, parameters);
    const { rows } = await whenBuilt(decisionCasesView.name, asked);
    return rows.flatMap((row) => caseOn(row, on, knownAt));
  }
}
