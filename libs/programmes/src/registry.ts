import { Refusal } from '#libs/kernel';
import { homeHelp } from './catalogue/home-help';
import { meals } from './catalogue/meals';
import { remoteCare } from './catalogue/remote-care';
import { escort } from './catalogue/escort';
import { freeRides } from './catalogue/free-rides';
import { institutionalCare } from './catalogue/institutional-care';
import { dayCare } from './catalogue/day-care';
import { shelteredHousing } from './catalogue/sheltered-housing';
import { familyAssistant } from './catalogue/family-assistant';
import { cashAid } from './catalogue/cash-aid';
import { newbornGrant } from './catalogue/newborn-grant';
import { rentSubsidy } from './catalogue/rent-subsidy';
import { healthInsurance } from './catalogue/health-insurance';
import { shelter } from './catalogue/shelter';
import { housingSupport } from './catalogue/housing-support';
import { housingGroup } from './catalogue/housing-group';
import { dayCentre } from './catalogue/day-centre';
import { counselling } from './catalogue/counselling';
import { lowThreshold } from './catalogue/low-threshold';
import { selfHelpGroup } from './catalogue/self-help-group';
import { crisisCentre } from './catalogue/crisis-centre';
import { oneOffAid } from './catalogue/one-off-aid';
import { holidayCamp } from './catalogue/holiday-camp';
import type { Programme } from './programme';

const registry: readonly Programme[] = [
  homeHelp,
  meals,
  remoteCare,
  escort,
  freeRides,
  institutionalCare,
  dayCare,
  shelteredHousing,
  familyAssistant,
  cashAid,
  newbornGrant,
  rentSubsidy,
  healthInsurance,
  shelter,
  housingSupport,
  housingGroup,
  dayCentre,
  counselling,
  lowThreshold,
  selfHelpGroup,
  crisisCentre,
  oneOffAid,
  holidayCamp,
];

const byCode = new Map(registry.map((programme) => [programme.code, programme]));

/** Every programme, in the order of the catalogue. */
export const programmes = (): readonly Programme[] => registry;

/** The programme of a code, or undefined. */
export const findProgramme = (code: string): Programme | undefined => byCode.get(code);

/** The programme of a code; refuses `PROGRAMME_NOT_KNOWN`. */
export function getProgramme(code: string): Programme {
  const programme = byCode.get(code);
  if (!programme) throw new Refusal('PROGRAMME_NOT_KNOWN', { code });
  return programme;
}
