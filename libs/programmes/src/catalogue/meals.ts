import { defineProgramme } from '../programme';

/** meals: dnevna dostava kosil na dom. */
export const meals = defineProgramme({
  code: 'meals',
  names: { sl: 'dnevna dostava kosil na dom' },
});
