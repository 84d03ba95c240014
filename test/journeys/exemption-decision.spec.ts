import { eventually } from '#libs/testing';
import { Office } from './office';

const beneficiaryId = '6f0e7c1a-3d52-4b7e-9a41-0c5d8e2f7b13';
const factsWith = (monthly: string, from = '2026-03-02') => ({
  setting: [{ setting: 'home', from }],
  household: [{ members: ['first-adult'], from }],
  incomes: [{ id: 'pension', kind: 'pension', monthly, evidence: '181-2/2026-3', from }],
  services: [{ id: 'help', programme: 'home-help', price: '7.00', volume: '20', from }],
  liable: [],
});
const period = { programme: 'home-help', from: '2026-03-02', facts: factsWith('900.00') };

interface Part {
  determinationId: string;
  from: string;
  until: string | null;
  contribution: string;
}
interface Exemption {
  revision: string;
  inForce: { contribution: string; exemption: string; contributionPercent: string };
  determinations: { determinationId: string; changes: Part[] }[];
}

describe('From the calculation of an exemption to a decision in legal force', () => {
  let office: Office;
  let exemptionId = '';
  let determinationId = '';

  jest.setTimeout(120_000);
  beforeAll(async () => {
    office = await Office.open();
  });
  afterAll(() => office.close());

  const ana = () => office.as('ana', 'caseworker');

  it('the caseworker sees the calculation line by line before anything is stored', async () => {
    const { status, body } = await ana().post<Record<string, unknown>[]>(
      '/api/exemptions/calculation',
      period,
    );
    expect(status).toBe(200);
    expect(body).toMatchObject([
      { value: '140.00', abilityToPay: '122.57', contribution: '122.57', exemption: '17.43' },
    ]);
    const lines = body[0]?.['lines'] as { rule: string; result: string; verified: boolean }[];
    expect(lines.map(({ rule, result }) => [rule, result])).toContainEqual(['threshold-home', '777.43']);
    expect(lines.find(({ rule }) => rule === 'threshold-home')?.verified).toBe(false);
    const none = await ana().get(`/api/exemptions?beneficiaryId=${beneficiaryId}`);
    expect(none.body).toEqual([]);
  });

  it('bad amounts are named by their path, a person without a household is refused by the rule', async () => {
    const facts = { ...period.facts, incomes: [{ ...period.facts.incomes[0], monthly: '9e2' }] };
    const bad = await ana().post<{ errors: { path: string }[] }>('/api/exemptions/calculation', {
      ...period,
      facts,
    });
    expect(bad.status).toBe(400);
    expect(bad.body.errors).toMatchObject([{ path: 'facts.incomes.0.monthly', code: 'MATCHES' }]);
    const alone = await ana().post('/api/exemptions/calculation', {
      ...period,
      facts: { ...period.facts, household: [] },
    });
    expect(alone).toMatchObject({ status: 409, body: { code: 'HOUSEHOLD_NOT_KNOWN' } });
  });

  it('proposes it, once', async () => {
    const proposal = { ...period, beneficiaryId, form: 'fixed' };
    const { status, body } = await ana().post<Part & { exemptionId: string }>('/api/exemptions', proposal);
    expect(status).toBe(201);
    ({ exemptionId, determinationId } = body);
    expect(await ana().post('/api/exemptions', proposal)).toMatchObject({
      status: 409,
      body: { code: 'EXEMPTION_ALREADY_PROPOSED' },
    });
    const shown = await seen('0');
    expect(shown.inForce).toMatchObject({
      contribution: '122.57',
      contributionPercent: '87.55',
      exemption: '17.43',
    });
  });

  it('runs it again as known then, with the same result', async () => {
    const path = `/api/exemptions/${exemptionId}/determinations/${determinationId}/rerun`;
    expect(await ana().get(path)).toMatchObject({
      status: 200,
      body: [{ agrees: true, contribution: '122.57', contributionAgain: '122.57', differences: [] }],
    });
  });

  it('shows what a corrected income changes before it is confirmed, and then holds exactly that', async () => {
    const facts = factsWith('890.00');
    const preview = await ana().post<(Part & { contributionDifference: string })[]>(
      `/api/exemptions/${exemptionId}/recalculation`,
      { facts },
    );
    expect(preview.body).toMatchObject([
      {
        determinationId,
        contributionBefore: '122.57',
        contribution: '115.57',
        contributionDifference: '-7.00',
      },
    ]);
    const lines = preview.body.map(({ determinationId: id, from, until, contribution }) => ({
      determinationId: id,
      from,
      until,
      contribution,
    }));
    const path = `/api/exemptions/${exemptionId}/recalculations`;
    const other = lines.map((line) => ({ ...line, contribution: '1.00' }));
    expect(await ana().post(path, { facts, seen: other })).toMatchObject({
      status: 409,
      body: { code: 'PREVIEW_OUTDATED' },
    });
    expect((await ana().post(path, { facts, seen: lines })).status).toBe(201);
    const shown = await seen('1');
    expect(shown.inForce).toMatchObject({ contribution: '115.57', exemption: '24.43' });
    expect(shown.determinations[1]?.changes).toMatchObject([{ determinationId, contribution: '115.57' }]);
  });

  const seen = (revision: string): Promise<Exemption> =>
    eventually(`the exemption shows revision ${revision}`, async () => {
      const { body } = await ana().get<Exemption>(`/api/exemptions/${exemptionId}?on=2026-11-22`);
      return body.revision === revision && body;
    });
});
