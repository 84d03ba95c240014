import { type Instant, isLocalDate, knownFrom, type LocalDate, type RecordedEvent } from '#libs/kernel';
import type { NeedProfile, WaitingEnd, WaitingEvent } from '../waiting-list.events';

/** A need in short: frequency, scopes joined by commas, help by relatives, hours a week. */
export type ShortProfile = readonly [
  frequency: string,
  extendedScope: string,
  relativesHelp: boolean,
  hoursPerWeek: number | null,
];

/** What does not change in an entry, in short. */
export type ShortPlacing = readonly [
  personId: string,
  programme: string,
  municipality: string,
  provider: string,
  registerNumber: string | null,
  applicationReceivedOn: LocalDate,
  listedOn: LocalDate,
  legalRegime: string,
  applicationId: string | null,
  applicationCompleteOn: LocalDate | null,
];

/** A fact with the moment from which the office knew it; short, since a million entries keep theirs. */
export type Fact =
  | readonly [known: Instant, kind: 'placed', placing: ShortPlacing, profile: ShortProfile]
  | readonly [known: Instant, kind: 'need', effectiveOn: LocalDate, profile: ShortProfile]
  | readonly [known: Instant, kind: 'regime', effectiveOn: LocalDate, legalRegime: string]
  | readonly [known: Instant, kind: 'reinstated']
  | readonly [known: Instant, kind: 'paused', pauseId: string, from: LocalDate]
  | readonly [known: Instant, kind: 'resumed', pauseId: string, on: LocalDate]
  | readonly [
      known: Instant,
      kind: 'ended',
      endedOn: LocalDate,
      reason: string,
      serviceStartedOn: LocalDate | null,
    ];

/** The fact of a recorded event; throws on data that no list could show. */
export function factOf(recorded: RecordedEvent): Fact {
  const known = knownFrom(recorded);
  const event = recorded as WaitingEvent;
  switch (event.type) {
    case 'PlacedOnWaitingList': {
      const { data } = event;
      const placing: ShortPlacing = [
        data.personId,
        data.programme,
        data.municipality,
        data.provider,
        data.registerNumber,
        day(data.applicationReceivedOn),
        day(data.listedOn),
        data.legalRegime,
        data.applicationId,
        data.applicationCompleteOn === null ? null : day(data.applicationCompleteOn),
      ];
      return [known, 'placed', placing, shortProfile(data.needProfile)];
    }
    case 'NeedProfileChanged':
      return [known, 'need', day(event.data.effectiveOn), shortProfile(event.data.needProfile)];
    case 'LegalRegimeChanged':
      return [known, 'regime', day(event.data.effectiveOn), event.data.legalRegime];
    case 'WaitingReinstated':
      return [known, 'reinstated'];
    case 'WaitingPaused':
      return [known, 'paused', event.data.pauseId, day(event.data.from)];
    case 'WaitingResumed':
      return [known, 'resumed', event.data.pauseId, day(event.data.on)];
    case 'WaitingEnded':
    case 'WaitingEndCorrected':
      return endFact(known, event.data);
  }
}

function endFact(known: Instant, { endedOn, reason, serviceStartedOn }: WaitingEnd): Fact {
  return [known, 'ended', day(endedOn), reason, serviceStartedOn === null ? null : day(serviceStartedOn)];
}

function shortProfile(profile: NeedProfile): ShortProfile {
  const { frequency, extendedScope, relativesHelp, hoursPerWeek } = profile;
  return [
    frequency,
    extendedScope.length === 0 ? '' : [...extendedScope].sort().join(),
    relativesHelp,
    hoursPerWeek,
  ];
}

const seenDays = new Set<string>();

// A day costs half a microsecond to check, and a register has few different ones.
function day(text: LocalDate): LocalDate {
  if (seenDays.has(text)) return text;
  if (!isLocalDate(text)) throw new TypeError('an event bears a day that does not exist');
  if (seenDays.size > 40_000) seenDays.clear();
  seenDays.add(text);
  return text;
}
