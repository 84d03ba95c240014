/** What a request can be about: persons and cases first, then what bears neither; `case` is a case of any kind. */
export const SUBJECT_KINDS = [
  'person',
  'application',
  'entry',
  'admission',
  'exemption',
  'decision',
  'letter',
  'campaign',
  'statement',
  'complaint',
  'case',
  'programme',
  'provider',
  'municipality',
  'unit',
  'account',
] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** True for a text that names a kind of subject. */
export const isSubjectKind = (text: string): text is SubjectKind =>
  SUBJECT_KINDS.some((kind) => kind === text);
