import { criterion, holds } from '../criterion';
import { paidBy, receivedBy } from '../declare';
import { APPLICATION, document } from '../evidence';
import { yesNo } from '../fact';
import { freeDecision, longTermMentalHealthProblem } from '../facts';
import { defineProgramme } from '../programme';
import { MUNICIPAL } from '../sources';
import { adult } from '../standard-criteria';
import { not } from '../verdict';

const livesAlone = yesNo('ableToLiveAlone', 'sposobna živeti sama', 'special');

/** housing-group: stanovanjska skupina VEZI, four criteria and five documents. */
export const housingGroup = defineProgramme({
  code: 'housing-group',
  sign: '182',
  names: { sl: 'stanovanjska skupina (VEZI)', it: 'gruppo abitativo (VEZI)' },
  intake: { recipient: receivedBy('provider', 'VEZI'), form: false, outcome: 'agreement' },
  eligibility: [
    adult(MUNICIPAL),
    holds(
      'long-term-mental-health-problem',
      MUNICIPAL,
      'Oseba ima dolgotrajne težave v duševnem zdravju.',
      'La persona ha problemi di salute mentale di lunga durata.',
      longTermMentalHealthProblem,
    ),
    holds(
      'free-decision',
      MUNICIPAL,
      'Za vključitev se je odločila prostovoljno.',
      'Ha deciso volontariamente di partecipare.',
      freeDecision,
    ),
    criterion({
      id: 'unable-to-live-alone',
      basis: MUNICIPAL,
      text: 'Oseba ne more živeti sama.',
      italian: 'La persona non può vivere da sola.',
      inputs: [livesAlone],
      test: ({ know }) => not(know(livesAlone)),
    }),
  ],
  evidence: [
    APPLICATION,
    document('psychiatric-opinion', 'mnenje psihiatra', 'parere dello psichiatra'),
    document(
      'csd-report',
      'socialno poročilo centra za socialno delo',
      'relazione sociale del centro di assistenza sociale',
    ),
    document('proof-of-income', 'dokazilo o dohodkih', 'certificazione dei redditi'),
    document(
      'co-payment-assurance',
      'zagotovilo ali odločba občine o doplačilu',
      'impegno o decisione del comune sul contributo integrativo',
    ),
  ],
  waitingList: { kind: 'per-provider', closesElsewhere: [] },
  capacity: { kind: 'places', places: null },
  exemption: true,
  review: { every: { count: 6, unit: 'months' }, questionnaires: ['entry', 'evaluation', 'exit'] },
  sensitivity: 'health',
  payer: paidBy('municipality'),
  published: [
    {
      year: 2023,
      measure: 'users',
      total: 36,
      breakdowns: [],
      parts: { 'four-founding-municipalities': { count: 5 } },
      source: MUNICIPAL.act,
    },
    { year: 2023, measure: 'municipalities', total: 26, breakdowns: [], source: MUNICIPAL.act },
  ],
  open: [{ part: 'exemption', note: 'doplačilo občine je natisnjeno, izračun oprostitve ni' }],
});
