import { Chance, localDate } from '#libs/kernel';
import { isSyntheticRegister, parseEmso } from '#libs/persons';
import { inventPerson } from './demo-people';

const today = localDate('2026-06-30');

describe('a made-up person', () => {
  it('bears an EMŠO of a register that was never issued, which fits age and sex', () => {
    const chance = new Chance(11);
    for (let index = 0; index < 500; index += 1) {
      const { emso = '', sex } = inventPerson(chance, today, { age: [6, 17] });
      const read = parseEmso(emso);
      expect(isSyntheticRegister(read.register)).toBe(true);
      expect(read.sex).toBe(sex);
      expect(read.birthDate >= '2007-06-30' && read.birthDate <= '2020-06-30').toBe(true);
    }
  });

  it('is the same for the same seed', () => {
    expect(inventPerson(new Chance(3), today)).toEqual(inventPerson(new Chance(3), today));
    expect(inventPerson(new Chance(3), today)).not.toEqual(inventPerson(new Chance(4), today));
  });
});
