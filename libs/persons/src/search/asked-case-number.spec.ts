import { askedCaseNumber } from './asked-case-number';

describe('A case number written into the search', () => {
  it.each([
    ['181-2/2019', { sign: '181', sequence: '2', year: '2019', document: null }],
    ['181-2/2019-5', { sign: '181', sequence: '2', year: '2019', document: 5 }],
    [' 181 - 2 / 2019 ', { sign: '181', sequence: '2', year: '2019', document: null }],
    ['181-2/2019-', { sign: '181', sequence: '2', year: '2019', document: null }],
    ['181-2/20', { sign: '181', sequence: '2', year: '20', document: null }],
    ['181-2/', { sign: '181', sequence: '2', year: '', document: null }],
    ['181-2', { sign: '181', sequence: '2', year: '', document: null }],
    ['181-', { sign: '181', sequence: '', year: '', document: null }],
  ])('is understood as far as it goes: %s', (text, asked) => {
    expect(askedCaseNumber(text)).toEqual(asked);
  });

  it.each([
    '181',
    '1949-05-26',
    '26. 5. 1949',
    'MK-1984',
    '181-0/2019',
    '123456-1',
    '181-2/20-5',
    '-2/2019',
    '',
  ])('is nothing of the kind: %s', (text) => {
    expect(askedCaseNumber(text)).toBeNull();
  });
});
