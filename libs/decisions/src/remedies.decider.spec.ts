import { localDate } from '#libs/kernel';
import { given } from '#libs/testing';
import {
  aDecision,
  aDecisionId as id,
  appealIdOf,
  contextOf,
  daughterId,
  type DecisionPast,
  motherId,
} from './decision.builder';
import { type DecisionCommand, decisionDecider } from './decision.decider';
import {
  BringCourtAction,
  ConcludeRenewal,
  ConfirmFinality,
  ConfirmLegalForce,
  CorrectDecision,
  ForwardAppeal,
  LodgeAppeal,
  RecordAppealOutcome,
  RecordCourtOutcome,
  RenewProcedure,
} from './remedies.decider';

const ana = contextOf('ana', '2025-12-31');
const day = localDate;
const after = ({ events }: DecisionPast) => given(decisionDecider, events);
const drafted = () => aDecision().drafted();
const sent = () => aDecision().outOfHouse();
const served = () => sent().takenOver('2025-11-05');
const appealed = () => served().appealed('2025-11-20', '2025-11-20');
const lodge = (on: string, personId = motherId) =>
  new LodgeAppeal(id, { appealId: appealIdOf(), personId, lodgedOn: day(on), groundsRef: null }, ana);
const forward = (on: string, appealId = appealIdOf()) =>
  new ForwardAppeal(id, { appealId, authority: 'ministry', forwardedOn: day(on) }, ana);
const outcome = (said = {}) => {
  const days = { decidedOn: day('2025-12-10'), servedOn: day('2025-12-15') };
  const data = { appealId: appealIdOf(), outcome: 'upheld' as const, ...days, replacedBy: null, ...said };
  return new RecordAppealOutcome(id, data, ana);
};
const correct = () =>
  new CorrectDecision(
    id,
    { orderId: appealIdOf(7), number: null, textKey: 'order.correction', textVersion: 1 },
    ana,
  );

describe('An appeal', () => {
  const data = { appealId: appealIdOf(), personId: motherId, dueOn: day('2025-11-20'), groundsRef: null };

  it('is in time up to the last day and late after it, but always recorded', () => {
    const lodged = { ...data, lodgedOn: day('2025-11-20'), late: false };
    after(served()).when(lodge('2025-11-20')).then({ type: 'AppealLodged', data: lodged });
    const late = { ...data, lodgedOn: day('2025-11-21'), late: true };
    after(served()).when(lodge('2025-11-21')).then({ type: 'AppealLodged', data: late });
  });

  it('goes to the second instance and comes back with an outcome', () => {
    const { data: sentOn } = forward('2025-11-25');
    after(appealed()).when(forward('2025-11-25')).then({ type: 'AppealForwarded', data: sentOn });
    const forwarded = appealed().forwarded('2025-11-25');
    after(forwarded).when(outcome()).then({ type: 'AppealDecided', data: outcome().data });
  });

  it('may be dismissed without the second instance', () => {
    const dismissed = outcome({ outcome: 'dismissed' });
    after(appealed()).when(dismissed).then({ type: 'AppealDecided', data: dismissed.data });
  });

  const there = () => appealed().forwarded('2025-11-25');
  it.each<[string, DecisionPast, DecisionCommand, string]>([
    ['before service', sent(), lodge('2025-11-20'), 'NOT_SERVED'],
    ['before the 15th day', sent().attempted('2025-11-07'), lodge('2025-11-21'), 'NOT_SERVED'],
    ['dated before service', served(), lodge('2025-11-04'), 'NOT_SERVED'],
    ['of a stranger', served(), lodge('2025-11-20', daughterId), 'NOT_A_PARTY'],
    ['of tomorrow', served(), lodge('2026-01-01'), 'DATE_IN_FUTURE'],
    ['a second time', appealed(), lodge('2025-11-20'), 'APPEAL_ALREADY_LODGED'],
    ['that does not exist, sent on', served(), forward('2025-11-25'), 'APPEAL_NOT_FOUND'],
    ['sent on twice', there(), forward('2025-11-26'), 'APPEAL_ALREADY_FORWARDED'],
    ['sent on before it came', appealed(), forward('2025-11-19'), 'BEFORE_APPEAL'],
    ['upheld without the second instance', appealed(), outcome(), 'APPEAL_NOT_FORWARDED'],
    ['decided twice', there().appealDecided('upheld', '2025-12-10'), outcome(), 'APPEAL_ALREADY_DECIDED'],
    ['decided before it came', there(), outcome({ decidedOn: day('2025-11-19') }), 'BEFORE_APPEAL'],
    [
      'served before it was decided',
      there(),
      outcome({ servedOn: day('2025-12-09') }),
      'SERVED_BEFORE_DECIDED',
    ],
    ['replaced by a decision though upheld', there(), outcome({ replacedBy: id }), 'NOT_REPLACED'],
  ])('is refused: %s', (_, past, command, code) => {
    after(past).when(command).thenRefused(code);
  });
});

