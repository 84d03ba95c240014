import { criterion } from '../criterion';
import { paidBy, printed, receivedBy } from '../declare';
import { yesNo } from '../fact';
import { bornOn } from '../facts';
import { defineProgramme } from '../programme';
import { MUNICIPAL } from '../sources';
import { anyOf, completedYears, whenKnown } from '../verdict';

const youngest = printed('crisis-centre.youngest', 6);
const oldest = printed('crisis-centre.oldest', 18);
const woman = yesNo('woman', 'ženska', 'personal');
const withMother = yesNo('comesWithMother', 'otrok, ki pride z materjo', 'personal');

/** crisis-centre: krizni center and varna hiša; admitted at once, address protected. */
export const crisisCentre = defineProgramme({
  code: 'crisis-centre',
  sign: '182',
  names: { sl: 'krizni center, varna hiša', it: 'centro di crisi, casa rifugio' },
  intake: { recipient: receivedBy('provider'), form: false, immediate: true, outcome: 'agreement' },
  eligibility: [
    criterion({
      id: 'child-woman-or-mother',
      basis: MUNICIPAL,
      text: 'Otrok od 6 do 18 let, ženska ali mati z otroki.',
      italian: 'Bambino o ragazzo dai 6 ai 18 anni, donna oppure madre con figli.',
      inputs: [bornOn, woman, withMother],
      parameters: [youngest, oldest],
      test: ({ know, set, on }) =>
        anyOf(
          whenKnown([know(bornOn), set(youngest), set(oldest)], (born, from, to) => {
            const age = completedYears(born, on);
            return age >= from && age <= to;
          }),
          know(woman),
          know(withMother),
        ),
    }),
  ],
  capacity: { kind: 'places', places: null },
  identity: 'address-protected',
  sensitivity: 'protected-address',
  payer: paidBy('state', false),
  open: [
    { part: 'eligibility', note: '18 let je brano kot vključno s 18. letom' },
    { part: 'payer', note: 'plačnik ni natisnjen' },
  ],
});
