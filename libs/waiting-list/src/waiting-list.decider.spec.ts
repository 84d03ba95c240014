import { type CommandContext, type EventMetadata, localDate } from '#libs/kernel';
import { given } from '#libs/testing';
import {
  ChangeNeedProfile,
  CorrectWaitingEnd,
  EndWaiting,
  PauseWaiting,
  PlaceOnWaitingList,
  RecordRegisterRow,
  type RegisterRow,
  ResumeWaiting,
  waitingListEntry,
} from './waiting-list.decider';
import { A_NEED, anEnd, anEntry, aPlacing, entryIdOf, pauseIdOf, personIdOf } from './waiting-list.builder';
import type { PlacedOnWaitingList, WaitingEnd } from './waiting-list.events';

const metadata: EventMetadata = {
  commandId: 'c0ffee00-0000-4000-8000-000000000001',
  correlationId: 'c0ffee00-0000-4000-8000-000000000001',
  causationId: null,
  actor: { id: 'ana', role: 'caseworker', unit: 'Koper', onBehalfOf: null },
  legalBasis: null,
  purpose: 'home help',
};
const context: CommandContext = { metadata, today: localDate('2022-12-31') };
const id = entryIdOf(1);
const note = '99999999-9999-4999-8999-999999999999';
const otherNote = '88888888-8888-4888-8888-888888888888';
const day = localDate;

const waiting = anEntry().placed().events;
const ended = anEntry().placed().ended('2022-06-01').events;
const place = (said: Partial<PlacedOnWaitingList['data']> = {}) =>
  new PlaceOnWaitingList(id, aPlacing(said), context);
const change = (effectiveOn: string, said: Partial<typeof A_NEED> = {}) =>
  new ChangeNeedProfile(id, { effectiveOn: day(effectiveOn), needProfile: { ...A_NEED, ...said } }, context);
const pause = (from: string, number = 1) =>
  new PauseWaiting(id, { pauseId: pauseIdOf(number), from: day(from), reason: 'hospital' }, context);
const resume = (on: string, number = 1) =>
  new ResumeWaiting(id, { pauseId: pauseIdOf(number), on: day(on) }, context);
const end = (on: string, said: Partial<WaitingEnd> = {}) => new EndWaiting(id, anEnd(on, said), context);
const correct = (on: string, said: Partial<WaitingEnd> = {}) =>
  new CorrectWaitingEnd(id, anEnd(on, said), context);
const row = (said: Partial<RegisterRow> = {}) =>
  new RecordRegisterRow(id, { ...aPlacing(), end: null, ...said }, context);

describe('Placing on a waiting list', () => {
  it('puts a person on the list', () => {
    given(waitingListEntry, []).when(place()).then({ type: 'PlacedOnWaitingList', data: aPlacing() });
  });

  it('is possible on the very day of the application and today', () => {
    const today = { applicationReceivedOn: context.today, listedOn: context.today };
    given(waitingListEntry, [])
      .when(place(today))
      .then({ type: 'PlacedOnWaitingList', data: aPlacing(today) });
  });

  it('happens once', () => {
    given(waitingListEntry, waiting).when(place()).thenRefused('ENTRY_ALREADY_EXISTS');
  });

  it('does not precede the application', () => {
    given(waitingListEntry, [])
      .when(place({ applicationReceivedOn: day('2022-01-16') }))
      .thenRefused('APPLICATION_AFTER_LISTING');
  });

  it('does not lie in the future', () => {
    given(waitingListEntry, [])
      .when(place({ listedOn: day('2023-01-01') }))
      .thenRefused('DATE_IN_FUTURE', { field: 'listedOn' });
    given(waitingListEntry, [])
      .when(place({ applicationReceivedOn: day('2023-01-01') }))
      .thenRefused('DATE_IN_FUTURE', { field: 'applicationReceivedOn' });
  });

  it('names its application and the day on which it was complete, where there is one', () => {
    const linked = { applicationId: note, applicationCompleteOn: day('2022-01-12') };
    given(waitingListEntry, [])
      .when(place(linked))
      .then({ type: 'PlacedOnWaitingList', data: aPlacing(linked) });
  });

  it('is under a law that the programme runs under on the day', () => {
    given(waitingListEntry, [])
      .when(place({ legalRegime: 'ZDOsk-1' }))
      .thenRefused('REGIME_NOT_IN_FORCE', { field: 'legalRegime', regime: 'ZDOsk-1', on: '2022-01-15' });
  });

  it('is for a programme that exists', () => {
    given(waitingListEntry, [])
      .when(place({ programme: 'house-help' }))
      .thenRefused('PROGRAMME_NOT_KNOWN');
  });
});

