import { defineProgramme } from '../programme';

/** newborn-grant: enkratna denarna pomoč ob rojstvu. */
export const newbornGrant = defineProgramme({
  code: 'newborn-grant',
  names: { sl: 'enkratna denarna pomoč ob rojstvu' },
});
