import {
  addDecimals,
  compareDecimals,
  type Decider,
  decimal,
  lastDayOf,
  type LocalDate,
  monthOf,
  Refusal,
} from '#libs/kernel';
import { type PriceLine, getProgramme } from '#libs/programmes';
import type { CorrectionReason, DeliveredServicesEvent } from './delivered-services.events';
import { type DeliveryFacts, checkDelivery, deliveredOn, overlaps, unitOf } from './delivery.rules';
import { type CancellationCommand, decideCancellation } from './cancellation.decider';
import { meets } from './cancellation.rules';
import {
  type Delivery,
  type DeliveryMonth,
  EMPTY_MONTH,
  counted,
  evolveMonth,
  standing,
} from './delivery-month.rules';
import { checkReason, MonthCommand, openedOf, openingOf } from './month-command.rules';
import { type AdmissionFacts, checkAdmitted, daysWith } from './admission.rules';
import type { ExemptionPart } from './exemption-share.rules';
import { type Statement, statementOf } from './statement.rules';
import { differencesBetween } from './statement-difference.rules';

export type { MonthOf } from './month-command.rules';

/** A delivery to be recorded under its id. */
export interface NewDelivery {
  readonly deliveryId: string;
  readonly facts: DeliveryFacts;
}

/** What a statement rests on beside the deliveries; looked up, not said by the sender. */
export interface StatementGround {
  readonly statementId: string;
  /** Whose price list the agreement names, and its lines. */
  readonly priceList: string;
  readonly prices: readonly PriceLine[];
  readonly exemption: readonly ExemptionPart[];
  readonly admission: AdmissionFacts;
}

/**
 * Records deliveries of one month, all or none; what is recorded already as it is said adds nothing. Refuses
 * `OTHER_MONTH`, `DELIVERY_ALREADY_RECORDED`, `DELIVERY_WAS_WITHDRAWN`, `CARER_TWICE_AT_ONCE`, `VISIT_WAS_CANCELLED`,
 * `MONTH_ALREADY_DELIVERED` and what `checkDelivery` and `checkAdmitted` refuse.
 */
export class RecordDeliveries extends MonthCommand<{
  readonly admission: AdmissionFacts;
  readonly deliveries: readonly NewDelivery[];
}> {
  readonly type = 'RecordDeliveries';
}

/** Tells a delivery otherwise, a withdrawn one too; refuses `DELIVERY_NOT_FOUND`, `NOTE_REQUIRED` and as for recording. */
export class CorrectDelivery extends MonthCommand<
  NewDelivery & {
    readonly admission: AdmissionFacts;
    readonly reason: CorrectionReason;
    readonly noteRef: string | null;
  }
> {
  readonly type = 'CorrectDelivery';
}

/** Withdraws a delivery; refuses `DELIVERY_NOT_FOUND`, `NOTE_REQUIRED`, `DELIVERY_WAS_WITHDRAWN`. */
export class WithdrawDelivery extends MonthCommand<{
  readonly deliveryId: string;
  readonly reason: CorrectionReason;
  readonly noteRef: string | null;
}> {
  readonly type = 'WithdrawDelivery';
}

/** Issues the month's statement; refuses `NOTHING_DELIVERED`, `MONTH_NOT_OVER`, `STATEMENT_ALREADY_ISSUED`. */
export class IssueStatement extends MonthCommand<StatementGround> {
  readonly type = 'IssueStatement';
}

/** Issues a correcting statement with what differs; refuses `STATEMENT_NOT_ISSUED`, `NOTHING_CHANGES`. */
export class IssueCorrectingStatement extends MonthCommand<StatementGround> {
  readonly type = 'IssueCorrectingStatement';
}

export type DeliveredServicesCommand =
  | RecordDeliveries
  | CorrectDelivery
  | WithdrawDelivery
  | CancellationCommand
  | IssueStatement
  | IssueCorrectingStatement;

/** The rules of one month of deliveries under an admission. */
export const deliveryMonth: Decider<DeliveredServicesCommand, DeliveredServicesEvent, DeliveryMonth> = {
  initialState: EMPTY_MONTH,
  evolve: evolveMonth,
  decide(command, state) {
    switch (command.type) {
      case 'RecordDeliveries':
        return record(command, state);
      case 'CorrectDelivery':
        return correct(command, state);
      case 'WithdrawDelivery':
        return withdraw(command, state);
      case 'IssueStatement':
        return issue(command, state);
      case 'IssueCorrectingStatement':
        return issueCorrection(command, state);
      default:
        return decideCancellation(command, state);
    }
  },
};

function record({ of, data, context }: RecordDeliveries, state: DeliveryMonth): DeliveredServicesEvent[] {
  const opening = openingOf(of, data.admission, state);
  let after = opening.reduce(evolveMonth, state);
  const recorded = data.deliveries.flatMap(({ deliveryId, facts }) => {
    if (isRecorded(after, deliveryId, facts)) return [];
    check(after, { deliveryId, facts }, data.admission, context.today);
    const event = deliveredEvent(deliveryId, facts);
    after = evolveMonth(after, event);
    return [event];
  });
  return recorded.length === 0 ? [] : [...opening, ...recorded];
}

function isRecorded(state: DeliveryMonth, deliveryId: string, facts: DeliveryFacts): boolean {
  const known = state.deliveries.find((delivery) => delivery.deliveryId === deliveryId);
  if (!known) return false;
  if (known.withdrawn) throw new Refusal('DELIVERY_WAS_WITHDRAWN', { deliveryId });
  if (!sameFacts(known.facts, facts)) throw new Refusal('DELIVERY_ALREADY_RECORDED', { deliveryId });
  return true;
}

