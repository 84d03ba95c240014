import { filled, oneOf, said } from './given.rules';

describe('what a form gives, as commands take it', () => {
  it('is empty text where nothing was typed', () => {
    expect(said(null)).toBe('');
    expect(said('Koper')).toBe('Koper');
  });

  it('leaves out what was left empty', () => {
    expect(filled({ note: null, filedOn: '2022-11-30', other: 'x' }, 'note', 'filedOn')).toEqual({
      filedOn: '2022-11-30',
    });
  });

  it('is one of the values that were offered, or an error', () => {
    expect(oneOf(['yes', 'no'], 'no')).toBe('no');
    expect(() => oneOf(['yes', 'no'], null)).toThrow('not offered');
  });
});
