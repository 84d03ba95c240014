import { defineProgramme } from '../programme';

/** free-rides: Prostofer, Sopotniki. */
export const freeRides = defineProgramme({
  code: 'free-rides',
  names: { sl: 'Prostofer, Sopotniki' },
});
