import {
  at,
  type DatedParameter,
  deadlineAfter,
  endOfPeriod,
  type LocalDate,
  type Period,
  Refusal,
} from '#libs/kernel';
import {
  currentEnd,
  EntryCommand,
  type EntryState,
  existing,
  notInFuture,
  open,
  profileOn,
  refuseWhen,
  type Revalidation,
} from './entry-state.rules';
import type {
  RevalidationAnswered,
  RevalidationAsked,
  RevalidationLetterProduced,
} from './revalidation.events';
import { waitingListPeriods } from './waiting-list-periods.rules';
import type { NeedProfile, WaitingReinstated } from './waiting-list.events';
import type { WaitingListEvent } from './entry.events';

/** Asks whether the person still waits; refuses `REVALIDATION_OPEN`, `ALREADY_ASKED`. */
export class AskRevalidation extends EntryCommand<RevalidationAsked['data']> {
  readonly type = 'AskRevalidation';
}

/**
 * Notes that the letter, or the reminder after it, was produced; from then the period to answer runs.
 * Refuses `REVALIDATION_NOT_OPEN`, `LETTER_ALREADY_PRODUCED`, `REMINDER_BEFORE_LETTER`.
 */
export class RecordRevalidationLetter extends EntryCommand<
  Pick<RevalidationLetterProduced['data'], 'campaignId' | 'kind' | 'letterRef' | 'producedOn'>
> {
  readonly type = 'RecordRevalidationLetter';
}

/**
 * Records the answer, late too as long as the entry was not removed; a changed need comes with the need, a
 * withdrawal ends the wait. Refuses `NEED_PROFILE_REQUIRED`, `REVALIDATION_NOT_OPEN`.
 */
export class RecordRevalidationAnswer extends EntryCommand<
  Omit<RevalidationAnswered['data'], 'late'> & { readonly needProfile: NeedProfile | null }
> {
  readonly type = 'RecordRevalidationAnswer';
}

/**
 * Ends the wait of one who did not answer, by a caseworker or by a run over all; refuses
 * `LETTER_NOT_PRODUCED`, `REVALIDATION_PERIOD_RUNS` up to the last day to answer.
 */
export class RemoveUnanswered extends EntryCommand<{
  readonly campaignId: string;
  readonly decidedBy: 'caseworker' | 'run';
}> {
  readonly type = 'RemoveUnanswered';
}

/**
 * Puts one who was removed for want of an answer back, from the first listing day; refuses
 * `ENTRY_NOT_CLOSED`, `NOT_REMOVED_BY_REVALIDATION`, `REINSTATEMENT_PERIOD_OVER`.
 */
export class ReinstateEntry extends EntryCommand<Omit<WaitingReinstated['data'], 'replaces'>> {
  readonly type = 'ReinstateEntry';
}

export type RevalidationCommand =
  AskRevalidation | RecordRevalidationLetter | RecordRevalidationAnswer | RemoveUnanswered | ReinstateEntry;

/** What follows from a command about a re-validation. */
export function decideRevalidation(command: RevalidationCommand, state: EntryState): WaitingListEvent[] {
  switch (command.type) {
    case 'AskRevalidation':
      return ask(command, state);
    case 'RecordRevalidationLetter':
      return produceLetter(command, state);
    case 'RecordRevalidationAnswer':
      return answer(command, state);
    case 'RemoveUnanswered':
      return remove(command, state);
    case 'ReinstateEntry':
      return reinstate(command, state);
  }
}

/** The last day to answer, or null before the letter; the later of the letter's and the reminder's. */
export const answerDue = ({ letters }: Pick<Revalidation, 'letters'>): LocalDate | null =>
  letters.reduce<LocalDate | null>(
    (due, { answerBy }) => (due === null || answerBy > due ? answerBy : due),
    null,
  );

/** The day from which a reminder is due to one who got the letter on a day. */
export const reminderDue = (producedOn: LocalDate): LocalDate =>
  endOfPeriod(producedOn, at(waitingListPeriods.revalidationReminder, producedOn).value);

function ask({ data, context }: AskRevalidation, state: EntryState): WaitingListEvent[] {
  const { listedOn } = open(state);
  notInFuture('askedOn', data.askedOn, context.today);
  refuseWhen(data.askedOn < listedOn, 'ASKED_BEFORE_LISTING', { field: 'askedOn' });
  refuseWhen(
    state.revalidations.some(({ campaignId }) => campaignId === data.campaignId),
    'ALREADY_ASKED',
  );
  refuseWhen(state.revalidations.some(isOpen), 'REVALIDATION_OPEN');
  return [{ type: 'RevalidationAsked', data }];
}

