import { changeOn, courseOf, criteriaText, dayAt, figureAt, type Step } from './replay.rules';

const placed: Step = {
  kind: 'listed',
  knownFrom: '2022-11-29T10:00:00Z',
  listedOn: '2022-11-29',
  endedOn: null,
  endedOnBefore: null,
};
const death: Step = {
  kind: 'ended',
  knownFrom: '2023-04-02T22:00:00Z',
  listedOn: '2022-03-01',
  endedOn: '2022-11-20',
  endedOnBefore: null,
};
const corrected: Step = {
  ...death,
  kind: 'end-corrected',
  endedOn: '2022-12-05',
  endedOnBefore: '2022-11-20',
};
const reinstated: Step = { ...death, kind: 'reinstated', endedOn: null, endedOnBefore: '2022-11-20' };
const before = { from: '2022-11-28', asKnown: Array.from({ length: 200 }, () => 141) };

describe('A replay', () => {
  it('takes one off the list of a day once an earlier end is learned, and leaves the days before', () => {
    expect(changeOn(placed, '2022-11-30')).toBe(1);
    expect(changeOn(death, '2022-11-30')).toBe(-1);
    expect(changeOn(death, '2022-11-19')).toBe(0);
  });

  it('puts back whom a later end or a return keeps on the list', () => {
    expect(changeOn(corrected, '2022-11-30')).toBe(1);
    expect(changeOn(corrected, '2022-12-05')).toBe(0);
    expect(changeOn(reinstated, '2022-11-30')).toBe(1);
  });

  it('goes from what was known before through every step', () => {
    const steps = [placed, death];
    expect([0, 1, 2].map((taken) => figureAt(before, steps, taken, '2022-11-30'))).toEqual([141, 142, 141]);
    expect(figureAt(before, steps, 1, '2021-01-01')).toBeUndefined();
  });

  it('shows the list of one day, or of the day on which each thing was learned', () => {
    expect(dayAt([placed, death], 2, '2022-11-30', '2022-11-28')).toBe('2022-11-30');
    expect(dayAt([placed, death], 2, '', '2022-11-28')).toBe('2023-04-03');
    expect(dayAt([placed, death], 0, '', '2022-11-28')).toBe('2022-11-28');
    expect(courseOf(before, [placed, death], '2022-11-30', '2022-11-28')).toEqual([
      { day: '2022-11-28', value: 141 },
      { day: '2022-11-29', value: 142 },
      { day: '2023-04-03', value: 141 },
    ]);
    expect(courseOf(before, [placed, death], '', '2022-11-28').at(-1)).toEqual({
      day: '2023-04-03',
      value: 141,
    });
  });

  it('asks for another rule by the criteria that bear a weight', () => {
    expect(
      criteriaText({ 'need-frequency': '10', 'no-relatives': '', 'lives-alone': '0', 'months-waited': '2' }),
    ).toBe('need-frequency:10,months-waited:2');
  });
});
