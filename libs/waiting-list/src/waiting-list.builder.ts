import { type CommandContext, type LocalDate, localDate } from '#libs/kernel';
import { entryStream } from './entry-id';
import type {
  LegalRegime,
  NeedProfile,
  PauseReason,
  PlacedOnWaitingList,
  ReinstatementReason,
  WaitingEnd,
} from './waiting-list.events';
import type { WaitingListEvent } from './entry.events';

/** A need as most have it. */
export const A_NEED: NeedProfile = {
  frequency: 'daily',
  extendedScope: [],
  relativesHelp: false,
  hoursPerWeek: null,
};

const uuid = (kind: number, number: number): string =>
  `00000000-0000-4000-8${String(kind).padStart(3, '0')}-${String(number).padStart(12, '0')}`;

/** The id of the n-th entry, person or pause of a test. */
export const entryIdOf = (number: number): string => uuid(1, number);
export const personIdOf = (number: number): string => uuid(2, number);
export const pauseIdOf = (number: number): string => uuid(3, number);
export const offerIdOf = (number: number): string => uuid(4, number);
export const campaignIdOf = (number: number): string => uuid(5, number);

/** What Ana's commands bring along on a day. */
export const contextOf = (today: string, role = 'caseworker'): CommandContext => ({
  metadata: {
    commandId: 'c0ffee00-0000-4000-8000-000000000001',
    correlationId: 'c0ffee00-0000-4000-8000-000000000001',
    causationId: null,
    actor: { id: 'ana', role, unit: 'Koper', onBehalfOf: null },
    legalBasis: null,
    purpose: 'home help',
  },
  today: localDate(today),
});

/** A placing of entry 1 with person 1 at Koper, with what is said otherwise. */
export function aPlacing(said: Partial<PlacedOnWaitingList['data']> = {}): PlacedOnWaitingList['data'] {
  return {
    entryId: entryIdOf(1),
    personId: personIdOf(1),
    programme: 'home-help',
    municipality: '050',
    provider: 'Izvajalec Koper',
    registerNumber: 'ODU-2022/0001',
    applicationReceivedOn: localDate('2022-01-10'),
    listedOn: localDate('2022-01-15'),
    legalRegime: 'ZSV',
    needProfile: A_NEED,
    applicationId: null,
    applicationCompleteOn: null,
    ...said,
  };
}

/** An end on a day, by admission unless said otherwise. */
export function anEnd(day: string, said: Partial<WaitingEnd> = {}): WaitingEnd {
  return { endedOn: localDate(day), reason: 'admitted', noteRef: null, serviceStartedOn: null, ...said };
}

/** The history of an entry, made of its events: `anEntry().placed().paused('2022-03-01').events`. */
export class EntryHistory {
  readonly events: WaitingListEvent[] = [];

  constructor(readonly number: number) {}

  get stream(): string {
    return entryStream(entryIdOf(this.number));
  }

  placed(said: Partial<PlacedOnWaitingList['data']> = {}): this {
    const entryId = entryIdOf(this.number);
    return this.and({ type: 'PlacedOnWaitingList', data: aPlacing({ entryId, ...said }) });
  }

  paused(from: string, pause = 1, reason: PauseReason = 'hospital'): this {
    return this.and({ type: 'WaitingPaused', data: { pauseId: pauseIdOf(pause), from: day(from), reason } });
  }

  resumed(on: string, pause = 1): this {
    return this.and({ type: 'WaitingResumed', data: { pauseId: pauseIdOf(pause), on: day(on) } });
  }

  needing(effectiveOn: string, said: Partial<NeedProfile>): this {
    const data = { effectiveOn: day(effectiveOn), needProfile: { ...A_NEED, ...said } };
    return this.and({ type: 'NeedProfileChanged', data });
  }

  ended(on: string, said: Partial<WaitingEnd> = {}): this {
    return this.and({ type: 'WaitingEnded', data: anEnd(on, said) });
  }

  endCorrected(on: string, replaces: string, said: Partial<WaitingEnd> = {}): this {
    const before = { endedOn: day(replaces), reason: 'admitted' as const };
    return this.and({ type: 'WaitingEndCorrected', data: { ...anEnd(on, said), replaces: before } });
  }

  underRegime(effectiveOn: string, legalRegime: LegalRegime): this {
    return this.and({ type: 'LegalRegimeChanged', data: { effectiveOn: day(effectiveOn), legalRegime } });
  }

  reinstated(on: string, endedOn: string, reason: ReinstatementReason = 'answered-late'): this {
    const replaces = { endedOn: day(endedOn), reason: 'revalidation-unanswered' as const };
    const data = { reinstatedOn: day(on), reason, noteRef: null, replaces };
    return this.and({ type: 'WaitingReinstated', data });
  }

  /** A further event, as it is. */
  and(event: WaitingListEvent): this {
    this.events.push(event);
    return this;
  }
}

/** The n-th entry of a test, nothing recorded yet. */
export const anEntry = (number = 1): EntryHistory => new EntryHistory(number);

const day = (text: string): LocalDate => localDate(text);
