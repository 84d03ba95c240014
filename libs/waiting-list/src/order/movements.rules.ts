import { addDays, type LocalDate } from '#libs/kernel';
import { changeDays, changesByItself, type ListHistory, orderOn } from './list-history.rules';

/** What changed about who stands before. */
export type ChangeBefore = 'came-before' | 'went-behind' | 'joined-before' | 'left';

/** One whose coming or going moved the rank. */
export interface Mover {
  readonly entryId: string;
  readonly change: ChangeBefore;
}

/** A change of rank from the day before; null for not on the list. */
export interface Movement {
  readonly on: LocalDate;
  readonly was: number | null;
  readonly rank: number | null;
  readonly movers: readonly Mover[];
}

interface Day {
  readonly rank: number | null;
  readonly before: ReadonlySet<string>;
  readonly listed: ReadonlySet<string>;
}

/** Every change of an entry's rank from a day to another; the first one says where it stood on the first day. */
export function movementsOf(
  history: ListHistory,
  entryId: string,
  from: LocalDate,
  to: LocalDate,
): Movement[] {
  let last = dayOf(history, entryId, from);
  const movements: Movement[] = [{ on: from, was: null, rank: last.rank, movers: [] }];
  for (const on of daysToLookAt(history, from, to)) {
    const now = dayOf(history, entryId, on);
    if (now.rank !== last.rank)
      movements.push({ on, was: last.rank, rank: now.rank, movers: moversBetween(last, now) });
    last = now;
  }
  return movements;
}

function daysToLookAt(history: ListHistory, from: LocalDate, to: LocalDate): LocalDate[] {
  if (!changesByItself(history)) return changeDays(history, from, to);
  const days: LocalDate[] = [];
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

function dayOf(history: ListHistory, entryId: string, on: LocalDate): Day {
  const order = orderOn(history, on).map(({ facts }) => facts.entryId);
  const at = order.indexOf(entryId);
  return {
    rank: at === -1 ? null : at + 1,
    before: new Set(at === -1 ? [] : order.slice(0, at)),
    listed: new Set(order),
  };
}

function moversBetween(last: Day, now: Day): Mover[] {
  if (last.rank === null || now.rank === null) return [];
  const came = [...now.before].filter((id) => !last.before.has(id));
  const went = [...last.before].filter((id) => !now.before.has(id));
  return [
    ...came.map((id) => mover(id, last.listed.has(id) ? 'came-before' : 'joined-before')),
    ...went.map((id) => mover(id, now.listed.has(id) ? 'went-behind' : 'left')),
  ];
}

const mover = (entryId: string, change: ChangeBefore): Mover => ({ entryId, change });
