import { localDate, month } from '#libs/kernel';
import { type ReportedFigures, share } from './report-sentence.rules';
import { waitingListReport } from './waiting-list-report.rules';

const figures = (persons: number, rest: Partial<ReportedFigures> = {}): ReportedFigures => ({
  programme: 'home-help',
  on: localDate('2022-11-30'),
  from: month('2021-12'),
  to: month('2022-11'),
  persons,
  entries: persons,
  reading: 'dailyMean',
  mean: 111.5,
  severalDaily: 0,
  daily: 0,
  weekly: 0,
  twoWeekly: 0,
  threeWeekly: 0,
  relativesHelp: 0,
  extendedScope: 0,
  ...rest,
});
const told = (given: ReportedFigures, language: 'sl' | 'it' = 'sl'): string[] =>
  waitingListReport(given, language).map((parts) => parts.map(({ text }) => text).join(''));

describe('The paragraph on a waiting list', () => {
  it.each([
    [1, 'Dne 30. 11. 2022 je čakala na storitev 1 oseba.'],
    [2, 'Dne 30. 11. 2022 sta čakali na storitev 2 osebi.'],
    [3, 'Dne 30. 11. 2022 so čakale na storitev 3 osebe.'],
    [5, 'Dne 30. 11. 2022 je čakalo na storitev 5 oseb.'],
    [102, 'Dne 30. 11. 2022 sta čakali na storitev 102 osebi.'],
  ])('of %i waiting has the right forms in Slovene', (persons, first) => {
    expect(told(figures(persons))[0]).toBe(first);
  });

  it('says in both languages that nobody waited, and no shares of nobody', () => {
    expect(told(figures(0))).toEqual([
      'Dne 30. 11. 2022 na storitev ni čakal nihče (0).',
      'Od decembra 2021 do novembra 2022 je na mesec čakalo povprečno 112 oseb (povprečje povprečnih dnevnih stanj).',
    ]);
    expect(told(figures(0, { mean: null }), 'it')).toEqual([
      'Alla data del 30/11/2022 nessuno era in attesa del servizio (0).',
    ]);
  });

  it('has the singular in Italian', () => {
    expect(told(figures(1), 'it')[0]).toBe('Alla data del 30/11/2022 era in attesa del servizio 1 persona.');
  });

  it('marks each number by its measure, and nothing else', () => {
    const parts = waitingListReport(figures(7, { daily: 4, severalDaily: 1 }), 'sl').flat();
    for (const { text, measure } of parts) expect(measure !== null).toBe(/^\d[\d.]*( %)?$/.test(text));
    expect(new Set(parts.map(({ measure }) => measure)).size).toBe(10);
  });

  it('rounds shares half up, as published reports do', () => {
    expect([share(1, 8), share(91, 142), share(26, 91), share(0, 0)]).toEqual([13, 64, 29, 0]);
  });
});
