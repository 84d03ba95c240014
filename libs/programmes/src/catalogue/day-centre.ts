import { weekdays } from '../capacity';
import { criterion, holds } from '../criterion';
import { paidBy, receivedBy } from '../declare';
import { APPLICATION } from '../evidence';
import { yesNo } from '../fact';
import { freeDecision, longTermMentalHealthProblem } from '../facts';
import { defineProgramme } from '../programme';
import { MUNICIPAL } from '../sources';
import { adult } from '../standard-criteria';
import { anyOf } from '../verdict';

const distress = yesNo('inDistress', 'duševna stiska', 'special');
const motivated = yesNo('motivated', 'motivirana za sodelovanje');
const acceptsRules = yesNo('acceptsHouseRules', 'sprejema hišni red');
const contributes = yesNo('contributes', 'plačuje prispevek');

/** day-centre: mreža dnevnih centrov VEZI. */
export const dayCentre = defineProgramme({
  code: 'day-centre',
  sign: '182',
  names: { sl: 'mreža dnevnih centrov (VEZI)', it: 'rete di centri diurni (VEZI)' },
  intake: { recipient: receivedBy('provider', 'VEZI'), form: false, outcome: 'agreement' },
  eligibility: [
    adult(MUNICIPAL),
    criterion({
      id: 'problem-or-distress',
      basis: MUNICIPAL,
      text: 'Oseba ima težave v duševnem zdravju ali je v stiski.',
      italian: 'La persona ha problemi di salute mentale o si trova in difficoltà.',
      inputs: [longTermMentalHealthProblem, distress],
      test: ({ know }) => anyOf(know(longTermMentalHealthProblem), know(distress)),
    }),
    holds(
      'voluntary',
      MUNICIPAL,
      'Vključitev je prostovoljna.',
      'La partecipazione è volontaria.',
      freeDecision,
    ),
    holds('motivated', MUNICIPAL, 'Oseba je motivirana.', 'La persona è motivata.', motivated),
    holds(
      'accepts-house-rules',
      MUNICIPAL,
      'Oseba sprejema hišni red.',
      'La persona accetta il regolamento interno.',
      acceptsRules,
    ),
    holds(
      'contributes',
      MUNICIPAL,
      'Oseba prispeva k programu.',
      'La persona contribuisce al programma.',
      contributes,
    ),
  ],
  evidence: [APPLICATION],
  capacity: { kind: 'places', places: null },
  opening: weekdays('08:00', '16:00'),
  sensitivity: 'health',
  payer: paidBy('municipality'),
  published: [
    {
      year: 2023,
      measure: 'users',
      total: 144,
      breakdowns: [],
      parts: { 'four-municipalities': { count: 97 } },
      source: MUNICIPAL.act,
    },
  ],
  open: [{ part: 'contribution', note: 'višina in oblika prispevka nista natisnjeni' }],
});
