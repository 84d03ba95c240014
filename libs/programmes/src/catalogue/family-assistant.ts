import { localDate } from '#libs/kernel';
import { holds } from '../criterion';
import { paidByDate, receivedBy } from '../declare';
import { APPLICATION, document } from '../evidence';
import { yesNo } from '../fact';
import { defineProgramme } from '../programme';
import { MUNICIPAL } from '../sources';
import { adult } from '../standard-criteria';

const severeDisability = yesNo(
  'severeMentalOrMovementDisability',
  'težja duševna ali gibalna oviranost',
  'special',
);
const allBasicNeeds = yesNo(
  'needsHelpWithAllBasicNeeds',
  'potrebuje pomoč pri vseh osnovnih življenjskih potrebah',
  'special',
);

/** family-assistant: družinski pomočnik; the State pays from 1. 1. 2022, the municipality before. */
export const familyAssistant = defineProgramme({
  code: 'family-assistant',
  names: { sl: 'družinski pomočnik', it: 'assistente familiare' },
  intake: {
    recipient: receivedBy('csd'),
    form: false,
    outcome: 'decision',
    procedure: 'special',
    steps: ['application', 'disability-commission', 'decision', 'service'],
  },
  eligibility: [
    adult(MUNICIPAL),
    holds(
      'severe-disability',
      MUNICIPAL,
      'Oseba ima težjo duševno ali gibalno oviranost.',
      'La persona ha una grave disabilità mentale o motoria.',
      severeDisability,
    ),
    holds(
      'all-basic-needs',
      MUNICIPAL,
      'Oseba potrebuje pomoč pri vseh osnovnih življenjskih potrebah.',
      'Alla persona occorre aiuto per tutte le necessità fondamentali della vita.',
      allBasicNeeds,
    ),
  ],
  evidence: [
    APPLICATION,
    document('commission-opinion', 'mnenje invalidske komisije', 'parere della commissione per l’invalidità'),
  ],
  capacity: { kind: 'unlimited' },
  sensitivity: 'health',
  payer: paidByDate('municipality', localDate('2022-01-01'), 'state', MUNICIPAL.act),
});
