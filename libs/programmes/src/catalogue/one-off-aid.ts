import { criterion, holds } from '../criterion';
import { paidBy, printed, receivedBy } from '../declare';
import { APPLICATION } from '../evidence';
import { choice, yesNo } from '../fact';
import { bornOn } from '../facts';
import { defineProgramme } from '../programme';
import { MUNICIPAL } from '../sources';
import { completedYears, isKnown, whenKnown } from '../verdict';

const oldestChild = printed('one-off-aid.oldest-child', 10);
const kind = choice('oneOffAidKind', 'vrsta pomoči', {
  'urgent-costs': 'nujni stroški',
  'food-parcel': 'prehranski paket',
  'hygiene-parcel': 'higienski paket',
  'child-aid': 'pomoč otroku',
});
const urgent = yesNo('urgentCosts', 'nujni stroški', 'personal');

/** one-off-aid: sklad »iz odprtih rok« and the Red Cross's parcels. */
export const oneOffAid = defineProgramme({
  code: 'one-off-aid',
  sign: '181',
  names: { sl: 'sklad »iz odprtih rok«, paketi RK', it: 'fondo «iz odprtih rok», pacchi della Croce Rossa' },
  intake: { recipient: receivedBy('provider'), form: false, outcome: 'agreement' },
  eligibility: [
    criterion({
      id: 'kind-of-aid',
      basis: MUNICIPAL,
      text: 'Navedena je vrsta pomoči.',
      italian: 'È indicato il tipo di aiuto.',
      inputs: [kind],
      test: ({ know }) => isKnown(know(kind)),
    }),
    {
      ...holds(
        'urgent-costs',
        MUNICIPAL,
        'Enkratna pomoč je namenjena nujnim stroškom.',
        'L’aiuto una tantum è destinato a spese urgenti.',
        urgent,
      ),
      inputs: [kind, urgent],
      applies: ({ know }) => whenKnown([know(kind)], (code) => code === 'urgent-costs'),
    },
    criterion({
      id: 'child-up-to-ten',
      basis: MUNICIPAL,
      text: 'Otrok je star do vključno 10 let.',
      italian: 'Il bambino ha al massimo 10 anni compiuti.',
      inputs: [kind, bornOn],
      parameters: [oldestChild],
      applies: ({ know }) => whenKnown([know(kind)], (code) => code === 'child-aid'),
      test: ({ know, set, on }) =>
        whenKnown([know(bornOn), set(oldestChild)], (born, limit) => completedYears(born, on) <= limit),
    }),
  ],
  evidence: [APPLICATION],
  capacity: { kind: 'unlimited' },
  payer: paidBy('society', false),
  open: [{ part: 'eligibility', note: 'za katero pomoč velja meja 10 let, ni natisnjeno' }],
});
