import { type Decider, type EventMetadata, type LocalDate, Refusal } from '#libs/kernel';
import { getProgramme } from '#libs/programmes';
import type {
  NeedProfile,
  NeedProfileChanged,
  PlacedOnWaitingList,
  WaitingEnd,
  WaitingListEvent,
  WaitingPaused,
  WaitingResumed,
} from './waiting-list.events';

/** A row of a provider's register: a placing and, once the wait is over, its end. */
export type RegisterRow = PlacedOnWaitingList['data'] & { readonly end: WaitingEnd | null };

/** What every command brings along: who acts why, and which day it is. */
export interface CommandContext {
  readonly metadata: EventMetadata;
  readonly today: LocalDate;
  readonly expectedRevision?: bigint;
}

abstract class EntryCommand<Data> {
  constructor(
    readonly entryId: string,
    readonly data: Data,
    readonly context: CommandContext,
  ) {}
}

/**
 * Puts a person on a list; refuses `ENTRY_ALREADY_EXISTS`, `PROGRAMME_NOT_KNOWN`,
 * `APPLICATION_AFTER_LISTING`, `DATE_IN_FUTURE`.
 */
export class PlaceOnWaitingList extends EntryCommand<PlacedOnWaitingList['data']> {
  readonly type = 'PlaceOnWaitingList';
}

/** Changes the need from a day on; nothing when it is so already; refuses `CHANGE_BEFORE_LISTING`. */
export class ChangeNeedProfile extends EntryCommand<NeedProfileChanged['data']> {
  readonly type = 'ChangeNeedProfile';
}

/** Stops the clock; pauses may overlap; refuses `PAUSE_BEFORE_LISTING`, `PAUSE_ALREADY_EXISTS`. */
export class PauseWaiting extends EntryCommand<WaitingPaused['data']> {
  readonly type = 'PauseWaiting';
}

/** Ends one pause; refuses `PAUSE_NOT_FOUND`, `PAUSE_ALREADY_ENDED`, `RESUME_BEFORE_PAUSE`. */
export class ResumeWaiting extends EntryCommand<WaitingResumed['data']> {
  readonly type = 'ResumeWaiting';
}

/** Ends the wait; refuses `END_BEFORE_LISTING`, `NOTE_REQUIRED` for another reason without a note. */
export class EndWaiting extends EntryCommand<WaitingEnd> {
  readonly type = 'EndWaiting';
}

/** Records the end that turned out true, whether or not one was known; nothing when it is the known one. */
export class CorrectWaitingEnd extends EntryCommand<WaitingEnd> {
  readonly type = 'CorrectWaitingEnd';
}

/**
 * Brings the entry in line with a row of its register: the placing, the end, or nothing new.
 * Refuses `DIFFERS_FROM_RECORD` with the field where the row contradicts what is recorded. An end that
 * was recorded and later corrected is no contradiction, so that an old register can be read again.
 */
export class RecordRegisterRow extends EntryCommand<RegisterRow> {
  readonly type = 'RecordRegisterRow';
}

export type WaitingListCommand =
  | PlaceOnWaitingList
  | ChangeNeedProfile
  | PauseWaiting
  | ResumeWaiting
  | EndWaiting
  | CorrectWaitingEnd
  | RecordRegisterRow;

