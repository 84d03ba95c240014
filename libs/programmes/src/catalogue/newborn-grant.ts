import { type Period, endOfPeriod } from '#libs/kernel';
import { criterion } from '../criterion';
import { notSet, paidBy, printed, receivedBy } from '../declare';
import { APPLICATION } from '../evidence';
import { day, yesNo } from '../fact';
import { defineProgramme } from '../programme';
import { MUNICIPAL } from '../sources';
import { allOf, not, whenKnown } from '../verdict';

const fourMonths = printed<Period>('newborn-grant.filing', { count: 4, unit: 'months' });
const childBornOn = day('childBornOn', 'dan rojstva otroka');
const filedOn = day('filedOn', 'dan vložitve vloge', 'plain');
const isParent = yesNo('applicantIsParent', 'vlagatelj je starš otroka', 'personal');
const otherParentGranted = yesNo('otherParentGranted', 'pomoč je že prejel drugi starš');
const parentCitizen = yesNo('parentCitizen', 'starš je državljan Republike Slovenije', 'personal');
const childCitizen = yesNo('childCitizen', 'otrok je državljan Republike Slovenije', 'personal');
const parentResident = yesNo(
  'parentResidentOnBirth',
  'starš ima na dan rojstva stalno prebivališče v občini',
  'personal',
);
const childResident = yesNo(
  'childResidentOnBirth',
  'otrok ima na dan rojstva stalno prebivališče v občini',
  'personal',
);

/** newborn-grant: enkratna denarna pomoč ob rojstvu, within four months of the birth. */
export const newbornGrant = defineProgramme({
  code: 'newborn-grant',
  sign: '181',
  names: { sl: 'enkratna denarna pomoč ob rojstvu', it: 'assegno una tantum per la nascita' },
  intake: {
    recipient: receivedBy('municipality', 'sprejemna pisarna občine'),
    form: true,
    outcome: 'decision',
    procedure: 'shortened',
    filing: { from: childBornOn, within: fourMonths, preclusive: true },
  },
  eligibility: [
    criterion({
      id: 'one-parent',
      basis: MUNICIPAL,
      text: 'Pomoč prejme eden od staršev.',
      italian: 'L’aiuto spetta a uno dei genitori.',
      inputs: [isParent, otherParentGranted],
      test: ({ know }) => allOf(know(isParent), not(know(otherParentGranted))),
    }),
    criterion({
      id: 'citizens',
      basis: MUNICIPAL,
      text: 'Starš in otrok sta državljana Republike Slovenije.',
      italian: 'Il genitore e il figlio sono cittadini della Repubblica di Slovenia.',
      inputs: [parentCitizen, childCitizen],
      test: ({ know }) => allOf(know(parentCitizen), know(childCitizen)),
    }),
    criterion({
      id: 'residents-on-day-of-birth',
      basis: MUNICIPAL,
      text: 'Starš in otrok imata na dan rojstva stalno prebivališče v občini.',
      italian: 'Il genitore e il figlio hanno il giorno della nascita la residenza permanente nel comune.',
      inputs: [parentResident, childResident],
      test: ({ know }) => allOf(know(parentResident), know(childResident)),
    }),
    criterion({
      id: 'filed-within-four-months',
      basis: MUNICIPAL,
      text: 'Vloga je vložena v štirih mesecih od rojstva; rok je prekluziven.',
      italian: 'La domanda è presentata entro quattro mesi dalla nascita; il termine è perentorio.',
      inputs: [childBornOn, filedOn],
      parameters: [fourMonths],
      test: ({ know, set }) =>
        whenKnown(
          [know(childBornOn), know(filedOn), set(fourMonths)],
          (born, filed, within) => filed <= endOfPeriod(born, within),
        ),
    }),
  ],
  evidence: [APPLICATION],
  capacity: { kind: 'unlimited' },
  payer: paidBy('municipality'),
  parameters: [notSet('newborn-grant.amount')],
  open: [
    { part: 'amount', note: 'znesek pomoči ni natisnjen' },
    { part: 'procedure', note: 'skrajšani postopek je privzet' },
  ],
});
