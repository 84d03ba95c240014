import { unitsIn } from './account';

describe('units of a line', () => {
  it('are told apart by commas, each once', () => {
    expect(unitsIn('Koper, Izola ,Koper')).toEqual(['Koper', 'Izola']);
    expect(unitsIn(' ')).toEqual([]);
  });
});
