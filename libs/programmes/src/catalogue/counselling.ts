import type { Hours } from '../capacity';
import { paidBy, receivedBy } from '../declare';
import { defineProgramme } from '../programme';
import { MUNICIPAL } from '../sources';
import { adult } from '../standard-criteria';

const usual: Hours = [['08:00', '14:00']];
const wednesday: Hours = [
  ['08:00', '11:00'],
  ['13:00', '16:00'],
];

/** counselling: psihosocialno svetovanje, free of charge, one hour a week in booked slots. */
export const counselling = defineProgramme({
  code: 'counselling',
  sign: '182',
  names: { sl: 'psihosocialno svetovanje', it: 'consulenza psicosociale' },
  intake: { recipient: receivedBy('provider'), form: false, outcome: 'agreement' },
  eligibility: [adult(MUNICIPAL)],
  capacity: {
    kind: 'slots',
    minutes: 60,
    perPersonAWeek: 1,
    week: { 1: usual, 2: usual, 3: wednesday, 4: usual, 5: usual },
  },
  sensitivity: 'health',
  payer: paidBy('municipality', false),
  open: [{ part: 'slots', note: '»dnevno« je brano kot od ponedeljka do petka, razen dela prostih dni' }],
});
