import { Refusal } from '#libs/kernel';
import { emsoCheckDigit, isSyntheticRegister, parseEmso } from './emso';
import { parseTaxNumber } from './tax-number';

const refusalOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) {
      expect(error.details).toEqual({});
      return error.code;
    }
    throw error;
  }
  return 'none';
};

describe('EMŠO', () => {
  it('reads birth date, sex and register', () => {
    expect(parseEmso('0101006500006')).toEqual({
      emso: '0101006500006',
      birthDate: '2006-01-01',
      sex: 'male',
      register: '50',
    });
    expect(parseEmso('2605949595885')).toMatchObject({ birthDate: '1949-05-26', sex: 'female' });
  });

  it('has a check digit of 0 for a remainder of 0, and none at all for a remainder of 1', () => {
    const digits = new Map<string, number | null>();
    for (let serial = 0; serial < 1000; serial += 1) {
      const twelve = `010195051${String(serial).padStart(3, '0')}`;
      digits.set(twelve, emsoCheckDigit(twelve));
    }
    const never = [...digits].filter(([, digit]) => digit === null);
    expect(never.length).toBeGreaterThan(50);
    for (const [twelve] of never)
      for (let last = 0; last < 10; last += 1)
        expect(refusalOf(() => parseEmso(`${twelve}${last}`))).toBe('EMSO_CHECK_DIGIT');
    for (const [twelve, digit] of digits)
      if (digit !== null) expect(parseEmso(`${twelve}${digit}`).birthDate).toBe('1950-01-01');
  });

  it('is refused with a code and never repeated in the refusal', () => {
    expect(refusalOf(() => parseEmso('1808937597004'))).toBe('EMSO_CHECK_DIGIT');
    expect(refusalOf(() => parseEmso('18089375970'))).toBe('EMSO_NOT_13_DIGITS');
    expect(refusalOf(() => parseEmso(' 808937597003'))).toBe('EMSO_NOT_13_DIGITS');
    const impossible = `310295051000`;
    expect(refusalOf(() => parseEmso(`${impossible}${emsoCheckDigit(impossible)}`))).toBe(
      'EMSO_IMPOSSIBLE_BIRTH_DATE',
    );
  });

  it('with any single digit changed is refused', () => {
    const valid = '2605949595885';
    for (let place = 0; place < 13; place += 1)
      for (let digit = 0; digit < 10; digit += 1) {
        const changed = valid.slice(0, place) + digit + valid.slice(place + 1);
        if (changed !== valid) expect(refusalOf(() => parseEmso(changed))).toMatch(/^EMSO_/);
      }
  });

  it('of registers 51 to 59 belongs to nobody', () => {
    expect(['50', '51', '59', '60'].map(isSyntheticRegister)).toEqual([false, true, true, false]);
  });
});

describe('Tax number', () => {
  it('is checked by its last digit', () => {
    expect(parseTaxNumber('50223054')).toBe('50223054');
    expect(refusalOf(() => parseTaxNumber('50223055'))).toBe('TAX_NUMBER_CHECK_DIGIT');
    expect(refusalOf(() => parseTaxNumber('5022305'))).toBe('TAX_NUMBER_NOT_8_DIGITS');
  });
});
