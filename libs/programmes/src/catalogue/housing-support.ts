import { holds } from '../criterion';
import { paidBy, receivedBy } from '../declare';
import { APPLICATION, document } from '../evidence';
import { yesNo } from '../fact';
import { defineProgramme } from '../programme';
import { MUNICIPAL } from '../sources';

const afterShelter = yesNo('leavesShelter', 'odhaja iz zavetišča', 'personal');
const goals = yesNo('individualGoalsAgreed', 'dogovorjeni so individualni cilji');

/** housing-support: nastanitvena podpora, after the shelter, with individual goals. */
export const housingSupport = defineProgramme({
  code: 'housing-support',
  sign: '182',
  names: { sl: 'nastanitvena podpora', it: 'sostegno abitativo' },
  intake: { recipient: receivedBy('provider'), form: false, outcome: 'agreement' },
  eligibility: [
    holds(
      'after-shelter',
      MUNICIPAL,
      'Podpora sledi bivanju v zavetišču.',
      'Il sostegno segue la permanenza nel centro di accoglienza.',
      afterShelter,
    ),
    holds(
      'individual-goals',
      MUNICIPAL,
      'Dogovorjeni so individualni cilji.',
      'Sono stati concordati obiettivi individuali.',
      goals,
    ),
  ],
  evidence: [
    APPLICATION,
    document('individual-goals', 'zapis individualnih ciljev', 'verbale degli obiettivi individuali'),
  ],
  capacity: { kind: 'places', places: null },
  payer: paidBy('municipality', false),
  open: [{ part: 'evidence', note: 'zapis ciljev je privzeto dokazilo' }],
});
