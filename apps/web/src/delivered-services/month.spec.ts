import type { Cancellation, Delivery } from './delivered';
import {
  type Admitted,
  deliveredMinutes,
  linesOf,
  monthsLater,
  plannedIn,
  plannedMinutes,
  timesOf,
  usualMonth,
} from './month.rules';

const schedule = [
  { weekday: 1, from: '08:00', to: '09:30' },
  { weekday: 3, from: '08:00', to: '09:30' },
];
const admitted: Admitted = {
  startedOn: '2026-03-02',
  endedOn: '2026-03-19',
  scheduleOn: () => schedule,
  standsStillOn: () => null,
};

const visit = (id: string, start: string, end: string, more: Partial<Delivery> = {}): Delivery => ({
  ...{ deliveryId: id, withdrawn: false, corrections: [], item: 'care', start, end },
  ...{ effectiveMinutes: 60, carer: 'K-1', on: null, quantity: null, substitution: null, ...more },
});

const off = (id: string, start: string, end: string, withdrawn = false): Cancellation => ({
  ...{ cancellationId: id, withdrawn, item: 'care', start, end, cancelledBy: 'beneficiary' },
  ...{ announcedOn: null, charged: null },
});
const told = (deliveries: readonly Delivery[], cancellations: readonly Cancellation[] = []) => ({
  deliveries,
  cancellations,
});

describe("A month of an admission's visits", () => {
  it('agreed visits are those of the days on which the person was admitted', () => {
    expect(plannedIn(admitted, '2026-03').map(({ day }) => day)).toEqual([
      '2026-03-02',
      '2026-03-04',
      '2026-03-09',
      '2026-03-11',
      '2026-03-16',
      '2026-03-18',
    ]);
    expect(plannedIn(admitted, '2026-04')).toEqual([]);
    expect(plannedIn({ ...admitted, startedOn: null }, '2026-03')).toEqual([]);
  });

  it('on days on which the service stands still the visits are not counted as agreed time', () => {
    const standsStillOn = (day: string) => (day >= '2026-03-09' && day < '2026-03-12' ? 'hospital' : null);
    const planned = plannedIn({ ...admitted, standsStillOn }, '2026-03');
    expect(planned.map(({ standsStill }) => standsStill)).toEqual([
      null,
      null,
      'hospital',
      'hospital',
      null,
      null,
    ]);
    expect(plannedMinutes(planned)).toBe(360);
  });

  it('each agreed visit stands beside what was delivered at its time, and what is left stands for itself', () => {
    const planned = plannedIn(admitted, '2026-03');
    const deliveries = [
      visit('a', '2026-03-02T08:00', '2026-03-02T09:30'),
      visit('b', '2026-03-04T09:00', '2026-03-04T10:00'),
      visit('c', '2026-03-05T08:00', '2026-03-05T09:00'),
      visit('d', '2026-03-09T08:00', '2026-03-09T09:30', { withdrawn: true }),
    ];
    const lines = linesOf(planned, told(deliveries), '2026-03-11');
    expect(lines.map(({ day, state }) => `${day.slice(8)} ${state}`)).toEqual([
      '02 as-planned',
      '04 other-time',
      '05 unplanned',
      '09 missing',
      '09 withdrawn',
      '11 missing',
      '16 ahead',
      '18 ahead',
    ]);
    expect(deliveredMinutes(deliveries)).toBe(180);
  });

  it('two visits of a day are told apart, also one that ends after midnight', () => {
    const planned = [
      { day: '2026-03-02' as never, from: '08:00', to: '09:00', standsStill: null },
      { day: '2026-03-02' as never, from: '22:00', to: '24:00', standsStill: null },
    ];
    const lines = linesOf(planned, told([visit('n', '2026-03-02T22:30', '2026-03-03T00:30')]), '2026-03-31');
    expect(lines.map(({ state }) => state)).toEqual(['missing', 'other-time']);
  });

  it('a visit that was called off stands at its agreed time, one that was not agreed for itself, one taken back nowhere', () => {
    const planned = plannedIn({ ...admitted, endedOn: '2026-03-06' }, '2026-03');
    const cancelled = [
      off('a', '2026-03-02T08:00', '2026-03-02T09:30'),
      off('b', '2026-03-03T18:00', '2026-03-03T19:00'),
      off('c', '2026-03-04T08:00', '2026-03-04T09:30', true),
    ];
    const lines = linesOf(planned, told([], cancelled), '2026-03-31');
    expect(lines.map(({ day, state, planned: visit }) => [day, state, visit !== null])).toEqual([
      ['2026-03-02', 'cancelled', true],
      ['2026-03-03', 'cancelled', false],
      ['2026-03-04', 'missing', true],
    ]);
  });

  it('without agreed times what was delivered is simply recorded', () => {
    const [line] = linesOf([], told([visit('a', '2026-03-02T08:00', '2026-03-02T09:00')]), '2026-03-31');
    expect(line?.state).toBe('recorded');
  });
});

describe('Months and times', () => {
  it('the month shown first is the last one that is over, within the admission', () => {
    expect(usualMonth({ ...admitted, endedOn: null }, '2026-05-10')).toBe('2026-04');
    expect(usualMonth(admitted, '2026-05-10')).toBe('2026-03');
    expect(usualMonth({ ...admitted, endedOn: null }, '2026-03-10')).toBe('2026-03');
    expect(usualMonth({ ...admitted, endedOn: '2026-03-01', startedOn: '2026-02-10' }, '2026-05-10')).toBe(
      '2026-02',
    );
  });

  it('months go on over the end of a year', () => {
    expect([monthsLater('2026-01', -1), monthsLater('2025-12', 1)]).toEqual(['2025-12', '2026-01']);
  });

  it('a visit that ends before it began ended on the next day', () => {
    expect(timesOf('2026-03-31', '23:00', '01:00')).toEqual({
      start: '2026-03-31T23:00',
      end: '2026-04-01T01:00',
    });
    expect(timesOf('2026-03-31', '22:00', '24:00').end).toBe('2026-04-01T00:00');
    expect(timesOf('2026-03-31', '08:00', '09:00').end).toBe('2026-03-31T09:00');
  });
});
