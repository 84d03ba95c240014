import { defineProgramme } from '../programme';

/** cash-aid: občinska denarna socialna pomoč. */
export const cashAid = defineProgramme({
  code: 'cash-aid',
  names: { sl: 'občinska denarna socialna pomoč' },
});
