import { v5 as uuidV5 } from 'uuid';

const NAMESPACE = '0e8d7a52-93c4-5b0e-8a6f-41d2c7b95e33';

/** The one exemption of a beneficiary for a programme (UUIDv5), so that there are never two. */
export const exemptionIdOf = (beneficiaryId: string, programme: string): string =>
  uuidV5(`${beneficiaryId}/${programme}`, NAMESPACE);

/** The stream of an exemption. */
export const exemptionStream = (exemptionId: string): string => `exemption-${exemptionId}`;
