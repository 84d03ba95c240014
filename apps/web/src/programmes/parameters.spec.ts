import { holdsOn, valueLines } from './parameters.rules';

const appeal = {
  id: 'procedure.appeal',
  programme: null,
  values: [
    { from: null, until: '2025-12-31', text: '15' },
    { from: '2026-01-01', until: null, text: '21' },
  ],
};
const amount = { id: 'amount', programme: 'cash-aid', values: [] };

describe('the parameters of a day', () => {
  it.each([
    ['2025-12-31', '15'],
    ['2026-01-01', '21'],
  ])('on %s are those that hold then, the first and the last day included', (day, text) => {
    expect(valueLines([appeal], day).map(({ value }) => value?.text)).toEqual([text]);
  });

  it('of all time are all, and one that nobody has set yet is told too', () => {
    expect(valueLines([appeal, amount], '').map(({ key, value }) => [key, value?.text ?? null])).toEqual([
      ['/procedure.appeal/', '15'],
      ['/procedure.appeal/2026-01-01', '21'],
      ['cash-aid/amount', null],
    ]);
  });

  it('hold without an end until something else is set', () => {
    expect(holdsOn({ from: '2026-03-01', until: null }, '2030-01-01')).toBe(true);
    expect(holdsOn({ from: '2026-03-01', until: null }, '2026-02-28')).toBe(false);
  });
});
