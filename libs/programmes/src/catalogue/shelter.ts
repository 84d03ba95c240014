import { defineProgramme } from '../programme';

/** shelter: zavetišče za brezdomne. */
export const shelter = defineProgramme({
  code: 'shelter',
  names: { sl: 'zavetišče za brezdomne' },
});
