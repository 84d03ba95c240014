import { unitsOnce } from './units.rules';

describe('the units there are', () => {
  it('are named once each in the order of the Slovene alphabet, with everything that they are known by', () => {
    expect(
      unitsOnce([
        { name: 'Sežana', from: 'accounts' },
        { name: 'Koper', from: 'claims' },
        { name: 'Čatež', from: 'accounts' },
        { name: 'Koper', from: 'cases' },
        { name: 'C\u030Catež', from: 'accounts' },
        { name: 'Dom', from: 'cases' },
      ]),
    ).toEqual([
      { name: 'Čatež', from: ['accounts'] },
      { name: 'Dom', from: ['cases'] },
      { name: 'Koper', from: ['cases', 'claims'] },
      { name: 'Sežana', from: ['accounts'] },
    ]);
  });
});
