import { ADMINISTRATION, type AccessRules, EVERYBODY, MANAGER, may, mayList, OFFICE } from './access-rule';

/** Who may read and set what belongs to no case. */
export const HOUSE_RULES: AccessRules = {
  'programmes.list': may(EVERYBODY),
  'programmes.read': may(EVERYBODY),
  'classification.list': may(EVERYBODY),
  'parameters.list': may(EVERYBODY),
  'units.list': may(EVERYBODY),
  'letter-texts.list': may(EVERYBODY),
  'letter-texts.read': may(EVERYBODY),
  'letter-texts.publish': may({ manager: 'any', administrator: 'any' }),
  'live.follow': may(EVERYBODY),
  'keys.list': may(ADMINISTRATION),
  // A register holds the people of a whole list; its file says whose only once it is read.
  'imports.run': may({ caseworker: 'any', manager: 'any' }),
  'imports.list': may({ caseworker: 'any', manager: 'any', administrator: 'any' }),
  'record.list-events': mayList({ ...OFFICE, 'data-protection-officer': 'any' }),
};

/** Who may see how the system stands, and set its views right. */
export const OPERATION_RULES: AccessRules = {
  'operations.read': may(ADMINISTRATION),
  'operations.list-rebuilds': may(ADMINISTRATION),
  'operations.rebuild': may(ADMINISTRATION),
  'operations.switch-back': may(ADMINISTRATION),
  'operations.pause': may(ADMINISTRATION),
  'operations.resume': may(ADMINISTRATION),
  'operations.list-parked': may(ADMINISTRATION),
  'operations.retry-parked': may(ADMINISTRATION),
};

/** Who may seal the record and check it. */
export const EVIDENCE_RULES: AccessRules = {
  'evidence.list-seals': may(EVERYBODY),
  'evidence.read-seal': may(EVERYBODY),
  'evidence.seal': may({ manager: 'any', 'data-protection-officer': 'any', administrator: 'any' }),
  'evidence.check': may({ manager: 'any', 'data-protection-officer': 'any', administrator: 'any' }),
};

/** Who may look for what is conspicuous in how a unit works; without a unit in the request it is the asker's own. */
export const DETECTOR_RULES: AccessRules = {
  'detectors.list': mayList({ ...MANAGER, 'data-protection-officer': 'any' }),
  'detectors.spread': mayList({ ...MANAGER, 'data-protection-officer': 'any' }),
  'detectors.list-findings': mayList({ ...MANAGER, 'data-protection-officer': 'any' }),
  'detectors.read-finding': mayList({ ...MANAGER, 'data-protection-officer': 'any' }),
  'detectors.look-into': mayList({ ...MANAGER, 'data-protection-officer': 'any' }),
  'detectors.set-parameter': may({ manager: 'any', administrator: 'any' }),
};

/** Who may open what is out of reach in an emergency, and who sees and reviews that it was opened. */
export const BREAK_GLASS_RULES: AccessRules = {
  'break-glass.open': may({ caseworker: 'any', manager: 'any', 'provider-coordinator': 'any' }, [
    'person',
    'case',
  ]),
  // Whose it is, the rule itself looks at.
  'break-glass.close': may({ caseworker: 'any', manager: 'any', 'provider-coordinator': 'any' }),
  'break-glass.list': mayList({ ...MANAGER, 'data-protection-officer': 'any' }),
  'break-glass.review': mayList({ ...MANAGER, 'data-protection-officer': 'any' }),
};

/** Who may follow who did what; what somebody wrote is told to a manager as far as it was written in the own unit. */
export const AUDIT_TRAIL_RULES: AccessRules = {
  'audit-trail.choices': may(EVERYBODY),
  'audit-trail.read-case': may({ ...MANAGER, 'data-protection-officer': 'any' }),
  'audit-trail.export-case': may({ ...MANAGER, 'data-protection-officer': 'any' }),
  'audit-trail.read-person': may({ ...MANAGER, 'data-protection-officer': 'any' }),
  'audit-trail.export-person': may({ ...MANAGER, 'data-protection-officer': 'any' }),
  'audit-trail.read-user': mayList({ ...MANAGER, 'data-protection-officer': 'any' }),
  'audit-trail.export-user': mayList({ ...MANAGER, 'data-protection-officer': 'any' }),
  'audit-trail.read-unit': may({ ...MANAGER, 'data-protection-officer': 'any' }),
  'audit-trail.export-unit': may({ ...MANAGER, 'data-protection-officer': 'any' }),
};

/** Who may read who looked at whom; of workers and units the log itself keeps to the asker's unit. */
export const LOG_RULES: AccessRules = {
  'processing-log.list-purposes': may(EVERYBODY),
  'processing-log.list-removals': may({ 'data-protection-officer': 'any' }),
  'processing-log.list-refusals': mayList({ ...MANAGER, 'data-protection-officer': 'any' }),
  'processing-log.read-person': may({ ...MANAGER, 'data-protection-officer': 'any' }),
  'processing-log.export-person': may({ ...MANAGER, 'data-protection-officer': 'any' }),
  'processing-log.read-case': may({ ...MANAGER, 'data-protection-officer': 'any' }),
  'processing-log.export-case': may({ ...MANAGER, 'data-protection-officer': 'any' }),
  'processing-log.read-worker': mayList({ ...MANAGER, 'data-protection-officer': 'any' }),
  'processing-log.export-worker': mayList({ ...MANAGER, 'data-protection-officer': 'any' }),
  'processing-log.read-unit': may({ ...MANAGER, 'data-protection-officer': 'any' }),
  'processing-log.export-unit': may({ ...MANAGER, 'data-protection-officer': 'any' }),
};

/** Who may look after one's own session, and after others' access. */
export const SIGN_IN_RULES: AccessRules = {
  'session.read': may(EVERYBODY),
  'session.sign-out': may(EVERYBODY),
  'session.choose-role': may(EVERYBODY),
  'session.renew': may(EVERYBODY),
  'session.list': may(EVERYBODY),
  'session.revoke': may(EVERYBODY),
  'session.change-password': may(EVERYBODY),
  'session.begin-second-factor': may(EVERYBODY),
  'session.change-second-factor': may(EVERYBODY),
  'session.list-openings': may(EVERYBODY),
  'accounts.list': may(ADMINISTRATION),
  'accounts.open': may(ADMINISTRATION),
  'accounts.reset': may(ADMINISTRATION),
  'accounts.close': may(ADMINISTRATION),
  'accounts.grant-role': may(ADMINISTRATION),
  'accounts.withdraw-role': may(ADMINISTRATION),
  'accounts.grant-unit': may(ADMINISTRATION),
  'accounts.withdraw-unit': may(ADMINISTRATION),
  'accounts.list-sessions': may(ADMINISTRATION),
  'accounts.revoke-sessions': may(ADMINISTRATION),
  'tokens.list': may(ADMINISTRATION),
  'tokens.issue': may(ADMINISTRATION),
  'tokens.revoke': may(ADMINISTRATION),
};
