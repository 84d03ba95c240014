import type { LocalDate } from '#libs/kernel';
import { reminderDue } from '../revalidation.decider';
import type { RevalidationAnswer } from '../revalidation.events';
import type { Mark } from './mark';

/** How a re-validation of one entry stands. */
export type RevalidationStanding =
  'asked' | 'letter-produced' | 'reminded' | RevalidationAnswer | 'removed' | 'reinstated';

interface Asked {
  readonly campaignId: string;
  readonly askedOn: LocalDate;
  letterOn: LocalDate | null;
  letterRef: string | null;
  reminderOn: LocalDate | null;
  answerBy: LocalDate | null;
  standing: RevalidationStanding;
  settledOn: LocalDate | null;
  late: boolean;
  confirmedOn: LocalDate | null;
}

/** A row for every re-validation of an entry, as it stands after its marks. */
export function revalidationRows(entryId: string, marks: readonly Mark[]): unknown[][] {
  const all = new Map<string, Asked>();
  for (const mark of marks) apply(mark, all);
  return [...all.values()].map((one) => [
    entryId,
    one.campaignId,
    one.askedOn,
    one.letterOn,
    one.letterRef,
    one.letterOn && reminderDue(one.letterOn),
    one.reminderOn,
    one.answerBy,
    one.standing,
    one.settledOn,
    one.late,
    one.confirmedOn,
  ]);
}

function apply({ event }: Mark, all: Map<string, Asked>): void {
  if (event.type === 'RevalidationAsked') return void all.set(event.data.campaignId, asked(event.data));
  if (event.type === 'WaitingReinstated') {
    const removed = [...all.values()].findLast(({ standing }) => standing === 'removed');
    const on = event.data.reinstatedOn;
    if (removed) Object.assign(removed, { standing: 'reinstated', settledOn: on, confirmedOn: on });
    return;
  }
  if (!('campaignId' in event.data)) return;
  const one = all.get(event.data.campaignId);
  if (!one) throw new Error(`${event.type} where nobody was asked`);
  if (event.type === 'RevalidationLetterProduced') {
    const { kind, producedOn, letterRef, answerBy } = event.data;
    if (kind === 'first')
      Object.assign(one, { letterOn: producedOn, letterRef, standing: 'letter-produced' });
    else Object.assign(one, { reminderOn: producedOn, standing: 'reminded' });
    if (one.answerBy === null || answerBy > one.answerBy) one.answerBy = answerBy;
  } else if (event.type === 'RevalidationAnswered') {
    const { answer, answeredOn, late } = event.data;
    const confirmedOn = answer === 'withdraws' ? null : answeredOn;
    Object.assign(one, { standing: answer, settledOn: answeredOn, late, confirmedOn });
  } else if (event.type === 'RevalidationUnanswered')
    Object.assign(one, { standing: 'removed', settledOn: event.data.foundOn });
}

const asked = ({ campaignId, askedOn }: { campaignId: string; askedOn: LocalDate }): Asked => ({
  campaignId,
  askedOn,
  letterOn: null,
  letterRef: null,
  reminderOn: null,
  answerBy: null,
  standing: 'asked',
  settledOn: null,
  late: false,
  confirmedOn: null,
});
