/** What data may be used for, by code, with the Slovene text shown to people. A closed list: no free text is logged. */
export const PURPOSES: Readonly<Record<string, string>> = {
  casework: 'obravnava primera',
  search: 'iskanje osebe ali primera',
  'person-record': 'vodenje podatkov o osebi',
  application: 'obravnava vloge',
  'waiting-list': 'vodenje čakalne liste',
  admission: 'sprejem in izvajanje storitve',
  decision: 'odločanje',
  'exemption-from-payment': 'oprostitev plačila',
  'delivered-services': 'obračun opravljenih storitev',
  letter: 'dopisovanje',
  capacity: 'zasedenost in kadri',
  'register-import': 'uvoz registra',
  statistics: 'statistika',
  supervision: 'nadzor nad delom',
  'data-protection': 'varstvo osebnih podatkov',
  'request-of-person': 'zahteva posameznika',
  erasure: 'izbris osebnih podatkov',
  'legal-hold': 'zadržanje izbrisa',
  retention: 'roki hrambe',
  complaint: 'pritožba ali prijava',
  'court-or-inspection': 'sodišče ali inšpekcija',
  emergency: 'nujni primer',
  'technical-support': 'tehnična pomoč',
};

/** True for a code of the list. */
export const isPurpose = (code: string): boolean => Object.hasOwn(PURPOSES, code);

const OF_ROOM: Readonly<Record<string, string>> = {
  persons: 'person-record',
  applications: 'application',
  cases: 'casework',
  'waiting-list': 'waiting-list',
  campaigns: 'waiting-list',
  admissions: 'admission',
  decisions: 'decision',
  exemptions: 'exemption-from-payment',
  deliveries: 'delivered-services',
  statements: 'delivered-services',
  letters: 'letter',
  capacity: 'capacity',
  imports: 'register-import',
  statistics: 'statistics',
  erasure: 'erasure',
  retention: 'retention',
  'subject-access': 'request-of-person',
};

/** The purpose of an action for which none was stated. */
export function purposeOf(action: string): string {
  if (action === 'persons.search') return 'search';
  if (action === 'break-glass.open') return 'emergency';
  return OF_ROOM[action.split('.')[0] ?? ''] ?? 'supervision';
}

/** The code of a purpose as a command's metadata say it, `waiting list` is `waiting-list`; null for one not of the list. */
export function purposeCode(text: string): string | null {
  const code = text.trim().toLowerCase().replaceAll(' ', '-');
  return isPurpose(code) ? code : null;
}
