import { eventually, pdfPages } from '#libs/testing';
import { DatedOffice } from './dated-office';

let office: DatedOffice;
jest.setTimeout(240_000);
beforeAll(async () => {
  office = await DatedOffice.open('2026-03-02');
});
afterAll(() => office.close());

const PROVIDER = 'Pomoč na domu Koper';
const ana = () => office.as('ana');
const vera = () => office.as('vera', 'Koper', 'manager');
const flowing = (text: string): string => text.replace(/\s+/g, ' ');
const HELP = {
  careAtHomeReplacesInstitution: true,
  bornOn: '1940-05-05',
  notFullyAbleToLiveAlone: true,
  tasks: ['dressing', 'meal'],
  hoursADay: 2,
  hoursAWeek: 10,
};

async function applied(programme: string, surname: string, documents: string[], facts: object) {
  const person = await ana().post('/api/persons', { surname, givenName: 'Vida', sex: 'female' }).expect(201);
  const received = { programme, personId: person.body.personId, receivedOn: '2026-02-02' };
  const where = { municipality: '050', unit: 'Koper', sign: '181', channel: 'paper' };
  const { body } = await ana()
    .post('/api/applications', { ...received, ...where })
    .expect(201);
  const at = (path: string) => `/api/applications/${body.applicationId}/${path}`;
  for (const type of documents)
    await ana().bring(at('documents'), { type, receivedOn: '2026-02-02' }).expect(201);
  await ana().post(at('completeness-checks'), { facts }).expect(200);
  await ana().post(at('eligibility-evaluations'), { facts }).expect(201);
  return { personId: person.body.personId as string, applicationId: body.applicationId as string, at };
}

async function listed(surname: string, listedOn: string): Promise<string> {
  const { at } = await applied('home-help', surname, ['application'], HELP);
  const place = { provider: PROVIDER, listedOn, needProfile: { frequency: 'daily' } };
  const placed = await ana().post(at('waiting-list-entries'), place).expect(201);
  return placed.body.entryId as string;
}

const entry = (id: string, path = '') => `/api/waiting-list-entries/${id}${path}`;
const looked = async (wanted: object) => (await ana().post('/api/letters/preview', wanted).expect(200)).body;
const sent = async (wanted: object) => (await ana().post('/api/letters', wanted).expect(201)).body;
const said = async (letterId: string) =>
  flowing((await ana().get(`/api/letters/${letterId}.txt`).expect(200)).text);

describe('Those who wait for home help in Koper', () => {
  let [first, second] = ['', ''];

  it('are told in the placing letter where they stand in the order of today', async () => {
    [first, second] = [await listed('Bizjak', '2026-02-02'), await listed('Cerar', '2026-02-09')];
    const { text } = await looked({ kind: 'list-placement', about: second });
    expect(flowing(text)).toContain('Dne 2. 3. 2026 ste na 2. mestu.');
    expect(flowing(text)).toContain('Il giorno 2/3/2026 Lei occupa il posto n. 2.');
    const { letterId } = await sent({ kind: 'list-placement', about: first });
    expect(await said(letterId)).toContain('Dne 2. 3. 2026 ste na 1. mestu.');
  });

  it('are offered a place with the hours that the provider keeps for the offer', async () => {
    const made = await ana().post(entry(first, '/offers'), { startsOn: '2026-03-16' }).expect(201);
    const { offerId } = made.body;
    const before = await looked({ kind: 'offer', about: first });
    expect(before.text).not.toContain('Ponujeni obseg');
    const book = '/api/programmes/home-help/capacity';
    const hours = { provider: PROVIDER, from: '2026-03-01', hoursPerWeek: '40' };
    await vera().post(`${book}/declarations`, hours).expect(201);
    const kept = { bookingId: offerId, kind: 'offer', lapsesOn: '2026-03-14', volume: '7.5' };
    await ana()
      .post(`${book}/bookings`, { provider: PROVIDER, ...kept, from: '2026-03-16' })
      .expect(201);
    const { letterId } = await sent({ kind: 'offer', about: first, part: offerId });
    const text = await said(letterId);
    expect(text).toContain('od 16. 3. 2026 dalje');
    expect(text).toContain('Ponujeni obseg: 7,5 h na teden.');
    expect(text).toContain('Volume offerto: 7,5 h alla settimana.');
  });
});

