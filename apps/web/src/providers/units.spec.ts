import { unitsOf } from './units.rules';

describe('the units of the house', () => {
  it('are those that users are of, in the order of the Slovene alphabet, with the users who are there', () => {
    const accounts = [
      { units: ['Sežana', 'Koper'], status: 'open' },
      { units: ['Koper'], status: 'closed' },
      { units: ['Čatež'], status: 'open' },
      { units: ['Dom'], status: 'none' },
    ];
    expect(unitsOf(accounts)).toEqual([
      { unit: 'Čatež', users: 1 },
      { unit: 'Dom', users: 0 },
      { unit: 'Koper', users: 1 },
      { unit: 'Sežana', users: 1 },
    ]);
  });
});
