import { type CommandContext, localDate } from '#libs/kernel';
import { given } from '#libs/testing';
import { caseHoldDecider, LiftCaseHold, PlaceCaseHold } from './case-hold.decider';
import {
  ApproveDestruction,
  CompleteDestruction,
  destructionDecider,
  ProposeDestruction,
  RecordCaseOutcome,
  RejectDestruction,
} from './destruction.decider';
import type { CaseDestroyed, DestructionEvent, ListedCase } from './destruction.events';
import { protocolOf } from './destruction-protocol.rules';
import { scheduleDecider, SetRetentionPeriod } from './schedule.decider';

const day = localDate;
const id = (last: string): string => `00000000-0000-4000-8000-00000000000${last}`;
const by = (actor: string, role: string): CommandContext => ({
  today: day('2026-02-03'),
  metadata: {
    commandId: id('c'),
    correlationId: 'c',
    causationId: null,
    actor: { id: actor, role, unit: 'Koper', onBehalfOf: null },
    legalBasis: null,
    purpose: 'destruction',
  },
});
const ana = by('ana', 'caseworker');
const dora = by('dora', 'data-protection-officer');
const listed: ListedCase = {
  kind: 'application',
  caseId: id('2'),
  personId: id('3'),
  number: '181-2/2015',
  sign: '181',
  endedOn: day('2015-03-02'),
  keepUntil: day('2025-12-31'),
  disposal: 'destroy',
  source: 'nepotrjeno',
  verified: false,
};
const listOf = (context: CommandContext, keptBy: string[] = []) =>
  new ProposeDestruction(id('1'), { unit: 'Koper', cases: [{ listed, keptBy }] }, context);
const proposed: DestructionEvent = {
  type: 'DestructionProposed',
  data: {
    destructionId: id('1'),
    unit: 'Koper',
    cases: [listed],
    proposedBy: 'ana',
    proposedOn: day('2026-02-03'),
  },
};
const approved: DestructionEvent = {
  type: 'DestructionApproved',
  data: { approvedBy: 'dora', approvedOn: day('2026-02-03') },
};
const destroyed: CaseDestroyed = {
  type: 'CaseDestroyed',
  data: {
    kind: 'application',
    caseId: id('2'),
    personId: id('3'),
    texts: 1,
    documents: 2,
    letters: 1,
    destroyedOn: day('2026-02-03'),
  },
};
const rejected: DestructionEvent = {
  type: 'DestructionRejected',
  data: { rejectedBy: 'dora', rejectedOn: day('2026-02-03'), reason: 'still-needed' },
};

