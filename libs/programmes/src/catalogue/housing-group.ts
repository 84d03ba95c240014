import { defineProgramme } from '../programme';

/** housing-group: stanovanjska skupina. */
export const housingGroup = defineProgramme({
  code: 'housing-group',
  names: { sl: 'stanovanjska skupina' },
});
