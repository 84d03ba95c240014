import { eventually } from '#libs/testing';
import { apply, meets, type Vloga } from './intake';
import { somebody } from './persons';
import { type Play, text, type Told, type Who } from './play';

/** What the newborn grant asks. */
export const BORN = {
  childBornOn: '2026-01-10',
  applicantIsParent: true,
  otherParentGranted: false,
  parentCitizen: true,
  childCitizen: true,
  parentResidentOnBirth: true,
  childResidentOnBirth: true,
};
const factsWith = (monthly: string, from: string) => ({
  setting: [{ setting: 'home', from }],
  household: [{ members: ['first-adult'], from }],
  incomes: [{ id: 'pension', kind: 'pension', monthly, evidence: '181-2/2026-3', from }],
  services: [{ id: 'help', programme: 'home-help', price: '7.00', volume: '20', from }],
  liable: [],
});

/** An exemption as its calculation left it. */
export interface Exempted {
  readonly exemptionId: string;
  readonly determinationId: string;
  readonly personId: string;
}

/** An exemption that is calculated, proposed, run again, calculated anew and determined anew. */
export async function playExemption(play: Play): Promise<Exempted> {
  const from = '2026-03-02';
  const period = { programme: 'home-help', from, facts: factsWith('900.00', from) };
  await play.post('/api/exemptions/calculation', period);
  const personId = await somebody(play, { birthDate: '1941-03-12' });
  const told = await play.post('/api/exemptions', { ...period, beneficiaryId: personId, form: 'fixed' });
  const [exemptionId, determinationId] = [text(told, 'exemptionId'), text(told, 'determinationId')];
  await play.sees(`/api/exemptions?beneficiaryId=${personId}`, (list) => Object.keys(list).length > 0);
  await play.sees('/api/exemptions/of-unit?standing=proposed', ({ total }) => Number(total) > 0);
  await play.get(`/api/exemptions/${exemptionId}`);
  await play.get(`/api/exemptions/${exemptionId}/determinations/${determinationId}/rerun`);
  return { exemptionId, determinationId, personId };
}

/** An exemption in force is calculated again with other facts, and determined anew. */
export async function playRecalculation(play: Play, { exemptionId }: Exempted): Promise<void> {
  const at = (path: string) => `/api/exemptions/${exemptionId}/${path}`;
  const facts = factsWith('890.00', '2026-03-02');
  // It comes into force after the decision is sent, by itself.
  const preview = await eventually('there is something to calculate again', async () => {
    const told = (await play.post(at('recalculation'), { facts })) as unknown as Told[];
    return told.length > 0 && told;
  });
  const seen = preview.map(({ determinationId, from, until, contribution }) => ({
    determinationId,
    from,
    until,
    contribution,
  }));
  await play.post(at('recalculations'), { facts, seen });
  const from = '2026-05-01';
  const incomes = [
    { ...facts.incomes[0], until: '2026-04-30' },
    { ...facts.incomes[0], monthly: '880.00', from },
  ];
  const change = { from, facts: { ...facts, incomes }, form: 'percent', cause: 'income', changedOn: from };
  await play.post(at('redeterminations'), change);
}

/** A decision of two persons, on its way to the party. */
export class DecisionInHand {
  constructor(
    readonly play: Play,
    readonly id: string,
  ) {}

  static async drafted(play: Play, body: object): Promise<DecisionInHand> {
    return new DecisionInHand(play, text(await play.post('/api/decisions', body), 'decisionId'));
  }

  does(what: string, body: object = {}, who: Who = 'ana'): Promise<Told> {
    return this.play.post(`/api/decisions/${this.id}/${what}`, body, who);
  }

  async sent(number: object = {}): Promise<void> {
    await this.does('approval', {}, 'vera');
    await this.does('number', number);
    await this.does('signature', {}, 'vera');
    await this.does('dispatch', { sentOn: this.play.today, channel: 'post' });
  }
}

/** The decision on an exemption, sent on the day. */
export async function decideExemption(play: Play, exempted: Exempted): Promise<DecisionInHand> {
  const { personId, exemptionId, determinationId } = exempted;
  const parties = [{ personId, role: 'beneficiary', contribution: '122.57' }];
  const said = { kind: 'exemption', programme: 'home-help', parties, caseNumber: '181-900/2026' };
  const text = { textKey: 'exemption-decision', textVersion: 1 };
  const made = await DecisionInHand.drafted(play, {
    ...said,
    ...text,
    exemption: { exemptionId, determinationId },
  });
  await made.sent({ number: '181-900/2026-5' });
  return made;
}

const WORDING = { textKey: 'decision.refusal', textVersion: 1 };

/** A refusal that is returned, revised, sent, corrected, appealed, brought to court and renewed. */
export async function playRemedies(play: Play): Promise<Vloga> {
  play.on('2026-06-03');
  const vloga = await apply(play, 'newborn-grant');
  await meets(play, vloga, BORN);
  const { personId } = vloga;
  const parties = [{ personId, role: 'applicant' }];
  const draft = {
    kind: 'refusal',
    programme: 'newborn-grant',
    parties,
    ...WORDING,
    caseNumber: vloga.number,
  };
  const made = await DecisionInHand.drafted(play, { ...draft, applicationId: vloga.id });
  await made.does('return', { reason: 'wording', note: play.words.note(40) }, 'vera');
  await play.sees('/api/decisions/returned?unit=Koper', (list) => Object.keys(list).length > 0);
  await made.does('revision', { parties, ...WORDING, textVersion: 2 });
  await made.does('resubmission');
  await play.sees(
    '/api/decisions/awaiting-approval?unit=Koper',
    (list) => Object.keys(list).length > 0,
    'vera',
  );
  await made.sent();
  await made.does('corrections', { textKey: 'order.correction', textVersion: 1 });
  await made.does('service-attempts', { personId, attemptedOn: play.today });
  await made.does('services', { personId, servedOn: play.today });
  const appeal = text(await made.does('appeals', { personId, lodgedOn: play.today }), 'partId');
  await made.does(`appeals/${appeal}/forwarding`, { authority: 'mayor', forwardedOn: play.today });
  const upheld = { outcome: 'upheld', decidedOn: play.today, servedOn: play.today };
  await made.does(`appeals/${appeal}/outcome`, upheld);
  await made.does('finality');
  const action = text(await made.does('court-actions', { personId, broughtOn: play.today }), 'partId');
  await made.does(`court-actions/${action}/outcome`, { ...upheld, outcome: 'rejected' });
  await made.does('legal-force');
  const order = { ground: 'new-facts-or-evidence', textKey: 'order.renewal', textVersion: 1 };
  await made.does('renewals', { ...order, proposedBy: personId });
  await play.sees('/api/decisions/of-unit?kind=refusal', ({ total }) => Number(total) > 0);
  const { applicationId } = await play.get(`/api/decisions/${made.id}`);
  await play.get(`/api/decisions?applicationId=${applicationId as string}`);
  const other = await DecisionInHand.drafted(play, { ...draft, applicationId: undefined });
  await other.does('withdrawal', { reason: 'drafted-in-error' });
  return vloga;
}
