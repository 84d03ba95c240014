import { type AccessRules, may, mayList, OFFICE, OFFICE_AND_PROVIDER } from './access-rule';

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
};