describe('A changed need', () => {
  it('holds from its day on', () => {
    given(waitingListEntry, waiting)
      .when(change('2022-03-01', { frequency: 'weekly' }))
      .then({
        type: 'NeedProfileChanged',
        data: { effectiveOn: day('2022-03-01'), needProfile: { ...A_NEED, frequency: 'weekly' } },
      });
  });

  it('is nothing new when the need on that day is the same, whatever the order of scopes', () => {
    given(waitingListEntry, waiting).when(change('2022-03-01')).thenNothing();
    const changed = anEntry()
      .placed()
      .needing('2022-03-01', { extendedScope: ['weekend', 'afternoon'] }).events;
    given(waitingListEntry, changed)
      .when(change('2022-04-01', { extendedScope: ['afternoon', 'weekend'] }))
      .thenNothing();
    given(waitingListEntry, changed).when(change('2022-02-01')).thenNothing();
  });

  it('that goes back to the first one is recorded', () => {
    given(waitingListEntry, anEntry().placed().needing('2022-03-01', { relativesHelp: true }).events)
      .when(change('2022-05-01'))
      .then({ type: 'NeedProfileChanged', data: { effectiveOn: day('2022-05-01'), needProfile: A_NEED } });
  });

  it('is refused before the listing, in the future, after the end and for nobody', () => {
    const weekly = (on: string) => change(on, { frequency: 'weekly' });
    given(waitingListEntry, waiting).when(weekly('2022-01-14')).thenRefused('CHANGE_BEFORE_LISTING');
    given(waitingListEntry, waiting)
      .when(weekly('2023-01-01'))
      .thenRefused('DATE_IN_FUTURE', { field: 'effectiveOn' });
    given(waitingListEntry, ended)
      .when(weekly('2022-03-01'))
      .thenRefused('ENTRY_ALREADY_CLOSED', { endedOn: '2022-06-01', reason: 'admitted' });
    given(waitingListEntry, []).when(weekly('2022-03-01')).thenRefused('ENTRY_NOT_FOUND');
  });
});

describe('A pause', () => {
  it('stops the clock and may overlap with another one', () => {
    given(waitingListEntry, anEntry().placed().paused('2022-02-01', 1).events)
      .when(pause('2022-02-10', 2))
      .then({
        type: 'WaitingPaused',
        data: { pauseId: pauseIdOf(2), from: day('2022-02-10'), reason: 'hospital' },
      });
  });

  it('ends on a day, its first one at the earliest', () => {
    const paused = anEntry().placed().paused('2022-02-01').events;
    given(waitingListEntry, paused)
      .when(resume('2022-02-01'))
      .then({ type: 'WaitingResumed', data: { pauseId: pauseIdOf(1), on: day('2022-02-01') } });
    given(waitingListEntry, paused)
      .when(resume('2022-01-31'))
      .thenRefused('RESUME_BEFORE_PAUSE', { from: '2022-02-01' });
  });

  it('is refused before the listing, twice under one id, in the future, after the end and for nobody', () => {
    given(waitingListEntry, waiting).when(pause('2022-01-14')).thenRefused('PAUSE_BEFORE_LISTING');
    given(waitingListEntry, anEntry().placed().paused('2022-02-01').events)
      .when(pause('2022-03-01'))
      .thenRefused('PAUSE_ALREADY_EXISTS');
    given(waitingListEntry, waiting)
      .when(pause('2023-01-01'))
      .thenRefused('DATE_IN_FUTURE', { field: 'from' });
    given(waitingListEntry, ended).when(pause('2022-03-01')).thenRefused('ENTRY_ALREADY_CLOSED');
    given(waitingListEntry, []).when(pause('2022-03-01')).thenRefused('ENTRY_NOT_FOUND');
  });

  it('can be ended once, only when there is one, not in the future and not after the end', () => {
    const history = anEntry().placed().paused('2022-02-01');
    given(waitingListEntry, waiting).when(resume('2022-02-05')).thenRefused('PAUSE_NOT_FOUND');
    given(waitingListEntry, history.events)
      .when(resume('2023-01-01'))
      .thenRefused('DATE_IN_FUTURE', { field: 'on' });
    given(waitingListEntry, history.resumed('2022-02-05').events)
      .when(resume('2022-02-06'))
      .thenRefused('PAUSE_ALREADY_ENDED', { endedOn: '2022-02-05' });
    given(waitingListEntry, anEntry().placed().paused('2022-02-01').ended('2022-03-01').events)
      .when(resume('2022-02-05'))
      .thenRefused('ENTRY_ALREADY_CLOSED');
  });
});

