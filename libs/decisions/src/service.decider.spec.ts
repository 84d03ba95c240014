import { localDate } from '#libs/kernel';
import { given } from '#libs/testing';
import {
  aDecision,
  aDecisionId as id,
  contextOf,
  daughterId,
  type DecisionPast,
  motherId,
} from './decision.builder';
import { type DecisionCommand, decisionDecider } from './decision.decider';
import { RecordService, RecordServiceAttempt } from './service.decider';

const ana = contextOf('ana', '2025-12-31');
const day = localDate;
const after = ({ events }: DecisionPast) => given(decisionDecider, events);
const drafted = () => aDecision().drafted();
const sent = () => aDecision().outOfHouse();
const served = () => sent().takenOver('2025-11-05');
const attempt = (on: string, personId = motherId) =>
  new RecordServiceAttempt(id, { personId, attemptedOn: day(on) }, ana);
const serve = (on: string, personId = motherId) =>
  new RecordService(id, { personId, servedOn: day(on) }, ana);

describe('Service', () => {
  it('is recorded as a failed attempt or as taking over', () => {
    after(sent())
      .when(attempt('2025-11-07'))
      .then({ type: 'ServiceAttempted', data: { personId: motherId, attemptedOn: day('2025-11-07') } });
    after(sent().attempted('2025-11-07'))
      .when(serve('2025-11-21'))
      .then({ type: 'DecisionServed', data: { personId: motherId, servedOn: day('2025-11-21') } });
  });

  it('by taking over comes too late on the 15th day, which itself counts as service', () => {
    after(sent().attempted('2025-11-07'))
      .when(serve('2025-11-22'))
      .thenRefused('ALREADY_DEEMED_SERVED', { servedOn: '2025-11-22' });
  });

  it.each<[string, DecisionPast, DecisionCommand, string]>([
    ['before sending', drafted(), serve('2025-11-07'), 'NOT_SENT'],
    ['on a day before sending', sent(), attempt('2025-11-02'), 'SERVED_BEFORE_SENT'],
    ['to a stranger', sent(), serve('2025-11-07', daughterId), 'NOT_A_PARTY'],
    ['twice', served(), serve('2025-11-07'), 'ALREADY_SERVED'],
    ['attempted after service', served(), attempt('2025-11-07'), 'ALREADY_SERVED'],
    ['attempted twice', sent().attempted('2025-11-05'), attempt('2025-11-07'), 'ALREADY_ATTEMPTED'],
    ['before the attempt', sent().attempted('2025-11-07'), serve('2025-11-06'), 'BEFORE_ATTEMPT'],
    ['tomorrow', sent(), serve('2026-01-01'), 'DATE_IN_FUTURE'],
  ])('is refused %s', (_, past, command, code) => {
    after(past).when(command).thenRefused(code);
  });
});
