import { defineProgramme } from '../programme';

/** rent-subsidy: subvencija najemnine. */
export const rentSubsidy = defineProgramme({
  code: 'rent-subsidy',
  names: { sl: 'subvencija najemnine' },
});
