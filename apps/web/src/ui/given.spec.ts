import { anyOf, filled, isTicked, numberOf, oneOf, said, textOf } from './given.rules';

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

  it('is nothing, rather than empty or nought, where a field may be left out', () => {
    const given = { note: null, hours: '7.5', sex: 'female', ticked: true };
    expect([textOf(given, 'note'), numberOf(given, 'note')]).toEqual([undefined, undefined]);
    expect(numberOf(given, 'hours')).toBe(7.5);
    expect([anyOf(given, 'sex', ['male', 'female']), anyOf(given, 'note', ['a'])]).toEqual([
      'female',
      undefined,
    ]);
    expect([isTicked(given, 'ticked'), isTicked(given, 'note')]).toEqual([true, false]);
  });
});