function produceLetter({ data, context }: RecordRevalidationLetter, state: EntryState): WaitingListEvent[] {
  const asked = running(data.campaignId, state);
  notInFuture('producedOn', data.producedOn, context.today);
  refuseWhen(data.producedOn < asked.askedOn, 'LETTER_BEFORE_QUESTION', { field: 'producedOn' });
  const first = asked.letters[0];
  const isFirst = data.kind === 'first';
  refuseWhen(isFirst && first !== undefined, 'LETTER_ALREADY_PRODUCED');
  refuseWhen(
    !isFirst && (first === undefined || data.producedOn < first.producedOn),
    'REMINDER_BEFORE_LETTER',
  );
  const period = isFirst
    ? waitingListPeriods.revalidationAnswer
    : waitingListPeriods.revalidationReminderAnswer;
  return [{ type: 'RevalidationLetterProduced', data: { ...data, ...dueBy(period, data.producedOn) } }];
}

function dueBy(
  parameter: DatedParameter<Period>,
  on: LocalDate,
): Pick<RevalidationLetterProduced['data'], 'answerBy' | 'answerPeriod'> {
  const { value, source, verified } = at(parameter, on);
  return {
    answerBy: deadlineAfter(on, value),
    answerPeriod: { parameter: parameter.id, source, verified },
  };
}

function answer(
  { data: { needProfile, ...data }, context }: RecordRevalidationAnswer,
  state: EntryState,
): WaitingListEvent[] {
  const asked = running(data.campaignId, state);
  notInFuture('answeredOn', data.answeredOn, context.today);
  refuseWhen(data.answeredOn < asked.askedOn, 'ANSWER_BEFORE_QUESTION', { field: 'answeredOn' });
  const due = answerDue(asked);
  const late = due !== null && data.answeredOn > due;
  const answered: WaitingListEvent = { type: 'RevalidationAnswered', data: { ...data, late } };
  return [answered, ...followed(data, needProfile, state)];
}

function followed(
  { answer: said, answeredOn, noteRef }: Omit<RevalidationAnswered['data'], 'late'>,
  needProfile: NeedProfile | null,
  state: EntryState,
): WaitingListEvent[] {
  if (said === 'still-waiting') return [];
  if (said === 'withdraws') {
    const end = { endedOn: answeredOn, reason: 'withdrew' as const, noteRef, serviceStartedOn: null };
    return [{ type: 'WaitingEnded', data: end }];
  }
  if (!needProfile) throw new Refusal('NEED_PROFILE_REQUIRED', { field: 'needProfile' });
  const before = JSON.stringify(profileOn(state, answeredOn));
  if (before === JSON.stringify(needProfile)) return [];
  return [{ type: 'NeedProfileChanged', data: { effectiveOn: answeredOn, needProfile } }];
}

function remove({ data, context }: RemoveUnanswered, state: EntryState): WaitingListEvent[] {
  const asked = running(data.campaignId, state);
  const answerBy = answerDue(asked);
  if (answerBy === null) throw new Refusal('LETTER_NOT_PRODUCED');
  refuseWhen(context.today <= answerBy, 'REVALIDATION_PERIOD_RUNS', { answerBy });
  const foundOn = context.today;
  const reason = 'revalidation-unanswered' as const;
  return [
    { type: 'RevalidationUnanswered', data: { ...data, answerBy, foundOn } },
    { type: 'WaitingEnded', data: { endedOn: foundOn, reason, noteRef: null, serviceStartedOn: null } },
  ];
}

function reinstate({ data, context }: ReinstateEntry, state: EntryState): WaitingListEvent[] {
  existing(state);
  const end = currentEnd(state);
  if (!end) throw new Refusal('ENTRY_NOT_CLOSED');
  const { endedOn, reason } = end;
  refuseWhen(reason !== 'revalidation-unanswered', 'NOT_REMOVED_BY_REVALIDATION', { reason });
  notInFuture('reinstatedOn', data.reinstatedOn, context.today);
  refuseWhen(data.reinstatedOn < endedOn, 'REINSTATED_BEFORE_REMOVAL', { field: 'reinstatedOn' });
  const until = deadlineAfter(endedOn, at(waitingListPeriods.reinstatement, endedOn).value);
  refuseWhen(data.reinstatedOn > until, 'REINSTATEMENT_PERIOD_OVER', { until });
  return [{ type: 'WaitingReinstated', data: { ...data, replaces: { endedOn, reason } } }];
}

const isOpen = ({ answeredOn, removedOn }: Revalidation): boolean =>
  answeredOn === null && removedOn === null;

function running(campaignId: string, state: EntryState): Revalidation {
  open(state);
  const asked = state.revalidations.find((one) => one.campaignId === campaignId);
  if (!asked || !isOpen(asked)) throw new Refusal('REVALIDATION_NOT_OPEN');
  return asked;
}
