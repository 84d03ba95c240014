import { defineProgramme } from '../programme';

/** housing-support: nastanitvena podpora. */
export const housingSupport = defineProgramme({
  code: 'housing-support',
  names: { sl: 'nastanitvena podpora' },
});
