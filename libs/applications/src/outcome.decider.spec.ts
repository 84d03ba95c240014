import { localDate } from '#libs/kernel';
import { foldView, given, recorder } from '#libs/testing';
import {
  anApplication,
  type ApplicationHistory,
  applicationIdOf,
  onDay,
  thingIdOf,
} from './applications.builder';
import { application } from './applications.decider';
import { applicationsView } from './cases/applications.projection';
import { WithdrawApplication } from './handling.decider';
import { RecordAnnulment, RecordOutcome } from './outcome.decider';
import type { DecidedOutcome } from './outcome.events';
import { workQueueView } from './work-queue/work-queue.projection';

const id = applicationIdOf(1);
const day = localDate;
const complete = () => anApplication().received().withDocument('application').foundComplete();
const outcome = (what: DecidedOutcome = 'granted') =>
  new RecordOutcome(
    id,
    { decisionId: thingIdOf(8), outcome: what, decidedOn: day('2026-04-30') },
    onDay('2026-05-04'),
  );
const annulment = (decisionId = thingIdOf(8)) =>
  new RecordAnnulment(id, { decisionId, annulledOn: day('2026-08-03') }, onDay('2026-08-04'));
const recorded = (history: ApplicationHistory) => {
  const record = recorder();
  return history.events.map((event) => record(event, { stream: history.stream }));
};
const stateOf = (history: ApplicationHistory) =>
  foldView(applicationsView, recorded(history)).cases?.[0]?.['state'];
const openTasks = (history: ApplicationHistory) =>
  foldView(workQueueView, recorded(history))
    .tasks?.filter(({ done_on }) => done_on === null)
    .map(({ kind, subject, due_on }) => [kind, subject, due_on]);

describe('A decision that was issued on an application', () => {
  it('is its outcome, once, also when the procedure had ended before', () => {
    given(application, complete().events)
      .when(outcome())
      .then({ type: 'ApplicationDecided', data: outcome().data });
    given(application, complete().decided('granted').events).when(outcome()).thenNothing();
    given(application, complete().dismissed().events)
      .when(outcome('dismissed'))
      .then({ type: 'ApplicationDecided', data: outcome('dismissed').data });
    given(application, []).when(outcome()).thenRefused('APPLICATION_NOT_KNOWN');
  });

  it.each<[DecidedOutcome, string]>([
    ['granted', 'granted'],
    ['refused', 'refused'],
    ['dismissed', 'dismissed'],
    ['exemption-decided', 'complete'],
  ])('shows it as %s', (what, state) => {
    expect(stateOf(complete().decided(what))).toBe(state);
    expect(openTasks(complete().decided(what))).toEqual([]);
  });

  it('closes it where it is dismissed, and lets it go on to a list where it is granted', () => {
    const withdraw = new WithdrawApplication(
      id,
      { withdrawnOn: day('2026-05-04'), noteRef: null },
      onDay('2026-05-04'),
    );
    given(application, complete().decided('dismissed').events)
      .when(withdraw)
      .thenRefused('APPLICATION_CLOSED', { by: 'dismissed-by-decision' });
    expect(stateOf(complete().evaluated().decided('granted').listedAt('Dom Koper'))).toBe('on-waiting-list');
  });

  it('on an exemption leaves the agreement to be concluded', () => {
    const agreed = anApplication().received().foundComplete('2026-04-02', null);
    expect(openTasks(agreed.decided('exemption-decided'))).toEqual([['conclude', '', null]]);
  });
});

describe('A decision that was annulled', () => {
  it('is to be made again within the period, which becomes a task', () => {
    const data = { ...annulment().data, decisionDueOn: day('2026-09-02') };
    given(application, complete().decided('refused').events)
      .when(annulment())
      .then({ type: 'ApplicationDecisionAnnulled', data });
    const again = complete().decided('dismissed').and({ type: 'ApplicationDecisionAnnulled', data });
    expect(stateOf(again)).toBe('complete');
    expect(openTasks(again)).toEqual([['decide', '2', '2026-09-02']]);
  });

  it('changes nothing where another decision was issued or none', () => {
    given(application, complete().decided('refused').events)
      .when(annulment(thingIdOf(9)))
      .thenNothing();
    given(application, complete().events).when(annulment()).thenNothing();
  });
});
