import type { LocalDate } from '#libs/kernel';
import type { View } from '#libs/projections';
import { exemptionDecider, type ExemptionState } from '../exemption.decider';
import { type ExemptionEvent, exemptionEvents } from '../exemption.events';
import { exemptionStream } from '../exemption-id';

/** One determination as the record tells it. */
export interface DeterminationLine {
  readonly determinationId: string;
  readonly kind: 'proposed' | 'redetermined' | 'recalculated';
  readonly actorId: string;
  readonly recordedAt: string;
  readonly cause: string | null;
  readonly changedOn: LocalDate | null;
  readonly reportedLate: boolean | null;
}

/** An exemption with the lines of its determinations. */
export interface ExemptionCaseRow {
  readonly state: ExemptionState;
  readonly lines: readonly DeterminationLine[];
  readonly revision: string;
}

const ID_FROM = exemptionStream('').length;

/** Exemptions by person and programme, each with its determinations and their derivations. */
export const exemptionCasesView: View<ExemptionCaseRow> = {
  name: 'exemption-cases',
  version: 2,
  eventTypes: exemptionEvents.map(({ type }) => type),
  tables: [
    {
      name: 'cases',
      columns: [
        { name: 'exemption_id', type: 'uuid' },
        { name: 'beneficiary_id', type: 'uuid' },
        { name: 'programme', type: 'text' },
        { name: 'revision', type: 'text' },
        { name: 'determinations', type: 'jsonb' },
        { name: 'lines', type: 'jsonb' },
      ],
      indexes: [
        'create unique index cases_id on {table} (exemption_id)',
        'create index cases_beneficiary on {table} (beneficiary_id)',
      ],
    },
  ],
  key: (event) => event.stream,
  initialState: { state: exemptionDecider.initialState, lines: [], revision: '' },
  evolve({ state, lines }, recorded) {
    const event = recorded as unknown as ExemptionEvent;
    if (event.type === 'DeterminationIssued' || event.type === 'DeterminationCeased')
      return { state: exemptionDecider.evolve(state, event), lines, revision: String(recorded.revision) };
    const change = event.type === 'ExemptionRedetermined' ? event.data : null;
    const next = exemptionDecider.evolve(state, event);
    const line: DeterminationLine = {
      determinationId: event.data.determinationId,
      kind: next.determinations.at(-1)?.kind ?? 'proposed',
      actorId: recorded.metadata.actor.id,
      recordedAt: recorded.recordedAt,
      cause: change?.cause ?? null,
      changedOn: change?.changedOn ?? null,
      reportedLate: change?.reportedLate ?? null,
    };
    return { state: next, lines: [...lines, line], revision: String(recorded.revision) };
  },
  rows(key, { state, lines, revision }) {
    if (!state.opened) throw new Error('an exemption was determined before it was proposed');
    const { beneficiaryId, programme } = state.opened;
    const id = key.slice(ID_FROM);
    return { cases: [[id, beneficiaryId, programme, revision, state.determinations, lines]] };
  },
};