describe('The end of a wait', () => {
  it('is recorded with its reason, on the day of listing at the earliest', () => {
    given(waitingListEntry, waiting)
      .when(end('2022-01-15', { reason: 'withdrew' }))
      .then({ type: 'WaitingEnded', data: anEnd('2022-01-15', { reason: 'withdrew' }) });
    given(waitingListEntry, waiting)
      .when(end('2022-01-14'))
      .thenRefused('END_BEFORE_LISTING', { field: 'endedOn' });
  });

  it('comes once, not in the future and not for nobody', () => {
    given(waitingListEntry, ended).when(end('2022-07-01')).thenRefused('ENTRY_ALREADY_CLOSED');
    given(waitingListEntry, waiting)
      .when(end('2023-01-01'))
      .thenRefused('DATE_IN_FUTURE', { field: 'endedOn' });
    given(waitingListEntry, []).when(end('2022-07-01')).thenRefused('ENTRY_NOT_FOUND');
  });

  it('for another reason needs a note', () => {
    given(waitingListEntry, waiting)
      .when(end('2022-07-01', { reason: 'other' }))
      .thenRefused('NOTE_REQUIRED', { field: 'noteRef' });
    const noted = anEnd('2022-07-01', { reason: 'other', noteRef: note });
    given(waitingListEntry, waiting)
      .when(end('2022-07-01', noted))
      .then({ type: 'WaitingEnded', data: noted });
  });

  it('names a start of service only with an admission, not before the listing', () => {
    given(waitingListEntry, waiting)
      .when(end('2022-07-01', { reason: 'died', serviceStartedOn: day('2022-07-01') }))
      .thenRefused('SERVICE_WITHOUT_ADMISSION', { field: 'serviceStartedOn' });
    given(waitingListEntry, waiting)
      .when(end('2022-07-01', { serviceStartedOn: day('2022-01-01') }))
      .thenRefused('SERVICE_BEFORE_LISTING', { field: 'serviceStartedOn' });
  });
});

describe('A corrected end', () => {
  it('replaces the end that was recorded and says which', () => {
    given(waitingListEntry, ended)
      .when(correct('2022-05-20', { reason: 'died', noteRef: note }))
      .then({
        type: 'WaitingEndCorrected',
        data: {
          ...anEnd('2022-05-20', { reason: 'died', noteRef: note }),
          replaces: { endedOn: day('2022-06-01'), reason: 'admitted' },
        },
      });
  });

  it('ends a wait that was still thought to go on', () => {
    given(waitingListEntry, waiting)
      .when(correct('2022-11-20', { reason: 'died' }))
      .then({ type: 'WaitingEnded', data: anEnd('2022-11-20', { reason: 'died' }) });
  });

  it('is nothing new when it is the recorded one, but may go back to an earlier one', () => {
    const corrected = anEntry().placed().ended('2022-06-01').endCorrected('2022-05-20', '2022-06-01').events;
    given(waitingListEntry, corrected)
      .when(correct('2022-05-20', { noteRef: note }))
      .thenNothing();
    given(waitingListEntry, corrected)
      .when(correct('2022-06-01'))
      .then({
        type: 'WaitingEndCorrected',
        data: { ...anEnd('2022-06-01'), replaces: { endedOn: day('2022-05-20'), reason: 'admitted' } },
      });
  });

  it('is refused before the listing, in the future and for nobody', () => {
    given(waitingListEntry, ended).when(correct('2022-01-14')).thenRefused('END_BEFORE_LISTING');
    given(waitingListEntry, ended).when(correct('2023-01-01')).thenRefused('DATE_IN_FUTURE');
    given(waitingListEntry, []).when(correct('2022-07-01')).thenRefused('ENTRY_NOT_FOUND');
  });
});

