import { type Period } from '#libs/kernel';
import { criterion, holds } from '../criterion';
import { notSet, paidBy, printed, receivedBy } from '../declare';
import { APPLICATION } from '../evidence';
import { choice, count, yesNo } from '../fact';
import { defineProgramme } from '../programme';
import { ADMISSION, MUNICIPAL } from '../sources';
import { isKnown, whenKnown } from '../verdict';

const documentsWithin = printed<Period>(
  'institutional-care.further-documents',
  { count: 30, unit: 'days' },
  ADMISSION.act,
);
const level = choice('careLevel', 'raven oskrbe', {
  I: 'oskrba I',
  II: 'oskrba II',
  IIIa: 'oskrba III/A',
  IIIb: 'oskrba III/B',
  IV: 'oskrba IV',
});
const needsInstitution = yesNo('needsInstitutionalCare', 'potrebuje institucionalno varstvo', 'special');
const homes = count('homesApplied', 'število domov v vlogi');
const preferredHomes = count('preferredHomes', 'število prednostnih domov v vlogi');

/** institutional-care: one uniform application to several homes, one of them preferred. */
export const institutionalCare = defineProgramme({
  code: 'institutional-care',
  names: { sl: 'institucionalno varstvo starejših', it: 'assistenza istituzionale agli anziani' },
  intake: {
    recipient: receivedBy('provider', 'prednostni zavod'),
    form: true,
    outcome: 'agreement',
    steps: ['application', 'admission-commission', 'waiting-list', 'admission', 'transfer', 'discharge'],
    several: { documentsWithin },
  },
  eligibility: [
    holds(
      'needs-institutional-care',
      MUNICIPAL,
      'Oseba potrebuje institucionalno varstvo.',
      'Alla persona occorre l’assistenza in istituto.',
      needsInstitution,
    ),
    criterion({
      id: 'care-level',
      basis: MUNICIPAL,
      text: 'Določena je raven oskrbe: I, II, III a, III b ali IV.',
      italian: 'È stato stabilito il livello di assistenza: I, II, III a, III b o IV.',
      inputs: [level],
      test: ({ know }) => isKnown(know(level)),
    }),
    criterion({
      id: 'one-preferred-home',
      basis: ADMISSION,
      text: 'Med domovi v vlogi je natanko eden prednostni.',
      italian: 'Tra le case di riposo della domanda una sola è indicata come preferita.',
      inputs: [homes, preferredHomes],
      test: ({ know }) =>
        whenKnown([know(homes), know(preferredHomes)], (all, preferred) => all >= 1 && preferred === 1),
    }),
  ],
  evidence: [APPLICATION],
  waitingList: { kind: 'several-providers', closesElsewhere: ['admitted', 'died'] },
  capacity: { kind: 'beds', rooms: [], statedPersons: null },
  exemption: true,
  payer: paidBy('municipality'),
  parameters: [documentsWithin, notSet('institutional-care.age')],
  open: [
    { part: 'eligibility', note: 'starostna meja ni natisnjena' },
    { part: 'prices', note: 'cene po ravneh oskrbe določi dom' },
    { part: 'evidence', note: 'seznam dokazil k enotni vlogi ni natisnjen' },
  ],
});
