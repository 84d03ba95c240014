import { THE_HOUSE } from '#libs/access';
import { localDate, money } from '#libs/kernel';
import { createTestDatabase, filledView, recorder, type TestDatabase } from '#libs/testing';
import { exemptionCasesView } from '../cases/exemption-cases.projection';
import {
  aDecisionOf,
  anExemptionId,
  aRedetermination,
  contextOn,
  determinationOf,
  proposed,
} from '../exemption.builder';
import { exemptionDecider, RedetermineExemption } from '../exemption.decider';
import type { ExemptionEvent } from '../exemption.events';
import { exemptionStream } from '../exemption-id';
import { type ExemptionListRequest, exemptionsOfUnit } from './exemption-list.query';

const ALL = { standing: null, programme: null, offset: 0, limit: 10 } as const;
const issued = (determinationId: string): ExemptionEvent => ({
  type: 'DeterminationIssued',
  data: { determinationId, decisionId: aDecisionOf(1), issuedOn: localDate('2026-03-05') },
});
const redetermined = (events: readonly ExemptionEvent[]): ExemptionEvent[] => {
  const state = events.reduce(exemptionDecider.evolve, exemptionDecider.initialState);
  const command = new RedetermineExemption(anExemptionId, aRedetermination(), contextOn('2026-07-10'));
  return [...events, ...exemptionDecider.decide(command, state)];
};

let database: TestDatabase;
beforeAll(async () => void (database = await createTestDatabase([])));
afterAll(() => database.drop());

async function listed(events: readonly ExemptionEvent[]) {
  const record = recorder();
  const recorded = events.map((event) => record(event, { stream: exemptionStream(anExemptionId) }));
  const schema = await filledView(database.app, exemptionCasesView, recorded);
  return (request: Partial<ExemptionListRequest>) =>
    exemptionsOfUnit(database.app, schema, THE_HOUSE, { ...ALL, on: localDate('2026-08-01'), ...request });
}

describe('The list of exemptions', () => {
  it('says how far each is decided', async () => {
    const first = proposed();
    const decided = [...first, issued(determinationOf(1))];
    for (const [standing, events] of [
      ['proposed', first],
      ['decided', decided],
      ['changed', redetermined(decided)],
    ] as const) {
      const ask = await listed(events);
      expect(await ask({ standing })).toMatchObject({ total: 1, exemptions: [{ standing }] });
      expect((await ask({ standing: standing === 'decided' ? 'changed' : 'decided' })).total).toBe(0);
    }
  });

  it('shows what is paid on the day asked, by what was decided only', async () => {
    const ask = await listed(redetermined([...proposed(), issued(determinationOf(1))]));
    const paid = { contribution: money('122.57'), exemption: money('17.43') };
    expect((await ask({})).exemptions).toMatchObject([{ held: paid }]);
    expect((await ask({ on: localDate('2026-03-01') })).exemptions).toMatchObject([{ held: null }]);
  });

  it('leaves other programmes out', async () => {
    const ask = await listed(proposed());
    expect((await ask({ programme: 'home-help' })).total).toBe(1);
    expect((await ask({ programme: 'meals' })).total).toBe(0);
  });
});
