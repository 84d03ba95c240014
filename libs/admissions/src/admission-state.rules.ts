import { addDays, type CommandContext, type LocalDate, Refusal } from '#libs/kernel';
import type { Override as CapacityOverride, Sex } from '#libs/capacity';
import type {
  AdmissionCase,
  AdmissionEnd,
  AdmissionEvent,
  AgreementConcluded,
  Questionnaire,
} from './admissions.events';
import type { AgreementTerms, PriceReference } from './agreement.events';

/** A command to one admission; all but the first refuse `ADMISSION_NOT_KNOWN`. */
export abstract class AdmissionCommandBase<Data> {
  constructor(
    readonly admissionId: string,
    readonly data: Data,
    readonly context: CommandContext,
  ) {}
}

/** What a booking of the place must be told; the rules of the admission itself do not ask for it. */
export interface BookingAsked {
  /** A manager's wish to book beyond the capacity. */
  readonly override: CapacityOverride | null;
  /** By which beds are divided; what the person's record says where it is null. */
  readonly sex: Sex | null;
  /** Shares the room with a partner. */
  readonly inCouple: boolean;
}

/** Where the service is given from a day on. */
export interface Seat {
  readonly from: LocalDate;
  readonly provider: string;
  readonly place: string | null;
}

/** Terms that hold from a day on. */
export interface DatedTerms {
  readonly effectiveOn: LocalDate;
  readonly terms: AgreementTerms;
}

/** An interruption from a day to the day before `to`; null while it lasts. */
export interface Interruption {
  readonly interruptionId: string;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly reason: string;
}

/** A suspension from a day to its last day. */
export interface Suspension {
  readonly suspensionId: string;
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly activities: readonly string[];
}

/** What has happened to an admission; the last of `ends` holds. */
export interface AdmissionState {
  readonly case: AdmissionCase | null;
  readonly plannedOn: LocalDate | null;
  readonly startedOn: LocalDate | null;
  readonly atOnce: boolean;
  readonly cancelledOn: LocalDate | null;
  readonly agreement: AgreementConcluded['data'] | null;
  readonly terms: readonly DatedTerms[];
  readonly seats: readonly Seat[];
  readonly interruptions: readonly Interruption[];
  readonly suspensions: readonly Suspension[];
  readonly evaluations: readonly LocalDate[];
  readonly questionnaires: readonly { readonly kind: Questionnaire; readonly answeredOn: LocalDate }[];
  readonly ends: readonly AdmissionEnd[];
}

/** An admission of which nothing is known yet. */
export const UNKNOWN_ADMISSION: AdmissionState = {
  case: null,
  plannedOn: null,
  startedOn: null,
  atOnce: false,
  cancelledOn: null,
  agreement: null,
  terms: [],
  seats: [],
  interruptions: [],
  suspensions: [],
  evaluations: [],
  questionnaires: [],
  ends: [],
};

/** The state after one more event. */
export function evolveAdmission(state: AdmissionState, { type, data }: AdmissionEvent): AdmissionState {
  switch (type) {
    case 'AdmissionPlanned': {
      const { plannedOn, ...rest } = data;
      return { ...state, case: rest, plannedOn, seats: [seatOf(plannedOn, rest)] };
    }
    case 'PersonAdmitted': {
      const { startedOn, atOnce, plannedOn, ...rest } = data;
      return { ...state, case: rest, plannedOn, startedOn, atOnce, seats: [seatOf(startedOn, rest)] };
    }
    case 'PlannedAdmissionCancelled':
      return { ...state, cancelledOn: data.cancelledOn };
    case 'AgreementConcluded': {
      const { effectiveOn, terms } = data;
      return { ...state, agreement: data, terms: [...state.terms, { effectiveOn, terms }] };
    }
    case 'AgreementChanged': {
      const { effectiveOn, terms } = data;
      return { ...state, terms: [...state.terms, { effectiveOn, terms }] };
    }
    case 'AdmissionTransferred':
      return {
        ...state,
        seats: [...state.seats, seatOf(data.transferredOn, data.to)],
        terms: withPrice(state, data.transferredOn, data.price),
      };
    case 'AdmissionInterrupted': {
      const { noteRef: _note, ...interruption } = data;
      return { ...state, interruptions: [...state.interruptions, { ...interruption, to: null }] };
    }
    case 'AdmissionResumed':
      return {
        ...state,
        interruptions: state.interruptions.map((each) =>
          each.interruptionId === data.interruptionId ? { ...each, to: data.on } : each,
        ),
      };
    case 'PlanEvaluated':
      return { ...state, evaluations: [...state.evaluations, data.evaluatedOn] };
    case 'QuestionnaireAnswered':
      return { ...state, questionnaires: [...state.questionnaires, data] };
    case 'ParticipationSuspended':
      return { ...state, suspensions: [...state.suspensions, data] };
    case 'SuspensionLifted':
      return {
        ...state,
        suspensions: state.suspensions.map((each) =>
          each.suspensionId === data.suspensionId ? { ...each, until: addDays(data.on, -1) } : each,
        ),
      };
    case 'AdmissionEnded':
    case 'AdmissionEndCorrected':
      return { ...state, ends: [...state.ends, data] };
  }
}

