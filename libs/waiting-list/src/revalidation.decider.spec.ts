import { localDate } from '#libs/kernel';
import { given } from '#libs/testing';
import {
  AskRevalidation,
  RecordRevalidationAnswer,
  RecordRevalidationLetter,
  ReinstateEntry,
  reminderDue,
  RemoveUnanswered,
} from './revalidation.decider';
import type { RevalidationEvent, RevalidationLetterProduced } from './revalidation.events';
import { ChangeLegalRegime, ChangeNeedProfile, waitingListEntry } from './waiting-list.decider';
import { A_NEED, anEnd, anEntry, aPlacing, campaignIdOf, contextOf, entryIdOf } from './waiting-list.builder';
import type { WaitingListEvent } from './entry.events';
import type { WaitingReinstated } from './waiting-list.events';

const day = localDate;
const id = entryIdOf(1);
const campaignId = campaignIdOf(1);
const letterRef = '77777777-7777-4777-8777-777777777777';
const note = '99999999-9999-4999-8999-999999999999';

const ask = (askedOn: string, which = campaignId) =>
  new AskRevalidation(id, { campaignId: which, askedOn: day(askedOn) }, contextOf('2022-03-01'));
const letter = (kind: 'first' | 'reminder', producedOn: string, which = campaignId) =>
  new RecordRevalidationLetter(
    id,
    { campaignId: which, kind, letterRef, producedOn: day(producedOn) },
    contextOf('2022-06-01'),
  );
type Answer = RecordRevalidationAnswer['data'];
const answer = (answeredOn: string, more: Partial<Answer> = {}) =>
  new RecordRevalidationAnswer(
    id,
    {
      campaignId,
      answeredOn: day(answeredOn),
      answer: 'still-waiting',
      noteRef: null,
      needProfile: null,
      ...more,
    },
    contextOf('2022-06-01'),
  );
const remove = (today: string) =>
  new RemoveUnanswered(id, { campaignId, decidedBy: 'caseworker' }, contextOf(today));

const waiting = anEntry().placed().events;
const asked: RevalidationEvent = {
  type: 'RevalidationAsked',
  data: { campaignId, askedOn: day('2022-03-01') },
};
const produced = (said: Partial<RevalidationLetterProduced['data']> = {}): RevalidationEvent => ({
  type: 'RevalidationLetterProduced',
  data: {
    campaignId,
    kind: 'first',
    letterRef,
    producedOn: day('2022-03-02'),
    answerBy: day('2022-04-01'),
    answerPeriod: {
      parameter: 'waiting-list.revalidation-answer',
      source: 'praksa izvajalcev, ni potrjeno',
      verified: false,
    },
    ...said,
  },
});
const answered = (answeredOn: string, late = false, said = 'still-waiting' as Answer['answer']) => ({
  type: 'RevalidationAnswered' as const,
  data: { campaignId, answeredOn: day(answeredOn), answer: said, late, noteRef: null },
});
const running: WaitingListEvent[] = [...waiting, asked, produced()];
const unanswered: WaitingListEvent = {
  type: 'RevalidationUnanswered',
  data: { campaignId, answerBy: day('2022-04-01'), foundOn: day('2022-04-02'), decidedBy: 'caseworker' },
};
const removed: WaitingListEvent[] = [
  ...running,
  unanswered,
  { type: 'WaitingEnded', data: anEnd('2022-04-02', { reason: 'revalidation-unanswered' }) },
];

