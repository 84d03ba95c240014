import { ALWAYS } from '../capacity';
import { paidBy, printedPrice, receivedBy } from '../declare';
import { APPLICATION } from '../evidence';
import { defineProgramme } from '../programme';

/** meals: dnevna dostava kosil na dom, every day of the year. */
export const meals = defineProgramme({
  code: 'meals',
  names: { sl: 'dnevna dostava kosil na dom', it: 'consegna giornaliera di pasti a domicilio' },
  intake: { recipient: receivedBy('provider'), form: false, outcome: 'agreement' },
  evidence: [APPLICATION],
  capacity: { kind: 'places', places: null },
  opening: ALWAYS,
  prices: [
    printedPrice({ item: 'lunch', name: 'kosilo', unit: 'meal', tariff: 'any', user: '5.50' }),
    printedPrice({
      item: 'lunch-delivered',
      name: 'kosilo z dostavo',
      unit: 'meal',
      tariff: 'any',
      user: '6.67',
    }),
  ],
  exemption: true,
  payer: paidBy('municipality'),
  open: [{ part: 'eligibility', note: 'pogoji za vključitev niso natisnjeni' }],
});
