import { defineProgramme } from '../programme';

/** health-insurance: prispevek za obvezno zdravstveno zavarovanje. */
export const healthInsurance = defineProgramme({
  code: 'health-insurance',
  names: { sl: 'prispevek za obvezno zdravstveno zavarovanje' },
});