describe('A row of a register', () => {
  it('gives a placing, and an end once the wait is over', () => {
    const placed = { type: 'PlacedOnWaitingList' as const, data: aPlacing() };
    given(waitingListEntry, []).when(row()).then(placed);
    const rowEnd = anEnd('2022-06-01', { reason: 'other' });
    given(waitingListEntry, [])
      .when(row({ end: rowEnd }))
      .then(placed, { type: 'WaitingEnded', data: rowEnd });
  });

  it('adds only the end to a wait that is known', () => {
    given(waitingListEntry, waiting)
      .when(row({ end: anEnd('2022-06-01') }))
      .then({ type: 'WaitingEnded', data: anEnd('2022-06-01') });
  });

  it('that was read before adds nothing, also after pauses, changed needs and corrections', () => {
    given(waitingListEntry, waiting).when(row()).thenNothing();
    given(waitingListEntry, ended).when(row()).thenNothing();
    const later = anEntry()
      .placed()
      .needing('2022-03-01', { frequency: 'weekly' })
      .paused('2022-04-01')
      .ended('2022-06-01', { noteRef: note })
      .endCorrected('2022-05-20', '2022-06-01', { reason: 'died' }).events;
    given(waitingListEntry, later).when(row()).thenNothing();
    given(waitingListEntry, later)
      .when(row({ end: anEnd('2022-06-01', { noteRef: otherNote }) }))
      .thenNothing();
    given(waitingListEntry, later)
      .when(row({ end: anEnd('2022-05-20', { reason: 'died' }) }))
      .thenNothing();
  });

  it.each<[string, Partial<RegisterRow>]>([
    ['personId', { personId: personIdOf(2) }],
    ['programme', { programme: 'meals' }],
    ['municipality', { municipality: '040' }],
    ['provider', { provider: 'Drug izvajalec' }],
    ['registerNumber', { registerNumber: null }],
    ['applicationReceivedOn', { applicationReceivedOn: day('2022-01-09') }],
    ['listedOn', { listedOn: day('2022-01-16') }],
    ['legalRegime', { legalRegime: 'ZDOsk-1' }],
    ['needProfile.frequency', { needProfile: { ...A_NEED, frequency: 'weekly' } }],
    ['needProfile.extendedScope', { needProfile: { ...A_NEED, extendedScope: ['weekend'] } }],
    ['needProfile.relativesHelp', { needProfile: { ...A_NEED, relativesHelp: true } }],
    ['needProfile.hoursPerWeek', { needProfile: { ...A_NEED, hoursPerWeek: 4 } }],
    ['endedOn', { end: anEnd('2022-06-02') }],
    ['reason', { end: anEnd('2022-06-01', { reason: 'died' }) }],
    ['serviceStartedOn', { end: anEnd('2022-06-01', { serviceStartedOn: day('2022-06-01') }) }],
  ])('that says otherwise than the record is refused by its field: %s', (field, said) => {
    given(waitingListEntry, ended).when(row(said)).thenRefused('DIFFERS_FROM_RECORD', { field });
  });

  it('is checked like any placing and any end', () => {
    given(waitingListEntry, [])
      .when(row({ listedOn: day('2023-01-01') }))
      .thenRefused('DATE_IN_FUTURE', { field: 'listedOn' });
    given(waitingListEntry, [])
      .when(row({ applicationReceivedOn: day('2022-02-01') }))
      .thenRefused('APPLICATION_AFTER_LISTING');
    given(waitingListEntry, [])
      .when(row({ end: anEnd('2022-01-01') }))
      .thenRefused('END_BEFORE_LISTING', { field: 'endedOn' });
  });
});
