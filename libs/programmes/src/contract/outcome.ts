import { localDate } from '#libs/kernel';
import { type Answer } from '../criterion';
import { answerOf } from '../eligibility';
import type { Facts } from '../fact';
import type { Programme } from '../programme';

/** For specs: the outcome of one of a programme's rules, null when it does not apply. */
export const outcomeOf =
  (programme: Programme) =>
  (rule: string, facts: Facts, on = '2026-11-02'): Answer['outcome'] | null =>
    answerOf(programme, rule, facts, localDate(on))?.outcome ?? null;
