import { Casework, type CaseAtHand } from './casework';

const work = Casework.of('newborn-grant', '2026-02-27');
const born = {
  childBornOn: '2025-12-10',
  applicantIsParent: true,
  otherParentGranted: false,
  parentCitizen: true,
  childCitizen: true,
  parentResidentOnBirth: true,
  childResidentOnBirth: true,
};

interface Shown {
  readonly revision: string;
  readonly status: string;
  readonly number: string | null;
  readonly renews: string | null;
  readonly renewedAs: readonly string[];
  readonly finalOn: string | null;
  readonly legalForceOn: string | null;
  readonly textVersion: number;
  readonly timeline: readonly { what: string; note: string | null; data: Record<string, unknown> }[];
}

let vloga: CaseAtHand;
let decisionId = '';
const bojan = () => work.office.as('bojan');
const bojanAsManager = () => work.office.as('bojan', 'Koper', 'manager');
const at = (path: string, id = decisionId) => `/api/decisions/${id}/${path}`;
const text = { textKey: 'decision.refusal', textVersion: 1 };
const parties = () => [{ personId: vloga.personId, role: 'applicant' }];
const shows = (fits: (shown: Shown) => boolean, id = decisionId) =>
  work.sees<Shown>(`/api/decisions/${id}?on=${work.today}`, fits);

describe('A decision that the approver returns', () => {
  it('goes back to those who prepared it, with what is to be changed in words', async () => {
    work.on('2026-03-02');
    vloga = await work.apply({ receivedOn: '2026-03-02' });
    await vloga.meets(born, 'application');
    const draft = { kind: 'refusal', programme: 'newborn-grant', parties: parties(), ...text };
    const drafted = await work.does('/api/decisions', { ...draft, caseNumber: vloga.number });
    decisionId = drafted['decisionId'] as string;
    expect(await work.refusal(at('return'), { reason: 'wording' }, work.anaAsManager())).toBe('SAME_PERSON');
    const note = 'Navesti je treba, kdaj je bila vloga popolna.';
    await work.does(at('return'), { reason: 'reasoning-insufficient', note }, work.vera());
    const { timeline } = await shows(({ status }) => status === 'returned');
    expect(timeline.at(-1)).toMatchObject({ what: 'DecisionReturned', note });
    expect(JSON.stringify(timeline.at(-1)?.data)).not.toContain('popolna');
    const { body } = await work.ana().get('/api/decisions/returned?unit=Koper').expect(200);
    expect(body).toEqual([expect.objectContaining({ decisionId, preparedBy: ['ana'] })]);
  });

  it('is revised by a colleague, who then may not approve it either', async () => {
    expect(await work.refusal(at('approval'), {}, work.vera())).toBe('RETURNED_FOR_REVISION');
    expect(await work.refusal(at('resubmission'))).toBe('NOT_REVISED');
    await work.does(at('revision'), { parties: parties(), ...text, textVersion: 2 }, bojan());
    await work.does(at('resubmission'));
    expect(await work.refusal(at('approval'), {}, bojanAsManager())).toBe('SAME_PERSON');
    expect(await work.refusal(at('approval'), {}, work.anaAsManager())).toBe('SAME_PERSON');
    await work.does(at('approval'), {}, work.vera());
    expect(await shows(({ status }) => status === 'approved')).toMatchObject({ textVersion: 2 });
  });

  it('takes the next number of its case, after the documents that came in, and nobody chooses it', async () => {
    const chosen = { number: `${vloga.number}-9` };
    expect(await work.refusal(at('number'), chosen)).toBe('NUMBER_GIVEN_BY_CASE');
    await vloga.brings('other');
    await work.does(at('number'));
    expect(await shows(({ number }) => number !== null)).toMatchObject({ number: `${vloga.number}-3` });
    await work.does(at('signature'), {}, work.vera());
    await work.does(at('dispatch'), { sentOn: work.today, channel: 'post' });
  });

  it('is corrected by an order that bears the number after it', async () => {
    const letter = { kind: 'correction-order', about: decisionId };
    expect(await work.refusal('/api/letters/preview', letter)).toBe('ORDER_NOT_ISSUED');
    await work.does(at('corrections'), { textKey: 'correction-order', textVersion: 1 });
    const { timeline } = await shows((shown) => shown.timeline.at(-1)?.what === 'DecisionCorrected');
    expect(timeline.at(-1)?.data).toMatchObject({ number: `${vloga.number}-4` });
  });

  it('has the letter of that order once it is written what is corrected', async () => {
    const letter = { kind: 'correction-order', about: decisionId };
    const { body: draft } = await work.ana().post('/api/letters/preview', letter).expect(200);
    expect(draft).toMatchObject({ number: `${vloga.number}-4`, notYet: 'CORRECTION_NOT_WORDED' });
    expect(draft.text).toContain('popravek še ni zapisan');
    expect(await work.refusal('/api/letters', letter)).toBe('CORRECTION_NOT_WORDED');
    const addition = { sl: 'Vloga je popolna od 2. 3. 2026.' };
    const { body } = await work
      .ana()
      .post('/api/letters', { ...letter, addition })
      .expect(201);
    expect(body).toMatchObject({
      kind: 'correction-order',
      number: `${vloga.number}-4`,
      personId: vloga.personId,
    });
    const { text: words } = await work
      .ana()
      .get(`/api/letters/${body.letterId as string}.txt`)
      .expect(200);
    expect(words.replace(/\s+/g, ' ')).toContain(
      `V odločbi št. ${vloga.number}-3 z dne 2. 3. 2026 se popravi pomota, tako da se pravilno glasi: ` +
        'Vloga je popolna od 2. 3. 2026.',
    );
    expect(body.unverified).toContain('text:correction-order');
  });
});

