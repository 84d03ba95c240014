import { localDate } from '#libs/kernel';
import { given } from '#libs/testing';
import {
  aDecision,
  aDecisionId as id,
  aDraft,
  anExemption,
  appealIdOf,
  contextOf,
  daughterId,
  type DecisionPast,
  motherId,
} from './decision.builder';
import {
  ApproveDecision,
  ConfirmFinality,
  ConfirmLegalForce,
  CorrectDecision,
  type DecisionCommand,
  decisionDecider,
  DraftDecision,
  ForwardAppeal,
  LodgeAppeal,
  NumberDecision,
  RecordAppealOutcome,
  RecordService,
  RecordServiceAttempt,
  SendDecision,
  SignDecision,
  WithdrawDecision,
} from './decision.decider';

const ana = contextOf('ana', '2025-12-31');
const vera = contextOf('vera', '2025-12-31');
const nobody = contextOf('http', '2025-12-31', 'unidentified');
const day = localDate;
const after = ({ events }: DecisionPast) => given(decisionDecider, events);
const drafted = () => aDecision().drafted();
const sent = () => aDecision().outOfHouse();
const served = () => sent().takenOver('2025-11-05');
const appealed = () => served().appealed('2025-11-20', '2025-11-20');
const draft = (said = {}, context = ana) => new DraftDecision(id, aDraft(said), context);
const attempt = (on: string, personId = motherId) =>
  new RecordServiceAttempt(id, { personId, attemptedOn: day(on) }, ana);
const serve = (on: string, personId = motherId) =>
  new RecordService(id, { personId, servedOn: day(on) }, ana);
const send = (on: string) => new SendDecision(id, { sentOn: day(on), channel: 'post' }, ana);
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
  new CorrectDecision(id, { orderId: appealIdOf(7), textKey: 'order.correction', textVersion: 1 }, ana);
const withdraw = () => new WithdrawDecision(id, { reason: 'person-died' }, ana);

describe('A draft', () => {
  it('bears who drafted it and when', () => {
    const [command, by] = [draft(), { draftedBy: 'ana', draftedOn: day('2025-12-31') }];
    after(aDecision())
      .when(command)
      .then({
        type: 'DecisionDrafted',
        data: { decisionId: id, ...aDraft(), ...by },
      });
  });

  it.each([
    ['by somebody who does not say who', draft({}, nobody), 'PERSON_NOT_IDENTIFIED'],
    ['for an unknown programme', draft({ programme: 'house-help' }), 'PROGRAMME_NOT_KNOWN'],
    ['on an exemption without one', draft({ exemption: null }), 'EXEMPTION_MISSING'],
    ['on an application without a number', draft({ caseNumber: null }), 'CASE_NUMBER_MISSING'],
    ['twice to one party', draft({ parties: [...aDraft().parties, ...aDraft().parties] }), 'PARTY_TWICE'],
  ])('is refused %s', (_, command, code) => {
    after(aDecision()).when(command).thenRefused(code);
  });

  it('is made once', () => {
    after(drafted()).when(draft()).thenRefused('DECISION_ALREADY_EXISTS');
  });
});

describe('Four eyes', () => {
  it('approve: another person than the one who drafted', () => {
    after(drafted())
      .when(new ApproveDecision(id, {}, vera))
      .then({ type: 'DecisionApproved', data: { approvedBy: 'vera', approvedOn: day('2025-12-31') } });
  });

  it('are not the same person, nor somebody who acts for that person, nor nobody', () => {
    const { metadata } = vera;
    const forAna = { ...vera, metadata: { ...metadata, actor: { ...metadata.actor, onBehalfOf: 'ana' } } };
    after(drafted())
      .when(new ApproveDecision(id, {}, ana))
      .thenRefused('SAME_PERSON');
    after(drafted())
      .when(new ApproveDecision(id, {}, forAna))
      .thenRefused('SAME_PERSON');
    after(drafted())
      .when(new ApproveDecision(id, {}, nobody))
      .thenRefused('PERSON_NOT_IDENTIFIED');
  });

  it('approve once', () => {
    after(drafted().approved())
      .when(new ApproveDecision(id, {}, vera))
      .thenRefused('ALREADY_APPROVED');
  });
});

