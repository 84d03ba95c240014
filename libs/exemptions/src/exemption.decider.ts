import { type Decider, type LocalDate, type Money, Refusal, at, deadlineAfter } from '#libs/kernel';
import { getProgramme, procedurePeriods } from '#libs/programmes';
import { type RetroactiveChange, recalculate } from './comparison.rules';
import { ExemptionCommandBase } from './exemption-command.rules';
import type { ExemptionCase } from './exemption-case.rules';
import type { StoredPeriod } from './exemption-facts.events';
import { publishedParameters } from './exemption-parameters.rules';
import type {
  ChangeCause,
  DeterminationCeased,
  DeterminationIssued,
  ExemptionEvent,
  ExemptionForm,
} from './exemption.events';
import { type Determined, type PartInForce, partOn, partsDetermined, partsInForce } from './in-force.rules';
import { type CeaseDetermination, decideIssuing, type IssueDetermination } from './issuing.decider';
import { type Span, calculateExemption } from './periods.rules';

/** What is to be calculated; `thresholdsOn` null looks thresholds up at every change. */
export interface Calculation extends Span {
  readonly programme: string;
  readonly facts: ExemptionCase;
  readonly thresholdsOn: LocalDate | null;
}

/** A first determination. */
export interface Proposal extends Calculation {
  readonly determinationId: string;
  readonly beneficiaryId: string;
  readonly form: ExemptionForm;
}

/** A determination after a change. */
export interface Redetermination extends Omit<Calculation, 'programme'> {
  readonly determinationId: string;
  readonly form: ExemptionForm;
  readonly cause: ChangeCause;
  readonly changedOn: LocalDate;
  readonly reportedOn: LocalDate | null;
}

/** One line of a preview, by which the person who confirms says what they saw. */
export interface SeenChange extends Span {
  readonly decision: string;
  readonly contribution: Money;
}

/** A correction of past determinations with what was seen before it was confirmed. */
export interface Recalculation {
  readonly determinationId: string;
  readonly facts: ExemptionCase;
  readonly seen: readonly SeenChange[];
}

/**
 * Proposes an exemption and stores its derivation; refuses `EXEMPTION_ALREADY_PROPOSED`,
 * `PROGRAMME_NOT_KNOWN`, `EXEMPTION_NOT_POSSIBLE`, `SERVICE_NOT_IN_CASE` and what the calculation refuses.
 */
export class ProposeExemption extends ExemptionCommandBase<Proposal> {
  readonly type = 'ProposeExemption';
}

/**
 * Determines anew after a change; refuses `EXEMPTION_NOT_FOUND`, `DETERMINATION_ALREADY_EXISTS`,
 * `STARTS_BEFORE_CHANGE`, `STARTS_BEFORE_EXEMPTION`, `DATE_IN_FUTURE`.
 */
export class RedetermineExemption extends ExemptionCommandBase<Redetermination> {
  readonly type = 'RedetermineExemption';
}

/**
 * Applies corrected facts to all that is in force; refuses `NOTHING_IN_FORCE`, `NOTHING_CHANGES`, and `PREVIEW_OUTDATED`
 * when the changes are not those that were seen.
 */
export class ConfirmRecalculation extends ExemptionCommandBase<Recalculation> {
  readonly type = 'ConfirmRecalculation';
}

export type ExemptionCommand =
  ProposeExemption | RedetermineExemption | ConfirmRecalculation | IssueDetermination | CeaseDetermination;

/** One determination with its parts. */
export interface Determination extends Determined {
  readonly kind: 'proposed' | 'redetermined' | 'recalculated';
  readonly form: ExemptionForm;
}

/** What has happened to an exemption. */
export interface ExemptionState {
  readonly opened: { readonly beneficiaryId: string; readonly programme: string } | null;
  readonly facts: ExemptionCase | null;
  readonly determinations: readonly Determination[];
}

/** The rules of one exemption. */
export const exemptionDecider: Decider<ExemptionCommand, ExemptionEvent, ExemptionState> = {
  initialState: { opened: null, facts: null, determinations: [] },
  evolve,
  decide,
};

function evolve(state: ExemptionState, event: ExemptionEvent): ExemptionState {
  if (event.type === 'DeterminationIssued' || event.type === 'DeterminationCeased')
    return decidedUpon(state, event);
  const { determinationId: id, facts, periods } = event.data;
  const add = (kind: Determination['kind'], form: ExemptionForm): ExemptionState => ({
    ...state,
    facts,
    determinations: [...state.determinations, { id, kind, form, periods, decisions: [] }],
  });
  switch (event.type) {
    case 'ExemptionProposed': {
      const { beneficiaryId, programme, form } = event.data;
      return { ...add('proposed', form), opened: { beneficiaryId, programme } };
    }
    case 'ExemptionRedetermined':
      return add('redetermined', event.data.form);
    case 'ExemptionRecalculated':
      return add('recalculated', state.determinations.at(-1)?.form ?? 'fixed');
  }
}

