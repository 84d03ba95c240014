import type { LetterRequest } from './letter';

/** A line of a case's timeline, as far as letters follow from it. */
export interface CaseLine {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The letters that follow from what happened in a case, each once, the latest first. */
export function lettersOf(applicationId: string, timeline: readonly CaseLine[]): readonly LetterRequest[] {
  const letters = timeline.flatMap((line) => letterOf(applicationId, line)).reverse();
  const key = ({ kind, about }: LetterRequest): string => `${kind} ${about}`;
  return letters.filter((each, index) => letters.findIndex((other) => key(other) === key(each)) === index);
}

function letterOf(applicationId: string, { type, data }: CaseLine): LetterRequest[] {
  const about = (name: string): string | null => (typeof data[name] === 'string' ? data[name] : null);
  const entryId = about('entryId');
  const admissionId = about('admissionId');
  switch (type) {
    case 'SupplementCalled':
      return [{ kind: 'supplement-call', about: applicationId }];
    case 'ApplicationDismissed':
      return [{ kind: 'dismissal', of: 'application', about: applicationId }];
    case 'ApplicationTransferred':
      return [{ kind: 'transfer', about: applicationId }];
    case 'ApplicationListed':
      return entryId ? [{ kind: 'list-placement', about: entryId }] : [];
    case 'ApplicantAdmitted':
      return admissionId ? [{ kind: 'admission', about: admissionId }] : [];
    default:
      return [];
  }
}
