import { type CommandContext, type Decimal, Refusal } from '#libs/kernel';
import { type Book, type Days, ONE } from './book.rules';
import type { Overriding, OverrideReason } from './capacity.events';
import type { Misfit } from './rooms.rules';
import type { Shortage } from './load.rules';

/** Whose capacity in which programme; the provider is the organisation's name. */
export interface CapacityOwner {
  readonly provider: string;
  readonly programme: string;
}

/** A manager's wish to book beyond the capacity; the note is a text kept elsewhere. */
export interface Override {
  readonly reason: OverrideReason;
  readonly noteRef: string | null;
}

/** A command to the capacity book of a provider for a programme. */
export abstract class CapacityCommandOf<Data> {
  constructor(
    readonly owner: CapacityOwner,
    readonly data: Data,
    readonly context: CommandContext,
  ) {}
}

/** Throws the refusal when the condition holds. */
export function refuseWhen(
  condition: boolean,
  code: string,
  details: Readonly<Record<string, unknown>> = {},
): void {
  if (condition) throw new Refusal(code, details);
}

/** Refuses `ENDS_BEFORE_START`. */
export const checkDays = ({ from, to }: Days): void =>
  refuseWhen(to !== null && to < from, 'ENDS_BEFORE_START', { from, to });

/**
 * What is recorded of an override: null where there is no shortage to override. Refuses the shortage itself
 * with its numbers where nobody overrides it, `MANAGER_REQUIRED`, and `NOTE_REQUIRED` for another reason.
 */
export function overridden(
  shortage: Shortage | null,
  override: Override | null,
  { metadata }: CommandContext,
): Overriding | null {
  if (!shortage) return null;
  const { code, unit, from, available, booked, wanted } = shortage;
  const numbers = { unit, from, available: available / ONE, booked: booked / ONE, wanted: wanted / ONE };
  if (!override) throw new Refusal(code, { ...numbers, free: Math.max(0, available - booked) / ONE });
  refuseWhen(metadata.actor.role !== 'manager', 'MANAGER_REQUIRED', { code });
  const { reason, noteRef } = override;
  refuseWhen(reason === 'other' && noteRef === null, 'NOTE_REQUIRED', { field: 'overriding.noteRef' });
  return { reason, noteRef, refused: code, ...numbers };
}

/** Refuses a room that would hold whom it is not for; no override helps, the room is declared anew instead. */
export function refuseMisfit(misfit: Misfit | null): void {
  if (!misfit) return;
  const { code, ...details } = misfit;
  throw new Refusal(code, details);
}

/** The units in which a book holds anything. */
export const unitsHeld = (book: Book): (string | null)[] => [
  ...new Set([...book.bookings.values()].flatMap(({ segments }) => segments.map(({ unit }) => unit))),
];

/** Hours a week as text; null for what is counted by heads. */
export type Volume = Decimal | null;
