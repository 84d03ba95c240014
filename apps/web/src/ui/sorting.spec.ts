import { sorted } from './sorting.rules';

describe('a sorted table', () => {
  const by = (values: (string | number | null)[], descending = false) =>
    sorted(
      values.map((value) => ({ value })),
      ({ value }) => value,
      descending,
    ).map(({ value }) => value);

  it('puts č after c and š after s, and numbers by their size', () => {
    expect(by(['Šuštar', 'Čuk', 'Cerar', 'Sever'])).toEqual(['Cerar', 'Čuk', 'Sever', 'Šuštar']);
    expect(by([10, 9, 100])).toEqual([9, 10, 100]);
    expect(by(['KP-10', 'KP-9'])).toEqual(['KP-9', 'KP-10']);
  });

  it('puts rows without a value last in both directions', () => {
    expect(by(['2022-11-30', null, '2021-01-01'])).toEqual(['2021-01-01', '2022-11-30', null]);
    expect(by(['2022-11-30', null, '2021-01-01'], true)).toEqual(['2022-11-30', '2021-01-01', null]);
  });
});
