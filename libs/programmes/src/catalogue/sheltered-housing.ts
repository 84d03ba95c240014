import { holds } from '../criterion';
import { paidBy, printed, receivedBy } from '../declare';
import { APPLICATION } from '../evidence';
import { yesNo } from '../fact';
import { defineProgramme } from '../programme';
import { MUNICIPAL } from '../sources';
import { olderThan } from '../standard-criteria';

const age = printed('sheltered-housing.age', 65);
const livesIndependently = yesNo(
  'healthPermitsIndependentLiving',
  'zdravje dopušča samostojno življenje',
  'special',
);

/** sheltered-housing: oskrbovana stanovanja. */
export const shelteredHousing = defineProgramme({
  code: 'sheltered-housing',
  names: { sl: 'oskrbovana stanovanja', it: 'alloggi protetti' },
  intake: { recipient: receivedBy('provider'), form: false, outcome: 'agreement' },
  eligibility: [
    olderThan(MUNICIPAL, age, 'Oseba je starejša od 65 let.', 'La persona ha più di 65 anni.'),
    holds(
      'health-permits-independent-living',
      MUNICIPAL,
      'Zdravje osebi dopušča samostojno življenje.',
      'La salute permette alla persona di vivere autonomamente.',
      livesIndependently,
    ),
  ],
  evidence: [APPLICATION],
  waitingList: { kind: 'per-provider', closesElsewhere: [] },
  capacity: { kind: 'places', places: null },
  payer: paidBy('user', false),
  open: [{ part: 'payer', note: 'vir najemnine in stroškov ne razmeji' }],
});
