import { defineProgramme } from '../programme';

/** holiday-camp: letovanja MDPM. */
export const holidayCamp = defineProgramme({
  code: 'holiday-camp',
  names: { sl: 'letovanja MDPM' },
});
