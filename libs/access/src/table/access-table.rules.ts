import type { AccessRule, AccessRules } from './access-rule';
import { APPLICATION_RULES, DECISION_RULES, EXEMPTION_RULES, LETTER_RULES } from './cases.rules';
import {
  AUDIT_TRAIL_RULES,
  BREAK_GLASS_RULES,
  DETECTOR_RULES,
  EVIDENCE_RULES,
  HOUSE_RULES,
  LOG_RULES,
  OPERATION_RULES,
  SIGN_IN_RULES,
} from './house.rules';
import { ERASURE_RULES, PERSON_RULES, RETENTION_RULES, SUBJECT_ACCESS_RULES } from './persons.rules';
import {
  ADMISSION_RULES,
  CAMPAIGN_RULES,
  CAPACITY_RULES,
  DELIVERY_RULES,
  WAITING_LIST_RULES,
} from './service.rules';

/** Who may do what: the one table, joined of the rooms' parts. */
export const ACCESS_TABLE: AccessRules = {
  ...PERSON_RULES,
  ...APPLICATION_RULES,
  ...WAITING_LIST_RULES,
  ...CAMPAIGN_RULES,
  ...ADMISSION_RULES,
  ...EXEMPTION_RULES,
  ...DECISION_RULES,
  ...LETTER_RULES,
  ...CAPACITY_RULES,
  ...DELIVERY_RULES,
  ...ERASURE_RULES,
  ...RETENTION_RULES,
  ...SUBJECT_ACCESS_RULES,
  ...HOUSE_RULES,
  ...OPERATION_RULES,
  ...EVIDENCE_RULES,
  ...DETECTOR_RULES,
  ...BREAK_GLASS_RULES,
  ...AUDIT_TRAIL_RULES,
  ...LOG_RULES,
  ...SIGN_IN_RULES,
};

/** The rule of an action; throws for one that is not in the table. */
export function ruleOf(action: string): AccessRule {
  const rule = Object.hasOwn(ACCESS_TABLE, action) ? ACCESS_TABLE[action] : undefined;
  if (!rule) throw new Error(`the action ${action} is not in the access table`);
  return rule;
}
