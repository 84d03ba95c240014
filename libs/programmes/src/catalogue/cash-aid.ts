import { criterion, holds } from '../criterion';
import { notSet, paidBy, printed, receivedBy } from '../declare';
import { APPLICATION } from '../evidence';
import { choice, count, yesNo } from '../fact';
import { residesInMunicipality } from '../facts';
import { defineProgramme } from '../programme';
import { MUNICIPAL } from '../sources';
import { allOf, isKnown, not, whenKnown } from '../verdict';

const purpose = choice('cashAidPurpose', 'namen pomoči', {
  'school-supplies': 'šolske potrebščine',
  'school-in-nature': 'šola v naravi',
  'school-meals': 'šolska prehrana',
  'holiday-care': 'počitniško varstvo',
  'social-services': 'socialne storitve',
  heating: 'ogrevanje',
  other: 'drugi stroški',
});
const sufficientMeans = yesNo('sufficientMeansNow', 'ima trenutno dovolj sredstev', 'personal');
const statutoryUsed = yesNo('statutoryOptionsUsed', 'izkoristila je vse zakonske možnosti');
const beyondControl = yesNo('circumstancesBeyondControl', 'na okoliščine ne more vplivati');
const eligibleForHomeCare = yesNo('eligibleForHomeCare', 'upravičena do oskrbe na domu', 'special');
const service = choice('aidedService', 'storitev, za katero prosi', {
  meals: 'dostava kosil na dom',
  'remote-care': 'varovanje na daljavo',
  escort: 'spremstvo',
});
const schoolsInNature = count('schoolInNatureGrants', 'že priznane šole v naravi');
const schoolInNatureLimit = printed('cash-aid.school-in-nature', 1);

/** cash-aid: občinska denarna socialna pomoč, for seven purposes. */
export const cashAid = defineProgramme({
  code: 'cash-aid',
  sign: '181',
  names: { sl: 'občinska denarna socialna pomoč', it: 'aiuto sociale comunale in denaro' },
  intake: {
    recipient: receivedBy('csd', 'CSD Južna Primorska, enota Koper'),
    form: true,
    outcome: 'decision',
    procedure: 'special',
  },
  eligibility: [
    holds(
      'permanent-residence',
      MUNICIPAL,
      'Oseba ima stalno prebivališče v občini.',
      'La persona ha la residenza permanente nel comune.',
      residesInMunicipality,
    ),
    criterion({
      id: 'no-sufficient-means',
      basis: MUNICIPAL,
      text: 'Oseba trenutno nima dovolj sredstev.',
      italian: 'La persona al momento non ha mezzi sufficienti.',
      inputs: [sufficientMeans],
      test: ({ know }) => not(know(sufficientMeans)),
    }),
    holds(
      'statutory-options-used',
      MUNICIPAL,
      'Izkoriščene so vse zakonske možnosti.',
      'Sono state esaurite tutte le possibilità previste dalla legge.',
      statutoryUsed,
    ),
    holds(
      'beyond-control',
      MUNICIPAL,
      'Oseba na okoliščine ni mogla vplivati.',
      'La persona non ha potuto influire sulle circostanze.',
      beyondControl,
    ),
    criterion({
      id: 'one-of-seven-purposes',
      basis: MUNICIPAL,
      text: 'Naveden je eden od sedmih namenov.',
      italian: 'È indicato uno dei sette scopi.',
      inputs: [purpose],
      test: ({ know }) => isKnown(know(purpose)),
    }),
    criterion({
      id: 'one-school-in-nature',
      basis: MUNICIPAL,
      text: 'Prizna se ena šola v naravi.',
      italian: 'È riconosciuto un solo soggiorno scolastico nella natura.',
      inputs: [purpose, schoolsInNature],
      parameters: [schoolInNatureLimit],
      applies: ({ know }) => whenKnown([know(purpose)], (code) => code === 'school-in-nature'),
      test: ({ know, set }) =>
        whenKnown([know(schoolsInNature), set(schoolInNatureLimit)], (granted, limit) => granted < limit),
    }),
    criterion({
      id: 'social-services-for-home-care',
      basis: MUNICIPAL,
      text: 'Za kosila, varovanje na daljavo ali spremstvo prosi oseba, upravičena do oskrbe na domu.',
      italian:
        'I pranzi, la teleassistenza o l’accompagnamento sono richiesti da chi ha diritto all’assistenza domiciliare.',
      inputs: [purpose, service, eligibleForHomeCare],
      applies: ({ know }) => whenKnown([know(purpose)], (code) => code === 'social-services'),
      test: ({ know }) => allOf(isKnown(know(service)), know(eligibleForHomeCare)),
    }),
  ],
  evidence: [APPLICATION],
  capacity: { kind: 'unlimited' },
  payer: paidBy('municipality'),
  parameters: [notSet('cash-aid.income-threshold'), notSet('cash-aid.amount')],
  open: [
    {
      part: 'procedure',
      note: 'skrajšani ali posebni ugotovitveni postopek ni natisnjen; vzet je daljši rok',
    },
    { part: 'eligibility', note: 'dohodkovna meja in zneski po namenih niso natisnjeni' },
    { part: 'evidence', note: 'dokazila določa obrazec, ki ni natisnjen' },
  ],
});
