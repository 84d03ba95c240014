import { calmed } from './calm.rules';

const keyOf = ({ id }: { readonly id: string }): string => id;

describe('a list that changes while somebody reads it', () => {
  const shown = [
    { id: 'a', state: 'open' },
    { id: 'b', state: 'open' },
  ];

  it('says what the rows say now, in their places', () => {
    const now = [
      { id: 'b', state: 'taken' },
      { id: 'a', state: 'open' },
    ];
    expect(calmed(shown, now, keyOf).rows).toEqual([
      { id: 'a', state: 'open' },
      { id: 'b', state: 'taken' },
    ]);
  });

  it('counts what has come instead of putting it in', () => {
    const { rows, fresh } = calmed(shown, [{ id: 'new', state: 'open' }, ...shown], keyOf);
    expect(rows.map(keyOf)).toEqual(['a', 'b']);
    expect(fresh).toBe(1);
  });

  it('keeps what has gone, marked, so that nothing moves up', () => {
    const { rows, gone } = calmed(shown, [{ id: 'b', state: 'open' }], keyOf);
    expect(rows.map(keyOf)).toEqual(['a', 'b']);
    expect([...gone]).toEqual(['a']);
  });
});
