import { defineProgramme } from '../programme';

/** institutional-care: institucionalno varstvo starejših. */
export const institutionalCare = defineProgramme({
  code: 'institutional-care',
  names: { sl: 'institucionalno varstvo starejših' },
});
