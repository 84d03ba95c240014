import { compareDecimals, type LocalDate } from '#libs/kernel';
import { getProgramme } from '#libs/programmes';
import { type Book, bookOf, type Days, type History } from './book.rules';
import {
  CapacityCommandOf,
  checkDays,
  type Override,
  overridden,
  refuseMisfit,
  refuseWhen,
  unitsHeld,
} from './capacity-command.rules';
import type {
  CapacityClosed,
  CapacityDeclared,
  CapacityEvent,
  CapacityReopened,
  StaffingRecorded,
} from './capacity.events';
import { firstShortage, offerOn, type Shortage } from './load.rules';
import { checkOffer, offerKindOf } from './offer.rules';
import { firstMisfit } from './rooms.rules';

type Overridable<Data> = Omit<Data, 'overriding'> & { readonly overriding: Override | null };

/**
 * Says what can be given from a day on; a later word covers an earlier one for its days. Refuses what
 * `checkOffer` refuses, `ENDS_BEFORE_START`, and `CAPACITY_EXCEEDED` where more is booked already.
 */
export class DeclareCapacity extends CapacityCommandOf<Overridable<CapacityDeclared['data']>> {
  readonly type = 'DeclareCapacity';
}

/** Records the staff of a day; refuses `DATE_IN_FUTURE`, `MORE_ACTIVE_THAN_EMPLOYED`. */
export class RecordStaffing extends CapacityCommandOf<StaffingRecorded['data']> {
  readonly type = 'RecordStaffing';
}

/**
 * Takes a unit, or an amount of it, out of use for a time; refuses `CLOSURE_ALREADY_EXISTS`,
 * `UNIT_NOT_DECLARED`, `NOTE_REQUIRED`, `CAPACITY_EXCEEDED` where it is promised to somebody.
 */
export class CloseCapacity extends CapacityCommandOf<Overridable<CapacityClosed['data']>> {
  readonly type = 'CloseCapacity';
}

/** Ends a closure; refuses `CLOSURE_NOT_KNOWN`; nothing where it is over by then. */
export class ReopenCapacity extends CapacityCommandOf<CapacityReopened['data']> {
  readonly type = 'ReopenCapacity';
}

export type SupplyCommand = DeclareCapacity | RecordStaffing | CloseCapacity | ReopenCapacity;

/** What a command about the supply changes. */
export function decideSupply(command: SupplyCommand, history: History): CapacityEvent[] {
  const book = bookOf(history);
  switch (command.type) {
    case 'DeclareCapacity':
      return declare(command, history, book);
    case 'RecordStaffing':
      return staff(command, book);
    case 'CloseCapacity':
      return close(command, history, book);
    case 'ReopenCapacity':
      return reopen(command, book);
  }
}

function declare({ owner, data, context }: DeclareCapacity, history: History, before: Book): CapacityEvent[] {
  checkDays(data);
  checkOffer(data.offer, getProgramme(owner.programme).capacity, data);
  const event = { type: 'CapacityDeclared' as const, data: { ...data, overriding: null } };
  const last = before.declarations.at(-1);
  if (last && JSON.stringify(plain(last)) === JSON.stringify(plain(data))) return [];
  const after = bookOf({ event, before: history });
  for (const unit of unitsHeld(before))
    if (unit !== null) refuseMisfit(firstMisfit(before, after, unit, data, context.today));
  const shortage = worst(before, after, unitsHeld(before), data, context.today);
  return [{ ...event, data: { ...data, overriding: overridden(shortage, data.overriding, context) } }];
}

const plain = ({ from, to, offer }: Pick<CapacityDeclared['data'], 'from' | 'to' | 'offer'>) => [
  from,
  to,
  offer,
];

function worst(
  before: Book,
  after: Book,
  units: readonly (string | null)[],
  days: Days,
  today: LocalDate,
): Shortage | null {
  for (const unit of units) {
    const shortage = firstShortage(before, after, unit, days, today);
    if (shortage) return shortage;
  }
  return null;
}

function staff({ data, context }: RecordStaffing, { staffing }: Book): CapacityEvent[] {
  refuseWhen(data.on > context.today, 'DATE_IN_FUTURE', { field: 'on' });
  const most = `${data.employed}` as typeof data.active;
  refuseWhen(compareDecimals(data.active, most) > 0, 'MORE_ACTIVE_THAN_EMPLOYED', { field: 'active' });
  const known = staffing.get(data.on);
  const same =
    known?.employed === data.employed &&
    known.active === data.active &&
    known.hoursDeliverable === data.hoursDeliverable;
  return same ? [] : [{ type: 'StaffingRecorded', data }];
}

function close({ owner, data, context }: CloseCapacity, history: History, before: Book): CapacityEvent[] {
  checkDays(data);
  refuseWhen(before.closures.has(data.closureId), 'CLOSURE_ALREADY_EXISTS');
  refuseWhen(data.reason === 'other' && data.noteRef === null, 'NOTE_REQUIRED', { field: 'noteRef' });
  checkClosedUnit(owner.programme, data, before);
  const event = { type: 'CapacityClosed' as const, data: { ...data, overriding: null } };
  const after = bookOf({ event, before: history });
  const units = data.unit === null ? unitsHeld(before) : [data.unit];
  const shortage = worst(before, after, units, data, context.today);
  return [{ ...event, data: { ...data, overriding: overridden(shortage, data.overriding, context) } }];
}

function checkClosedUnit(
  programme: string,
  { unit, amount, from }: Pick<CapacityClosed['data'], 'unit' | 'amount' | 'from'>,
  book: Book,
): void {
  const kind = offerKindOf(getProgramme(programme).capacity);
  refuseWhen(kind === null, 'CAPACITY_UNLIMITED');
  const divided = kind !== 'hours' && kind !== 'places';
  refuseWhen(!divided && unit !== null, 'UNIT_NOT_COUNTED', { field: 'unit', kind });
  refuseWhen(divided && unit === null && amount !== null, 'UNIT_REQUIRED', { field: 'unit', kind });
  refuseWhen(offerOn(book, from) === null, 'CAPACITY_NOT_DECLARED', { unit, from });
}

function reopen({ data: { closureId, on } }: ReopenCapacity, { closures }: Book): CapacityEvent[] {
  const closure = closures.get(closureId);
  refuseWhen(!closure, 'CLOSURE_NOT_KNOWN');
  const over = closure?.to !== undefined && closure.to !== null && closure.to < on;
  return over ? [] : [{ type: 'CapacityReopened', data: { closureId, on } }];
}
