import { defineProgramme } from '../programme';

/** day-care: dnevno varstvo. */
export const dayCare = defineProgramme({
  code: 'day-care',
  names: { sl: 'dnevno varstvo' },
});