describe('A re-validation', () => {
  it('asks one who waits, once in a campaign and not while another question is open', () => {
    given(waitingListEntry, waiting).when(ask('2022-03-01')).then(asked);
    given(waitingListEntry, [...waiting, asked])
      .when(ask('2022-03-01'))
      .thenRefused('ALREADY_ASKED');
    given(waitingListEntry, [...waiting, asked])
      .when(ask('2022-03-01', campaignIdOf(2)))
      .thenRefused('REVALIDATION_OPEN');
    given(waitingListEntry, waiting).when(ask('2022-03-02')).thenRefused('DATE_IN_FUTURE');
    given(waitingListEntry, waiting).when(ask('2022-01-01')).thenRefused('ASKED_BEFORE_LISTING');
    given(waitingListEntry, anEntry().placed().ended('2022-02-01').events)
      .when(ask('2022-03-01'))
      .thenRefused('ENTRY_ALREADY_CLOSED');
    given(waitingListEntry, []).when(ask('2022-03-01')).thenRefused('ENTRY_NOT_FOUND');
  });

  it('runs from the letter, for the period in force', () => {
    given(waitingListEntry, [...waiting, asked])
      .when(letter('first', '2022-03-02'))
      .then(produced());
    given(waitingListEntry, running)
      .when(letter('first', '2022-03-03'))
      .thenRefused('LETTER_ALREADY_PRODUCED');
    expect(reminderDue(day('2022-03-02'))).toBe('2022-03-17');
  });

  it('is reminded of after the letter, which gives more time', () => {
    const answerPeriod = {
      parameter: 'waiting-list.revalidation-reminder-answer',
      source: 'praksa izvajalcev, ni potrjeno',
      verified: false,
    };
    const reminder = produced({
      kind: 'reminder',
      producedOn: day('2022-03-25'),
      answerBy: day('2022-04-11'),
      answerPeriod,
    });
    given(waitingListEntry, running).when(letter('reminder', '2022-03-25')).then(reminder);
    given(waitingListEntry, [...running, reminder])
      .when(remove('2022-04-10'))
      .thenRefused('REVALIDATION_PERIOD_RUNS', { answerBy: '2022-04-11' });
    given(waitingListEntry, [...waiting, asked])
      .when(letter('reminder', '2022-03-25'))
      .thenRefused('REMINDER_BEFORE_LETTER');
  });

  it('has no letter in the future, before the question or of another campaign', () => {
    given(waitingListEntry, [...waiting, asked])
      .when(letter('first', '2022-06-02'))
      .thenRefused('DATE_IN_FUTURE', { field: 'producedOn' });
    given(waitingListEntry, [...waiting, asked])
      .when(letter('first', '2022-02-02'))
      .thenRefused('LETTER_BEFORE_QUESTION', { field: 'producedOn' });
    given(waitingListEntry, [...waiting, asked])
      .when(letter('first', '2022-03-02', campaignIdOf(2)))
      .thenRefused('REVALIDATION_NOT_OPEN');
  });
});

describe('The answer to a re-validation', () => {
  it('confirms the wait, late too as long as nobody was removed', () => {
    given(waitingListEntry, running).when(answer('2022-04-01')).then(answered('2022-04-01'));
    given(waitingListEntry, running).when(answer('2022-04-20')).then(answered('2022-04-20', true));
    given(waitingListEntry, removed).when(answer('2022-04-20')).thenRefused('ENTRY_ALREADY_CLOSED');
  });

  it('changes the need from its day on', () => {
    const needProfile = { ...A_NEED, frequency: 'weekly' as const };
    given(waitingListEntry, running)
      .when(answer('2022-03-20', { answer: 'changed-need', needProfile }))
      .then(answered('2022-03-20', false, 'changed-need'), {
        type: 'NeedProfileChanged',
        data: { effectiveOn: day('2022-03-20'), needProfile },
      });
    given(waitingListEntry, running)
      .when(answer('2022-03-20', { answer: 'changed-need', needProfile: A_NEED }))
      .then(answered('2022-03-20', false, 'changed-need'));
    given(waitingListEntry, running)
      .when(answer('2022-03-20', { answer: 'changed-need' }))
      .thenRefused('NEED_PROFILE_REQUIRED', { field: 'needProfile' });
  });

  it('ends the wait of one who withdraws', () => {
    given(waitingListEntry, running)
      .when(answer('2022-03-20', { answer: 'withdraws' }))
      .then(answered('2022-03-20', false, 'withdraws'), {
        type: 'WaitingEnded',
        data: anEnd('2022-03-20', { reason: 'withdrew' }),
      });
  });

  it('comes once, not before the question and not in the future', () => {
    given(waitingListEntry, [...running, answered('2022-03-20')])
      .when(answer('2022-03-21'))
      .thenRefused('REVALIDATION_NOT_OPEN');
    given(waitingListEntry, running)
      .when(answer('2022-02-20'))
      .thenRefused('ANSWER_BEFORE_QUESTION', { field: 'answeredOn' });
    given(waitingListEntry, running)
      .when(answer('2022-06-02'))
      .thenRefused('DATE_IN_FUTURE', { field: 'answeredOn' });
  });
});

