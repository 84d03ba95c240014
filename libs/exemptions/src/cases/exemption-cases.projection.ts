import { dayAt, type Instant, type LocalDate, type Money } from '#libs/kernel';
import type { View } from '#libs/projections';
import { type Determination, exemptionDecider, type ExemptionState } from '../exemption.decider';
import { type ExemptionEvent, exemptionEvents } from '../exemption.events';
import { exemptionStream } from '../exemption-id';
import { partsInForce } from '../in-force.rules';

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

/** How far an exemption is decided. */
export const EXEMPTION_STANDINGS = ['proposed', 'decided', 'changed'] as const;
export type ExemptionStanding = (typeof EXEMPTION_STANDINGS)[number];

/** A part that is in force, in short. */
export interface HeldPart {
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly value: Money;
  readonly contribution: Money;
  readonly exemption: Money;
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
  version: 3,
  eventTypes: exemptionEvents.map(({ type }) => type),
  tables: [
    {
      name: 'cases',
      columns: [
        { name: 'exemption_id', type: 'uuid' },
        { name: 'beneficiary_id', type: 'uuid' },
        { name: 'programme', type: 'text' },
        { name: 'revision', type: 'text' },
        /** Nothing decided (`proposed`), decided (`decided`), or decided with a newer determination that is not (`changed`). */
        { name: 'standing', type: 'text' },
        { name: 'determined_on', type: 'date' },
        /** What is paid when, by what was decided: parts with amounts in cents. */
        { name: 'held', type: 'jsonb' },
        { name: 'facts', type: 'jsonb' },
        { name: 'determinations', type: 'jsonb' },
        { name: 'lines', type: 'jsonb' },
      ],
      indexes: [
        'create unique index cases_id on {table} (exemption_id)',
        'create index cases_determined on {table} (determined_on)',
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
    const { determinations, facts } = state;
    const recordedAt = lines.at(-1)?.recordedAt as Instant;
    const short = [standingOf(determinations), dayAt(recordedAt), heldBy(determinations)];
    return { cases: [[id, beneficiaryId, programme, revision, ...short, facts, determinations, lines]] };
  },
};

function standingOf(determinations: readonly Determination[]): ExemptionStanding {
  const decided = determinations.some(({ decisions }) => decisions.length > 0);
  if (!decided) return 'proposed';
  return (determinations.at(-1)?.decisions.length ?? 0) > 0 ? 'decided' : 'changed';
}

const heldBy = (determinations: readonly Determination[]): HeldPart[] =>
  partsInForce(determinations).map(({ from, until, derivation }) => {
    const { value, contribution, exemption } = derivation.result;
    return { from, until, value, contribution, exemption };
  });
