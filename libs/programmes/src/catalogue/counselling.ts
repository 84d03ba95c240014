import { defineProgramme } from '../programme';

/** counselling: psihosocialno svetovanje. */
export const counselling = defineProgramme({
  code: 'counselling',
  names: { sl: 'psihosocialno svetovanje' },
});
