import { type CommandContext, type LocalDate, Refusal } from '#libs/kernel';
import type { WaitingListEvent } from './entry.events';
import type { PlaceOffered } from './offer.events';
import type { RevalidationLetterProduced } from './revalidation.events';
import type {
  LegalRegimeChanged,
  NeedProfile,
  NeedProfileChanged,
  PauseReason,
  PlacedOnWaitingList,
  WaitingEnd,
  WaitingResumed,
} from './waiting-list.events';
import type { PriorityFactsStated } from './order.events';

/** A command to one entry. */
export abstract class EntryCommand<Data> {
  constructor(
    readonly entryId: string,
    readonly data: Data,
    readonly context: CommandContext,
  ) {}
}

/** A pause from a day to the day before `to`; null while it lasts. */
export interface Pause {
  readonly pauseId: string;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly reason: PauseReason;
}

/** How an offer stands. */
export type OfferStanding = 'open' | 'accepted' | 'refused' | 'lapsed' | 'withdrawn';

/** An offer of a place with how it stands. */
export type Offer = PlaceOffered['data'] & { readonly standing: OfferStanding };

/** A question whether the person still waits; `removedOn` where nobody answered. */
export interface Revalidation {
  readonly campaignId: string;
  readonly askedOn: LocalDate;
  readonly letters: readonly RevalidationLetterProduced['data'][];
  readonly answeredOn: LocalDate | null;
  readonly removedOn: LocalDate | null;
}

/** What has happened to an entry; the last of `ends` holds unless the person was reinstated after it. */
export interface EntryState {
  readonly placed: PlacedOnWaitingList['data'] | null;
  readonly profiles: readonly NeedProfileChanged['data'][];
  readonly regimes: readonly LegalRegimeChanged['data'][];
  readonly facts: readonly PriorityFactsStated['data'][];
  readonly pauses: readonly Pause[];
  readonly ends: readonly WaitingEnd[];
  readonly reinstated: boolean;
  readonly offers: readonly Offer[];
  readonly revalidations: readonly Revalidation[];
}

/** An entry nobody knows of yet. */
export const NO_ENTRY: EntryState = {
  placed: null,
  profiles: [],
  regimes: [],
  facts: [],
  pauses: [],
  ends: [],
  reinstated: false,
  offers: [],
  revalidations: [],
};

/** The entry after a further event. */
export function evolveEntry(state: EntryState, event: WaitingListEvent): EntryState {
  switch (event.type) {
    case 'PlacedOnWaitingList': {
      const first = { effectiveOn: event.data.listedOn, needProfile: event.data.needProfile };
      return { ...state, placed: event.data, profiles: [first, ...state.profiles] };
    }
    case 'NeedProfileChanged':
      return { ...state, profiles: [...state.profiles, event.data] };
    case 'LegalRegimeChanged':
      return { ...state, regimes: [...state.regimes, event.data] };
    case 'PriorityFactsStated':
      return { ...state, facts: [...state.facts, event.data] };
    case 'EntryReranked':
    case 'PlaceInOrderLost':
      return state;
    case 'WaitingPaused':
      return {
        ...state,
        pauses: [...state.pauses, { ...event.data, to: null }],
      };
    case 'WaitingResumed':
      return { ...state, pauses: state.pauses.map((pause) => resumed(pause, event.data)) };
    case 'WaitingEnded':
    case 'WaitingEndCorrected':
      return { ...state, ends: [...state.ends, endOf(event.data)], reinstated: false };
    case 'WaitingReinstated':
      return { ...state, reinstated: true };
    case 'PlaceOffered':
      return { ...state, offers: [...state.offers, { ...event.data, standing: 'open' }] };
    case 'OfferAccepted':
      return withOffer(state, event.data.offerId, 'accepted');
    case 'OfferRefused':
      return withOffer(state, event.data.offerId, 'refused');
    case 'OfferLapsed':
      return withOffer(state, event.data.offerId, 'lapsed');
    case 'OfferWithdrawn':
      return withOffer(state, event.data.offerId, 'withdrawn');
    case 'RevalidationAsked': {
      const asked = { ...event.data, letters: [], answeredOn: null, removedOn: null };
      return { ...state, revalidations: [...state.revalidations, asked] };
    }
    case 'RevalidationLetterProduced':
      return withRevalidation(state, event.data.campaignId, (one) => ({
        letters: [...one.letters, event.data],
      }));
    case 'RevalidationAnswered':
      return withRevalidation(state, event.data.campaignId, () => ({ answeredOn: event.data.answeredOn }));
    case 'RevalidationUnanswered':
      return withRevalidation(state, event.data.campaignId, () => ({ removedOn: event.data.foundOn }));
  }
}

