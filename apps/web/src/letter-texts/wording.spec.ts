import { differenceOf, piecesOf, standingOf } from './wording.rules';

describe('a text of a letter', () => {
  it('is taken apart into what stands, what is filled in and what has forms', () => {
    expect(piecesOf('Vlogi, ki jo je {sex?vložil|vložila|vložil/-a} {name}, se ugodi.')).toEqual([
      { kind: 'text', text: 'Vlogi, ki jo je ' },
      { kind: 'forms', name: 'sex', forms: ['vložil', 'vložila', 'vložil/-a'] },
      { kind: 'text', text: ' ' },
      { kind: 'value', name: 'name' },
      { kind: 'text', text: ', se ugodi.' },
    ]);
    expect(piecesOf('')).toEqual([]);
  });

  it('is compared with another word by word', () => {
    expect(differenceOf('Vlogi se ugodi v celoti.', 'Vlogi se delno ugodi od danes.')).toEqual([
      { kind: 'same', text: 'Vlogi se' },
      { kind: 'new', text: ' delno' },
      { kind: 'same', text: ' ugodi' },
      { kind: 'gone', text: ' v celoti.' },
      { kind: 'new', text: ' od danes.' },
    ]);
    expect(differenceOf('enako', 'enako')).toEqual([{ kind: 'same', text: 'enako' }]);
    expect(differenceOf('', 'novo')).toEqual([{ kind: 'new', text: 'novo' }]);
  });

  it.each([
    [{ unit: null, version: 1, from: null }, 'superseded'],
    [{ unit: 'Koper', version: 1, from: '2026-01-01' }, 'in-force'],
    [{ unit: 'Koper', version: 2, from: '2026-12-01' }, 'to-come'],
  ])('stands on a day by what is in force then: %o is %s', (version, standing) =>
    expect(standingOf(version, { unit: 'Koper', version: 1 }, '2026-11-22')).toBe(standing),
  );
});
