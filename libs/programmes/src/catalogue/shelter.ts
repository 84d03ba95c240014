import { holds } from '../criterion';
import { paidBy, receivedBy } from '../declare';
import { APPLICATION } from '../evidence';
import { yesNo } from '../fact';
import { defineProgramme } from '../programme';
import { MUNICIPAL } from '../sources';

const homeless = yesNo('homeless', 'oseba je brez doma', 'personal');

/** shelter: zavetišče za brezdomne; "up to 14 persons" is printed beside rooms that hold 12 beds. */
export const shelter = defineProgramme({
  code: 'shelter',
  sign: '182',
  names: { sl: 'zavetišče za brezdomne', it: 'rifugio per senzatetto' },
  intake: { recipient: receivedBy('provider'), form: false, outcome: 'agreement' },
  eligibility: [holds('homeless', MUNICIPAL, 'Oseba je brez doma.', 'La persona è senza dimora.', homeless)],
  evidence: [APPLICATION],
  waitingList: { kind: 'per-provider', closesElsewhere: [] },
  capacity: {
    kind: 'beds',
    rooms: [
      { code: 'men', rooms: 4, bedsPerRoom: 2, for: 'men' },
      { code: 'women-or-couples', rooms: 2, bedsPerRoom: 2, for: 'women-or-couples' },
    ],
    statedPersons: 14,
  },
  payer: paidBy('municipality', false),
  open: [{ part: 'capacity', note: 'natisnjeno je 14 oseb, sobe imajo 12 postelj' }],
});
