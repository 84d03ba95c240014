import { type Decider, type LocalDate, Refusal } from '#libs/kernel';
import { getProgramme } from '#libs/programmes';
import {
  currentEnd,
  EntryCommand,
  type EntryState,
  evolveEntry,
  existing,
  latest,
  NO_ENTRY,
  noteWhereOther,
  notInFuture,
  open,
  profileOn,
  refuseWhen,
} from './entry-state.rules';
import type { WaitingListEvent } from './entry.events';
import { decideOffer, type OfferCommand } from './offers.decider';
import { decideOrder, type OrderCommand } from './order.decider';
import { decideRevalidation, type RevalidationCommand } from './revalidation.decider';
import type {
  LegalRegimeChanged,
  NeedProfile,
  NeedProfileChanged,
  PlacedOnWaitingList,
  WaitingEnd,
  WaitingPaused,
  WaitingResumed,
} from './waiting-list.events';

type Link = 'applicationId' | 'applicationCompleteOn';
/** A placing; where no application is named, none is linked. */
export type Placing = Omit<PlacedOnWaitingList['data'], Link> &
  Partial<Pick<PlacedOnWaitingList['data'], Link>>;

/** A row of a provider's register: a placing and, once the wait is over, its end. */
export type RegisterRow = Placing & { readonly end: WaitingEnd | null };

/**
 * Puts a person on a list; refuses `ENTRY_ALREADY_EXISTS`, `PROGRAMME_NOT_KNOWN`, `APPLICATION_AFTER_LISTING`,
 * `DATE_IN_FUTURE`, `REGIME_NOT_IN_FORCE` where the programme does not run under that law on the day.
 */
export class PlaceOnWaitingList extends EntryCommand<Placing> {
  readonly type = 'PlaceOnWaitingList';
}

/** Lets the person wait under another law from a day on; nothing when it is so already. */
export class ChangeLegalRegime extends EntryCommand<LegalRegimeChanged['data']> {
  readonly type = 'ChangeLegalRegime';
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
  | ChangeLegalRegime
  | PauseWaiting
  | ResumeWaiting
  | EndWaiting
  | CorrectWaitingEnd
  | RecordRegisterRow
  | OrderCommand
  | OfferCommand
  | RevalidationCommand;

/** The rules of one waiting-list entry. */
export const waitingListEntry: Decider<WaitingListCommand, WaitingListEvent, EntryState> = {
  initialState: NO_ENTRY,
  evolve: evolveEntry,
  decide,
};

function decide(command: WaitingListCommand, state: EntryState): readonly WaitingListEvent[] {
  switch (command.type) {
    case 'PlaceOnWaitingList':
      return place(command, state);
    case 'ChangeNeedProfile':
      return changeProfile(command, state);
    case 'ChangeLegalRegime':
      return changeRegime(command, state);
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
    case 'StatePriorityFacts':
    case 'RerankEntry':
      return decideOrder(command, state);
    case 'OfferPlace':
    case 'AcceptOffer':
    case 'RefuseOffer':
    case 'LapseOffer':
    case 'WithdrawOffer':
      return decideOffer(command, state);
    case 'AskRevalidation':
    case 'RecordRevalidationLetter':
    case 'RecordRevalidationAnswer':
    case 'RemoveUnanswered':
    case 'ReinstateEntry':
      return decideRevalidation(command, state);
  }
}

function place({ data, context }: PlaceOnWaitingList, state: EntryState): WaitingListEvent[] {
  refuseWhen(state.placed !== null, 'ENTRY_ALREADY_EXISTS');
  checkPlacing(data, context.today);
  return [{ type: 'PlacedOnWaitingList', data: linked(data) }];
}

const linked = (data: Placing): PlacedOnWaitingList['data'] => ({
  ...data,
  applicationId: data.applicationId ?? null,
  applicationCompleteOn: data.applicationCompleteOn ?? null,
});

function checkPlacing(data: Placing, today: LocalDate): void {
  checkRegime(data.programme, data.legalRegime, data.listedOn);
  notInFuture('listedOn', data.listedOn, today);
  notInFuture('applicationReceivedOn', data.applicationReceivedOn, today);
  refuseWhen(data.applicationReceivedOn > data.listedOn, 'APPLICATION_AFTER_LISTING');
}

function checkRegime(programme: string, regime: string, on: LocalDate): void {
  const known = getProgramme(programme).regimes.find(({ code }) => code === regime);
  const inForce =
    known && (known.from === null || known.from <= on) && (known.until === null || on <= known.until);
  refuseWhen(!inForce, 'REGIME_NOT_IN_FORCE', { field: 'legalRegime', regime, on });
}

function changeRegime({ data, context }: ChangeLegalRegime, state: EntryState): WaitingListEvent[] {
  const { listedOn, legalRegime, programme } = open(state);
  notInFuture('effectiveOn', data.effectiveOn, context.today);
  refuseWhen(data.effectiveOn < listedOn, 'CHANGE_BEFORE_LISTING');
  checkRegime(programme, data.legalRegime, data.effectiveOn);
  const before = latest(state.regimes, data.effectiveOn)?.legalRegime ?? legalRegime;
  return before === data.legalRegime ? [] : [{ type: 'LegalRegimeChanged', data }];
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
  noteWhereOther(data.reason, data.noteRef);
  return [{ type: 'WaitingEnded', data }];
}

function correctEnd({ data, context }: CorrectWaitingEnd, state: EntryState): WaitingListEvent[] {
  checkEnd(data, existing(state).listedOn, context.today);
  const last = currentEnd(state);
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
    events.push({ type: 'PlacedOnWaitingList', data: linked(placing) });
  }
  if (!rowEnd) return events;
  checkEnd(rowEnd, placing.listedOn, context.today);
  const differing = state.ends.map((known) => differingEndField(known, rowEnd));
  if (differing.includes(null)) return events;
  if (currentEnd(state) === null) return [...events, { type: 'WaitingEnded', data: rowEnd }];
  throw new Refusal('DIFFERS_FROM_RECORD', { field: differing.at(-1) });
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

function refuseDifferentPlacing(row: Placing, placed: PlacedOnWaitingList['data'], state: EntryState): void {
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
