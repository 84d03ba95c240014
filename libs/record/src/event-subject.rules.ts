import type { SubjectKind } from '#libs/access';

/** What the streams of a category are about. */
const KINDS: Readonly<Record<string, SubjectKind>> = {
  person: 'person',
  personRelations: 'person',
  application: 'application',
  waitingListEntry: 'entry',
  revalidationCampaign: 'campaign',
  admission: 'admission',
  exemption: 'exemption',
  decision: 'decision',
  letter: 'letter',
};
const NAMED = /^([a-zA-Z]+)-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** The case or person whose id stands in a stream's name; null where it names neither. */
export function subjectOfStream(stream: string): { readonly kind: SubjectKind; readonly id: string } | null {
  const [, category = '', id = ''] = NAMED.exec(stream) ?? [];
  const kind = Object.hasOwn(KINDS, category) ? KINDS[category] : undefined;
  return kind === undefined ? null : { kind, id };
}
