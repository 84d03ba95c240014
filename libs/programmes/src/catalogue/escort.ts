import { defineProgramme } from '../programme';

/** escort: program Vitica. */
export const escort = defineProgramme({
  code: 'escort',
  names: { sl: 'program Vitica' },
});
