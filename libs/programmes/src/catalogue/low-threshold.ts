import { defineProgramme } from '../programme';

/** low-threshold: PO MOČ. */
export const lowThreshold = defineProgramme({
  code: 'low-threshold',
  names: { sl: 'PO MOČ' },
});
