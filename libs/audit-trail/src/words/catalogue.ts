import { accountEvents } from './events/accounts.words';
import { admissionEvents } from './events/admissions.words';
import { applicationEvents } from './events/applications.words';
import { breakGlassEvents } from './events/break-glass.words';
import { capacityEvents } from './events/capacity.words';
import { decisionEvents } from './events/decisions.words';
import { deliveryEvents } from './events/deliveries.words';
import { detectorEvents } from './events/detectors.words';
import { exemptionEvents } from './events/exemptions.words';
import { letterEvents } from './events/letters.words';
import { listRuleEvents } from './events/list-rules.words';
import { offerEvents } from './events/offers.words';
import { personEvents } from './events/persons.words';
import { retentionEvents } from './events/retention.words';
import { waitingEvents } from './events/waiting.words';
import { actCodes } from './codes/acts.codes';
import { breakGlassCodes } from './codes/break-glass.codes';
import { caseCodes } from './codes/cases.codes';
import { commonCodes } from './codes/common.codes';
import { detectorCodes } from './codes/detectors.codes';
import { retentionCodes } from './codes/retention.codes';
import type { EventTelling, FieldWords, Words } from './declare';
import { breakGlassFields } from './fields/break-glass.fields';
import { caseFields } from './fields/case.fields';
import { dayFields } from './fields/days.fields';
import { detectorFields } from './fields/detectors.fields';
import { idFields } from './fields/ids.fields';
import { paymentFields } from './fields/payments.fields';
import { personFields } from './fields/persons.fields';
import { retentionFields } from './fields/retention.fields';
import { serviceFields } from './fields/services.fields';

/** Every event type with the way it is told; one file a room, new types are added there. */
export const EVENT_TELLINGS: Readonly<Record<string, EventTelling>> = {
  ...admissionEvents,
  ...applicationEvents,
  ...breakGlassEvents,
  ...capacityEvents,
  ...decisionEvents,
  ...deliveryEvents,
  ...detectorEvents,
  ...exemptionEvents,
  ...letterEvents,
  ...listRuleEvents,
  ...offerEvents,
  ...personEvents,
  ...retentionEvents,
  ...waitingEvents,
  ...accountEvents,
};

/** Every field of events, under the name that the trail knows it by. */
export const FIELDS: Readonly<Record<string, FieldWords>> = {
  ...retentionFields,
  ...dayFields,
  ...idFields,
  ...personFields,
  ...caseFields,
  ...serviceFields,
  ...detectorFields,
  ...breakGlassFields,
  ...paymentFields,
};

/** What codes are called; `field:code` goes before `code`. */
export const CODES: Readonly<Record<string, Words>> = {
  ...retentionCodes,
  ...commonCodes,
  ...caseCodes,
  ...actCodes,
  ...detectorCodes,
  ...breakGlassCodes,
};

/** How an event type is told; undefined for a type that has no words yet. */
export const tellingOf = (type: string): EventTelling | undefined =>
  Object.hasOwn(EVENT_TELLINGS, type) ? EVENT_TELLINGS[type] : undefined;

/** What is known of a field; undefined for one that has no words yet. */
export const fieldWords = (field: string): FieldWords | undefined =>
  Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined;

/** What a code is called in a field; undefined where nobody named it. */
export function codeWords(field: string, code: string): Words | undefined {
  const own = `${field}:${code}`;
  if (Object.hasOwn(CODES, own)) return CODES[own];
  return Object.hasOwn(CODES, code) ? CODES[code] : undefined;
}
