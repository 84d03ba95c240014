import { localDate } from '#libs/kernel';
import { given } from '#libs/testing';
import {
  aCase,
  aDecision,
  aDecisionId as id,
  aDraft,
  aDrafting,
  anExemption,
  contextOf,
  daughter,
  type DecisionPast,
} from './decision.builder';
import { type DecisionCommand, decisionDecider } from './decision.decider';
import {
  ApproveDecision,
  NumberDecision,
  numberComesFromCase,
  ResubmitDecision,
  ReturnDecision,
  ReviseDecision,
  SignDecision,
  WithdrawDecision,
} from './drafting.decider';
import { SendDecision } from './service.decider';

const ana = contextOf('ana', '2025-12-31');
const vera = contextOf('vera', '2025-12-31');
const nobody = contextOf('http', '2025-12-31', 'unidentified');
const day = localDate;
const after = ({ events }: DecisionPast) => given(decisionDecider, events);
const drafted = () => aDecision().drafted();
const sent = () => aDecision().outOfHouse();
const send = (on: string) => new SendDecision(id, { sentOn: day(on), channel: 'post' }, ana);
const withdraw = () => new WithdrawDecision(id, { reason: 'person-died' }, ana);

describe('A draft', () => {
  it('bears who drafted it and when', () => {
    const [command, by] = [aDrafting(), { draftedBy: 'ana', draftedOn: day('2025-12-31') }];
    after(aDecision())
      .when(command)
      .then({
        type: 'DecisionDrafted',
        data: { decisionId: id, ...aDraft(), ...by },
      });
  });

  it.each([
    ['by somebody who does not say who', aDrafting({}, nobody), 'PERSON_NOT_IDENTIFIED'],
    ['for an unknown programme', aDrafting({ programme: 'house-help' }), 'PROGRAMME_NOT_KNOWN'],
    ['on an exemption without one', aDrafting({ exemption: null }), 'EXEMPTION_MISSING'],
    ['on an application that nobody received', aDrafting({ knownCase: null }), 'APPLICATION_NOT_KNOWN'],
    [
      'on an application without a number',
      aDrafting({ caseNumber: null, knownCase: { ...aCase, caseNumber: null } }),
      'CASE_NUMBER_MISSING',
    ],
    ['under the number of another case', aDrafting({ caseNumber: '181-3/2026' }), 'CASE_NUMBER_OF_ANOTHER'],
    ['twice to one party', aDrafting({ parties: [...aDraft().parties, ...aDraft().parties] }), 'PARTY_TWICE'],
  ])('is refused %s', (_, command, code) => {
    after(aDecision()).when(command).thenRefused(code);
  });

  it('is made once', () => {
    after(drafted()).when(aDrafting()).thenRefused('DECISION_ALREADY_EXISTS');
  });

  it('under a number that an application bears is one of that application', () => {
    const command = aDrafting({ applicationId: null });
    const [event] = decisionDecider.decide(command, decisionDecider.initialState);
    expect(event?.data).toMatchObject({ applicationId: aCase.applicationId, caseNumber: '181-2/2026' });
    const paper = aDrafting({ applicationId: null, knownCase: null });
    const [other] = decisionDecider.decide(paper, decisionDecider.initialState);
    expect(other?.data).toMatchObject({ applicationId: null, caseNumber: '181-2/2026' });
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

describe('A draft that the approver returns', () => {
  const returnIt = (context = vera, said = {}) =>
    new ReturnDecision(id, { reason: 'wording', noteRef: null, ...said }, context);
  const { parties, exemption, textKey } = aDraft();
  const content = { parties: [...parties, daughter], exemption, textKey, textVersion: 2 };
  const revise = (context = ana, said = {}) => new ReviseDecision(id, { ...content, ...said }, context);
  const resubmit = (context = ana) => new ResubmitDecision(id, {}, context);
  const approve = (context = vera) => new ApproveDecision(id, {}, context);
  const returned = () => drafted().returned();
  const revised = () => returned().revised();
  const today = day('2025-12-31');

  it('goes back with a reason, is revised and put before the approver again', () => {
    after(drafted())
      .when(returnIt())
      .then({
        type: 'DecisionReturned',
        data: { reason: 'wording', noteRef: null, returnedBy: 'vera', returnedOn: today },
      });
    const data = { ...content, revisedBy: 'ana', revisedOn: today };
    after(returned()).when(revise()).then({ type: 'DecisionRevised', data });
    after(revised())
      .when(resubmit())
      .then({ type: 'DecisionResubmitted', data: { resubmittedBy: 'ana', resubmittedOn: today } });
    after(revised().resubmitted())
      .when(approve())
      .then({ type: 'DecisionApproved', data: { approvedBy: 'vera', approvedOn: today } });
  });

  it('says after the revision what the revision says', () => {
    const { drafted: shown } = returned().by(revise()).state;
    expect(shown).toMatchObject({ parties: content.parties, textVersion: 2, draftedBy: 'ana' });
  });

  it('may be returned again, as often as it takes', () => {
    const [event] = decisionDecider.decide(returnIt(), revised().resubmitted().state);
    expect(event?.type).toBe('DecisionReturned');
  });

  it('may be revised before anybody returned it, and stays with the approver', () => {
    expect(drafted().by(revise()).by(approve()).state.approvedOn).toBe('2025-12-31');
  });

  const byVera = () => returned().revised('vera').resubmitted('ana');
  it.each<[string, DecisionPast, DecisionCommand, string]>([
    ['approval before it is put forward again', returned(), approve(), 'RETURNED_FOR_REVISION'],
    ['approval of a revision nobody put forward', revised(), approve(), 'RETURNED_FOR_REVISION'],
    ['approval by somebody who revised it', byVera(), approve(), 'SAME_PERSON'],
    ['approval by who put it forward', revised().resubmitted('vera'), approve(), 'SAME_PERSON'],
    ['a return by who drafted it', drafted(), returnIt(ana), 'SAME_PERSON'],
    ['a return by who does not say who', drafted(), returnIt(nobody), 'PERSON_NOT_IDENTIFIED'],
    ['a second return meanwhile', returned(), returnIt(), 'ALREADY_RETURNED'],
    ['a return after approval', drafted().approved(), returnIt(), 'ALREADY_APPROVED'],
    ['another reason without words', drafted(), returnIt(vera, { reason: 'other' }), 'NOTE_REQUIRED'],
    ['a revision after approval', drafted().approved(), revise(), 'ALREADY_APPROVED'],
    [
      'a revision to one party twice',
      drafted(),
      revise(ana, { parties: [daughter, daughter] }),
      'PARTY_TWICE',
    ],
    ['a revision without the exemption', drafted(), revise(ana, { exemption: null }), 'EXEMPTION_MISSING'],
    ['a revision by nobody', drafted(), revise(nobody), 'PERSON_NOT_IDENTIFIED'],
    ['putting forward what was not returned', drafted(), resubmit(), 'NOT_RETURNED'],
    ['putting forward what was not revised', returned(), resubmit(), 'NOT_REVISED'],
    ['all of it before there is a draft', aDecision(), revise(), 'DECISION_NOT_FOUND'],
  ])('is refused %s', (_, past, command, code) => {
    after(past).when(command).thenRefused(code);
  });
});

describe('Number, signature and sending', () => {
  const approved = () => drafted().approved();
  const number = (text: string | null) => new NumberDecision(id, { number: text }, ana);

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

  it('come from the case where the record holds it, and then from nobody else', () => {
    expect(numberComesFromCase(number(null), approved().state)).toBe(true);
    expect(() => numberComesFromCase(number('181-2/2026-4'), approved().state)).toThrow(
      'NUMBER_GIVEN_BY_CASE',
    );
    expect(() => numberComesFromCase(number(null), drafted().state)).toThrow('NOT_APPROVED');
    const onPaper = aDecision().drafted({ applicationId: null, knownCase: null }).approved();
    expect(numberComesFromCase(number('181-2/2026-4'), onPaper.state)).toBe(false);
  });

  it.each<[string, DecisionPast, DecisionCommand, string]>([
    ['a number before approval', drafted(), number('181-2/2026-4'), 'NOT_APPROVED'],
    ['a number of another case', approved(), number('181-3/2026-4'), 'NUMBER_NOT_OF_CASE'],
    ['no number where no case gives one', approved(), number(null), 'NUMBER_MISSING'],
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

describe('Giving up', () => {
  it('ends a decision that was not sent', () => {
    const data = { reason: 'person-died' as const, withdrawnBy: 'ana', withdrawnOn: day('2025-12-31') };
    after(drafted()).when(withdraw()).then({ type: 'DecisionWithdrawn', data });
    after(sent()).when(withdraw()).thenRefused('ALREADY_SENT');
    after(drafted().withdrawn())
      .when(new ApproveDecision(id, {}, vera))
      .thenRefused('DECISION_WITHDRAWN');
  });

  it('asks for a decision that exists', () => {
    after(aDecision()).when(withdraw()).thenRefused('DECISION_NOT_FOUND');
  });
});

it('An exemption decision names the determination it decides', () => {
  expect(drafted().events[0]).toMatchObject({ data: { exemption: anExemption } });
});
