import { defineProgramme } from '../programme';

/** day-centre: mreža dnevnih centrov. */
export const dayCentre = defineProgramme({
  code: 'day-centre',
  names: { sl: 'mreža dnevnih centrov' },
});