describe('Number, signature and sending', () => {
  const approved = () => drafted().approved();
  const number = (text: string) => new NumberDecision(id, { number: text }, ana);

  it('follow the approval in this order', () => {
    after(approved())
      .when(number('181-2/2026-4'))
      .then({
        type: 'DecisionNumbered',
        data: { number: '181-2/2026-4', numberedOn: day('2025-12-31') },
      });
    after(approved().numbered())
      .when(new SignDecision(id, {}, vera))
      .then({ type: 'DecisionSigned', data: { signedBy: 'vera', signedOn: day('2025-12-31') } });
    after(approved().numbered().signed())
      .when(send('2025-11-04'))
      .then({ type: 'DecisionSent', data: { sentOn: day('2025-11-04'), channel: 'post' } });
  });

  it('need no number where there is no case', () => {
    const loose = aDecision().drafted({ applicationId: null, caseNumber: null }).approved();
    after(loose).when(number('181-2/2026-4')).thenRefused('NO_CASE_NUMBER');
    expect(loose.by(new SignDecision(id, {}, vera)).events.at(-1)?.type).toBe('DecisionSigned');
  });

  it.each<[string, DecisionPast, DecisionCommand, string]>([
    ['a number before approval', drafted(), number('181-2/2026-4'), 'NOT_APPROVED'],
    ['a number of another case', approved(), number('181-3/2026-4'), 'NUMBER_NOT_OF_CASE'],
    ['a number zero', approved(), number('181-2/2026-0'), 'NUMBER_NOT_OF_CASE'],
    ['a second number', approved().numbered(), number('181-2/2026-5'), 'ALREADY_NUMBERED'],
    ['a signature before approval', drafted(), new SignDecision(id, {}, vera), 'NOT_APPROVED'],
    ['a signature before the number', approved(), new SignDecision(id, {}, vera), 'NOT_NUMBERED'],
    ['a second signature', sent(), new SignDecision(id, {}, vera), 'ALREADY_SIGNED'],
    ['sending before signature', approved().numbered(), send('2025-11-04'), 'NOT_SIGNED'],
    [
      'sending before the day of signature',
      approved().numbered().signed(),
      send('2025-11-02'),
      'SENT_BEFORE_SIGNED',
    ],
    ['sending tomorrow', approved().numbered().signed(), send('2026-01-01'), 'DATE_IN_FUTURE'],
    ['a second sending', sent(), send('2025-11-04'), 'ALREADY_SENT'],
  ])('refuse %s', (_, past, command, code) => {
    after(past).when(command).thenRefused(code);
  });
});

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

describe('Correction and withdrawal', () => {
  it('correct a signed decision by an order', () => {
    const data = { ...correct().data, correctedBy: 'ana', correctedOn: day('2025-12-31') };
    after(served()).when(correct()).then({ type: 'DecisionCorrected', data });
    after(drafted()).when(correct()).thenRefused('NOT_SIGNED');
    after(served().by(correct())).when(correct()).thenRefused('ORDER_ALREADY_ISSUED');
  });

  it('give up a decision that was not sent, and end it', () => {
    const data = { reason: 'person-died' as const, withdrawnBy: 'ana', withdrawnOn: day('2025-12-31') };
    after(drafted()).when(withdraw()).then({ type: 'DecisionWithdrawn', data });
    after(sent()).when(withdraw()).thenRefused('ALREADY_SENT');
    after(drafted().withdrawn())
      .when(new ApproveDecision(id, {}, vera))
      .thenRefused('DECISION_WITHDRAWN');
  });

  it('ask for a decision that exists', () => {
    after(aDecision()).when(withdraw()).thenRefused('DECISION_NOT_FOUND');
  });
});

it('An exemption decision names the determination it decides', () => {
  expect(drafted().events[0]).toMatchObject({ data: { exemption: anExemption } });
});
