import { unitsOf } from './units.rules';

describe('the units of the house', () => {
  it('are those that users are of and those known otherwise, in the order of the Slovene alphabet', () => {
    const accounts = [
      { units: ['Sežana', 'Koper'], status: 'open' },
      { units: ['Koper'], status: 'closed' },
      { units: ['Čatež'], status: 'open' },
      { units: ['Dom'], status: 'none' },
    ];
    const known = [
      { name: 'Koper', from: ['cases' as const, 'accounts' as const] },
      { name: 'Piran', from: ['cases' as const] },
    ];
    expect(unitsOf(accounts, known)).toEqual([
      { unit: 'Čatež', users: 1, from: [] },
      { unit: 'Dom', users: 0, from: [] },
      { unit: 'Koper', users: 1, from: ['cases', 'accounts'] },
      { unit: 'Piran', users: 0, from: ['cases'] },
      { unit: 'Sežana', users: 1, from: [] },
    ]);
  });
});
