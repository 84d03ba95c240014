import {
  type AccessRules,
  FIGURES,
  INTAKE,
  may,
  mayList,
  OFFICE_AND_PROVIDER,
  SETTINGS,
  SUPPLY,
  EVERYBODY,
} from './access-rule';

/** Who may do what with waiting lists. */
export const WAITING_LIST_RULES: AccessRules = {
  'waiting-list.read-figures': may(FIGURES),
  'waiting-list.read-difference': may(FIGURES),
  'statistics.read-monthly': may(FIGURES),
  'statistics.list': may(EVERYBODY),
  'statistics.read-definition': may(EVERYBODY),
  'statistics.read-flows': may(SUPPLY),
  'statistics.read-forecast': may(FIGURES),
  'statistics.read-report': may(FIGURES),
  // An analyst's rows bear no identity.
  'waiting-list.list-entries': mayList({ ...OFFICE_AND_PROVIDER, analyst: 'any' }),
  'waiting-list.read-order': mayList(OFFICE_AND_PROVIDER),
  'waiting-list.list-offers': mayList(OFFICE_AND_PROVIDER),
  'waiting-list.list-of-person': may(OFFICE_AND_PROVIDER),
  'waiting-list.read-entry': may(OFFICE_AND_PROVIDER),
  'waiting-list.read-standing': may(OFFICE_AND_PROVIDER),
  'waiting-list.read-movements': may(OFFICE_AND_PROVIDER),
  'waiting-list.change-need': may(OFFICE_AND_PROVIDER),
  'waiting-list.change-regime': may(OFFICE_AND_PROVIDER),
  'waiting-list.pause': may(OFFICE_AND_PROVIDER),
  'waiting-list.resume': may(OFFICE_AND_PROVIDER),
  'waiting-list.end': may(OFFICE_AND_PROVIDER),
  'waiting-list.correct-end': may(OFFICE_AND_PROVIDER),
  'waiting-list.reinstate': may(OFFICE_AND_PROVIDER),
  'waiting-list.state-facts': may(OFFICE_AND_PROVIDER),
  'waiting-list.rerank': may(OFFICE_AND_PROVIDER),
  'waiting-list.offer': may(OFFICE_AND_PROVIDER),
  'waiting-list.accept-offer': may(OFFICE_AND_PROVIDER),
  'waiting-list.refuse-offer': may(OFFICE_AND_PROVIDER),
  'waiting-list.lapse-offer': may(OFFICE_AND_PROVIDER),
  'waiting-list.withdraw-offer': may(OFFICE_AND_PROVIDER),
  'waiting-list.lapse-offers': may({ ...SETTINGS, caseworker: 'any' }),
  'waiting-list.read-rules': may(SUPPLY),
  'waiting-list.adopt-priority-rule': may(SETTINGS),
  'waiting-list.repeal-priority-rule': may(SETTINGS),
  'waiting-list.adopt-refusal-rule': may(SETTINGS),
  'waiting-list.draw-seed': may({ ...SETTINGS, caseworker: 'any' }),
};

/** Who may ask all who wait whether they still do, and record what they say. */
export const CAMPAIGN_RULES: AccessRules = {
  'campaigns.start': may(INTAKE),
  'campaigns.list': may(SUPPLY),
  'campaigns.read': may(OFFICE_AND_PROVIDER),
  'campaigns.list-asked': mayList(OFFICE_AND_PROVIDER),
  'campaigns.record-letters': may(OFFICE_AND_PROVIDER),
  'campaigns.record-answer': may(OFFICE_AND_PROVIDER),
  'campaigns.remove': may(OFFICE_AND_PROVIDER),
  'campaigns.remove-all': may(OFFICE_AND_PROVIDER),
};

/** Who may do what with admissions. */
export const ADMISSION_RULES: AccessRules = {
  'admissions.admit': may(OFFICE_AND_PROVIDER, ['person', 'exemption']),
  'admissions.list-on-day': mayList(OFFICE_AND_PROVIDER),
  'admissions.list': may(OFFICE_AND_PROVIDER),
  'admissions.list-reviews': mayList(OFFICE_AND_PROVIDER),
  'admissions.list-mismatches': mayList(OFFICE_AND_PROVIDER),
  'admissions.read': may(OFFICE_AND_PROVIDER),
  'admissions.start': may(OFFICE_AND_PROVIDER),
  'admissions.cancel': may(OFFICE_AND_PROVIDER),
  'admissions.conclude-agreement': may(OFFICE_AND_PROVIDER, ['exemption']),
  'admissions.change-agreement': may(OFFICE_AND_PROVIDER, ['exemption']),
  'admissions.interrupt': may(OFFICE_AND_PROVIDER),
  'admissions.resume': may(OFFICE_AND_PROVIDER),
  'admissions.transfer': may(OFFICE_AND_PROVIDER),
  'admissions.evaluate-plan': may(OFFICE_AND_PROVIDER),
  'admissions.record-questionnaire': may(OFFICE_AND_PROVIDER),
  'admissions.suspend': may(OFFICE_AND_PROVIDER),
  'admissions.lift-suspension': may(OFFICE_AND_PROVIDER),
  'admissions.end': may(OFFICE_AND_PROVIDER),
  'admissions.correct-end': may(OFFICE_AND_PROVIDER),
};

/** Who may do what with a provider's capacity. */
export const CAPACITY_RULES: AccessRules = {
  'capacity.declare': may(SETTINGS),
  'capacity.record-staffing': may(SETTINGS),
  'capacity.close': may(SETTINGS),
  'capacity.reopen': may(SETTINGS),
  'capacity.book': may({ ...SETTINGS, caseworker: 'any' }),
  'capacity.change-booking': may({ ...SETTINGS, caseworker: 'any' }),
  'capacity.release-booking': may({ ...SETTINGS, caseworker: 'any' }),
  'capacity.read-staffing': may(SUPPLY),
  'capacity.list-bookings': may({ ...SUPPLY, analyst: 'never', 'provider-coordinator': 'own-provider' }),
  // What a provider has to give says nothing of anybody.
  'capacity.read-load': may({ ...SUPPLY, administrator: 'any' }),
  'capacity.read-by-day': may(SUPPLY),
};

/** Who may do what with delivered services, statements and prices. */
export const DELIVERY_RULES: AccessRules = {
  'deliveries.record-visit': may(OFFICE_AND_PROVIDER),
  'deliveries.record-units': may(OFFICE_AND_PROVIDER),
  'deliveries.correct-visit': may(OFFICE_AND_PROVIDER),
  'deliveries.correct-units': may(OFFICE_AND_PROVIDER),
  'deliveries.withdraw': may(OFFICE_AND_PROVIDER),
  'deliveries.read-month': may(OFFICE_AND_PROVIDER),
  'deliveries.list': mayList(OFFICE_AND_PROVIDER),
  'deliveries.read-hours': may(FIGURES),
  'deliveries.import': mayList(OFFICE_AND_PROVIDER),
  'statements.draft': may(OFFICE_AND_PROVIDER),
  'statements.issue': may(OFFICE_AND_PROVIDER),
  'statements.correct': may(OFFICE_AND_PROVIDER),
  'prices.set': may({ ...SETTINGS, administrator: 'any' }),
  'prices.list': may(EVERYBODY),
};
