import { type CommandContext, type Month, Refusal } from '#libs/kernel';
import type { AdmissionFacts } from './admission.rules';
import type { CorrectionReason, DeliveredServicesEvent } from './delivered-services.events';
import type { DeliveryMonth } from './delivery-month.rules';

/** A provider's month under an admission. */
export interface MonthOf {
  readonly admissionId: string;
  readonly provider: string;
  readonly month: Month;
}

/** A command to one month of deliveries. */
export abstract class MonthCommand<Data> {
  constructor(
    readonly of: MonthOf,
    readonly data: Data,
    readonly context: CommandContext,
  ) {}
}

/** Why something is told otherwise, and where a text about it is kept. */
export interface Because<Reason extends string = CorrectionReason> {
  readonly reason: Reason;
  readonly noteRef: string | null;
}

/** Refuses `NOTE_REQUIRED` where the reason is another one and no text says which. */
export function checkReason({ reason, noteRef }: Because<string>): void {
  if (reason === 'other' && noteRef === null) throw new Refusal('NOTE_REQUIRED', { field: 'note' });
}

/** The event that opens a month in which nothing was recorded yet; none where it is open. */
export function openingOf(
  of: MonthOf,
  { personId, programme, municipality }: AdmissionFacts,
  { opened }: DeliveryMonth,
): DeliveredServicesEvent[] {
  if (opened) return [];
  return [{ type: 'DeliveryMonthOpened', data: { ...of, personId, programme, municipality } }];
}

/** Whose month it is; refuses `NOTHING_DELIVERED` where nothing was recorded. */
export function openedOf({ opened }: DeliveryMonth): NonNullable<DeliveryMonth['opened']> {
  if (!opened) throw new Refusal('NOTHING_DELIVERED');
  return opened;
}
