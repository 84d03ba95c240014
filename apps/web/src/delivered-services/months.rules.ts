import type { components } from '../api/schema';
import { type MonthState, stateOf } from './month-shown';

type Summary = components['schemas']['MonthSummaryDto'];
type Admitted = components['schemas']['AdmissionOnDayDto'];

/** An admission in a month: what was recorded and charged, or that nothing was recorded. */
export interface MonthRow {
  readonly admissionId: string;
  readonly caseNumber: string | null;
  readonly provider: string;
  readonly deliveries: number;
  readonly minutes: number;
  readonly totals: Summary['totals'];
  readonly state: MonthState;
}

/** Everybody admitted at the month's end or with something recorded in it, those without a statement first. */
export function rowsOf(recorded: readonly Summary[], admitted: readonly Admitted[]): MonthRow[] {
  const numbers = new Map(admitted.map(({ admissionId, caseNumber }) => [admissionId, caseNumber]));
  const known = new Set(recorded.map(({ admissionId }) => admissionId));
  const told = recorded.map(({ admissionId, provider, deliveries, minutes, totals, ...month }): MonthRow => {
    const caseNumber = numbers.get(admissionId) ?? null;
    return { admissionId, caseNumber, provider, deliveries, minutes, totals, state: stateOf(month) };
  });
  const untold = admitted
    .filter(({ admissionId }) => !known.has(admissionId))
    .map(({ admissionId, caseNumber, provider }): MonthRow => {
      const none = { deliveries: 0, minutes: 0, totals: null, state: stateOf(null) };
      return { admissionId, caseNumber, provider, ...none };
    });
  return [...told, ...untold].sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
}

/** The states of a month as they are listed: what is to be done first. */
export const ORDER: readonly MonthState[] = ['changed', 'open', 'nothing', 'issued'];
