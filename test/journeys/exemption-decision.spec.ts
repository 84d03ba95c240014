import { eventually } from '#libs/testing';
import { Office, onDay } from './office';

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
  inForce: { contribution: string; exemption: string; contributionPercent: string } | null;
  determinations: { determinationId: string; periods: Part[]; changes: Part[] }[];
}

interface Decision {
  revision: string;
  status: string;
  number: string;
  finalOn: string | null;
  legalForceOn: string | null;
  unverified: string[];
  parties: {
    servedOn: string | null;
    byFiction: boolean;
    appealUntil: string | null;
    contribution: string;
  }[];
  timeline: { on: string; what: string; actorId: string }[];
}

describe('From the calculation of an exemption to a decision in legal force', () => {
  let office: Office;
  let exemptionId = '';
  let determinationId = '';
  let decisionId = '';

  jest.setTimeout(120_000);
  beforeAll(async () => {
    office = await Office.open();
  });
  afterAll(() => office.close());

  afterEach(() => {
    jest.useRealTimers();
  });

  const ana = () => office.as('ana', 'caseworker');
  const vera = () => office.as('vera', 'manager');

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
    expect(none.status).toBe(404);
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
    expect(shown.inForce).toBeNull();
    expect(shown.determinations[0]?.periods).toMatchObject([
      { contribution: '122.57', contributionPercent: '87.55', exemption: '17.43' },
    ]);
  });

  it('runs it again as known then, with the same result', async () => {
    const path = `/api/exemptions/${exemptionId}/determinations/${determinationId}/rerun`;
    expect(await ana().get(path)).toMatchObject({
      status: 200,
      body: [{ agrees: true, contribution: '122.57', contributionAgain: '122.57', differences: [] }],
    });
  });

  it('is drafted by one person; the same person may not approve, another one may', async () => {
    onDay('2026-03-03');
    const { status, body } = await ana().post<{ decisionId: string }>('/api/decisions', {
      kind: 'exemption',
      programme: 'home-help',
      parties: [{ personId: beneficiaryId, role: 'beneficiary', contribution: '122.57' }],
      caseNumber: '181-2/2026',
      exemption: { exemptionId, determinationId },
      textKey: 'decision.exemption',
      textVersion: 1,
    });
    expect(status).toBe(201);
    decisionId = body.decisionId;
    const anaAsManager = office.as('ana', 'manager');
    expect(await does(anaAsManager, 'approval')).toMatchObject({
      status: 409,
      body: { code: 'SAME_PERSON' },
    });
    const mine = await eventually('the draft awaits approval', async () => {
      const list = await ana().get<object[]>('/api/decisions/awaiting-approval?unit=Koper');
      return list.body.length > 0 && list.body;
    });
    expect(mine).toEqual([expect.objectContaining({ decisionId, draftedBy: 'ana', approvable: false })]);
    const { body: hers } = await vera().get('/api/decisions/awaiting-approval');
    expect(hers).toEqual([expect.objectContaining({ decisionId, approvable: true })]);
    expect((await does(vera(), 'approval')).status).toBe(201);
  });

  it('bears a number of its case that no other decision gets, is signed off and sent', async () => {
    onDay('2026-03-03');
    expect(await does(vera(), 'signature')).toMatchObject({ status: 409, body: { code: 'NOT_NUMBERED' } });
    expect((await does(ana(), 'number', { number: '181-2/2026-4' })).status).toBe(201);
    expect((await does(vera(), 'signature')).status).toBe(201);
    expect((await does(ana(), 'dispatch', { sentOn: '2026-03-03', channel: 'post' })).status).toBe(201);
    expect((await seen('1')).inForce).toMatchObject({ contribution: '122.57', exemption: '17.43' });
    const other = await ana().post<{ decisionId: string }>('/api/decisions', {
      kind: 'grant',
      programme: 'home-help',
      parties: [{ personId: beneficiaryId, role: 'applicant' }],
      caseNumber: '181-2/2026',
      textKey: 'decision.grant',
      textVersion: 1,
    });
    const of = `/api/decisions/${other.body.decisionId}`;
    expect((await vera().post(`${of}/approval`)).status).toBe(201);
    expect(await ana().post(`${of}/number`, { number: '181-2/2026-4' })).toMatchObject({
      status: 409,
      body: { code: 'NUMBER_TAKEN' },
    });
  });

  it('counts as served on the 15th day after the failed attempt, a Saturday', async () => {
    onDay('2026-03-09');
    const attempt = { personId: beneficiaryId, attemptedOn: '2026-03-06' };
    expect((await does(ana(), 'service-attempts', attempt)).status).toBe(201);
    expect(await decision('5', '2026-03-20')).toMatchObject({
      status: 'sent',
      parties: [{ servedOn: null }],
    });
    expect(await decision('5', '2026-03-21')).toMatchObject({
      status: 'served',
      number: '181-2/2026-4',
      parties: [
        { servedOn: '2026-03-21', byFiction: true, appealUntil: '2026-04-13', contribution: '122.57' },
      ],
      finalOn: '2026-04-14',
      unverified: ['procedure.appeal'],
    });
    onDay('2026-03-23');
    const tooLate = { personId: beneficiaryId, servedOn: '2026-03-23' };
    expect(await does(ana(), 'services', tooLate)).toMatchObject({
      status: 409,
      body: { code: 'ALREADY_DEEMED_SERVED' },
    });
  });

  it('is final on the first day after the period of appeal, and the case shows how it came to that', async () => {
    onDay('2026-04-13');
    expect(await does(ana(), 'finality')).toMatchObject({ status: 409, body: { code: 'NOT_FINAL_YET' } });
    onDay('2026-04-14');
    expect((await does(ana(), 'finality')).status).toBe(201);
    expect((await does(ana(), 'legal-force')).status).toBe(201);
    const { timeline, ...shown } = await decision('7', '2026-04-14');
    expect(shown).toMatchObject({
      status: 'in-legal-force',
      finalOn: '2026-04-14',
      legalForceOn: '2026-04-14',
    });
    expect(timeline.map(({ on, what, actorId }) => `${on} ${what} ${actorId}`)).toEqual([
      '2026-03-03 DecisionDrafted ana',
      '2026-03-03 DecisionApproved vera',
      '2026-03-03 DecisionNumbered ana',
      '2026-03-03 DecisionSigned vera',
      '2026-03-03 DecisionSent ana',
      '2026-03-06 ServiceAttempted ana',
      '2026-04-14 FinalityConfirmed ana',
      '2026-04-14 LegalForceConfirmed ana',
    ]);
    expect((await decision('7', '2026-03-03')).timeline).toHaveLength(5);
    const { body } = await ana().get(`/api/decisions?exemptionId=${exemptionId}&on=2026-04-14`);
    expect(body).toMatchObject([{ decisionId, status: 'in-legal-force' }]);
  });

  it('goes to the second instance on an appeal in time, and ends when it is annulled there', async () => {
    onDay('2026-05-04');
    const draft = await ana().post<{ decisionId: string }>('/api/decisions', {
      kind: 'refusal',
      programme: 'home-help',
      parties: [{ personId: beneficiaryId, role: 'applicant' }],
      textKey: 'decision.refusal',
      textVersion: 1,
    });
    decisionId = draft.body.decisionId;
    await does(vera(), 'approval');
    await does(vera(), 'signature');
    await does(ana(), 'dispatch', { sentOn: '2026-05-04', channel: 'in-person' });
    await does(ana(), 'services', { personId: beneficiaryId, servedOn: '2026-05-04' });
    expect(await does(ana(), 'withdrawal', { reason: 'drafted-in-error' })).toMatchObject({
      status: 409,
      body: { code: 'ALREADY_SENT' },
    });
    const order = { textKey: 'order.correction', textVersion: 1 };
    expect((await does(ana(), 'corrections', order)).status).toBe(201);
    onDay('2026-05-25');
    const appeal = { personId: beneficiaryId, lodgedOn: '2026-05-25' };
    const lodged = await does(ana(), 'appeals', appeal);
    const { partId } = lodged.body as { partId: string };
    expect(await decision('6', '2026-05-25')).toMatchObject({ status: 'appealed', finalOn: null });
    const of = `appeals/${partId}`;
    const sentOn = { authority: 'ministry', forwardedOn: '2026-05-25' };
    expect((await does(ana(), `${of}/forwarding`, sentOn)).status).toBe(201);
    onDay('2026-08-03');
    const outcome = { outcome: 'annulled', decidedOn: '2026-07-31', servedOn: '2026-08-03' };
    expect((await does(ana(), `${of}/outcome`, outcome)).status).toBe(201);
    expect(await decision('8', '2026-08-03')).toMatchObject({ status: 'annulled', finalOn: null });
    expect(await decision('8', '2026-06-30')).toMatchObject({ status: 'appealed' });
  });

  it('shows what a corrected income changes before it is confirmed, and then proposes exactly that', async () => {
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
    const shown = await seen('2');
    expect(shown.inForce).toMatchObject({ contribution: '122.57', exemption: '17.43' });
    expect(shown.determinations[1]?.periods).toMatchObject([{ contribution: '115.57', exemption: '24.43' }]);
    expect(shown.determinations[1]?.changes).toMatchObject([{ determinationId, contribution: '115.57' }]);
  });

  it('is determined anew when a change is reported, late or not, and says what is different', async () => {
    onDay('2026-07-20');
    const from = '2026-07-01';
    const facts = { ...factsWith('890.00') };
    const incomes = [
      { ...facts.incomes[0], until: '2026-06-30' },
      { ...facts.incomes[0], monthly: '880.00', evidence: '181-2/2026-7', from },
    ];
    const change = { from, facts: { ...facts, incomes }, form: 'percent', cause: 'income' };
    const path = `/api/exemptions/${exemptionId}/redeterminations`;
    const early = await ana().post(path, { ...change, changedOn: '2026-07-02', reportedOn: '2026-07-15' });
    expect(early).toMatchObject({ status: 409, body: { code: 'STARTS_BEFORE_CHANGE' } });
    const told = { changedOn: from, reportedOn: '2026-07-15' };
    expect((await ana().post(path, { ...change, ...told })).status).toBe(201);
    const shown = await seen('3');
    expect(shown.determinations[2]?.periods).toMatchObject([
      { contribution: '108.57', contributionPercent: '77.55' },
    ]);
    expect(shown.determinations[2]).toMatchObject({
      form: 'percent',
      reportedLate: true,
      changes: [{ contributionBefore: '115.57', contribution: '108.57', contributionDifference: '-7.00' }],
    });
  });

  const does = (who: ReturnType<Office['as']>, what: string, body: object = {}) =>
    who.post(`/api/decisions/${decisionId}/${what}`, body);
  const decision = (revision: string, on: string): Promise<Decision> =>
    eventually(`the decision shows revision ${revision}`, async () => {
      const { body } = await ana().get<Decision>(`/api/decisions/${decisionId}?on=${on}`);
      return body.revision === revision && body;
    });
  const seen = (revision: string): Promise<Exemption> =>
    eventually(`the exemption shows revision ${revision}`, async () => {
      const { body } = await ana().get<Exemption>(`/api/exemptions/${exemptionId}?on=2026-11-22`);
      return body.revision === revision && body;
    });
});