const seatOf = (from: LocalDate, { provider, place }: Omit<Seat, 'from'>): Seat => ({
  from,
  provider,
  place,
});

// The price list is the provider's: it changes with the transfer, the rest of the terms does not.
function withPrice(
  state: AdmissionState,
  on: LocalDate,
  price: PriceReference | null,
): readonly DatedTerms[] {
  const before = termsOn(state, on);
  return before ? [...state.terms, { effectiveOn: on, terms: { ...before, price } }] : state.terms;
}

/** The terms that hold on a day: the latest up to it, of two from one day the one recorded later; null for none. */
export function termsOn({ terms }: AdmissionState, day: LocalDate): AgreementTerms | null {
  let found: DatedTerms | null = null;
  for (const each of terms)
    if (each.effectiveOn <= day && (!found || each.effectiveOn >= found.effectiveOn)) found = each;
  return found?.terms ?? null;
}

/** Where the service is given on a day; null before its first. */
export const seatOn = ({ seats }: AdmissionState, day: LocalDate): Seat | null =>
  seats.filter(({ from }) => from <= day).at(-1) ?? null;

/** Whose admission it is; refuses `ADMISSION_NOT_KNOWN`. */
export function existing(state: AdmissionState): AdmissionCase {
  if (!state.case) throw new Refusal('ADMISSION_NOT_KNOWN');
  return state.case;
}

/** Whose plan it is, of an admission still to begin; refuses `ADMISSION_CANCELLED`, `ADMISSION_ALREADY_STARTED`. */
export function planned(state: AdmissionState): AdmissionCase {
  const found = existing(state);
  refuseWhen(state.cancelledOn !== null, 'ADMISSION_CANCELLED');
  refuseWhen(state.startedOn !== null, 'ADMISSION_ALREADY_STARTED', { startedOn: state.startedOn });
  return found;
}

/** The admission with its first day; refuses `ADMISSION_CANCELLED`, `ADMISSION_NOT_STARTED`. */
export function started(state: AdmissionState): AdmissionCase & { readonly startedOn: LocalDate } {
  const found = existing(state);
  refuseWhen(state.cancelledOn !== null, 'ADMISSION_CANCELLED');
  if (state.startedOn === null) throw new Refusal('ADMISSION_NOT_STARTED', { plannedOn: state.plannedOn });
  return { ...found, startedOn: state.startedOn };
}

/** As `started`, of an admission that lasts; refuses `ADMISSION_ENDED`. */
export function running(state: AdmissionState): AdmissionCase & { readonly startedOn: LocalDate } {
  const found = started(state);
  const end = state.ends.at(-1);
  refuseWhen(end !== undefined, 'ADMISSION_ENDED', { endedOn: end?.endedOn });
  return found;
}

/** Refuses a day outside the admission so far: `DATE_IN_FUTURE`, `BEFORE_ADMISSION`. */
export function withinAdmission(
  field: string,
  day: LocalDate,
  { startedOn }: { readonly startedOn: LocalDate },
  today: LocalDate,
): void {
  notInFuture(field, day, today);
  refuseWhen(day < startedOn, 'BEFORE_ADMISSION', { field, startedOn });
}

/** Refuses `DATE_IN_FUTURE`, naming the field. */
export function notInFuture(field: string, day: LocalDate, today: LocalDate): void {
  refuseWhen(day > today, 'DATE_IN_FUTURE', { field });
}

/** Refuses `NOTE_REQUIRED` where a reason says nothing without a note. */
export function noteFor(reason: string, noteRef: string | null): void {
  refuseWhen(reason === 'other' && noteRef === null, 'NOTE_REQUIRED', { field: 'note' });
}

/** Refuses with the code when the condition holds. */
export function refuseWhen(condition: boolean, code: string, details: Record<string, unknown> = {}): void {
  if (condition) throw new Refusal(code, details);
}
