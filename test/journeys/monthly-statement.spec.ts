import { eventually } from '#libs/testing';
import { DatedOffice } from './dated-office';

interface Totals {
  minutes: number;
  full: string | null;
  subsidy: string | null;
  value: string;
  contribution: string;
  exemption: string;
}
interface Statement {
  lines: { tariff: string; minutes: number; price: { user: string; source: string }; value: string }[];
  shares: { rule: string; determinationId: string | null; payer: string }[];
  totals: Totals;
  warnings: { code: string }[];
}
interface Month {
  changed: boolean;
  deliveries: { deliveryId: string; start: string; corrections: string[] }[];
  statements: { statementId: string; corrects: string | null; statement: Statement; differences: object[] }[];
}

const RECORDED = '/api/delivered-services';

describe('From visits to a monthly statement of home help at Koper', () => {
  let office: DatedOffice;
  let personId = '';
  let admissionId = '';

  jest.setTimeout(180_000);
  beforeAll(async () => {
    office = await DatedOffice.open('2026-03-02');
  });
  afterAll(() => office.close());

  const ana = () => office.as('ana');
  const breda = () => office.as('breda', 'Izvajalec Koper', 'provider-coordinator');
  const visit = (start: string, end: string) =>
    breda().post(`${RECORDED}/visits`, { admissionId, start, end, carer: 'K-07' });
  const march = () => `${RECORDED}/admissions/${admissionId}/months/2026-03`;
  const monthOnceItHas = (statements: number): Promise<Month> =>
    eventually(`the month has ${statements} statements`, async () => {
      const { body } = (await breda().get(march())) as { body: Month };
      return body.statements?.length === statements ? body : undefined;
    });

  it('a person is admitted at the printed prices; prices in full are set by the municipality', async () => {
    const person = await ana().post('/api/persons', { surname: 'Kralj', givenName: 'Ljudmila' });
    expect(person.status).toBe(201);
    personId = (person.body as { personId: string }).personId;
    const declared = await breda().post('/api/programmes/home-help/capacity/declarations', {
      provider: 'Izvajalec Koper',
      from: '2026-03-02',
      hoursPerWeek: '400',
    });
    expect([declared.status, declared.body]).toMatchObject([201, {}]);
    const admitted = await breda().post('/api/admissions', {
      personId,
      programme: 'home-help',
      municipality: '050',
      provider: 'Izvajalec Koper',
      startsOn: '2026-03-02',
      agreement: {
        kind: 'service',
        hoursPerWeek: 20,
        tasks: ['dressing', 'meal'],
        price: { item: 'care', provider: 'Koper' },
      },
    });
    expect([admitted.status, admitted.body]).toMatchObject([201, {}]);
    admissionId = (admitted.body as { admissionId: string }).admissionId;
    const price = {
      programme: 'home-help',
      provider: 'Koper',
      item: 'care',
      tariff: 'weekday',
      verified: true,
    };
    const source = 'sklep občinskega sveta';
    const wrong = await office
      .as('vera', 'Koper', 'manager')
      .post(`${RECORDED}/prices`, { ...price, source, full: '6.00', user: '7.00', from: '2026-01-01' });
    expect([wrong.status, wrong.body]).toMatchObject([409, { code: 'USER_PRICE_ABOVE_FULL' }]);
    const set = await office.as('vera', 'Koper', 'manager').post(`${RECORDED}/prices`, {
      ...price,
      source,
      full: '21.00',
      subsidy: '14.00',
      user: '7.00',
      from: '2026-01-01',
    });
    expect(set.status).toBe(201);
  });

  it('the provider records twenty hours; what cannot have been is refused', async () => {
    office.on('2026-03-10');
    for (const day of ['02', '03', '04', '05', '06']) {
      const { status, body } = await visit(`2026-03-${day}T08:00`, `2026-03-${day}T12:00`);
      expect([status, body]).toMatchObject([201, { month: '2026-03', provider: 'Izvajalec Koper' }]);
    }
    const refused = async (start: string, end: string): Promise<unknown> => {
      const { status, body } = await visit(start, end);
      expect(status).toBe(409);
      return (body as { code: string }).code;
    };
    expect(await refused('2026-02-27T08:00', '2026-02-27T09:00')).toBe('OUTSIDE_ADMISSION');
    expect(await refused('2026-03-06T11:00', '2026-03-06T13:00')).toBe('CARER_TWICE_AT_ONCE');
    expect(await refused('2026-03-11T08:00', '2026-03-11T09:00')).toBe('DATE_IN_FUTURE');
    const bad = await breda().post(`${RECORDED}/visits`, {
      admissionId,
      start: '8h',
      end: '9h',
      carer: 'Ana K',
    });
    expect(bad.status).toBe(400);
    const early = await breda().post(`${march()}/statement`);
    expect([early.status, early.body]).toMatchObject([409, { code: 'MONTH_NOT_OVER' }]);
  });

  it('the statement shows each line with its price and source: 140,00, all paid by the user', async () => {
    office.on('2026-04-01');
    const issued = await breda().post(`${march()}/statement`);
    expect([issued.status, issued.body]).toMatchObject([201, { events: 1 }]);
    const { statements } = await monthOnceItHas(1);
    expect(statements[0]?.statement).toMatchObject({
      lines: [
        {
          tariff: 'weekday',
          minutes: 1200,
          price: { user: '7.00', source: 'sklep občinskega sveta' },
          value: '140.00',
        },
      ],
      totals: {
        full: '420.00',
        subsidy: '280.00',
        value: '140.00',
        contribution: '140.00',
        exemption: '0.00',
      },
      shares: [{ rule: 'no-exemption', payer: 'municipality' }],
      warnings: [],
    });
    const again = await breda().post(`${march()}/statement`);
    expect([again.status, again.body]).toMatchObject([409, { code: 'STATEMENT_ALREADY_ISSUED' }]);
    const none = await breda().post(`${march()}/correcting-statements`);
    expect([none.status, none.body]).toMatchObject([409, { code: 'NOTHING_CHANGES' }]);
  });

  it('a corrected visit gives a correcting statement that lists what differs; the first stays as it was', async () => {
    const { deliveries } = await monthOnceItHas(1);
    const friday = deliveries.find(({ start }) => start === '2026-03-06T08:00')?.deliveryId ?? '';
    const corrected = await breda().post(`${march()}/deliveries/${friday}/visit-corrections`, {
      start: '2026-03-06T08:00',
      end: '2026-03-06T10:00',
      carer: 'K-07',
      reason: 'wrong-time',
      note: 'ura prihoda je bila napačno zapisana',
    });
    expect([corrected.status, corrected.body]).toMatchObject([201, { events: 1 }]);
    const sunday = await visit('2026-03-08T21:30', '2026-03-08T22:30');
    expect(sunday.status).toBe(201);
    const issued = await breda().post(`${march()}/correcting-statements`);
    expect([issued.status, issued.body]).toMatchObject([201, { events: 1 }]);
    const { statements, changed } = await monthOnceItHas(2);
    expect(changed).toBe(false);
    expect(statements.map(({ statement }) => statement.totals.value)).toEqual(['140.00', '133.14']);
    expect(statements[1]?.corrects).toBe(statements[0]?.statementId);
    expect(statements[1]?.differences).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ of: 'line', figure: 'minutes', before: 1200, after: 1080 }),
        expect.objectContaining({ of: 'line', figure: 'value', before: null, after: '7.14' }),
        expect.objectContaining({ of: 'total', figure: 'contribution', before: '140.00', after: '133.14' }),
      ]),
    );
  });

  it("the provider's month adds the last statements up; hours are counted by tariff", async () => {
    const asked = 'month=2026-03&programme=home-help&provider=Izvajalec%20Koper';
    const { body } = await breda().get(`${RECORDED}/months?${asked}`);
    expect(body).toMatchObject({
      notIssued: 0,
      totals: { minutes: 1140, value: '133.14' },
      admissions: [{ admissionId, personId, deliveries: 6, minutes: 1140, statements: 2, changed: false }],
    });
    const hours = await breda().get(`${RECORDED}/hours?programme=home-help&from=2026-03&to=2026-03`);
    expect(hours.body).toMatchObject([
      { tariff: 'sunday-or-night', hours: '1:00', deliveries: 1 },
      { tariff: 'weekday', hours: '18:00', deliveries: 5 },
    ]);
  });

  it('a visit called off is charged as its source says, another carer is told of; both are known from then on only', async () => {
    const cancelled = await breda().post(`${RECORDED}/cancellations`, {
      admissionId,
      start: '2026-03-12T08:00',
      end: '2026-03-12T09:00',
      cancelledBy: 'beneficiary',
      charged: { source: 'dogovor, 7. člen', verified: false },
    });
    expect([cancelled.status, cancelled.body]).toMatchObject([201, { month: '2026-03', events: 1 }]);
    const twice = await visit('2026-03-12T08:30', '2026-03-12T09:00');
    expect([twice.status, twice.body]).toMatchObject([409, { code: 'VISIT_WAS_CANCELLED' }]);
    const { deliveries } = await monthOnceItHas(2);
    const monday = deliveries.find(({ start }) => start === '2026-03-02T08:00')?.deliveryId ?? '';
    const instead = { insteadOf: 'K-08', reason: 'sick-leave' };
    const told = await breda().post(`${march()}/deliveries/${monday}/substitution`, instead);
    expect([told.status, told.body]).toMatchObject([201, { events: 1 }]);
    const draft = await breda().get(`${march()}/draft`);
    expect(draft.body).toMatchObject({
      statement: {
        totals: { value: '140.14' },
        warnings: expect.arrayContaining([{ code: 'CANCELLATION_UNVERIFIED', subject: '2026-03-12' }]),
      },
      differences: expect.arrayContaining([
        expect.objectContaining({ subject: expect.stringMatching(/ cancelled$/), after: '7.00' }),
      ]),
    });
    const month = await eventually('the month shows both', async () => {
      const { body } = await breda().get(march());
      return body.cancellations.length === 1 && body.changed ? body : undefined;
    });
    expect(month.cancellations).toMatchObject([{ cancelledBy: 'beneficiary', charged: { minutes: 60 } }]);
    expect(month.deliveries).toContainEqual(
      expect.objectContaining({ deliveryId: monday, substitution: instead }),
    );
    // The record keeps its own time: nothing of it was known in 2020, everything is by the end of time.
    expect((await breda().get(`${march()}?knownAt=2020-01-01`)).status).toBe(404);
    const whole = await breda().get(`${march()}?knownAt=2099-01-01`);
    expect(whole.body).toEqual(month);
    const list = `${RECORDED}/months?month=2026-03&programme=home-help`;
    expect((await breda().get(`${list}&knownAt=2020-01-01`)).body).toMatchObject({ admissions: [] });
    expect((await breda().get(`${list}&knownAt=2099-01-01`)).body).toEqual((await breda().get(list)).body);
    const hours = `${RECORDED}/hours?programme=home-help&from=2026-03&to=2026-03`;
    expect((await breda().get(`${hours}&knownAt=2020-01-01`)).body).toEqual([]);
    expect((await breda().get(`${hours}&knownAt=2099-01-01`)).body).toEqual((await breda().get(hours)).body);
    const back = `${march()}/cancellations/${cancelled.body.id}/withdrawal`;
    const withdrawn = await breda().post(back, { reason: 'wrong-person' });
    expect([withdrawn.status, withdrawn.body]).toMatchObject([201, { events: 1 }]);
    const template = await breda().get(`${RECORDED}/imports/template`).expect(200);
    expect(template.text).toContain('Sprejem;Storitev;Datum;');
  });

  it('a file of visits is checked, confirmed and recorded, and then awaits a correcting statement', async () => {
    const header = 'Sprejem;Storitev;Datum;Začetek;Konec;Efektivne minute;Oskrbovalec;Količina';
    const rows = [
      [admissionId, '', '9. 3. 2026', '8:00', '9:00', '', 'K-08', ''],
      [admissionId, '', '9. 3. 2026', '8:30', '9:30', '', 'K-08', ''],
    ];
    const file = Buffer.from([header, ...rows.map((cells) => cells.join(';'))].join('\n'));
    const bring = async (fields: Record<string, string>) =>
      (await breda().bring(`${RECORDED}/imports`, fields, file)) as {
        status: number;
        body: { digest: string };
      };
    const checked = await bring({});
    expect([checked.status, checked.body]).toMatchObject([
      200,
      {
        rows: 2,
        accepted: 1,
        confirmed: false,
        rejected: [{ line: 3, column: 'Oskrbovalec', code: 'carer-twice-at-once' }],
      },
    ]);
    const before = await breda().get(`${march()}/draft`);
    expect(before.body).toMatchObject({ differences: [], statement: { totals: { minutes: 1140 } } });
    const recorded = await bring({ confirm: checked.body.digest });
    expect(recorded.body).toMatchObject({ accepted: 1, newDeliveries: 1, confirmed: true });
    const draft = await breda().get(`${march()}/draft`);
    expect((draft.body as { differences: object[] }).differences).toContainEqual({
      of: 'total',
      subject: '',
      figure: 'value',
      before: '133.14',
      after: '140.14',
    });
    const month = await eventually('the month is shown as changed', async () => {
      const { body } = (await breda().get(march())) as { body: Month };
      return body.changed ? body : undefined;
    });
    expect(month.statements).toHaveLength(2);
  });
});
