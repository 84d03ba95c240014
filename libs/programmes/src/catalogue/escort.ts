import { weekdays } from '../capacity';
import { paidBy, printedPrice, receivedBy } from '../declare';
import { APPLICATION } from '../evidence';
import { defineProgramme } from '../programme';

/** escort: program Vitica, escort and help with errands, by arrangement. */
export const escort = defineProgramme({
  code: 'escort',
  names: { sl: 'program Vitica', it: 'programma Vitica' },
  intake: { recipient: receivedBy('provider'), form: false, outcome: 'agreement' },
  evidence: [APPLICATION],
  capacity: { kind: 'hours' },
  opening: weekdays('07:00', '15:00'),
  prices: [
    printedPrice({
      item: 'escort',
      name: 'spremstvo in pomoč pri opravkih',
      unit: 'hour',
      tariff: 'any',
      user: '3.25',
    }),
  ],
  exemption: true,
  payer: paidBy('municipality'),
  open: [{ part: 'eligibility', note: 'pogoji za vključitev niso natisnjeni' }],
});
