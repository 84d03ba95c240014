import type { components } from '../api/schema';
import { useSession } from '../sign-in/session';
import type { Tone } from '../ui';

export type RetainedCase = components['schemas']['RetainedCaseDto'];
export type Destruction = components['schemas']['DestructionDto'];
export type SchedulePeriod = components['schemas']['SchedulePeriodDto'];

/** Why something must be kept beyond its time. */
export const HOLD_GROUNDS = ['court-procedure', 'inspection', 'audit', 'archive'] as const;
export type HoldGround = (typeof HOLD_GROUNDS)[number];

/** The views from which retention is reckoned. */
export const VIEWS = ['retention', 'applications', 'waiting-list', 'admissions', 'decisions'];

/** What a state of a list or of a case on it means. */
export const STATE_TONES: Readonly<Record<string, Tone>> = {
  proposed: 'warning',
  approved: 'info',
  completed: 'good',
  destroyed: 'good',
  archived: 'good',
  rejected: 'neutral',
  spared: 'warning',
};

/** What whoever sits here may do with what is kept. */
export function useMay() {
  const { role, personId, unit } = useSession();
  const is = (...roles: readonly string[]): boolean => role === 'unidentified' || roles.includes(role);
  return {
    me: personId,
    /** The unit to which the look is held; null for all units. */
    unit: is('data-protection-officer') ? null : unit,
    office: is('caseworker', 'manager', 'data-protection-officer'),
    officer: is('data-protection-officer'),
    hold: is('manager', 'data-protection-officer'),
    schedule: is('data-protection-officer', 'administrator'),
  };
}
