import { defineProgramme } from '../programme';

/** sheltered-housing: oskrbovana stanovanja. */
export const shelteredHousing = defineProgramme({
  code: 'sheltered-housing',
  names: { sl: 'oskrbovana stanovanja' },
});