describe('A re-validation campaign in Koper', () => {
  let [campaignId, waits, silent] = ['', '', ''];
  const question = (about: string, kind = 'revalidation') => ({ kind, about });
  const asked = async (entryId: string) => {
    const path = `/api/revalidation-campaigns/${campaignId}/entries`;
    const { body } = await ana().get(path).expect(200);
    return body.entries.find((one: { entryId: string }) => one.entryId === entryId);
  };

  it('has no letter before somebody was asked, and one for each when they were', async () => {
    [waits, silent] = [await listed('Dolenc', '2026-02-10'), await listed('Erjavec', '2026-02-11')];
    const none = await ana().post('/api/letters/preview', question(waits)).expect(409);
    expect(none.body.code).toBe('REVALIDATION_NOT_ASKED');
    const campaign = { programme: 'home-help', provider: PROVIDER, notConfirmedSince: '2026-02-28' };
    const { body } = await ana().post('/api/revalidation-campaigns', campaign).expect(201);
    campaignId = body.campaignId as string;
    await eventually('all are asked', async () => (await asked(silent)) !== undefined);
    const reminder = question(silent, 'revalidation-reminder');
    const early = await ana().post('/api/letters/preview', reminder).expect(409);
    expect(early.body.code).toBe('REVALIDATION_NOT_SENT');
  });

  it('notes the letter on the entry, whose period to answer runs to the day that the letter names', async () => {
    for (const about of [waits, silent]) {
      const letter = await sent(question(about));
      const noted = await eventually('the letter is noted', async () => {
        const one = await asked(about);
        return one?.standing === 'letter-produced' && one;
      });
      expect(noted.letterRef).toBe(letter.letterId);
      const [year, month, day] = noted.answerBy.split('-').map(Number);
      expect(await said(letter.letterId)).toContain(`do vključno ${day}. ${month}. ${year}`);
    }
  });

  it('starts no second period by a letter that takes the first one’s place', async () => {
    office.on('2026-03-04');
    const { letterRef, answerBy } = await asked(silent);
    const again = { ...question(silent), replaces: letterRef, addition: { sl: 'Popravljen naslov.' } };
    const [year, month, day] = answerBy.split('-').map(Number);
    const other = await sent(again);
    expect(await said(other.letterId)).toContain(`do vključno ${day}. ${month}. ${year}`);
    expect(other.letterId).not.toBe(letterRef);
    expect(await asked(silent)).toMatchObject({ letterRef, answerBy, standing: 'letter-produced' });
  });

  it('reminds whoever is silent, with a longer period; and asks nobody again who has answered', async () => {
    const answer = { answeredOn: '2026-03-04', answer: 'still-waiting' };
    const at = `/api/revalidation-campaigns/${campaignId}/entries/${waits}/answer`;
    await ana().post(at, answer).expect(200);
    office.on('2026-04-10');
    const refused = await ana().post('/api/letters', question(waits, 'revalidation-reminder')).expect(409);
    expect(refused.body.code).toBe('REVALIDATION_NOT_OPEN');
    const { answerBy } = await asked(silent);
    const reminder = await sent(question(silent, 'revalidation-reminder'));
    expect(await said(reminder.letterId)).toContain('Dne 2. 3. 2026 smo vas vprašali');
    const reminded = await eventually('the reminder is noted', async () => {
      const one = await asked(silent);
      return one.standing === 'reminded' && one;
    });
    expect(reminded.answerBy > answerBy).toBe(true);
    const twice = await ana().post('/api/letters', question(silent, 'revalidation-reminder')).expect(409);
    expect(twice.body.code).toBe('LETTER_ALREADY_PRODUCED');
    const late = `/api/revalidation-campaigns/${campaignId}/entries/${silent}/answer`;
    await ana().post(late, { answeredOn: '2026-04-10', answer: 'withdraws' }).expect(200);
    const { body } = await ana().get(entry(silent)).expect(200);
    expect(body.end).toMatchObject({ reason: 'withdrew' });
  });
});

describe('Somebody who is admitted to the housing group', () => {
  it('is told in the letter of the admission until when the plan is looked at together', async () => {
    office.on('2026-04-09');
    const documents = ['application', 'psychiatric-opinion', 'csd-report', 'proof-of-income'];
    const facts = {
      bornOn: '1988-07-14',
      longTermMentalHealthProblem: true,
      freeDecision: true,
      ableToLiveAlone: false,
    };
    const all = [...documents, 'co-payment-assurance'];
    const { personId, applicationId } = await applied('housing-group', 'Furlan', all, facts);
    const places = { provider: 'VEZI', from: '2026-04-01', places: 36 };
    await vera().post('/api/programmes/housing-group/capacity/declarations', places).expect(201);
    const admitted = await ana()
      .post('/api/admissions', {
        personId,
        applicationId,
        programme: 'housing-group',
        municipality: '050',
        provider: 'VEZI',
        startsOn: '2026-04-10',
        agreement: { kind: 'accommodation' },
      })
      .expect(201);
    const { admissionId } = admitted.body;
    const planned = await ana().post('/api/letters', { kind: 'admission', about: admissionId }).expect(409);
    expect(planned.body.code).toBe('NOT_ADMITTED_YET');
    office.on('2026-04-10');
    await ana().post(`/api/admissions/${admissionId}/start`, { startedOn: '2026-04-10' }).expect(200);
    const { letterId } = await sent({ kind: 'admission', about: admissionId });
    const text = await said(letterId);
    expect(text).toContain('ste od 10. 4. 2026 vključeni');
    expect(text).toContain('pregledali najpozneje do 10. 10. 2026');
    expect(text).toContain('entro il giorno 10/10/2026');
  });
});

describe('A letter bears the code of the record’s newest seal', () => {
  it('once there is one; what was sent before stays without, and the code is found again', async () => {
    const entryId = await listed('Golob', '2026-02-12');
    const wanted = { kind: 'list-placement', about: entryId };
    const before = await sent(wanted);
    expect(await said(before.letterId)).not.toContain('Pečat evidence');
    const { body: seals } = await vera().post('/api/evidence/seals').expect(200);
    const code = seals.at(-1).code as string;
    const after = await sent({ ...wanted, replaces: before.letterId });
    expect(await said(after.letterId)).toContain(`ob pripravi tega pisma: ${code}.`);
    expect(await said(after.letterId)).toContain(`al momento della stesura: ${code}.`);
    const pdf = (await ana().get(`/api/letters/${after.letterId}.pdf`).expect(200)).body as Buffer;
    for (const page of pdfPages(pdf)) expect(page).toContain(code);
    await ana().get(`/api/evidence/seals/${code}`).expect(200);
    expect(await said(before.letterId)).not.toContain('Pečat evidence');
  });
});
