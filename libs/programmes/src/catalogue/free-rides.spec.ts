import { localDate } from '#libs/kernel';
import { isOpen } from '../capacity';
import { evaluateEligibility } from '../eligibility';
import { freeRides } from './free-rides';

const facts = {
  bornOn: '1945-03-01',
  doesNotDrive: true,
  noHelpOfRelatives: true,
  poorPublicTransport: true,
};
const on = localDate('2022-11-28');

describe('free rides', () => {
  it('are for elderly people who do not drive, have no help of relatives and poor public transport', () => {
    expect(evaluateEligibility(freeRides, facts, on).outcome).toBe('met');
    for (const missing of ['doesNotDrive', 'noHelpOfRelatives', 'poorPublicTransport'])
      expect(evaluateEligibility(freeRides, { ...facts, [missing]: false }, on).outcome).toBe('not-met');
  });

  it('show that the age is nobody’s confirmed number', () => {
    const [age] = evaluateEligibility(freeRides, facts, on).answers;
    expect(age).toMatchObject({ criterion: 'over-age', verified: false });
  });

  it('run from Monday to Friday, 7 to 17, without a price', () => {
    const open = (date: string, time: string) =>
      freeRides.opening && isOpen(freeRides.opening, localDate(date), time);
    expect([open('2022-11-28', '16:59'), open('2022-11-28', '17:00'), open('2022-11-27', '12:00')]).toEqual([
      true,
      false,
      false,
    ]);
    expect(freeRides.prices).toEqual([]);
  });
});
