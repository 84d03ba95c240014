import { v5 as uuidV5 } from 'uuid';
import type { DetectorId } from '../detector';

const NAMESPACE = '0f5f0b36-3f0e-5d0a-8d55-6a3a5f0e7c21';

/** The id of a finding: the same for the same detector and key (UUIDv5). */
export const findingIdOf = (detector: DetectorId, key: string): string =>
  uuidV5(JSON.stringify([detector, key.normalize('NFC')]), NAMESPACE);

/** The stream in which it is said what came of a finding. */
export const findingStream = (findingId: string): string => `detectorFinding-${findingId}`;
