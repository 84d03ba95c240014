import { type LocalDate, type Period, addDays, at, deadlineAfter, defineParameter } from '#libs/kernel';
import { appealDue, appealOver, deemedServedOn, procedurePeriods } from '#libs/programmes';
import type { Appeal, CourtAction, DecisionState, Service } from './decision-state.rules';

/** From service of the decision on an appeal to the last day of an action before the court. */
export const courtAction = defineParameter<Period>('procedure.court-action', [
  {
    value: { count: 30, unit: 'days' },
    from: null,
    source: 'Zakon o upravnem sporu (ZUS-1)',
    verified: false,
    note: 'rok ni potrjen',
  },
]);

/** From finality to the last day on which the procedure may be renewed; a crime may be a ground after it. */
export const renewalLimit = defineParameter<Period>('procedure.renewal', [
  {
    value: { count: 36, unit: 'months' },
    from: null,
    source: 'ZUP, člen 263',
    verified: false,
    note: 'rok treh let od dokončnosti ni potrjen',
  },
]);

/** Where a decision stands on a day. */
export const DECISION_STATUSES = [
  'drafted',
  'returned',
  'approved',
  'signed',
  'sent',
  'served',
  'appealed',
  'in-court',
  'annulled',
  'replaced',
  'final',
  'in-legal-force',
  'withdrawn',
] as const;
export type DecisionStatus = (typeof DECISION_STATUSES)[number];

/** One party's days. */
export interface PartyDates {
  readonly personId: string;
  readonly servedOn: LocalDate | null;
  /** True where nobody took the decision over and the 15th day counts. */
  readonly byFiction: boolean;
  /** After a failed attempt, the day that counts unless the decision is taken over before. */
  readonly deemedServedOn: LocalDate | null;
  /** The last day of appeal, a working day. */
  readonly appealUntil: LocalDate | null;
}

/** A decision's days as they are on one day, if nothing else happens. */
export interface LegalDates {
  readonly status: DecisionStatus;
  readonly parties: readonly PartyDates[];
  /** From this day on no regular appeal is left (dokončnost); may lie ahead. */
  readonly finalOn: LocalDate | null;
  /** From this day on the court remedy has lapsed too (pravnomočnost); may lie ahead. */
  readonly legalForceOn: LocalDate | null;
  /** Parameters these days rest on that no source confirms. */
  readonly unverified: readonly string[];
}

/** The day a party counts as served, as seen on a day; null while it is not. */
export function servedOn(service: Service | undefined, on: LocalDate): LocalDate | null {
  if (!service) return null;
  if (service.takenOverOn !== null) return service.takenOverOn;
  const deemed = service.attemptedOn && deemedServedOn(service.attemptedOn);
  return deemed !== null && deemed <= on ? deemed : null;
}

function partyDates(personId: string, service: Service | undefined, on: LocalDate): PartyDates {
  const served = servedOn(service, on);
  const attemptedOn = service?.attemptedOn ?? null;
  return {
    personId,
    servedOn: served,
    byFiction: served !== null && service?.takenOverOn === null,
    deemedServedOn: attemptedOn && deemedServedOn(attemptedOn),
    appealUntil: served && appealDue(served),
  };
}

const latest = (days: readonly LocalDate[]): LocalDate | null => [...days].sort().at(-1) ?? null;
const inTime = ({ lodged }: Appeal): boolean => !lodged.late;
const heard = ({ brought }: CourtAction): boolean => !brought.late;
const VOID = ['annulled', 'replaced'] as const;

/** How a decision lost its force: on an appeal, before the court, or in a renewed procedure; null while it has it. */
export function lostBy({ appeals, actions, renewals }: DecisionState): (typeof VOID)[number] | null {
  const ends = [
    ...appeals.map(({ decided }) => decided),
    ...actions.map(({ decided }) => decided),
    ...renewals.map(({ concluded }) => concluded),
  ];
  return VOID.find((outcome) => ends.some((end) => end?.outcome === outcome)) ?? null;
}

function finalDay(state: DecisionState, parties: readonly PartyDates[]): LocalDate | null {
  const days = parties.map(({ personId, servedOn: served }) => {
    const appeal = state.appeals.find((each) => inTime(each) && each.lodged.personId === personId);
    if (appeal) return appeal.decided?.servedOn ?? null;
    return served && appealOver(served);
  });
  const known = days.filter((day) => day !== null);
  return known.length === days.length ? latest(known) : null;
}

// Who did not appeal in time has no action before the court either, so that finality brings legal force.
function legalForceDay(state: DecisionState, finalOn: LocalDate | null): LocalDate | null {
  if (finalOn === null) return null;
  const days = state.appeals.filter(inTime).map((appeal) => remedyOver(appeal, state.actions));
  const known = days.filter((day) => day !== null);
  return known.length === days.length ? latest([finalOn, ...known]) : null;
}

// The judgment that leaves the decision alone ends the remedy as it is served; without an action its period does.
function remedyOver({ lodged, decided }: Appeal, actions: readonly CourtAction[]): LocalDate | null {
  if (!decided) return null;
  const action = actions.filter(heard).find(({ brought }) => brought.personId === lodged.personId);
  if (action) return action.decided?.servedOn ?? null;
  return addDays(deadlineAfter(decided.servedOn, at(courtAction, decided.servedOn).value), 1);
}

function unverified(state: DecisionState, parties: readonly PartyDates[]): string[] {
  const days = parties.flatMap(({ servedOn: served }) => (served ? [served] : []));
  const appeal = days.some((day) => !at(procedurePeriods.appeal, day).verified);
  const ends = state.appeals.flatMap((each) => (inTime(each) && each.decided ? [each.decided.servedOn] : []));
  const court = ends.some((day) => !at(courtAction, day).verified);
  return [...(appeal ? [procedurePeriods.appeal.id] : []), ...(court ? [courtAction.id] : [])];
}

function statusOf(state: DecisionState, dates: Omit<LegalDates, 'status' | 'unverified'>, on: LocalDate) {
  const { parties, finalOn, legalForceOn } = dates;
  if (state.withdrawnOn !== null) return 'withdrawn';
  const outcome = lostBy(state);
  if (outcome) return outcome;
  if (state.actions.some((action) => heard(action) && !action.decided)) return 'in-court';
  if (legalForceOn !== null && legalForceOn <= on) return 'in-legal-force';
  if (finalOn !== null && finalOn <= on) return 'final';
  if (state.appeals.some((appeal) => inTime(appeal) && !appeal.decided)) return 'appealed';
  if (parties.length > 0 && parties.every((party) => party.servedOn !== null)) return 'served';
  if (state.sentOn !== null) return 'sent';
  if (state.signedOn !== null) return 'signed';
  if (state.approvedOn !== null) return 'approved';
  return state.draft === 'submitted' ? 'drafted' : 'returned';
}

/** The days of a decision on a day; `state` holds what had happened by then. */
export function legalDates(state: DecisionState, on: LocalDate): LegalDates {
  const parties = (state.drafted?.parties ?? []).map(({ personId }) =>
    partyDates(personId, state.services[personId], on),
  );
  const lives = state.withdrawnOn === null && lostBy(state) === null;
  const finalOn = lives ? finalDay(state, parties) : null;
  const dates = { parties, finalOn, legalForceOn: legalForceDay(state, finalOn) };
  return { status: statusOf(state, dates, on), ...dates, unverified: unverified(state, parties) };
}
