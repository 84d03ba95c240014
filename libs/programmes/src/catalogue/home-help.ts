import { defineProgramme } from '../programme';

/** home-help: pomoč na domu. */
export const homeHelp = defineProgramme({
  code: 'home-help',
  names: { sl: 'pomoč na domu', it: 'assistenza domiciliare' },
});
