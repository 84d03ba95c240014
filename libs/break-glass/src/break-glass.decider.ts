import { type CommandContext, type Decider, type Instant, Refusal } from '#libs/kernel';
import type {
  BreakGlassClosed,
  BreakGlassEvent,
  BreakGlassOpened,
  BreakGlassReviewed,
} from './break-glass.events';

const HOUR = 3_600_000;

/** Opens what is out of reach for some hours from now; refuses `BREAK_GLASS_HOURS` with the most, `NOTE_REQUIRED`. */
export class OpenBreakGlass {
  readonly type = 'OpenBreakGlass';
  constructor(
    readonly data: Omit<BreakGlassOpened['data'], 'openedBy' | 'opensAt' | 'opensUntil'>,
    readonly period: { readonly hours: number; readonly most: number },
    readonly now: Instant,
    readonly context: CommandContext,
  ) {}
}

/** Closes it before it lapses; nothing when it is closed. Refuses `BREAK_GLASS_OF_ANOTHER`, `BREAK_GLASS_LAPSED`. */
export class CloseBreakGlass {
  readonly type = 'CloseBreakGlass';
  constructor(
    readonly now: Instant,
    readonly context: CommandContext,
  ) {}
}

/** Reviews it; nothing when the same person said the same. Refuses `REVIEW_OF_OWN_BREAK_GLASS`. */
export class ReviewBreakGlass {
  readonly type = 'ReviewBreakGlass';
  constructor(
    readonly note: BreakGlassReviewed['data']['note'],
    readonly now: Instant,
    readonly context: CommandContext,
  ) {}
}

export type BreakGlassCommand = OpenBreakGlass | CloseBreakGlass | ReviewBreakGlass;

/** Where an opened glass stands. */
export interface BreakGlassState {
  readonly opened: BreakGlassOpened['data'] | null;
  readonly closed: BreakGlassClosed['data'] | null;
  readonly reviewed: BreakGlassReviewed['data'] | null;
}

/** The stream of an opened glass. */
export const breakGlassStream = (id: string): string => `breakGlass-${id}`;

/** The rules of one opened glass. */
export const breakGlass: Decider<BreakGlassCommand, BreakGlassEvent, BreakGlassState> = {
  initialState: { opened: null, closed: null, reviewed: null },
  evolve(state, event) {
    switch (event.type) {
      case 'BreakGlassOpened':
        return { ...state, opened: event.data };
      case 'BreakGlassClosed':
        return { ...state, closed: event.data };
      case 'BreakGlassReviewed':
        return { ...state, reviewed: event.data };
    }
  },
  decide(command, state) {
    if (command.type === 'OpenBreakGlass') return open(command, state);
    const { opened } = state;
    if (!opened) throw new Refusal('BREAK_GLASS_NOT_OPENED');
    const own = command.context.metadata.actor.id === opened.openedBy;
    return command.type === 'CloseBreakGlass' ? close(command, state, own) : review(command, state, own);
  },
};

function open({ data, period, now, context }: OpenBreakGlass, state: BreakGlassState): BreakGlassEvent[] {
  if (state.opened) return [];
  const { hours, most } = period;
  if (!Number.isInteger(hours) || hours < 1 || hours > most) throw new Refusal('BREAK_GLASS_HOURS', { most });
  if (data.reason === 'other' && data.reasonRef === null) throw new Refusal('NOTE_REQUIRED');
  const opensUntil = new Date(Date.parse(now) + hours * HOUR).toISOString() as Instant;
  const openedBy = context.metadata.actor.id;
  return [{ type: 'BreakGlassOpened', data: { ...data, openedBy, opensAt: now, opensUntil } }];
}

function close(
  { now }: CloseBreakGlass,
  { opened, closed }: BreakGlassState,
  own: boolean,
): BreakGlassEvent[] {
  if (!own) throw new Refusal('BREAK_GLASS_OF_ANOTHER');
  if (closed) return [];
  if (opened && now >= opened.opensUntil) throw new Refusal('BREAK_GLASS_LAPSED');
  return [{ type: 'BreakGlassClosed', data: { closedAt: now } }];
}

function review(
  { note, now, context }: ReviewBreakGlass,
  { reviewed }: BreakGlassState,
  own: boolean,
): BreakGlassEvent[] {
  if (own) throw new Refusal('REVIEW_OF_OWN_BREAK_GLASS');
  const reviewedBy = context.metadata.actor.id;
  if (reviewed?.note === note && reviewed.reviewedBy === reviewedBy) return [];
  return [{ type: 'BreakGlassReviewed', data: { note, reviewedBy, reviewedAt: now } }];
}
