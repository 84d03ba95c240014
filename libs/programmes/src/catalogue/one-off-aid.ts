import { defineProgramme } from '../programme';

/** one-off-aid: sklad »iz odprtih rok«, paketi RK. */
export const oneOffAid = defineProgramme({
  code: 'one-off-aid',
  names: { sl: 'sklad »iz odprtih rok«, paketi RK' },
});