describe('A destruction list', () => {
  it('is proposed by a caseworker, a manager or the officer, of cases that nothing keeps', () => {
    given(destructionDecider, []).when(listOf(ana)).then(proposed);
    given(destructionDecider, [])
      .when(listOf(by('ada', 'analyst')))
      .thenRefused('NOT_ALLOWED_TO_PROPOSE');
    given(destructionDecider, [])
      .when(listOf(ana, ['CASE_OPEN']))
      .thenRefused('CASE_MUST_BE_KEPT', { caseId: id('2'), reasons: ['CASE_OPEN'] });
  });

  it('is approved by the data-protection officer, who is not the one who proposed it', () => {
    const approve = (context: CommandContext) => new ApproveDestruction(id('1'), {}, context);
    given(destructionDecider, [proposed]).when(approve(dora)).then(approved);
    given(destructionDecider, [proposed])
      .when(approve(by('vera', 'manager')))
      .thenRefused('NOT_DATA_PROTECTION_OFFICER');
    given(destructionDecider, [proposed])
      .when(approve(by('ana', 'data-protection-officer')))
      .thenRefused('APPROVER_PROPOSED_IT');
    for (const past of [[], [proposed, approved], [proposed, rejected]])
      given(destructionDecider, past).when(approve(dora)).thenRefused('DESTRUCTION_NOT_PROPOSED');
  });

  it('is rejected by the officer, or taken back by who proposed it', () => {
    const reject = (context: CommandContext) =>
      new RejectDestruction(id('1'), { reason: 'still-needed' }, context);
    given(destructionDecider, [proposed]).when(reject(dora)).then(rejected);
    given(destructionDecider, [proposed])
      .when(reject(ana))
      .then({ type: 'DestructionRejected', data: { ...rejected.data, rejectedBy: 'ana' } } as never);
    given(destructionDecider, [proposed])
      .when(reject(by('vera', 'manager')))
      .thenRefused('NOT_ALLOWED_TO_REJECT');
    given(destructionDecider, [proposed, approved])
      .when(reject(dora))
      .thenRefused('DESTRUCTION_NOT_PROPOSED');
  });

  it('tells of each case once what became of it, and of all when it is done; only after the approval', () => {
    const record = new RecordCaseOutcome(id('1'), destroyed, dora);
    const done = new CompleteDestruction(id('1'), { personsErased: [id('3')], personsKept: [] }, dora);
    const completed: DestructionEvent = {
      type: 'DestructionCompleted',
      data: { completedOn: day('2026-02-03'), personsErased: [id('3')], personsKept: [] },
    };
    for (const command of [record, done])
      given(destructionDecider, [proposed]).when(command).thenRefused('DESTRUCTION_NOT_APPROVED');
    given(destructionDecider, [proposed, approved]).when(record).then(destroyed);
    given(destructionDecider, [proposed, approved, destroyed]).when(record).thenNothing();
    given(destructionDecider, [proposed, approved, destroyed]).when(done).then(completed);
    given(destructionDecider, [proposed, approved, destroyed, completed]).when(done).thenNothing();
  });

  it('has a protocol that says who proposed and approved, and how much was destroyed', () => {
    const events = [proposed, approved, destroyed];
    const state = events.reduce(destructionDecider.evolve, destructionDecider.initialState);
    const [sheet] = protocolOf(state).sheets;
    expect(sheet?.draft).toBe('NEDOKONČANO');
    expect(sheet?.marks.map(({ value }) => value)).toEqual([id('1'), 'ana, 3. 2. 2026', 'dora']);
    expect(JSON.stringify(sheet?.blocks)).toContain(
      '["181-2/2015","2. 3. 2015","31. 12. 2025 *","uničeno","1","2"]',
    );
  });
});

describe('A legal hold on a case', () => {
  const of = { kind: 'application' as const, id: id('2'), personId: id('3') };
  const about = { kind: 'application' as const, caseId: id('2'), ground: 'court-procedure' as const };
  const placed = {
    type: 'CaseHoldPlaced' as const,
    data: { ...about, personId: id('3'), placedOn: day('2026-02-03') },
  };

  it('is placed and lifted by a manager or the officer, each time once', () => {
    const place = new PlaceCaseHold(of, 'court-procedure', dora);
    const lift = new LiftCaseHold(of, 'court-procedure', dora);
    given(caseHoldDecider, []).when(place).then(placed);
    given(caseHoldDecider, [placed]).when(place).thenNothing();
    given(caseHoldDecider, [placed])
      .when(lift)
      .then({ type: 'CaseHoldLifted', data: { ...about, liftedOn: day('2026-02-03') } });
    given(caseHoldDecider, []).when(lift).thenNothing();
    given(caseHoldDecider, [])
      .when(new PlaceCaseHold(of, 'audit', ana))
      .thenRefused('NOT_IN_CHARGE_OF_HOLDS');
  });
});

describe('A period of the schedule', () => {
  const data = {
    sign: '181',
    title: 'denarne pomoči',
    months: 60,
    from: day('2020-01-01'),
    source: 'načrt organa',
    verified: true,
  };

  it('is set by the officer or an administrator, and the same period once', () => {
    const set = { type: 'RetentionPeriodSet' as const, data: { ...data, setOn: day('2026-02-03') } };
    given(scheduleDecider, []).when(new SetRetentionPeriod(data, dora)).then(set);
    given(scheduleDecider, [set]).when(new SetRetentionPeriod(data, dora)).thenNothing();
    given(scheduleDecider, [])
      .when(new SetRetentionPeriod(data, ana))
      .thenRefused('NOT_IN_CHARGE_OF_SCHEDULE');
  });
});
