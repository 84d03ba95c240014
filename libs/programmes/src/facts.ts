import { day, yesNo } from './fact';

/** Facts that several programmes ask for; a programme's own facts stand in its own file. */
export const bornOn = day('bornOn', 'datum rojstva');
/** Permanent residence in the municipality that finances the programme. */
export const residesInMunicipality = yesNo(
  'residesInMunicipality',
  'stalno prebivališče v občini',
  'personal',
);
/** Citizenship of the Republic of Slovenia. */
export const citizen = yesNo('citizen', 'državljanstvo Republike Slovenije', 'personal');
/** The person joins of their own free will. */
export const freeDecision = yesNo('freeDecision', 'prostovoljna odločitev za vključitev');
/** A long-term mental-health problem. */
export const longTermMentalHealthProblem = yesNo(
  'longTermMentalHealthProblem',
  'dolgotrajne težave v duševnem zdravju',
  'special',
);
