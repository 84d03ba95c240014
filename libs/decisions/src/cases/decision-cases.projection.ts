import type { LocalDate } from '#libs/kernel';
import type { View } from '#libs/projections';
import { decisionIdOf } from '../decision-id';
import { type DecisionState, evolveDecision, noDecision } from '../decision-state.rules';
import { type DecisionEvent, decisionEvents, factDay } from '../decision.events';
import { foreseen } from '../foreseen.rules';

/** One thing that happened to a decision: on which day, recorded when and by whom. */
export interface HistoryLine {
  readonly on: LocalDate;
  readonly event: DecisionEvent;
  readonly actorId: string;
  readonly recordedAt: string;
}

/** What happened to a decision, in the order in which it was recorded. */
export interface DecisionHistory {
  readonly lines: readonly HistoryLine[];
  readonly revision: string;
}

/** Decisions with all that happened to them, so that their days can be told as on any day. */
export const decisionCasesView: View<DecisionHistory> = {
  name: 'decision-cases',
  version: 3,
  eventTypes: decisionEvents.map(({ type }) => type),
  tables: [
    {
      name: 'decisions',
      columns: [
        { name: 'decision_id', type: 'uuid' },
        { name: 'kind', type: 'text' },
        { name: 'programme', type: 'text' },
        { name: 'unit', type: 'text', nullable: true },
        { name: 'application_id', type: 'uuid', nullable: true },
        { name: 'exemption_id', type: 'uuid', nullable: true },
        { name: 'case_number', type: 'text', nullable: true },
        { name: 'drafted_by', type: 'text' },
        { name: 'drafted_on', type: 'date' },
        /** With the approver (`submitted`) or back with the preparers (`returned`); null where neither. */
        { name: 'draft', type: 'text', nullable: true },
        { name: 'preparers', type: 'jsonb' },
        /** Where it stands before any day has passed, and from when on it is served, final and in legal force. */
        { name: 'stage', type: 'text' },
        { name: 'served_from', type: 'date', nullable: true },
        { name: 'final_from', type: 'date', nullable: true },
        { name: 'legal_force_from', type: 'date', nullable: true },
        { name: 'revision', type: 'text' },
        { name: 'lines', type: 'jsonb' },
      ],
      indexes: [
        'create unique index decisions_id on {table} (decision_id)',
        'create index decisions_awaiting on {table} (draft, unit, drafted_on) where draft is not null',
        'create index decisions_unit on {table} (unit, drafted_on)',
        'create index decisions_application on {table} (application_id)',
        'create index decisions_exemption on {table} (exemption_id)',
      ],
    },
  ],
  key: (event) => event.stream,
  initialState: { lines: [], revision: '' },
  evolve({ lines }, recorded) {
    const event = { type: recorded.type, data: recorded.data } as DecisionEvent;
    const line: HistoryLine = {
      on: factDay(event),
      event,
      actorId: recorded.metadata.actor.id,
      recordedAt: recorded.recordedAt,
    };
    return { lines: [...lines, line], revision: String(recorded.revision) };
  },
  rows(key, { lines, revision }) {
    const state = lines.reduce((known, { event }) => evolveDecision(known, event), noDecision);
    if (!state.drafted) throw new Error('something happened to a decision that nobody drafted');
    const { kind, programme, unit, applicationId, exemption, caseNumber, draftedBy, draftedOn } =
      state.drafted;
    const draft = waitsFor(state);
    const subject = [applicationId, exemption?.exemptionId ?? null, caseNumber];
    const row = [decisionIdOf(key), kind, programme, unit, ...subject, draftedBy, draftedOn, draft];
    const { stage, servedFrom, finalFrom, legalForceFrom } = foreseen(state);
    const days = [stage, servedFrom, finalFrom, legalForceFrom];
    return { decisions: [[...row, state.preparers, ...days, revision, lines]] };
  },
};

function waitsFor({ approvedOn, withdrawnOn, draft }: DecisionState): 'submitted' | 'returned' | null {
  if (approvedOn !== null || withdrawnOn !== null) return null;
  return draft === 'submitted' ? 'submitted' : 'returned';
}