/** The end that holds, or null while the person waits. */
export const currentEnd = ({ ends, reinstated }: EntryState): WaitingEnd | null =>
  reinstated ? null : (ends.at(-1) ?? null);

/** The profile in effect on a day: the latest change up to it, of two on one day the one recorded later. */
export const profileOn = ({ profiles }: EntryState, day: LocalDate): NeedProfile | null =>
  latest(profiles, day)?.needProfile ?? null;

/** Of dated changes the one in effect on a day; of two on one day the one recorded later. */
export function latest<Change extends { readonly effectiveOn: LocalDate }>(
  changes: readonly Change[],
  day: LocalDate,
): Change | null {
  let found: Change | null = null;
  for (const change of changes)
    if (change.effectiveOn <= day && (!found || change.effectiveOn >= found.effectiveOn)) found = change;
  return found;
}

/** The placing; refuses `ENTRY_NOT_FOUND`. */
export function existing(state: EntryState): PlacedOnWaitingList['data'] {
  if (!state.placed) throw new Refusal('ENTRY_NOT_FOUND');
  return state.placed;
}

/** The placing of one who still waits; refuses `ENTRY_NOT_FOUND`, `ENTRY_ALREADY_CLOSED`. */
export function open(state: EntryState): PlacedOnWaitingList['data'] {
  const placed = existing(state);
  const end = currentEnd(state);
  if (end) throw new Refusal('ENTRY_ALREADY_CLOSED', { endedOn: end.endedOn, reason: end.reason });
  return placed;
}

/** Refuses `DATE_IN_FUTURE` with the field. */
export function notInFuture(field: string, day: LocalDate, today: LocalDate): void {
  refuseWhen(day > today, 'DATE_IN_FUTURE', { field });
}

/** Refuses with the code where the condition holds. */
export function refuseWhen(
  condition: boolean,
  code: string,
  details: Readonly<Record<string, unknown>> = {},
): void {
  if (condition) throw new Refusal(code, details);
}

/** Refuses `NOTE_REQUIRED` where the reason is another one and no text says which. */
export function noteWhereOther(reason: string, noteRef: string | null): void {
  refuseWhen(reason === 'other' && noteRef === null, 'NOTE_REQUIRED', { field: 'noteRef' });
}

function resumed(known: Pause, data: WaitingResumed['data']): Pause {
  return known.pauseId === data.pauseId ? { ...known, to: data.on } : known;
}

function endOf({ endedOn, reason, noteRef, serviceStartedOn }: WaitingEnd): WaitingEnd {
  return { endedOn, reason, noteRef, serviceStartedOn };
}

function withOffer(state: EntryState, offerId: string, standing: OfferStanding): EntryState {
  const offers = state.offers.map((offer) => (offer.offerId === offerId ? { ...offer, standing } : offer));
  return { ...state, offers };
}

function withRevalidation(
  state: EntryState,
  campaignId: string,
  change: (one: Revalidation) => Partial<Revalidation>,
): EntryState {
  const revalidations = state.revalidations.map((one) =>
    one.campaignId === campaignId ? { ...one, ...change(one) } : one,
  );
  return { ...state, revalidations };
}
