import { decimal, money } from '#libs/kernel';
import { toldValue } from './parameter-value.rules';

describe('the value of a parameter', () => {
  it.each([
    ['procedure.appeal', { count: 15, unit: 'days' }, { text: '15', unit: 'days' }],
    ['omd', money('507.43'), { text: '507.43', unit: 'eur' }],
    ['home-help.age', 65, { text: '65', unit: 'years' }],
    ['home-help.tasks', 2, { text: '2', unit: null }],
    ['home-help.subsidy-percent', 50, { text: '50', unit: 'percent' }],
    ['threshold.home.base', decimal('1.5'), { text: '1.5', unit: null }],
    ['home-help.long-term-care-hours-a-month', [20, 40], { text: '20, 40', unit: 'hours' }],
    ['payer', 'municipality', { text: 'municipality', unit: null }],
  ])('of %s is told with its unit', (id, value, told) => {
    expect(toldValue(id, value)).toEqual({ ...told, parts: [] });
  });

  it('that has parts is told part by part, hours by the clock', () => {
    expect(toldValue('tariff.night-hours', { from: 1320, until: 360 }).parts).toEqual([
      { name: 'from', text: '22:00' },
      { name: 'until', text: '6:00' },
    ]);
    expect(toldValue('retention.123', { title: 'storitve', months: null }).parts).toEqual([
      { name: 'title', text: 'storitve' },
    ]);
  });
});
