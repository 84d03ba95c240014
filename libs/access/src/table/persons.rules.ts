import { type AccessRules, EVERYBODY, may, mayList, OFFICE, OFFICE_AND_PROVIDER } from './access-rule';

/** Who may do what with persons' records. */
export const PERSON_RULES: AccessRules = {
  'persons.register': may({ caseworker: 'any', manager: 'any', 'provider-coordinator': 'any' }),
  'persons.register-pseudonymous': may({ caseworker: 'any', manager: 'any', 'provider-coordinator': 'any' }),
  'persons.search': mayList({ ...OFFICE_AND_PROVIDER, 'data-protection-officer': 'any' }),
  'persons.read': may({ ...OFFICE_AND_PROVIDER, 'data-protection-officer': 'any' }),
  'persons.read-history': may({ ...OFFICE_AND_PROVIDER, 'data-protection-officer': 'any' }),
  'persons.record-details': may(OFFICE_AND_PROVIDER),
  'persons.correct-emso': may(OFFICE),
  'persons.choose-language': may(OFFICE_AND_PROVIDER),
  'persons.protect-address': may(OFFICE_AND_PROVIDER),
  'persons.lift-protection': may(OFFICE_AND_PROVIDER),
  'persons.record-death': may(OFFICE_AND_PROVIDER),
  'persons.correct-death': may(OFFICE),
  'persons.list-duplicates': may(OFFICE),
  'persons.join': may(OFFICE),
  'persons.tell-apart': may(OFFICE),
  'persons.undo-join': may(OFFICE),
  'persons.list-relations': may(OFFICE_AND_PROVIDER),
  'persons.add-relation': may(OFFICE_AND_PROVIDER),
  'persons.end-relation': may(OFFICE_AND_PROVIDER),
};

/** Who may erase, and keep from erasure. */
export const ERASURE_RULES: AccessRules = {
  'erasure.read': may({ 'data-protection-officer': 'any', manager: 'own-unit' }),
  'erasure.erase': may({ 'data-protection-officer': 'any' }),
  'erasure.place-hold': may({ 'data-protection-officer': 'any', manager: 'own-unit' }),
  'erasure.lift-hold': may({ 'data-protection-officer': 'any', manager: 'own-unit' }),
  'erasure.list-texts': may({ 'data-protection-officer': 'any' }),
  'erasure.erase-text': may({ 'data-protection-officer': 'any' }),
};

/** Who may see whose time is over, and destroy with another pair of eyes. */
export const RETENTION_RULES: AccessRules = {
  'retention.read-schedule': may(EVERYBODY),
  'retention.set-schedule': may({ 'data-protection-officer': 'any', administrator: 'any' }),
  'retention.review': may({ ...OFFICE, 'data-protection-officer': 'any' }),
  'retention.review-persons': may({ ...OFFICE, 'data-protection-officer': 'any' }),
  'retention.read-person': may({ ...OFFICE, 'data-protection-officer': 'any' }),
  'retention.read-case': may({ ...OFFICE, 'data-protection-officer': 'any' }),
  'retention.place-hold': may({ 'data-protection-officer': 'any', manager: 'own-unit' }),
  'retention.lift-hold': may({ 'data-protection-officer': 'any', manager: 'own-unit' }),
  'retention.propose-destruction': may({ ...OFFICE, 'data-protection-officer': 'any' }),
  'retention.read-destruction': may({ caseworker: 'any', manager: 'any', 'data-protection-officer': 'any' }),
  'retention.approve-destruction': may({ 'data-protection-officer': 'any' }),
  // Who proposed a list may take it back; the rule itself looks at who that was.
  'retention.reject-destruction': may({
    caseworker: 'any',
    manager: 'any',
    'data-protection-officer': 'any',
  }),
};

/** Who may take in what people ask of their own data, and answer it. */
export const SUBJECT_ACCESS_RULES: AccessRules = {
  'subject-access.register': may({ caseworker: 'any', manager: 'any', 'data-protection-officer': 'any' }),
  'subject-access.list': may({ 'data-protection-officer': 'any' }),
  'subject-access.read': may({ 'data-protection-officer': 'any' }),
  'subject-access.identify': may({ 'data-protection-officer': 'any' }),
  'subject-access.extend': may({ 'data-protection-officer': 'any' }),
  'subject-access.export': may({ 'data-protection-officer': 'any' }),
  'subject-access.hand-over': may({ 'data-protection-officer': 'any' }),
  'subject-access.refuse': may({ 'data-protection-officer': 'any' }),
};
