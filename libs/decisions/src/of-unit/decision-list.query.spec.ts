import { THE_HOUSE } from '#libs/access';
import { addDays, localDate } from '#libs/kernel';
import { createTestDatabase, filledView, recorder, type TestDatabase } from '#libs/testing';
import { decisionCasesView } from '../cases/decision-cases.projection';
import { aDecision, aDecisionId, type DecisionPast } from '../decision.builder';
import { decisionDecider } from '../decision.decider';
import { decisionStream } from '../decision-id';
import { legalDates } from '../legal-dates.rules';
import { type DecisionListRequest, decisionsOfUnit } from './decision-list.query';

const ALL = { status: null, kind: null, programme: null, unit: null, offset: 0, limit: 10 } as const;
const PASTS: readonly (readonly [what: string, past: DecisionPast])[] = [
  ['a draft', aDecision().drafted()],
  ['a returned draft', aDecision().drafted().returned()],
  ['an approved decision', aDecision().drafted().approved()],
  ['a signed one', aDecision().drafted().approved().numbered().signed()],
  ['a sent one', aDecision().outOfHouse()],
  ['one whose service failed', aDecision().outOfHouse().attempted('2025-11-07')],
  ['one taken over', aDecision().outOfHouse().takenOver('2025-11-12')],
  [
    'one appealed in time',
    aDecision().outOfHouse().takenOver('2025-11-12').appealed('2025-11-20', '2025-11-27'),
  ],
  [
    'one appealed too late',
    aDecision().outOfHouse().takenOver('2025-11-12').appealed('2025-12-20', '2025-11-27'),
  ],
  ['one given up', aDecision().drafted().withdrawn()],
];

let database: TestDatabase;
beforeAll(async () => void (database = await createTestDatabase([])));
afterAll(() => database.drop());

async function listed({ events }: DecisionPast) {
  const record = recorder();
  const recorded = events.map((event) => record(event, { stream: decisionStream(aDecisionId) }));
  const schema = await filledView(database.app, decisionCasesView, recorded);
  return (request: Partial<DecisionListRequest>) =>
    decisionsOfUnit(database.app, schema, THE_HOUSE, { ...ALL, on: localDate('2025-11-03'), ...request });
}

describe('The list of decisions', () => {
  it.each(PASTS)('says of %s on every day what its page says', async (_what, past) => {
    const ask = await listed(past);
    const state = past.events.reduce(decisionDecider.evolve, decisionDecider.initialState);
    for (let on = localDate('2025-11-03'); on < '2026-02-15'; on = addDays(on, 1)) {
      const { status } = legalDates(state, on);
      const found = await ask({ on, status });
      expect([on, found.total, found.decisions[0]?.status]).toEqual([on, 1, status]);
    }
  });

  it('shows the next deadline: the service by fiction, then the last day of appeal', async () => {
    const ask = await listed(aDecision().outOfHouse().attempted('2025-11-07'));
    const deadlineOn = async (day: string) => (await ask({ on: localDate(day) })).decisions[0]?.deadline;
    expect(await deadlineOn('2025-11-10')).toEqual({ what: 'deemed-service', on: '2025-11-22' });
    expect(await deadlineOn('2025-11-22')).toEqual({ what: 'appeal', on: '2025-12-08' });
    expect(await deadlineOn('2025-12-09')).toBeNull();
  });

  it('leaves out what has another kind, programme or unit', async () => {
    const ask = await listed(aDecision().drafted());
    expect((await ask({ kind: 'exemption', programme: 'home-help', unit: 'Koper' })).total).toBe(1);
    expect((await ask({ kind: 'grant' })).total).toBe(0);
    expect((await ask({ programme: 'meals' })).total).toBe(0);
    expect((await ask({ unit: 'Piran' })).total).toBe(0);
  });
});
