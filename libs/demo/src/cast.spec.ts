import { Chance, localDate } from '#libs/kernel';
import { castOf, FEWEST_PERSONS } from './cast';
import { EVERYDAY, ONCE, OPEN } from './stories';

const [from, to] = [localDate('2025-10-30'), localDate('2026-10-30')];
const cast = (seed: number, persons = FEWEST_PERSONS) => castOf(persons, from, to, new Chance(seed));

describe('the cast of a made-up year', () => {
  it('has every kind of case, however few the persons', () => {
    const stories = new Set(cast(1).map(({ story }) => story));
    expect(stories).toEqual(new Set([...ONCE, ...EVERYDAY, ...OPEN].map(({ story }) => story)));
  });

  it('is the same for the same seed, another for another, and no longer than the year', () => {
    expect(cast(1, 400)).toEqual(cast(1, 400));
    expect(cast(1, 400)).not.toEqual(cast(2, 400));
    expect(cast(1, 400).every(({ begins }) => begins >= from && begins <= '2026-11-04')).toBe(true);
  });
});
