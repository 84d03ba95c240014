import { defineParameter, localDate } from '#libs/kernel';
import { criterion, holds } from '../criterion';
import { paidByDate } from '../declare';
import { APPLICATION } from '../evidence';
import { yesNo } from '../fact';
import { citizen, residesInMunicipality } from '../facts';
import { type Recipient, defineProgramme } from '../programme';
import { MUNICIPAL } from '../sources';
import { not } from '../verdict';

const otherTitle = yesNo('otherInsuranceTitle', 'zavarovana po drugi podlagi', 'personal');
const recipient = defineParameter<Recipient>('recipient', [
  { value: { kind: 'csd' }, from: localDate('2012-01-01'), source: MUNICIPAL.act, verified: true },
]);

/** health-insurance: prispevek za obvezno zdravstveno zavarovanje; the State pays from 1. 1. 2021. */
export const healthInsurance = defineProgramme({
  code: 'health-insurance',
  sign: '181',
  names: {
    sl: 'prispevek za obvezno zdravstveno zavarovanje',
    it: 'contributo per l’assicurazione sanitaria obbligatoria',
  },
  regimes: [{ code: 'ZZVZZ', from: null, until: null, verified: true }],
  intake: { recipient, form: false, outcome: 'decision', procedure: 'shortened' },
  eligibility: [
    holds(
      'citizen',
      MUNICIPAL,
      'Oseba je državljan Republike Slovenije.',
      'La persona è cittadina della Repubblica di Slovenia.',
      citizen,
    ),
    holds(
      'permanent-residence',
      MUNICIPAL,
      'Oseba ima stalno prebivališče v občini.',
      'La persona ha la residenza permanente nel comune.',
      residesInMunicipality,
    ),
    criterion({
      id: 'no-other-title',
      basis: MUNICIPAL,
      text: 'Oseba ni zavarovana po drugi podlagi.',
      italian: 'La persona non è assicurata ad altro titolo.',
      inputs: [otherTitle],
      test: ({ know }) => not(know(otherTitle)),
    }),
  ],
  evidence: [APPLICATION],
  capacity: { kind: 'unlimited' },
  payer: paidByDate('municipality', localDate('2021-01-01'), 'state', MUNICIPAL.act),
  open: [{ part: 'procedure', note: 'skrajšani postopek je privzet' }],
});
