import { Refusal, monthOf } from '#libs/kernel';
import { getProgramme } from '#libs/programmes';
import { type AdmissionFacts, checkAdmitted } from './admission.rules';
import { type CancellationFacts, checkCancellation, meets, sameCancellation } from './cancellation.rules';
import type { DeliveredServicesEvent, SubstitutionReason } from './delivered-services.events';
import { type DeliveryMonth, standing } from './delivery-month.rules';
import { type Because, checkReason, MonthCommand, openingOf } from './month-command.rules';
import { dayOf } from './visit.rules';

/**
 * Records that an agreed visit was called off, ahead of its day too; told again as it was told adds nothing. Refuses
 * `VISIT_ALREADY_CANCELLED`, `VISIT_WAS_DELIVERED`, `OTHER_MONTH`, `NOTE_REQUIRED` and what `checkCancellation` and
 * `checkAdmitted` refuse.
 */
export class CancelVisit extends MonthCommand<{
  readonly admission: AdmissionFacts;
  readonly cancellationId: string;
  readonly facts: CancellationFacts;
  readonly noteRef: string | null;
}> {
  readonly type = 'CancelVisit';
}

/** Takes back that a visit was called off; refuses `CANCELLATION_NOT_FOUND`, `CANCELLATION_WAS_WITHDRAWN`, `NOTE_REQUIRED`. */
export class WithdrawCancellation extends MonthCommand<Because & { readonly cancellationId: string }> {
  readonly type = 'WithdrawCancellation';
}

/**
 * Records that another carer came than the one who was to; told again it replaces what was said. Refuses
 * `DELIVERY_NOT_FOUND`, `DELIVERY_WAS_WITHDRAWN`, `ITEM_COUNTED_OTHERWISE`, `SAME_CARER`, `NOTE_REQUIRED`.
 */
export class RecordSubstitution extends MonthCommand<
  Because<SubstitutionReason> & { readonly deliveryId: string; readonly insteadOf: string }
> {
  readonly type = 'RecordSubstitution';
}

export type CancellationCommand = CancelVisit | WithdrawCancellation | RecordSubstitution;

/** What follows from a command about visits that were not as agreed. */
export function decideCancellation(
  command: CancellationCommand,
  state: DeliveryMonth,
): DeliveredServicesEvent[] {
  switch (command.type) {
    case 'CancelVisit':
      return cancel(command, state);
    case 'WithdrawCancellation':
      return withdraw(command, state);
    case 'RecordSubstitution':
      return substitute(command, state);
  }
}

function cancel({ of, data, context }: CancelVisit, state: DeliveryMonth): DeliveredServicesEvent[] {
  const { cancellationId, facts, admission, noteRef } = data;
  const known = state.cancellations.find((each) => each.cancellationId === cancellationId);
  if (known && !known.withdrawn && sameCancellation(known.facts, facts)) return [];
  checkReason({ reason: facts.cancelledBy, noteRef });
  checkCancellation(facts, getProgramme(admission.programme), context.today);
  checkAdmitted(admission, of.provider, dayOf(facts.start));
  const { month } = of;
  if (monthOf(dayOf(facts.start)) !== month)
    throw new Refusal('OTHER_MONTH', { month, on: dayOf(facts.start) });
  checkFree(facts, state);
  const event = { type: 'VisitCancelled' as const, data: { cancellationId, ...facts, noteRef } };
  return [...openingOf(of, admission, state), event];
}

function checkFree(facts: CancellationFacts, state: DeliveryMonth): void {
  const twice = standing(state).find((each) => meets(each.facts, facts));
  if (twice) throw new Refusal('VISIT_ALREADY_CANCELLED', { cancellationId: twice.cancellationId });
  const delivered = state.deliveries.find(
    ({ withdrawn, facts: visit }) => !withdrawn && visit.kind === 'visit' && meets(visit, facts),
  );
  if (delivered) throw new Refusal('VISIT_WAS_DELIVERED', { deliveryId: delivered.deliveryId });
}

function withdraw({ data }: WithdrawCancellation, state: DeliveryMonth): DeliveredServicesEvent[] {
  checkReason(data);
  const { cancellationId } = data;
  const known = state.cancellations.find((each) => each.cancellationId === cancellationId);
  if (!known) throw new Refusal('CANCELLATION_NOT_FOUND', { cancellationId });
  if (known.withdrawn) throw new Refusal('CANCELLATION_WAS_WITHDRAWN', { cancellationId });
  return [{ type: 'VisitCancellationWithdrawn', data }];
}

function substitute({ data }: RecordSubstitution, state: DeliveryMonth): DeliveredServicesEvent[] {
  const { deliveryId, insteadOf, reason } = data;
  checkReason(data);
  const known = state.deliveries.find((delivery) => delivery.deliveryId === deliveryId);
  if (!known) throw new Refusal('DELIVERY_NOT_FOUND', { deliveryId });
  if (known.withdrawn) throw new Refusal('DELIVERY_WAS_WITHDRAWN', { deliveryId });
  const { facts, substitution } = known;
  if (facts.kind !== 'visit') throw new Refusal('ITEM_COUNTED_OTHERWISE', { item: facts.item });
  if (facts.carer === insteadOf) throw new Refusal('SAME_CARER', { field: 'insteadOf' });
  if (substitution?.insteadOf === insteadOf && substitution.reason === reason) return [];
  return [{ type: 'CarerSubstituted', data }];
}
