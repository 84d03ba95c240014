import { defineProgramme } from '../programme';

/** remote-care: varovanje na daljavo (rdeča tipka). */
export const remoteCare = defineProgramme({
  code: 'remote-care',
  names: { sl: 'varovanje na daljavo (rdeča tipka)' },
});
