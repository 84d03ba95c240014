import { defineProgramme } from '../programme';

/** crisis-centre: krizni center, varna hiša. */
export const crisisCentre = defineProgramme({
  code: 'crisis-centre',
  names: { sl: 'krizni center, varna hiša' },
});