describe('An action before the court', () => {
  const late = contextOf('ana', '2026-06-30');
  const bring = (on: string, personId = motherId) =>
    new BringCourtAction(id, { actionId: appealIdOf(5), personId, broughtOn: day(on) }, late);
  const judge = (said = {}) => {
    const days = { decidedOn: day('2026-05-11'), servedOn: day('2026-05-18') };
    const data = {
      actionId: appealIdOf(5),
      outcome: 'rejected' as const,
      ...days,
      replacedBy: null,
      ...said,
    };
    return new RecordCourtOutcome(id, data, late);
  };
  const upheld = () => appealed().forwarded('2025-11-25').appealDecided('upheld', '2025-12-10', '2025-12-15');
  const inCourt = () => upheld().broughtToCourt('2026-01-10', '2026-01-14');

  it('is brought within thirty days of the answer to the appeal, and recorded when late too', () => {
    const data = { actionId: appealIdOf(5), personId: motherId, dueOn: day('2026-01-14') };
    after(upheld())
      .when(bring('2026-01-14'))
      .then({ type: 'CourtActionBrought', data: { ...data, broughtOn: day('2026-01-14'), late: false } });
    after(upheld())
      .when(bring('2026-01-15'))
      .then({ type: 'CourtActionBrought', data: { ...data, broughtOn: day('2026-01-15'), late: true } });
  });

  it('ends with a judgment', () => {
    after(inCourt()).when(judge()).then({ type: 'CourtActionDecided', data: judge().data });
  });

  it.each<[string, DecisionPast, DecisionCommand, string]>([
    ['without an appeal', served(), bring('2026-01-10'), 'APPEAL_NOT_DECIDED'],
    ['while the appeal is open', appealed(), bring('2026-01-10'), 'APPEAL_NOT_DECIDED'],
    ['before the answer was served', upheld(), bring('2025-12-14'), 'BEFORE_APPEAL_SERVED'],
    ['of a stranger', upheld(), bring('2026-01-10', daughterId), 'NOT_A_PARTY'],
    ['of tomorrow', upheld(), bring('2026-07-01'), 'DATE_IN_FUTURE'],
    ['a second time', inCourt(), bring('2026-01-11'), 'ACTION_ALREADY_BROUGHT'],
    [
      'against a decision that was annulled',
      appealed().forwarded('2025-11-25').appealDecided('annulled', '2025-12-10'),
      bring('2026-01-05'),
      'DECISION_VOID',
    ],
    ['judged though nobody brought one', upheld(), judge(), 'ACTION_NOT_FOUND'],
    ['judged twice', inCourt().judged('rejected', '2026-05-11'), judge(), 'ACTION_ALREADY_DECIDED'],
    ['judged before it was brought', inCourt(), judge({ decidedOn: day('2026-01-09') }), 'BEFORE_ACTION'],
    [
      'served before it was judged',
      inCourt(),
      judge({ servedOn: day('2026-05-10') }),
      'SERVED_BEFORE_DECIDED',
    ],
    ['rejected and yet replaced', inCourt(), judge({ replacedBy: id }), 'NOT_REPLACED'],
  ])('is refused: %s', (_, past, command, code) => {
    after(past).when(command).thenRefused(code);
  });
});

