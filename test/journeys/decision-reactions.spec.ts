import { Casework, type CaseAtHand } from './casework';

const work = Casework.of('home-help', '2026-03-02');
const from = '2026-03-02';
const facts = {
  setting: [{ setting: 'home', from }],
  household: [{ members: ['first-adult'], from }],
  incomes: [{ id: 'pension', kind: 'pension', monthly: '900.00', evidence: '181-2/2026-3', from }],
  services: [{ id: 'help', programme: 'home-help', price: '7.00', volume: '20', from }],
  liable: [],
};

interface Exemption {
  readonly inForce: { contribution: string } | null;
  readonly determinations: readonly { decisions: readonly string[] }[];
}

let vloga: CaseAtHand;
let exemption = { exemptionId: '', determinationId: '' };
let decisionId = '';
const at = (path: string) => `/api/decisions/${decisionId}/${path}`;
const sees = (fits: (shown: Exemption) => boolean) =>
  work.sees<Exemption>(`/api/exemptions/${exemption.exemptionId}?on=2026-06-01`, fits);
const issue = async () => {
  await work.does(at('approval'), {}, work.vera());
  await work.does(at('number'));
  await work.does(at('signature'), {}, work.vera());
  await work.does(at('dispatch'), { sentOn: work.today, channel: 'post' });
};

describe('An exemption', () => {
  it('is only proposed until its decision is issued', async () => {
    vloga = await work.apply();
    const period = { programme: 'home-help', from, facts, form: 'fixed' };
    const proposed = await work.does('/api/exemptions', { ...period, beneficiaryId: vloga.personId });
    exemption = {
      exemptionId: proposed['exemptionId'] as string,
      determinationId: proposed['determinationId'] as string,
    };
    expect((await sees(({ determinations }) => determinations.length === 1)).inForce).toBeNull();
    const path = `/api/exemptions/${exemption.exemptionId}/recalculations`;
    const line = { determinationId: exemption.determinationId, from, until: null, contribution: '122.57' };
    expect(await work.refusal(path, { facts, seen: [line] })).toBe('NOTHING_IN_FORCE');
    const drafted = await work.does('/api/decisions', {
      kind: 'exemption',
      programme: 'home-help',
      parties: [{ personId: vloga.personId, role: 'beneficiary', contribution: '122.57' }],
      applicationId: vloga.id,
      exemption,
      textKey: 'decision.exemption',
      textVersion: 1,
    });
    decisionId = drafted['decisionId'] as string;
    await issue();
    expect(await sees(({ inForce }) => inForce !== null)).toMatchObject({
      inForce: { contribution: '122.57' },
      determinations: [{ decisions: [decisionId] }],
    });
  });

  it('ends when its decision is annulled on the appeal', async () => {
    const personId = vloga.personId;
    await work.does(at('services'), { personId, servedOn: work.today });
    const { partId } = await work.does(at('appeals'), { personId, lodgedOn: work.today });
    const of = `appeals/${partId as string}`;
    await work.does(at(`${of}/forwarding`), { authority: 'ministry', forwardedOn: work.today });
    work.on('2026-05-04');
    const annulled = { outcome: 'annulled', decidedOn: '2026-05-04', servedOn: '2026-05-04' };
    await work.does(at(`${of}/outcome`), annulled);
    expect(await sees(({ inForce }) => inForce === null)).toMatchObject({
      determinations: [{ decisions: [] }],
    });
    const details = await work.sees<{ timeline: { type: string }[] }>(
      `/api/applications/${vloga.id}`,
      ({ timeline }) => timeline.at(-1)?.type === 'ApplicationDecisionAnnulled',
    );
    expect(details.timeline.map(({ type }) => type)).toContain('ApplicationDecided');
  });
});

describe('An applicant who dies', () => {
  it('closes what was still to be decided, by an official note, and no application of another', async () => {
    work.on('2026-05-04');
    const died = await work.apply();
    const lives = await work.apply();
    await work.does(`/api/persons/${died.personId}/death`, { diedOn: '2026-05-01' });
    const shown = await work.sees<{ state: string; timeline: { data: object; note: string | null }[] }>(
      `/api/applications/${died.id}`,
      ({ state }) => state === 'applicant-died',
    );
    expect(shown.timeline.at(-1)).toMatchObject({
      note: 'Uradni zaznamek: vlagatelj je umrl 1. 5. 2026. Postopek se ustavi.',
      data: { diedOn: '2026-05-01', documentNumber: 1 },
    });
    const other = await work.ana().get(`/api/applications/${lives.id}`).expect(200);
    expect((other.body as { state: string }).state).toBe('received');
  });
});