function decidedUpon(
  state: ExemptionState,
  { type, data }: DeterminationIssued | DeterminationCeased,
): ExemptionState {
  const determinations = state.determinations.map((each) => {
    if (each.id !== data.determinationId) return each;
    const others = each.decisions.filter((decisionId) => decisionId !== data.decisionId);
    return { ...each, decisions: type === 'DeterminationIssued' ? [...others, data.decisionId] : others };
  });
  return { ...state, determinations };
}

function decide(command: ExemptionCommand, state: ExemptionState): readonly ExemptionEvent[] {
  switch (command.type) {
    case 'ProposeExemption':
      return propose(command, state);
    case 'RedetermineExemption':
      return redetermine(command, state);
    case 'ConfirmRecalculation':
      return confirm(command, state);
    case 'IssueDetermination':
    case 'CeaseDetermination':
      return decideIssuing(command, state.determinations);
  }
}

/** The parts of a calculation; refuses `EXEMPTION_NOT_POSSIBLE`, `SERVICE_NOT_IN_CASE` and the rules' own. */
export function periodsOf({ programme, facts, from, until, thresholdsOn }: Calculation): StoredPeriod[] {
  if (!getProgramme(programme).exemption) throw new Refusal('EXEMPTION_NOT_POSSIBLE', { programme });
  if (!facts.services.some(({ value }) => value.programme === programme))
    throw new Refusal('SERVICE_NOT_IN_CASE', { programme });
  const options = thresholdsOn === null ? {} : { thresholdsOn };
  const parts = calculateExemption(facts, { from, until }, publishedParameters, options);
  return parts.map((part) => ({ ...part, because: [...part.because], thresholdsOn }));
}

/** What corrected facts would change in what holds; refuses what the calculation refuses. */
export const changesOf = (parts: readonly PartInForce[], facts: ExemptionCase): RetroactiveChange[] =>
  recalculate(parts, facts, publishedParameters, ({ thresholdsOn }) =>
    thresholdsOn === null ? {} : { thresholdsOn },
  );

function propose({ exemptionId, data }: ProposeExemption, state: ExemptionState): ExemptionEvent[] {
  if (state.opened) throw new Refusal('EXEMPTION_ALREADY_PROPOSED', { exemptionId });
  const { thresholdsOn: _, ...said } = data;
  return [{ type: 'ExemptionProposed', data: { exemptionId, ...said, periods: periodsOf(data) } }];
}

function redetermine({ data, context }: RedetermineExemption, state: ExemptionState): ExemptionEvent[] {
  const { programme } = opened(state, data.determinationId);
  const { changedOn, reportedOn, from } = data;
  const first = partsDetermined(state.determinations)[0]?.from ?? from;
  if (from < first) throw new Refusal('STARTS_BEFORE_EXEMPTION', { from, first });
  if (from < changedOn) throw new Refusal('STARTS_BEFORE_CHANGE', { from, changedOn });
  if (reportedOn !== null && reportedOn > context.today)
    throw new Refusal('DATE_IN_FUTURE', { field: 'reportedOn' });
  const { thresholdsOn: _, ...said } = data;
  const periods = periodsOf({ ...data, programme });
  const reportedLate = reportedOn !== null && reportedOn > reportDueOn(changedOn);
  return [{ type: 'ExemptionRedetermined', data: { ...said, reportedLate, periods } }];
}

/** The last day on which a change is reported in time. */
export const reportDueOn = (changedOn: LocalDate): LocalDate =>
  deadlineAfter(changedOn, at(procedurePeriods.reportChange, changedOn).value);

function confirm({ data }: ConfirmRecalculation, state: ExemptionState): ExemptionEvent[] {
  opened(state, data.determinationId);
  const parts = partsInForce(state.determinations);
  if (parts.length === 0) throw new Refusal('NOTHING_IN_FORCE');
  const changes = changesOf(parts, data.facts);
  if (changes.length === 0) throw new Refusal('NOTHING_CHANGES');
  if (!sameAsSeen(changes, data.seen)) throw new Refusal('PREVIEW_OUTDATED', { changes: changes.length });
  const periods = changes.map(({ decision, from, until, because, derivation }) => ({
    from,
    until,
    because: [...because],
    thresholdsOn: partOn(parts, from)?.thresholdsOn ?? null,
    derivation,
    replaces: decision,
  }));
  const { determinationId, facts } = data;
  return [{ type: 'ExemptionRecalculated', data: { determinationId, facts, periods } }];
}

function sameAsSeen(changes: readonly RetroactiveChange[], seen: readonly SeenChange[]): boolean {
  const line = (change: SeenChange): string =>
    [change.decision, change.from, change.until, change.contribution].join(' ');
  const now = changes.map((change) => line({ ...change, contribution: change.after.contribution }));
  return now.join('\n') === seen.map(line).join('\n');
}

function opened(state: ExemptionState, determinationId: string): NonNullable<ExemptionState['opened']> {
  if (!state.opened) throw new Refusal('EXEMPTION_NOT_FOUND');
  if (state.determinations.some(({ id }) => id === determinationId))
    throw new Refusal('DETERMINATION_ALREADY_EXISTS', { determinationId });
  return state.opened;
}
