/** The parts of the house whose requests the log records, as actions begin. */
export const ROOMS = [
  'persons',
  'applications',
  'waiting-list',
  'campaigns',
  'admissions',
  'exemptions',
  'decisions',
  'letters',
  'capacity',
  'deliveries',
  'statements',
  'imports',
  'statistics',
  'retention',
  'erasure',
  'subject-access',
  'break-glass',
  'audit-trail',
  'processing-log',
  'detectors',
  'cases',
  'record',
  'parameters',
  'operations',
] as const;

/** What can come of a request. */
export const OUTCOMES = ['done', 'refused', 'not-allowed', 'not-found', 'invalid', 'failed'] as const;

/** The kinds of case that have a log of their own. */
export const LOGGED_CASES = ['application', 'entry', 'admission', 'exemption', 'decision', 'case'] as const;
