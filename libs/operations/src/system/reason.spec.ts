import { withoutValues } from './reason.rules';

describe('why something could not be applied', () => {
  it.each([
    ['invalid input syntax for type date: "Novak"', 'invalid input syntax for type date: …'],
    ['Key (number)=(181-2/2019) already exists', 'Key (number)=(…) already exists'],
    ["no such code: '0101006500006'", 'no such code: …'],
    ['value 0101006500006 is out of range', 'value … is out of range'],
    ['the database connection was lost', 'the database connection was lost'],
  ])('is told without the value: %s', (reason, told) => expect(withoutValues(reason)).toBe(told));
});
