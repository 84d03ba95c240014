import { v5 as uuidV5 } from 'uuid';
import type { MonthOf } from './delivered-services.decider';
import type { CancellationFacts } from './cancellation.rules';
import type { DeliveryFacts } from './delivery.rules';

const NAMESPACE = '5b1d8a0e-2f64-5c37-9d21-8e0c4a76f3b9';

const id = (...parts: readonly string[]): string => uuidV5(JSON.stringify(parts), NAMESPACE);

/** The stream of what a provider delivers under an admission in a month. */
export const deliveryMonthStream = ({ admissionId, provider, month }: MonthOf): string =>
  `deliveryMonth-${id('month', admissionId, provider.normalize('NFC'), month)}`;

/**
 * The id of a delivery as it was first told (UUIDv5): the same visit or meal is one delivery, by hand or in however
 * many files it comes.
 */
export const deliveryIdOf = (admissionId: string, facts: DeliveryFacts): string =>
  facts.kind === 'visit'
    ? id('visit', admissionId, facts.item, facts.start, facts.carer)
    : id('units', admissionId, facts.item, facts.on);

/** The id of a cancellation: the same visit is called off once, however often it is told (UUIDv5). */
export const cancellationIdOf = (
  admissionId: string,
  { item, start }: Pick<CancellationFacts, 'item' | 'start'>,
): string => id('cancellation', admissionId, item, start);

/** The id of the statement that a command issues; the same command sent again names the same statement. */
export const statementIdOf = (commandId: string): string => id('statement', commandId);