/** A pause from a day to the day before `to`; null while it lasts. */
export interface Pause {
  readonly pauseId: string;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** What has happened to an entry; the last of `ends` holds. */
export interface EntryState {
  readonly placed: PlacedOnWaitingList['data'] | null;
  readonly profiles: readonly NeedProfileChanged['data'][];
  readonly pauses: readonly Pause[];
  readonly ends: readonly WaitingEnd[];
}

/** The rules of one waiting-list entry. */
export const waitingListEntry: Decider<WaitingListCommand, WaitingListEvent, EntryState> = {
  initialState: { placed: null, profiles: [], pauses: [], ends: [] },
  evolve,
  decide,
};

function evolve(state: EntryState, event: WaitingListEvent): EntryState {
  switch (event.type) {
    case 'PlacedOnWaitingList': {
      const first = { effectiveOn: event.data.listedOn, needProfile: event.data.needProfile };
      return { ...state, placed: event.data, profiles: [first, ...state.profiles] };
    }
    case 'NeedProfileChanged':
      return { ...state, profiles: [...state.profiles, event.data] };
    case 'WaitingPaused':
      return {
        ...state,
        pauses: [...state.pauses, { pauseId: event.data.pauseId, from: event.data.from, to: null }],
      };
    case 'WaitingResumed':
      return { ...state, pauses: state.pauses.map((pause) => resumed(pause, event.data)) };
    case 'WaitingEnded':
    case 'WaitingEndCorrected':
      return { ...state, ends: [...state.ends, endOf(event.data)] };
  }
}

function decide(command: WaitingListCommand, state: EntryState): readonly WaitingListEvent[] {
  switch (command.type) {
    case 'PlaceOnWaitingList':
      return place(command, state);
    case 'ChangeNeedProfile':
      return changeProfile(command, state);
    case 'PauseWaiting':
      return pause(command, state);
    case 'ResumeWaiting':
      return resume(command, state);
    case 'EndWaiting':
      return end(command, state);
    case 'CorrectWaitingEnd':
      return correctEnd(command, state);
    case 'RecordRegisterRow':
      return recordRow(command, state);
  }
}

/** The profile in effect on a day: the latest change up to it, of two on one day the one recorded later. */
export function profileOn(state: EntryState, day: LocalDate): NeedProfile | null {
  let found: NeedProfileChanged['data'] | null = null;
  for (const change of state.profiles)
    if (change.effectiveOn <= day && (!found || change.effectiveOn >= found.effectiveOn)) found = change;
  return found?.needProfile ?? null;
}

function place({ data, context }: PlaceOnWaitingList, state: EntryState): WaitingListEvent[] {
  refuseWhen(state.placed !== null, 'ENTRY_ALREADY_EXISTS');
  checkPlacing(data, context.today);
  return [{ type: 'PlacedOnWaitingList', data }];
}

function checkPlacing(data: PlacedOnWaitingList['data'], today: LocalDate): void {
  getProgramme(data.programme);
  notInFuture('listedOn', data.listedOn, today);
  notInFuture('applicationReceivedOn', data.applicationReceivedOn, today);
  refuseWhen(data.applicationReceivedOn > data.listedOn, 'APPLICATION_AFTER_LISTING');
}

function changeProfile({ data, context }: ChangeNeedProfile, state: EntryState): WaitingListEvent[] {
  const placed = open(state);
  notInFuture('effectiveOn', data.effectiveOn, context.today);
  refuseWhen(data.effectiveOn < placed.listedOn, 'CHANGE_BEFORE_LISTING');
  const before = profileOn(state, data.effectiveOn);
  if (before && sameProfile(before, data.needProfile)) return [];
  return [{ type: 'NeedProfileChanged', data }];
}

function pause({ data, context }: PauseWaiting, state: EntryState): WaitingListEvent[] {
  const placed = open(state);
  notInFuture('from', data.from, context.today);
  refuseWhen(data.from < placed.listedOn, 'PAUSE_BEFORE_LISTING');
  refuseWhen(
    state.pauses.some((known) => known.pauseId === data.pauseId),
    'PAUSE_ALREADY_EXISTS',
  );
  return [{ type: 'WaitingPaused', data }];
}

function resume({ data, context }: ResumeWaiting, state: EntryState): WaitingListEvent[] {
  open(state);
  const known = state.pauses.find((candidate) => candidate.pauseId === data.pauseId);
  if (!known) throw new Refusal('PAUSE_NOT_FOUND');
  notInFuture('on', data.on, context.today);
  refuseWhen(known.to !== null, 'PAUSE_ALREADY_ENDED', { endedOn: known.to });
  refuseWhen(data.on < known.from, 'RESUME_BEFORE_PAUSE', { from: known.from });
  return [{ type: 'WaitingResumed', data }];
}

function end({ data, context }: EndWaiting, state: EntryState): WaitingListEvent[] {
  const placed = open(state);
  checkEnd(data, placed.listedOn, context.today);
  refuseWhen(data.reason === 'other' && data.noteRef === null, 'NOTE_REQUIRED', { field: 'noteRef' });
  return [{ type: 'WaitingEnded', data }];
}

function correctEnd({ data, context }: CorrectWaitingEnd, state: EntryState): WaitingListEvent[] {
  checkEnd(data, existing(state).listedOn, context.today);
  const last = state.ends.at(-1);
  if (!last) return [{ type: 'WaitingEnded', data }];
  if (!differingEndField(last, data)) return [];
  const replaces = { endedOn: last.endedOn, reason: last.reason };
  return [{ type: 'WaitingEndCorrected', data: { ...data, replaces } }];
}

function recordRow({ data: row, context }: RecordRegisterRow, state: EntryState): WaitingListEvent[] {
  const { end: rowEnd, ...placing } = row;
  const events: WaitingListEvent[] = [];
  if (state.placed) refuseDifferentPlacing(placing, state.placed, state);
  else {
    checkPlacing(placing, context.today);
    events.push({ type: 'PlacedOnWaitingList', data: placing });
  }
  if (!rowEnd) return events;
  checkEnd(rowEnd, placing.listedOn, context.today);
  if (state.ends.length === 0) return [...events, { type: 'WaitingEnded', data: rowEnd }];
  const differing = state.ends.map((known) => differingEndField(known, rowEnd));
  if (differing.every((field) => field !== null))
    throw new Refusal('DIFFERS_FROM_RECORD', { field: differing.at(-1) });
  return events;
}

const PLACING_FIELDS = [
  'personId',
  'programme',
  'municipality',
  'provider',
  'registerNumber',
  'applicationReceivedOn',
  'listedOn',
  'legalRegime',
] as const;

function refuseDifferentPlacing(
  row: PlacedOnWaitingList['data'],
  placed: PlacedOnWaitingList['data'],
  state: EntryState,
): void {
  for (const field of PLACING_FIELDS)
    refuseWhen(row[field] !== placed[field], 'DIFFERS_FROM_RECORD', { field });
  const known = state.profiles.map((change) => differingProfileField(change.needProfile, row.needProfile));
  if (!known.includes(null)) throw new Refusal('DIFFERS_FROM_RECORD', { field: known[0] });
}

function checkEnd(data: WaitingEnd, listedOn: LocalDate, today: LocalDate): void {
  notInFuture('endedOn', data.endedOn, today);
  refuseWhen(data.endedOn < listedOn, 'END_BEFORE_LISTING', { field: 'endedOn' });
  if (data.serviceStartedOn === null) return;
  const field = 'serviceStartedOn';
  refuseWhen(data.reason !== 'admitted', 'SERVICE_WITHOUT_ADMISSION', { field });
  refuseWhen(data.serviceStartedOn < listedOn, 'SERVICE_BEFORE_LISTING', { field });
}

function existing(state: EntryState): PlacedOnWaitingList['data'] {
  if (!state.placed) throw new Refusal('ENTRY_NOT_FOUND');
  return state.placed;
}

function open(state: EntryState): PlacedOnWaitingList['data'] {
  const placed = existing(state);
  const last = state.ends.at(-1);
  if (last) throw new Refusal('ENTRY_ALREADY_CLOSED', { endedOn: last.endedOn, reason: last.reason });
  return placed;
}

function resumed(known: Pause, data: WaitingResumed['data']): Pause {
  return known.pauseId === data.pauseId ? { ...known, to: data.on } : known;
}

function endOf({ endedOn, reason, noteRef, serviceStartedOn }: WaitingEnd): WaitingEnd {
  return { endedOn, reason, noteRef, serviceStartedOn };
}

// The note is a reference that a second reading may give anew; it does not make another end.
function differingEndField(a: WaitingEnd, b: WaitingEnd): string | null {
  const fields = ['endedOn', 'reason', 'serviceStartedOn'] as const;
  return fields.find((field) => a[field] !== b[field]) ?? null;
}

function differingProfileField(a: NeedProfile, b: NeedProfile): string | null {
  if ([...a.extendedScope].sort().join() !== [...b.extendedScope].sort().join())
    return 'needProfile.extendedScope';
  const fields = ['frequency', 'relativesHelp', 'hoursPerWeek'] as const;
  const field = fields.find((name) => a[name] !== b[name]);
  return field ? `needProfile.${field}` : null;
}

const sameProfile = (a: NeedProfile, b: NeedProfile): boolean => differingProfileField(a, b) === null;

function notInFuture(field: string, day: LocalDate, today: LocalDate): void {
  refuseWhen(day > today, 'DATE_IN_FUTURE', { field });
}

function refuseWhen(condition: boolean, code: string, details: Record<string, unknown> = {}): void {
  if (condition) throw new Refusal(code, details);
}