describe('A decision before the court', () => {
  it('is final when the ministry upholds it, and has no legal force while the court has the action', async () => {
    const personId = vloga.personId;
    work.on('2026-03-06');
    await work.does(at('services'), { personId, servedOn: '2026-03-06' });
    expect(await work.refusal(at('court-actions'), { personId, broughtOn: work.today })).toBe(
      'APPEAL_NOT_DECIDED',
    );
    const { partId } = await work.does(at('appeals'), { personId, lodgedOn: '2026-03-06' });
    const of = `appeals/${partId as string}`;
    await work.does(at(`${of}/forwarding`), { authority: 'mayor', forwardedOn: '2026-03-06' });
    work.on('2026-05-04');
    const answered = { outcome: 'upheld', decidedOn: '2026-05-04', servedOn: '2026-05-04' };
    await work.does(at(`${of}/outcome`), answered);
    work.on('2026-05-20');
    const action = await work.does(at('court-actions'), { personId, broughtOn: '2026-05-20' });
    expect(await shows(({ status }) => status === 'in-court')).toMatchObject({
      finalOn: '2026-05-04',
      legalForceOn: null,
    });
    work.on('2026-09-14');
    expect(await work.refusal(at('legal-force'))).toBe('NOT_IN_FORCE_YET');
    const rejected = { outcome: 'rejected', decidedOn: '2026-09-07', servedOn: '2026-09-14' };
    await work.does(at(`court-actions/${action['partId'] as string}/outcome`), rejected);
    await work.does(at('legal-force'));
    expect(await shows(({ status }) => status === 'in-legal-force')).toMatchObject({
      legalForceOn: '2026-09-14',
    });
  });
});

describe('A procedure that is renewed', () => {
  let second = '';

  it('opens a new decision in the same case, linked to the old, which meanwhile stays in force', async () => {
    work.on('2026-10-05');
    const order = { ground: 'new-facts-or-evidence', textKey: 'renewal-order', textVersion: 1 };
    const { partId } = await work.does(at('renewals'), { ...order, proposedBy: vloga.personId });
    second = partId as string;
    expect(await work.refusal(at('renewals'), order)).toBe('RENEWAL_OPEN');
    const opened = await shows(({ status }) => status === 'drafted', second);
    expect(opened).toMatchObject({ renews: decisionId, number: null });
    expect(await shows(({ renewedAs }) => renewedAs.length > 0)).toMatchObject({
      status: 'in-legal-force',
      renewedAs: [second],
    });
  });

  it('has the letter of its order, with the ground and the number in the case', async () => {
    const { body } = await work
      .ana()
      .post('/api/letters', { kind: 'renewal-order', about: decisionId })
      .expect(201);
    expect(body).toMatchObject({ number: `${vloga.number}-5`, unverified: expect.anything() as unknown });
    const { text: words } = await work
      .ana()
      .get(`/api/letters/${body.letterId as string}.txt`)
      .expect(200);
    const flowing = words.replace(/\s+/g, ' ');
    expect(flowing).toContain(
      `Obnovi se postopek, ki je bil končan z odločbo št. ${vloga.number}-3 z dne 2. 3. 2026.`,
    );
    expect(flowing).toContain('nova dejstva ali nove dokaze, ki bi lahko pripeljali do drugačne odločitve.');
  });

  it('ends when the new decision is sent: it replaces the old one', async () => {
    expect(await work.refusal(at('approval', second), {}, work.anaAsManager())).toBe('SAME_PERSON');
    await work.does(at('approval', second), {}, work.vera());
    await work.does(at('number', second));
    await work.does(at('signature', second), {}, work.vera());
    await work.does(at('dispatch', second), { sentOn: work.today, channel: 'post' });
    expect(await shows(({ status }) => status === 'replaced')).toMatchObject({ finalOn: null });
    expect(await shows(({ status }) => status === 'sent', second)).toMatchObject({
      number: `${vloga.number}-6`,
    });
  });
});
