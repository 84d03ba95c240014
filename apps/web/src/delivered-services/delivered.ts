import type { components } from '../api/schema';

/** A month of deliveries and its parts, as the interface answers them. */
export type DeliveredMonth = components['schemas']['DeliveryMonthDto'];
export type Delivery = components['schemas']['DeliveryDto'];
export type Cancellation = components['schemas']['CancellationDto'];
export type Issued = components['schemas']['IssuedStatementDto'];
export type Statement = components['schemas']['StatementDto'];
export type Difference = components['schemas']['StatementDifferenceDto'];
export type Admission = components['schemas']['AdmissionDetailsDto'];
export type Programme = components['schemas']['ProgrammeDto'];

/** What changes where somebody records, corrects or charges. */
export const VIEWS = ['delivery-months'];
