import { eventually, pdfPages } from '#libs/testing';
import { DatedOffice } from './dated-office';

let office: DatedOffice;
jest.setTimeout(180_000);
beforeAll(async () => {
  office = await DatedOffice.open('2026-04-13');
});
afterAll(() => office.close());

const ana = () => office.as('ana');
const vera = () => office.as('vera', 'Koper', 'manager');

interface Produced {
  readonly letterId: string;
  readonly number: string;
}

async function register(surname: string, more: object = {}): Promise<string> {
  const home = { street: 'Pristaniška ulica 4', postalCode: '6000', post: 'Koper', sex: 'female' };
  const person = { surname, givenName: 'Marija', birthDate: '1941-03-12', ...home, ...more };
  const { body } = await ana().post('/api/persons', person).expect(201);
  return body.personId as string;
}

const pdfOf = async (letterId: string): Promise<Buffer> =>
  (await ana().get(`/api/letters/${letterId}.pdf`).expect(200)).body as Buffer;
const textOf = async (letterId: string): Promise<string> =>
  (await ana().get(`/api/letters/${letterId}.txt`).expect(200)).text;
const flowing = (text: string): string => text.replace(/\s+/g, ' ');

describe('An incomplete application for home help in Koper', () => {
  let applicationId = '';
  let call: Produced;
  let sent: Buffer;
  const at = (path: string) => `/api/applications/${applicationId}/${path}`;
  const wanted = () => ({ kind: 'supplement-call', about: applicationId });

  it('has no letter before the applicant was called, the application dismissed or handed to another centre', async () => {
    const personId = await register('Žgajnar');
    const usual = {
      programme: 'home-help',
      municipality: '050',
      unit: 'Koper',
      sign: '181',
      channel: 'paper',
    };
    const { body } = await ana()
      .post('/api/applications', { ...usual, personId, receivedOn: '2026-04-13' })
      .expect(201);
    applicationId = body.applicationId as string;
    await ana().bring(at('documents'), { type: 'application', receivedOn: '2026-04-13' }).expect(201);
    const facts = { invalidStatus: true, chronicallyIllByCsd: true };
    await ana().post(at('completeness-checks'), { facts }).expect(200);
    const refused = await ana().post('/api/letters/preview', wanted()).expect(409);
    expect(refused.body.code).toBe('SUPPLEMENT_NOT_CALLED');
    for (const [kind, code] of [
      ['dismissal', 'APPLICATION_NOT_DISMISSED'],
      ['transfer', 'APPLICATION_NOT_TRANSFERRED'],
    ]) {
      const early = await ana().post('/api/letters/preview', { kind, about: applicationId }).expect(409);
      expect(early.body.code).toBe(code);
    }
  });

  it('has its letter shown before the call is sent, with what the call would say, and does not issue it', async () => {
    const planned = { ...wanted(), planned: { days: 10 } };
    const { body } = await ana().post('/api/letters/preview', planned).expect(200);
    expect(body).toMatchObject({ number: null, date: '2026-04-13', notYet: 'SUPPLEMENT_NOT_CALLED' });
    expect(flowing(body.text as string)).toContain(
      'ker ji manjkata 2 dokazili: – odločba o statusu invalida',
    );
    expect(flowing(body.text as string)).toContain('najpozneje do 23. 4. 2026.');
    const { body: assumed } = await ana()
      .post('/api/letters/preview', { ...wanted(), planned: {} })
      .expect(200);
    expect(assumed.unverified).toContain('applications.supplement-period');
    const issued = await ana().post('/api/letters', planned).expect(409);
    expect(issued.body.code).toBe('SUPPLEMENT_NOT_CALLED');
    await ana()
      .post('/api/letters/preview', { ...wanted(), planned: { days: 0 } })
      .expect(400);
  });

  it('is looked at in both languages first, with what nobody has confirmed named', async () => {
    office.on('2026-04-16');
    await ana().post(at('supplement-calls'), {}).expect(201);
    const { body } = await ana().post('/api/letters/preview', wanted()).expect(200);
    expect(body).toMatchObject({
      languages: 'sl-it',
      number: '181-1/2026-2',
      date: '2026-04-16',
      notYet: null,
    });
    expect(body.text).toContain('ker ji manjkata 2 dokazili:\n\n  – odločba o statusu invalida');
    expect(body.text).toContain('mancano 2 documenti');
    expect(body.unverified).toEqual(
      expect.arrayContaining(['applications.supplement-period', 'text:supplement-call']),
    );
    const pdf = await ana().post('/api/letters/preview.pdf', wanted()).expect(200);
    expect((pdf.body as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
    const { body: none } = await ana().get(`/api/letters?applicationId=${applicationId}`).expect(200);
    expect(none).toEqual([]);
  });

  it('goes out with the number that the call bears, as accessible PDF and as text', async () => {
    const { body } = await ana().post('/api/letters', wanted()).expect(201);
    call = body as Produced;
    expect(call.number).toBe('181-1/2026-2');
    sent = await pdfOf(call.letterId);
    expect(sent.toString('latin1')).toContain('/StructTreeRoot');
    const again = await ana().post('/api/letters/preview.pdf', wanted()).expect(200);
    expect((again.body as Buffer).equals(sent)).toBe(true);
    const pages = pdfPages(sent);
    expect(pages[0]).toContain('Spoštovana gospa Žgajnar');
    expect(pages.at(-1)).toContain('Gentile Signora Žgajnar');
    const text = await textOf(call.letterId);
    expect(text).toContain('Številka: 181-1/2026-2\nDatum: Koper, 16. 4. 2026');
    expect(text).toContain('Marija Žgajnar\nPristaniška ulica 4\n6000 Koper');
  });

  it('is among the letters of the case, and says nothing there of what stands in it', async () => {
    const listed = await eventually('the letter is listed', async () => {
      const answer = await ana().get(`/api/letters?applicationId=${applicationId}`).expect(200);
      return answer.body.length > 0 && answer.body;
    });
    expect(listed).toMatchObject([{ letterId: call.letterId, producedBy: 'ana', replacedBy: null }]);
    expect(JSON.stringify(listed)).not.toContain('Žgajnar');
  });

  it('is not produced twice, but another one may take its place', async () => {
    const twice = await ana().post('/api/letters', wanted()).expect(409);
    expect(twice.body).toMatchObject({ code: 'LETTER_ALREADY_PRODUCED', facts: { letterId: call.letterId } });
    const addition = { sl: 'Obrazca sta priložena.' };
    const attachments = ['obrazec A', 'obrazec B'];
    const again = { ...wanted(), replaces: call.letterId, addition, attachments };
    const { body } = await ana().post('/api/letters', again).expect(201);
    expect(body.letterId).not.toBe(call.letterId);
    const text = await textOf(body.letterId as string);
    expect(text).toContain('Obrazca sta priložena.');
    expect(text).toContain('Prilogi:\n  – obrazec A\n  – obrazec B');
    await eventually('the first one is shown as replaced', async () => {
      const { body: rows } = await ana().get(`/api/letters?about=${applicationId}`).expect(200);
      return rows.find((row: Produced) => row.letterId === call.letterId)?.replacedBy === body.letterId;
    });
  });

  it('is written with a text that a manager publishes from its first day on; what was sent stays as it was', async () => {
    const address = { sl: 'Cankarjeva ulica 6, 6000 Koper', it: 'Via Cankar 6, 6000 Capodistria' };
    const next = { unit: 'Koper', from: '2026-05-01', parts: { address } };
    const path = '/api/letter-texts/letterhead/versions';
    await ana().post(path, next).expect(403);
    await vera().post(path, next).expect(201);
    const used = await vera()
      .post(path, { ...next, from: '2026-04-16' })
      .expect(409);
    expect(used.body.code).toBe('TEXT_NOT_IN_FUTURE');
    const wrong = await vera()
      .post(path, { ...next, from: '2026-06-01', parts: { office: { sl: '{nobody}', it: '' } } })
      .expect(409);
    expect(wrong.body.code).toBe('TEXT_VALUE_NOT_KNOWN');
    const { body: now } = await ana()
      .get('/api/letter-texts/letterhead?unit=Koper&on=2026-04-30')
      .expect(200);
    const { body: then } = await ana()
      .get('/api/letter-texts/letterhead?unit=Koper&on=2026-05-01')
      .expect(200);
    expect([now.version, then.version, then.parts.address.sl]).toEqual([1, 2, address.sl]);
    expect((await pdfOf(call.letterId)).equals(sent)).toBe(true);
  });

  it('ends in an order of dismissal that tells which documents did not come', async () => {
    office.on('2026-05-11');
    await ana().post(at('dismissal'), { ground: 'not-supplemented' }).expect(201);
    const { body } = await ana()
      .post('/api/letters', { kind: 'dismissal', about: applicationId })
      .expect(201);
    expect(body.number).toMatch(/^181-1\/2026-\d+$/);
    const text = await textOf(body.letterId as string);
    expect(flowing(text)).toContain('je bila vlagateljica pozvana');
    expect(text).toContain('Cankarjeva ulica 6, 6000 Koper');
    expect(flowing(text)).toContain('v 21 dneh (neprevereno) od vročitve');
  });
});

describe('A decision on exemption from payment in Koper', () => {
  let decisionId = '';
  const wanted = () => ({ kind: 'exemption-decision', about: decisionId });
  const does = (who: ReturnType<typeof ana>, what: string, body: object = {}) =>
    who.post(`/api/decisions/${decisionId}/${what}`, body).expect(201);

  it('is looked at as a draft, in Slovene and Italian, with the calculation line by line', async () => {
    office.on('2026-05-12');
    const [mother, daughter] = [await register('Žgajnar'), await register('Šuštar', { givenName: 'Ana' })];
    const from = '2026-03-02';
    const facts = {
      setting: [{ setting: 'home', from }],
      household: [{ members: ['first-adult'], from }],
      incomes: [{ id: 'pension', kind: 'pension', monthly: '900.00', evidence: '181-2/2026-3', from }],
      services: [{ id: 'help', programme: 'home-help', price: '7.00', volume: '20', from }],
      liable: [
        {
          personId: daughter,
          duty: 'maintenance',
          household: ['first-adult'],
          incomes: [{ id: 'salary', kind: 'salary', monthly: '1500.00', evidence: '181-2/2026-4' }],
          from,
        },
      ],
    };
    const proposal = { programme: 'home-help', from, facts, beneficiaryId: mother, form: 'fixed' };
    const { body: exemption } = await ana().post('/api/exemptions', proposal).expect(201);
    const { exemptionId, determinationId } = exemption;
    const { body } = await ana()
      .post('/api/decisions', {
        kind: 'exemption',
        programme: 'home-help',
        parties: [
          { personId: mother, role: 'beneficiary', contribution: '122.57' },
          { personId: daughter, role: 'liable-person', contribution: '17.43' },
        ],
        caseNumber: '181-2/2026',
        exemption: { exemptionId, determinationId },
        textKey: 'exemption-decision',
        textVersion: 1,
      })
      .expect(201);
    decisionId = body.decisionId as string;
    const preview = await ana().post('/api/letters/preview', wanted()).expect(200);
    expect(preview.body).toMatchObject({ languages: 'sl-it', number: null, notYet: 'DECISION_NOT_NUMBERED' });
    const { text, unverified } = preview.body;
    expect(text).toContain('OSNUTEK – ni za odpremo');
    expect(text).toContain('Znesek: 777,43');
    expect(flowing(text)).toContain('zavezanka Ana Šuštar plača 17,43 EUR na mesec');
    expect(flowing(text)).toContain('l’obbligata Ana Šuštar paga 17,43 EUR al mese');
    expect(unverified).toEqual(expect.arrayContaining(['procedure.appeal', 'rule:threshold-home']));
    const refused = await ana().post('/api/letters', wanted()).expect(409);
    expect(refused.body.code).toBe('DECISION_NOT_NUMBERED');
  });

  it('goes out when it is approved, numbered and signed, to all its parties', async () => {
    await does(vera(), 'approval');
    await does(ana(), 'number', { number: '181-2/2026-5' });
    await does(vera(), 'signature');
    const { body } = await ana().post('/api/letters', wanted()).expect(201);
    expect(body.number).toBe('181-2/2026-5');
    const text = await textOf(body.letterId as string);
    expect(text).not.toContain('OSNUTEK');
    expect(text).toContain('POUK O PRAVNEM SREDSTVU');
    expect(text).toContain('AVVERTENZA SUI MEZZI DI IMPUGNAZIONE');
    expect(text).toContain('Vročiti osebno:\n  – Marija Žgajnar\n  – Ana Šuštar');
    const pages = pdfPages(await pdfOf(body.letterId as string));
    expect(pages.join('\n')).toContain('Plačilna sposobnost (PS)');
    expect(pages.join('\n')).toContain('Capacità di pagamento (PS)');
  });

  it('cannot go out as another kind of letter', async () => {
    const other = await ana()
      .post('/api/letters/preview', { ...wanted(), kind: 'grant' })
      .expect(409);
    expect(other.body).toMatchObject({ code: 'DECISION_OF_OTHER_KIND', facts: { kind: 'exemption' } });
  });
});

describe('A person who comes on the waiting list of Koper, and one who goes to Piran', () => {
  const usual = { programme: 'home-help', municipality: '050', unit: 'Koper', sign: '181', channel: 'paper' };
  const facts = {
    careAtHomeReplacesInstitution: true,
    bornOn: '1941-03-12',
    notFullyAbleToLiveAlone: true,
    tasks: ['washing', 'meal'],
    hoursADay: 1,
    hoursAWeek: 5,
  };

  async function apply(surname: string): Promise<string> {
    const personId = await register(surname);
    const application = { ...usual, personId, receivedOn: '2026-05-12', providers: [] };
    const { body } = await ana().post('/api/applications', application).expect(201);
    return body.applicationId as string;
  }

  it('is told of the place on the list, with a number of the case', async () => {
    const applicationId = await apply('Kralj');
    const at = (path: string) => `/api/applications/${applicationId}/${path}`;
    await ana().bring(at('documents'), { type: 'application', receivedOn: '2026-05-12' }).expect(201);
    await ana().post(at('completeness-checks'), { facts }).expect(200);
    await ana().post(at('eligibility-evaluations'), { facts, on: '2026-05-12' }).expect(201);
    const needProfile = { frequency: 'daily', extendedScope: [], relativesHelp: false, hoursPerWeek: 5 };
    const provider = 'Center za pomoč na domu';
    const placing = { provider, listedOn: '2026-05-12', needProfile, legalRegime: 'ZSV' };
    const placed = await ana().post(at('waiting-list-entries'), placing).expect(201);
    const wanted = { kind: 'list-placement', about: placed.body.entryId as string };
    const { body } = await ana().post('/api/letters/preview', wanted).expect(200);
    expect(body.text).toContain('OBVESTILO O UVRSTITVI NA ČAKALNO LISTO');
    expect(body.text).toContain('  – pomoč vsak dan\n  – 5 ur na teden');
    expect(body.text).not.toContain('Pouk o pravnem sredstvu'.toUpperCase());
    const { body: letter } = await ana().post('/api/letters', wanted).expect(201);
    expect(letter).toMatchObject({ languages: 'sl-it', applicationId, kind: 'list-placement' });
    expect(letter.number).toMatch(/^181-\d+\/2026-2$/);
  });

  it('is told that the application went to the competent unit', async () => {
    const applicationId = await apply('Novak');
    await ana().post(`/api/applications/${applicationId}/transfer`, { toUnit: 'Piran' }).expect(201);
    const { body } = await ana().post('/api/letters', { kind: 'transfer', about: applicationId }).expect(201);
    expect(body.unit).toBe('Koper');
    expect(flowing(await textOf(body.letterId as string))).toContain(
      'odstopili pristojni enoti Piran (65. člen',
    );
  });
});
