import { Office } from './office';

interface Month {
  month: string;
  median: number;
  low80: number;
  high80: number;
}
interface Forecast {
  definition: { id: string; version: number };
  observed: { month: string; monthEnd: number }[];
  months: Month[];
  whatIf: Month[] | null;
  backTest: { tried: object[]; meanError: number; naiveMeanError: number };
}

interface Report {
  text: string;
  figures: { measure: string; value: number; definition: object; source: string }[];
}

describe('An analyst with the sample register', () => {
  let office: Office;
  const forecast = (rest = '') =>
    office
      .as('ana', 'analyst')
      .get<Forecast>(`/api/programmes/home-help/statistics/forecast?after=2022-11&knownAt=2022-11-30${rest}`);
  beforeAll(async () => {
    office = await Office.open();
  }, 120_000);
  afterAll(() => office.close());

  it('sees how the list may go on from the 142 of November 2022, and how wrong such forecasts were', async () => {
    const { status, body } = await forecast();
    expect(status).toBe(200);
    expect(body.definition).toMatchObject({ id: 'waiting-list-forecast', version: 1 });
    // The register was taken over at the turn of the year: months before it are not drawn from.
    expect(body.observed[0]).toMatchObject({ month: '2021-12', monthEnd: 86 });
    expect(body.observed.at(-1)).toMatchObject({ month: '2022-11', monthEnd: 142 });
    expect(body.months.map(({ month }) => month)[0]).toBe('2022-12');
    expect(body.whatIf).toBeNull();
    expect(body.backTest.tried).toHaveLength(21);
    expect(body.backTest.meanError).toBeLessThan(body.backTest.naiveMeanError);
  });

  it('sees what nine more admissions a month would do, and gets the same figures again', async () => {
    const { body } = await forecast('&extraAdmissions=9&ahead=12');
    const [asObserved, whatIf] = [body.months.at(-1), body.whatIf?.at(-1)];
    expect(whatIf?.median).toBeLessThan((asObserved?.median ?? 0) - 90);
    expect((await forecast('&extraAdmissions=9&ahead=12')).body).toEqual(body);
  });

  it('is told which field asks for the impossible', async () => {
    const analyst = office.as('ana', 'analyst');
    const path = '/api/programmes/home-help/statistics/forecast';
    const early = await analyst.get<{ errors: object[] }>(`${path}?after=2021-06`);
    expect(early).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'after', code: 'TOO_FEW_MONTHS' }] },
    });
    const far = await analyst.get<{ errors: object[] }>(`${path}?after=2022-11&ahead=99`);
    expect(far).toMatchObject({ status: 400, body: { errors: [{ path: 'ahead' }] } });
  });

  it('reads the paragraph of the yearly report, each number with its definition', async () => {
    const analyst = office.as('ana', 'analyst');
    const path =
      '/api/programmes/home-help/reports/waiting-list?on=2022-11-30&from=2022-01&to=2022-11&knownAt=2022-11-30';
    const { body } = await analyst.get<Report>(path);
    expect(body.text).toBe(
      'Dne 30. 11. 2022 je čakalo na storitev 142 oseb. Od januarja do novembra 2022 je na mesec ' +
        'čakalo povprečno 112 oseb (povprečje stanj zadnji dan meseca). Pomoč vsak dan potrebuje 64 % čakajočih, ' +
        'od teh 29 % večkrat na dan; enkrat na teden jo potrebuje 18 %, dvakrat 12 %, trikrat 6 %. Svojci medtem ' +
        'pomagajo pri 10 % čakajočih; več, kot je mogoče ponuditi, jih potrebuje 8.',
    );
    expect(body.figures).toHaveLength(9);
    const waiting = body.figures.find(({ measure }) => measure === 'persons');
    expect(waiting).toMatchObject({ value: 142, definition: { id: 'waiting-list-day', version: 1 } });
    expect((await analyst.get<{ persons: number }>(waiting?.source ?? '')).body.persons).toBe(142);
    const italian = await analyst.get<Report>(`${path}&language=it`);
    expect(italian.body.text).toContain('Alla data del 30/11/2022 erano in attesa del servizio 142 persone.');
    expect(italian.body.text).toContain('112 persone al mese');
  });
});