describe('One who does not answer', () => {
  it('is removed after the last day to answer, not on it and not without a letter', () => {
    given(waitingListEntry, running)
      .when(remove('2022-04-01'))
      .thenRefused('REVALIDATION_PERIOD_RUNS', { answerBy: '2022-04-01' });
    given(waitingListEntry, [...waiting, asked])
      .when(remove('2022-05-01'))
      .thenRefused('LETTER_NOT_PRODUCED');
    given(waitingListEntry, running)
      .when(remove('2022-04-02'))
      .then(unanswered, {
        type: 'WaitingEnded',
        data: anEnd('2022-04-02', { reason: 'revalidation-unanswered' }),
      });
    given(waitingListEntry, [...running, answered('2022-03-20')])
      .when(remove('2022-04-02'))
      .thenRefused('REVALIDATION_NOT_OPEN');
  });

  const reinstate = (on: string, more: Partial<WaitingReinstated['data']> = {}, today = on) =>
    new ReinstateEntry(
      id,
      { reinstatedOn: day(on), reason: 'answered-late', noteRef: note, ...more },
      contextOf(today),
    );
  const reinstated: WaitingListEvent = {
    type: 'WaitingReinstated',
    data: {
      reinstatedOn: day('2022-07-04'),
      reason: 'answered-late',
      noteRef: note,
      replaces: { endedOn: day('2022-04-02'), reason: 'revalidation-unanswered' },
    },
  };

  it('is put back within the period, whose last day moves to a working day, and not after it', () => {
    given(waitingListEntry, removed).when(reinstate('2022-07-04')).then(reinstated);
    given(waitingListEntry, removed)
      .when(reinstate('2022-07-05'))
      .thenRefused('REINSTATEMENT_PERIOD_OVER', { until: '2022-07-04' });
  });

  it('waits on as before once put back: the need may change and the end come', () => {
    const back = [...removed, reinstated];
    const effectiveOn = day('2022-07-05');
    const needProfile = { ...A_NEED, frequency: 'weekly' as const };
    given(waitingListEntry, back)
      .when(new ChangeNeedProfile(id, { effectiveOn, needProfile }, contextOf('2022-07-06')))
      .then({ type: 'NeedProfileChanged', data: { effectiveOn, needProfile } });
    given(waitingListEntry, back).when(reinstate('2022-07-05')).thenRefused('ENTRY_NOT_CLOSED');
  });

  it('is the only one who can be put back', () => {
    given(waitingListEntry, waiting).when(reinstate('2022-07-04')).thenRefused('ENTRY_NOT_CLOSED');
    given(waitingListEntry, anEntry().placed().ended('2022-04-02', { reason: 'died' }).events)
      .when(reinstate('2022-07-04'))
      .thenRefused('NOT_REMOVED_BY_REVALIDATION', { reason: 'died' });
    given(waitingListEntry, removed)
      .when(reinstate('2022-07-04', {}, '2022-07-03'))
      .thenRefused('DATE_IN_FUTURE');
    given(waitingListEntry, removed)
      .when(reinstate('2022-04-01'))
      .thenRefused('REINSTATED_BEFORE_REMOVAL', { field: 'reinstatedOn' });
    given(waitingListEntry, []).when(reinstate('2022-07-04')).thenRefused('ENTRY_NOT_FOUND');
  });
});

describe('The law under which one waits', () => {
  const change = (effectiveOn: string, legalRegime: 'ZSV' | 'ZDOsk-1' = 'ZDOsk-1') =>
    new ChangeLegalRegime(id, { effectiveOn: day(effectiveOn), legalRegime }, contextOf('2025-12-31'));

  it('changes from a day on which the programme runs under the other one', () => {
    given(waitingListEntry, waiting)
      .when(change('2025-07-01'))
      .then({
        type: 'LegalRegimeChanged',
        data: { effectiveOn: day('2025-07-01'), legalRegime: 'ZDOsk-1' },
      });
    given(waitingListEntry, waiting)
      .when(change('2025-06-30'))
      .thenRefused('REGIME_NOT_IN_FORCE', { field: 'legalRegime', regime: 'ZDOsk-1', on: '2025-06-30' });
  });

  it('is nothing new when it is so already', () => {
    given(waitingListEntry, waiting).when(change('2025-07-01', 'ZSV')).thenNothing();
    given(waitingListEntry, anEntry().placed().underRegime('2025-07-01', 'ZDOsk-1').events)
      .when(change('2025-08-01'))
      .thenNothing();
  });

  it('is refused before the listing, in the future, after the end and for nobody', () => {
    given(waitingListEntry, waiting).when(change('2022-01-01')).thenRefused('CHANGE_BEFORE_LISTING');
    given(waitingListEntry, waiting).when(change('2026-01-01')).thenRefused('DATE_IN_FUTURE');
    given(waitingListEntry, anEntry().placed().ended('2022-02-01').events)
      .when(change('2025-07-01'))
      .thenRefused('ENTRY_ALREADY_CLOSED');
    given(waitingListEntry, []).when(change('2025-07-01')).thenRefused('ENTRY_NOT_FOUND');
  });

  it('is one under which the programme runs: nobody is placed under long-term care before it began', () => {
    expect(aPlacing().listedOn < '2025-07-01').toBe(true);
    given(waitingListEntry, anEntry().placed({ programme: 'meals' }).events)
      .when(change('2025-08-01'))
      .thenRefused('REGIME_NOT_IN_FORCE');
  });
});
