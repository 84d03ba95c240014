import { defineProgramme } from '../programme';

/** family-assistant: družinski pomočnik. */
export const familyAssistant = defineProgramme({
  code: 'family-assistant',
  names: { sl: 'družinski pomočnik' },
});
