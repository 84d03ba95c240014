import { type AccessRules, INTAKE, MANAGER, may, mayList, OFFICE, OFFICE_AND_PROVIDER } from './access-rule';

/** Who may do what with applications. */
export const APPLICATION_RULES: AccessRules = {
  'applications.receive': may({ ...INTAKE, 'provider-coordinator': 'any' }, ['person']),
  'applications.list': mayList(OFFICE_AND_PROVIDER),
  'applications.work-queue': mayList(OFFICE),
  'applications.read': may(OFFICE_AND_PROVIDER),
  'applications.read-document': may(OFFICE_AND_PROVIDER),
  'applications.add-document': may(OFFICE_AND_PROVIDER),
  'applications.check-completeness': may(OFFICE),
  'applications.call-for-supplement': may(OFFICE),
  'applications.dismiss': may(OFFICE),
  'applications.evaluate': may(OFFICE),
  'applications.place-on-list': may(OFFICE),
  'applications.record-provider-documents': may(OFFICE_AND_PROVIDER),
  'applications.withdraw': may(OFFICE),
  'applications.record-death': may(OFFICE),
  'applications.transfer': may(OFFICE),
  'applications.hold': may(OFFICE),
  'applications.resume': may(OFFICE),
  'applications.take': may(OFFICE),
  'applications.hand-over': may(OFFICE),
};

/** Who may do what with exemptions from payment. */
export const EXEMPTION_RULES: AccessRules = {
  'exemptions.calculate': may({ caseworker: 'any', manager: 'any' }, ['person']),
  'exemptions.propose': may({ caseworker: 'any', manager: 'any' }, ['person']),
  'exemptions.list': may(OFFICE),
  'exemptions.list-of-unit': mayList(OFFICE),
  'exemptions.redetermine': may(OFFICE),
  'exemptions.preview-recalculation': may(OFFICE),
  'exemptions.recalculate': may(OFFICE),
  'exemptions.read': may(OFFICE),
  'exemptions.rerun': may(OFFICE),
};

/** Who may do what with decisions; four eyes are the decisions' own rule. */
export const DECISION_RULES: AccessRules = {
  'decisions.draft': may(OFFICE, ['person']),
  'decisions.list': may(OFFICE),
  'decisions.list-of-unit': mayList(OFFICE),
  'decisions.list-awaiting': mayList(OFFICE),
  'decisions.list-returned': mayList(OFFICE),
  'decisions.read': may(OFFICE),
  'decisions.return': may(MANAGER),
  'decisions.revise': may(OFFICE, ['person']),
  'decisions.resubmit': may(OFFICE),
  'decisions.approve': may(MANAGER),
  'decisions.number': may(OFFICE),
  'decisions.sign': may(OFFICE),
  'decisions.withdraw': may(OFFICE),
  'decisions.dispatch': may(OFFICE),
  'decisions.record-service-attempt': may(OFFICE),
  'decisions.record-service': may(OFFICE),
  'decisions.record-appeal': may(OFFICE),
  'decisions.forward-appeal': may(OFFICE),
  'decisions.record-appeal-outcome': may(OFFICE),
  'decisions.record-court-action': may(OFFICE),
  'decisions.record-court-outcome': may(OFFICE),
  'decisions.correct': may(OFFICE),
  'decisions.renew': may(OFFICE),
  'decisions.confirm-finality': may(OFFICE),
  'decisions.confirm-legal-force': may(OFFICE),
};

/** Who may do what with letters. */
export const LETTER_RULES: AccessRules = {
  'letters.list': may(OFFICE_AND_PROVIDER),
  'letters.preview': may(OFFICE_AND_PROVIDER),
  'letters.produce': may(OFFICE_AND_PROVIDER),
  'letters.read': may(OFFICE_AND_PROVIDER),
};
