import { Refusal } from '#libs/kernel';
import { findProgramme, getProgramme, programmes } from './registry';

describe('the catalogue of programmes', () => {
  it('holds the twenty-three programmes at least, each code once', () => {
    const codes = programmes().map((programme) => programme.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBeGreaterThanOrEqual(23);
    for (const code of codes) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('finds a programme by its code', () => {
    expect(findProgramme('home-help')?.names).toEqual({ sl: 'pomoč na domu', it: 'assistenza domiciliare' });
    expect(findProgramme('toString')).toBeUndefined();
  });

  it('refuses a code nobody knows', () => {
    expect(() => getProgramme('domhelp')).toThrow(Refusal);
  });
});