describe('A renewal of the procedure', () => {
  const data = {
    orderId: appealIdOf(8),
    number: '181-2/2026-9',
    ground: 'new-facts-or-evidence' as const,
    proposedBy: motherId,
    openedAs: appealIdOf(9),
    textKey: 'order.renewal',
    textVersion: 1,
  };
  const renew = (on = '2025-12-31', said: Partial<RenewProcedure['data']> = {}) =>
    new RenewProcedure(id, { ...data, ...said }, contextOf('ana', on));
  const conclude = (openedAs = appealIdOf(9)) =>
    new ConcludeRenewal(id, { openedAs, outcome: 'replaced', concludedOn: day('2025-12-31') }, ana);
  const renewed = () => served().renewed('2025-12-31');

  it('opens a new decision by an order, once the old one is final', () => {
    const by = { renewedBy: 'ana', renewedOn: day('2025-12-31') };
    after(served())
      .when(renew())
      .then({ type: 'ProcedureRenewed', data: { ...data, ...by } });
    after(served()).when(renew('2025-11-20')).thenRefused('NOT_FINAL_YET', { finalOn: '2025-11-21' });
  });

  it('ends as its decision does, once', () => {
    after(renewed()).when(conclude()).then({ type: 'RenewalConcluded', data: conclude().data });
    after(renewed().by(conclude())).when(conclude()).thenNothing();
  });

  it('may be repeated when the earlier decision was left in force', () => {
    const again = renewed().renewalConcluded('left-in-force', '2025-12-31');
    expect(decisionDecider.decide(renew(), again.state)).toHaveLength(1);
  });

  it('is possible for three years, for a crime after them too', () => {
    expect(decisionDecider.decide(renew('2028-11-21'), served().state)).toHaveLength(1);
    after(served()).when(renew('2028-11-22')).thenRefused('RENEWAL_TOO_LATE', { until: '2028-11-21' });
    const crime = renew('2028-11-22', { ground: 'criminal-act' });
    expect(decisionDecider.decide(crime, served().state)).toHaveLength(1);
  });

  const replaced = () => renewed().renewalConcluded('replaced', '2025-12-31');
  it.each<[string, DecisionPast, DecisionCommand, string]>([
    ['while one is open', renewed(), renew(), 'RENEWAL_OPEN'],
    ['of a decision that was replaced', replaced(), renew(), 'DECISION_VOID'],
    ['that a stranger proposed', served(), renew('2025-12-31', { proposedBy: daughterId }), 'NOT_A_PARTY'],
    ['ended though nobody opened it', served(), conclude(), 'RENEWAL_NOT_FOUND'],
    ['ended by another decision', renewed(), conclude(appealIdOf(6)), 'RENEWAL_NOT_FOUND'],
  ])('is refused %s', (_, past, command, code) => {
    after(past).when(command).thenRefused(code);
  });
});

describe('Finality and legal force', () => {
  const on = (date: string) => contextOf('ana', date);
  const by = { confirmedBy: 'ana', confirmedOn: day('2025-11-21') };

  it('are certified from the day after the period of appeal', () => {
    after(served())
      .when(new ConfirmFinality(id, {}, on('2025-11-21')))
      .then({ type: 'FinalityConfirmed', data: { finalOn: day('2025-11-21'), ...by } });
    after(served())
      .when(new ConfirmLegalForce(id, {}, on('2025-11-21')))
      .then({ type: 'LegalForceConfirmed', data: { legalForceOn: day('2025-11-21'), ...by } });
  });

  it('are refused before, and while an appeal is open', () => {
    after(served())
      .when(new ConfirmFinality(id, {}, on('2025-11-20')))
      .thenRefused('NOT_FINAL_YET', { finalOn: '2025-11-21' });
    after(appealed())
      .when(new ConfirmFinality(id, {}, ana))
      .thenRefused('NOT_FINAL_YET', { finalOn: null });
    after(served())
      .when(new ConfirmLegalForce(id, {}, on('2025-11-20')))
      .thenRefused('NOT_IN_FORCE_YET', { legalForceOn: '2025-11-21' });
  });

  it('are certified once', () => {
    const final = served()
      .by(new ConfirmFinality(id, {}, ana))
      .by(new ConfirmLegalForce(id, {}, ana));
    after(final)
      .when(new ConfirmFinality(id, {}, ana))
      .thenRefused('ALREADY_CONFIRMED');
    after(final)
      .when(new ConfirmLegalForce(id, {}, ana))
      .thenRefused('ALREADY_CONFIRMED');
  });
});

describe('A correction', () => {
  it('corrects a signed decision by an order', () => {
    const data = { ...correct().data, correctedBy: 'ana', correctedOn: day('2025-12-31') };
    after(served()).when(correct()).then({ type: 'DecisionCorrected', data });
    after(drafted()).when(correct()).thenRefused('NOT_SIGNED');
    after(served().by(correct())).when(correct()).thenRefused('ORDER_ALREADY_ISSUED');
  });
});
