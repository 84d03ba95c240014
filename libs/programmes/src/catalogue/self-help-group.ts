import { defineProgramme } from '../programme';

/** self-help-group: skupine za samopomoč. */
export const selfHelpGroup = defineProgramme({
  code: 'self-help-group',
  names: { sl: 'skupine za samopomoč' },
});