const sameFacts = (a: DeliveryFacts, b: DeliveryFacts): boolean =>
  Object.entries(a).every(([name, value]) => b[name as keyof DeliveryFacts] === value);

function check(
  state: DeliveryMonth,
  { deliveryId, facts }: NewDelivery,
  admission: AdmissionFacts,
  today: LocalDate,
): void {
  const { programme: code, month, provider } = openedOf(state);
  const programme = getProgramme(code);
  checkDelivery(facts, programme, today);
  checkAdmitted(admission, provider, deliveredOn(facts));
  if (monthOf(deliveredOn(facts)) !== month)
    throw new Refusal('OTHER_MONTH', { month, on: deliveredOn(facts) });
  const others = state.deliveries.filter((known) => known.deliveryId !== deliveryId && !known.withdrawn);
  const twice = others.find((known) => overlaps(known.facts, facts));
  if (twice) throw new Refusal('CARER_TWICE_AT_ONCE', { deliveryId: twice.deliveryId });
  const off = facts.kind === 'visit' ? standing(state).find((each) => meets(each.facts, facts)) : undefined;
  if (off) throw new Refusal('VISIT_WAS_CANCELLED', { cancellationId: off.cancellationId });
  if (facts.kind === 'units' && unitOf(programme, facts.item) === 'month') checkMonths(others, facts);
}

function checkMonths(others: readonly Delivery[], facts: Extract<DeliveryFacts, { kind: 'units' }>): void {
  const before = others.flatMap(({ facts: known }) =>
    known.kind === 'units' && known.item === facts.item ? [known.quantity] : [],
  );
  if (compareDecimals(addDecimals(facts.quantity, ...before), decimal('1')) > 0)
    throw new Refusal('MONTH_ALREADY_DELIVERED', { item: facts.item });
}

function deliveredEvent(deliveryId: string, facts: DeliveryFacts): DeliveredServicesEvent {
  if (facts.kind === 'visit') {
    const { kind: _, ...visit } = facts;
    return { type: 'VisitDelivered', data: { deliveryId, ...visit } };
  }
  const { kind: _, ...units } = facts;
  return { type: 'UnitsDelivered', data: { deliveryId, ...units } };
}

function correct({ data, context }: CorrectDelivery, state: DeliveryMonth): DeliveredServicesEvent[] {
  const { deliveryId, facts, reason, noteRef, admission } = data;
  checkReason(data);
  const known = deliveryOf(state, deliveryId);
  if (known.facts.kind !== facts.kind) throw new Refusal('ITEM_COUNTED_OTHERWISE', { item: facts.item });
  if (!known.withdrawn && sameFacts(known.facts, facts)) return [];
  check(state, { deliveryId, facts }, admission, context.today);
  const because = { reason, noteRef };
  if (facts.kind === 'visit') {
    const { kind: _, ...visit } = facts;
    return [{ type: 'DeliveredVisitCorrected', data: { deliveryId, ...visit, ...because } }];
  }
  const { kind: _, ...units } = facts;
  return [{ type: 'DeliveredUnitsCorrected', data: { deliveryId, ...units, ...because } }];
}

function withdraw({ data }: WithdrawDelivery, state: DeliveryMonth): DeliveredServicesEvent[] {
  checkReason(data);
  const { withdrawn } = deliveryOf(state, data.deliveryId);
  if (withdrawn) throw new Refusal('DELIVERY_WAS_WITHDRAWN', { deliveryId: data.deliveryId });
  return [{ type: 'DeliveryWithdrawn', data }];
}

function issue({ of, data, context }: IssueStatement, state: DeliveryMonth): DeliveredServicesEvent[] {
  if (state.statements.length > 0) throw new Refusal('STATEMENT_ALREADY_ISSUED', { month: of.month });
  const charges = standing(state).some(({ facts }) => facts.charged !== null);
  if (counted(state).length === 0 && !charges) throw new Refusal('NOTHING_DELIVERED', { month: of.month });
  if (context.today <= lastDayOf(of.month)) throw new Refusal('MONTH_NOT_OVER', { month: of.month });
  const { statementId } = data;
  const statement = draftOf(state, data);
  return [{ type: 'StatementIssued', data: { statementId, issuedOn: context.today, statement } }];
}

function issueCorrection(
  { of, data, context }: IssueCorrectingStatement,
  state: DeliveryMonth,
): DeliveredServicesEvent[] {
  const last = state.statements.at(-1);
  if (!last) throw new Refusal('STATEMENT_NOT_ISSUED', { month: of.month });
  const statement = draftOf(state, data);
  const differences = differencesBetween(last.statement, statement);
  if (differences.length === 0) throw new Refusal('NOTHING_CHANGES');
  const { statementId } = data;
  const said = { statementId, issuedOn: context.today, statement, corrects: last.statementId, differences };
  return [{ type: 'CorrectingStatementIssued', data: said }];
}

/** The statement that would be issued of a month; refuses what `statementOf` refuses. */
export function draftOf(state: DeliveryMonth, ground: Omit<StatementGround, 'statementId'>): Statement {
  const { month, provider, programme } = openedOf(state);
  const { payer } = getProgramme(programme);
  const cancellations = standing(state).map(({ facts }) => facts);
  const days = daysWith(ground.admission, provider, month);
  return statementOf({ ...ground, month, days, payer, deliveries: counted(state), cancellations });
}

function deliveryOf(state: DeliveryMonth, deliveryId: string): Delivery {
  const known = state.deliveries.find((delivery) => delivery.deliveryId === deliveryId);
  if (!known) throw new Refusal('DELIVERY_NOT_FOUND', { deliveryId });
  return known;
}
