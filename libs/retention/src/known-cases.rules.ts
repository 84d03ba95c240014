import type { CaseState } from '#libs/applications';
import {
  type DecisionState,
  evolveDecision,
  type HistoryLine,
  legalDates,
  noDecision,
} from '#libs/decisions';
import { type Determination, partsInForce } from '#libs/exemptions';
import type { LocalDate } from '#libs/kernel';
import { findProgramme } from '#libs/programmes';
import type { CaseKind, CaseStage, KnownCase } from './retention-case.rules';

interface Row {
  readonly id: string;
  readonly personId: string;
  readonly programme: string;
  readonly beganOn: LocalDate;
}
/** An application as its view tells it. */
export interface ApplicationRow extends Row {
  readonly number: string | null;
  readonly sign: string;
  readonly unit: string;
  readonly state: CaseState;
  readonly movedOn: LocalDate | null;
}
/** A waiting-list entry as its view tells it. */
export interface EntryRow extends Row {
  readonly applicationId: string | null;
  readonly endedOn: LocalDate | null;
}
/** An admission as its view tells it. */
export interface AdmissionRow extends EntryRow {
  readonly entryId: string | null;
  readonly number: string | null;
}
/** A decision as its view tells it. */
export interface DecisionRow extends Row {
  readonly unit: string | null;
  readonly applicationId: string | null;
  readonly exemptionId: string | null;
  readonly number: string | null;
  readonly lines: readonly HistoryLine[];
}
/** An exemption as its view tells it. */
export interface ExemptionRow extends Omit<Row, 'beganOn'> {
  readonly determinations: readonly Determination[];
}

/** All that the views tell of some persons. */
export interface CaseRows {
  readonly applications: readonly ApplicationRow[];
  readonly entries: readonly EntryRow[];
  readonly admissions: readonly AdmissionRow[];
  readonly decisions: readonly DecisionRow[];
  readonly exemptions: readonly ExemptionRow[];
}

// While it is in one of these nobody has ended it; in the others what followed from it says when it ends.
const RUNNING: readonly CaseState[] = ['received', 'incomplete', 'supplement-called', 'complete'];

/** Puts together what belongs to one case: an application with all that followed, or what began without one. */
export function knownCases(rows: CaseRows, today: LocalDate): KnownCase[] {
  const cases = new Map<string, Draft>();
  for (const row of rows.applications)
    cases.set(row.id, draft('application', row, { ...row, stage: applicationStage(row) }));
  for (const row of rows.entries) {
    const stage: CaseStage = { what: 'entry', endedOn: row.endedOn };
    joinOrOpen(cases, 'entry', row, [row.applicationId], stage);
  }
  const entryRoots = rootsOf(cases);
  for (const row of rows.admissions) {
    const stage: CaseStage = { what: 'admission', endedOn: row.endedOn };
    const root = row.entryId === null ? null : (entryRoots.get(row.entryId) ?? null);
    joinOrOpen(cases, 'admission', row, [row.applicationId, root], stage);
  }
  for (const row of rows.decisions)
    for (const stage of decisionStages(row, rows, today))
      joinOrOpen(cases, 'decision', row, [row.applicationId], stage);
  return [...cases.values()];
}

type Draft = KnownCase & {
  readonly parts: { entries: string[]; admissions: string[]; decisions: string[] };
  readonly stages: CaseStage[];
};

interface Said {
  readonly number?: string | null;
  readonly sign?: string;
  readonly unit?: string | null;
  readonly stage: CaseStage;
}

function draft(kind: CaseKind, { id, personId, programme, beganOn }: Row, said: Said): Draft {
  const number = said.number ?? null;
  return {
    ...{ kind, id, personId, programme, beganOn, number },
    sign: said.sign ?? signOf(number, programme),
    unit: said.unit ?? null,
    parts: { entries: [], admissions: [], decisions: [] },
    stages: [said.stage],
  };
}

// A number of a case outside the record bears its sign; else the programme's counts.
const signOf = (number: string | null, programme: string): string | null =>
  /^(\d{1,5})-\d+\/\d{4}/.exec(number ?? '')?.[1] ?? findProgramme(programme)?.sign ?? null;

const PARTS = { entry: 'entries', admission: 'admissions', decision: 'decisions' } as const;

function joinOrOpen(
  cases: Map<string, Draft>,
  kind: 'entry' | 'admission' | 'decision',
  row: Row & Omit<Said, 'stage'>,
  roots: readonly (string | null)[],
  stage: CaseStage,
): void {
  const found = [...roots, row.id].map((id) => cases.get(id ?? '')).find((each) => each !== undefined);
  const root = found ?? draft(kind, row, { ...row, stage });
  if (found) found.stages.push(stage);
  else cases.set(row.id, root);
  if (!root.parts[PARTS[kind]].includes(row.id)) root.parts[PARTS[kind]].push(row.id);
}

const rootsOf = (cases: ReadonlyMap<string, Draft>): Map<string, string> =>
  new Map([...cases.values()].flatMap(({ id, parts }) => parts.entries.map((entry) => [entry, id])));

function applicationStage({ state, movedOn }: ApplicationRow): CaseStage {
  return { what: 'application', endedOn: RUNNING.includes(state) ? null : movedOn };
}

function decisionStages(row: DecisionRow, rows: CaseRows, today: LocalDate): CaseStage[] {
  const lines = row.lines.filter(({ on }) => on <= today);
  const state = lines.reduce<DecisionState>((known, { event }) => evolveDecision(known, event), noDecision);
  const stage: CaseStage = {
    what: 'decision',
    endedOn: decisionEnd(state, lines.at(-1)?.on ?? null, today),
    inCourt: state.actions.some(({ decided }) => decided === null),
  };
  const exemption = rows.exemptions.find(({ id }) => id === row.exemptionId);
  return exemption ? [stage, exemptionStage(exemption, rows)] : [stage];
}

function decisionEnd(state: DecisionState, lastOn: LocalDate | null, today: LocalDate): LocalDate | null {
  if (state.renewals.some(({ concluded }) => concluded === null)) return null;
  const { status, legalForceOn } = legalDates(state, today);
  if (status === 'in-legal-force') return legalForceOn;
  return ['withdrawn', 'annulled', 'replaced'].includes(status) ? lastOn : null;
}

// Without an end of its own an exemption ends with the service it exempts from.
function exemptionStage({ personId, programme, determinations }: ExemptionRow, rows: CaseRows): CaseStage {
  const parts = partsInForce(determinations);
  const last = parts.at(-1);
  const stays = rows.admissions.filter((each) => each.personId === personId && each.programme === programme);
  const left = stays.every(({ endedOn }) => endedOn !== null)
    ? latest(stays.map(({ endedOn }) => endedOn))
    : null;
  // Proposed, but never in force: the decision alone says when it was over.
  const never = latest(determinations.flatMap(({ periods }) => periods.map(({ from }) => from)));
  return { what: 'exemption', endedOn: last ? (last.until ?? left) : never };
}

const latest = (days: readonly (LocalDate | null)[]): LocalDate | null =>
  days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null);
