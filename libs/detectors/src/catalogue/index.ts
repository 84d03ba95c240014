import { NotFound } from '#libs/platform';
import type { Detector } from '../detector';
import { capacityAroundOffers } from './capacity-around-offers';
import { deliveriesAfterStatement } from './deliveries-after-statement';
import { lateExemptionChanges } from './late-exemption-changes';
import { latePauses } from './late-pauses';
import { lookUpsWithoutCase } from './look-ups-without-case';
import { offHoursAccess } from './off-hours-access';
import { orderOverrides } from './order-overrides';
import { recordedAfterEffective } from './recorded-after-effective';
import { removalBursts } from './removal-bursts';
import { shortNoticeRefusals } from './short-notice-refusals';

/** Every detector of the house, in the order in which they are shown. */
export const DETECTORS: readonly Detector[] = [
  latePauses,
  removalBursts,
  orderOverrides,
  shortNoticeRefusals,
  lookUpsWithoutCase,
  offHoursAccess,
  recordedAfterEffective,
  lateExemptionChanges,
  capacityAroundOffers,
  deliveriesAfterStatement,
];

/** The detector of an id; throws `NotFound`. */
export function getDetector(id: string): Detector {
  const found = DETECTORS.find((detector) => detector.id === id);
  if (!found) throw new NotFound('detector', id);
  return found;
}
