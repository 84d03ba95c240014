import { type Decider, type EventMetadata, type LocalDate, Refusal } from '#libs/kernel';
import type {
  ContactLanguage,
  DetailsReason,
  PersonalFieldRef,
  PersonEvent,
  PersonRegistered,
  PseudonymousPersonRegistered,
} from './persons.events';

abstract class PersonCommand<Data> {
  constructor(
    readonly data: Data,
    readonly metadata: EventMetadata,
  ) {}
}

/**
 * Makes a person known, or adds what is new about a known one; nothing when nothing is new.
 * Refuses as `RecordPersonDetails` does.
 */
export class RegisterPerson extends PersonCommand<PersonRegistered['data']> {
  readonly type = 'RegisterPerson';
}

/** Makes a person known who was not; refuses `PERSON_ALREADY_KNOWN` with the person's id. */
export class RegisterNewPerson extends PersonCommand<
  PersonRegistered['data'] & { readonly contactLanguage: ContactLanguage | null }
> {
  readonly type = 'RegisterNewPerson';
}

/** Makes a person known under a code; refuses `PERSON_ALREADY_KNOWN`. */
export class RegisterPseudonymousPerson extends PersonCommand<PseudonymousPersonRegistered['data']> {
  readonly type = 'RegisterPseudonymousPerson';
}

/**
 * Writes down details that are new or were wrong; refuses `PERSON_NOT_REGISTERED`, and `PSEUDONYM_BEARS_NO_NAME`
 * or `NAMED_PERSON_BEARS_NO_CODE` where a value is not kept of such a person.
 */
export class RecordPersonDetails extends PersonCommand<{
  readonly personalData: PersonalFieldRef[];
  readonly reason: DetailsReason | null;
}> {
  readonly type = 'RecordPersonDetails';
}

/** Puts another EMŠO in the place of the known one; refuses as `RecordPersonDetails` does. */
export class CorrectEmso extends PersonCommand<{
  readonly version: number;
  readonly reason: DetailsReason | null;
}> {
  readonly type = 'CorrectEmso';
}

/** Chooses the language of letters; nothing when it is so already; refuses `PERSON_NOT_REGISTERED`. */
export class ChooseContactLanguage extends PersonCommand<{ readonly language: ContactLanguage }> {
  readonly type = 'ChooseContactLanguage';
}

/**
 * Hides the address from all but the acting unit; refuses `PERSON_NOT_REGISTERED`, `UNIT_REQUIRED` and
 * `ADDRESS_PROTECTED_BY_OTHER_UNIT`, which does not say by whom.
 */
export class ProtectAddress extends PersonCommand<{ readonly unit: string | null }> {
  readonly type = 'ProtectAddress';
}

/** Shows the address again; refuses `ADDRESS_NOT_PROTECTED`, `ADDRESS_PROTECTED_BY_OTHER_UNIT`. */
export class LiftAddressProtection extends PersonCommand<{ readonly unit: string | null }> {
  readonly type = 'LiftAddressProtection';
}

/**
 * Records that the person died; nothing where the same day is known. Refuses `PERSON_NOT_REGISTERED`,
 * `DATE_IN_FUTURE`, `DEATH_ALREADY_RECORDED` with the known day.
 */
export class RecordDeath extends PersonCommand<{ readonly diedOn: LocalDate; readonly today: LocalDate }> {
  readonly type = 'RecordDeath';
}

/**
 * Puts another day of death in the place of the recorded one; null says that the person did not die. Nothing
 * where it is so already; refuses `DEATH_NOT_RECORDED`, `DATE_IN_FUTURE`.
 */
export class CorrectDeath extends PersonCommand<{
  readonly diedOn: LocalDate | null;
  readonly today: LocalDate;
  readonly reason: DetailsReason | null;
}> {
  readonly type = 'CorrectDeath';
}

export type AnyPersonCommand =
  | RegisterPerson
  | RegisterNewPerson
  | RegisterPseudonymousPerson
  | RecordPersonDetails
  | CorrectEmso
  | ChooseContactLanguage
  | ProtectAddress
  | LiftAddressProtection
  | RecordDeath
  | CorrectDeath;

/** What is known of a person; `known` are the personal data that were referred to. */
export interface PersonState {
  readonly personId: string | null;
  readonly pseudonymous: boolean;
  readonly known: readonly string[];
  /** Why a value was written down, by its `placeOf`; only where somebody said. */
  readonly reasons: Readonly<Record<string, DetailsReason>>;
  readonly emsoVersion: number | null;
  readonly contactLanguage: ContactLanguage | null;
  /** The one unit that sees the address; null where all do. */
  readonly protectedBy: string | null;
  readonly diedOn: LocalDate | null;
}

/** The only values that are kept of a pseudonymous person. */
const PSEUDONYM_FIELDS: readonly string[] = ['pseudonym', 'sex', 'note'];

/** The place of a value as states know it, `street/2`. */
export const placeOf = (ref: PersonalFieldRef): string => `${ref.field}/${ref.version}`;

/** The rules of one person's stream. */
export const person: Decider<AnyPersonCommand, PersonEvent, PersonState> = {
  initialState: {
    personId: null,
    pseudonymous: false,
    known: [],
    reasons: {},
    emsoVersion: null,
    contactLanguage: null,
    protectedBy: null,
    diedOn: null,
  },
  evolve,
  decide,
};

/** The stream of a person. */
export const personStream = (personId: string): string => `person-${personId}`;

/** Refuses what may not be written down about this person, before it is: see `RecordPersonDetails`. */
export function checkRecordable(state: PersonState, fields: readonly string[]): void {
  if (state.personId === null) throw new Refusal('PERSON_NOT_REGISTERED');
  const pseudonym = state.pseudonymous;
  if (fields.some((field) => (pseudonym ? !PSEUDONYM_FIELDS.includes(field) : field === 'pseudonym')))
    throw new Refusal(pseudonym ? 'PSEUDONYM_BEARS_NO_NAME' : 'NAMED_PERSON_BEARS_NO_CODE');
}

function evolve(state: PersonState, event: PersonEvent): PersonState {
  switch (event.type) {
    case 'PersonRegistered':
    case 'PseudonymousPersonRegistered':
      return {
        ...withRefs(state, event.data.personalData),
        personId: event.data.personId,
        pseudonymous: event.type === 'PseudonymousPersonRegistered',
      };
    case 'PersonDetailsRecorded':
      return withRefs(state, event.data.personalData, event.data.reason);
    case 'EmsoCorrected':
      return withRefs(state, [{ field: 'emso', version: event.data.version }], event.data.reason);
    case 'ContactLanguageChosen':
      return { ...state, contactLanguage: event.data.language };
    case 'AddressProtected':
      return { ...state, protectedBy: event.data.unit };
    case 'AddressProtectionLifted':
      return { ...state, protectedBy: null };
    case 'PersonDied':
    case 'DeathCorrected':
      return { ...state, diedOn: event.data.diedOn };
  }
}

function withRefs(
  state: PersonState,
  refs: readonly PersonalFieldRef[],
  reason: DetailsReason | null = null,
): PersonState {
  const emso = refs.filter(({ field }) => field === 'emso').at(-1);
  const said = reason === null ? [] : refs.map((ref) => [placeOf(ref), reason] as const);
  return {
    ...state,
    known: [...state.known, ...refs.map(placeOf)],
    reasons: { ...state.reasons, ...Object.fromEntries(said) },
    emsoVersion: emso?.version ?? state.emsoVersion,
  };
}

function decide(command: AnyPersonCommand, state: PersonState): readonly PersonEvent[] {
  switch (command.type) {
    case 'RegisterPerson':
      return state.personId === null
        ? [{ type: 'PersonRegistered', data: command.data }]
        : recordNew(state, command.data.personalData, null);
    case 'RegisterNewPerson':
      return register(state, command);
    case 'RegisterPseudonymousPerson':
      checkNew(state);
      return [{ type: 'PseudonymousPersonRegistered', data: command.data }];
    case 'RecordPersonDetails':
      return recordNew(state, command.data.personalData, command.data.reason);
    case 'CorrectEmso':
      return correctEmso(state, command.data);
    case 'ChooseContactLanguage':
      return chooseLanguage(state, command.data.language);
    case 'ProtectAddress':
      return protect(state, command.data.unit);
    case 'LiftAddressProtection':
      return lift(state, command.data.unit);
    case 'RecordDeath':
      return recordDeath(state, command);
    case 'CorrectDeath':
      return correctDeath(state, command);
  }
}

/** Refuses somebody who is known already, before anything is written down: `PERSON_ALREADY_KNOWN`. */
export function checkNew({ personId }: PersonState): void {
  if (personId !== null) throw new Refusal('PERSON_ALREADY_KNOWN', { personId });
}

function register(state: PersonState, { data }: RegisterNewPerson): readonly PersonEvent[] {
  checkNew(state);
  const { contactLanguage, ...registered } = data;
  const known: PersonEvent = { type: 'PersonRegistered', data: registered };
  if (contactLanguage === null) return [known];
  return [known, { type: 'ContactLanguageChosen', data: { language: contactLanguage } }];
}

function recordNew(
  state: PersonState,
  refs: readonly PersonalFieldRef[],
  reason: DetailsReason | null,
): readonly PersonEvent[] {
  checkRecordable(
    state,
    refs.map(({ field }) => field),
  );
  const personalData = refs.filter((ref) => !state.known.includes(placeOf(ref)));
  return personalData.length === 0 ? [] : [{ type: 'PersonDetailsRecorded', data: { personalData, reason } }];
}

function correctEmso(state: PersonState, { version, reason }: CorrectEmso['data']): readonly PersonEvent[] {
  checkRecordable(state, ['emso']);
  if (state.emsoVersion === version) return [];
  return [{ type: 'EmsoCorrected', data: { version, replaces: state.emsoVersion, reason } }];
}

function chooseLanguage(state: PersonState, language: ContactLanguage): readonly PersonEvent[] {
  checkRecordable(state, []);
  return state.contactLanguage === language ? [] : [{ type: 'ContactLanguageChosen', data: { language } }];
}

function protect(state: PersonState, unit: string | null): readonly PersonEvent[] {
  checkRecordable(state, []);
  if (unit === null) throw new Refusal('UNIT_REQUIRED');
  if (state.protectedBy === unit) return [];
  if (state.protectedBy !== null) throw new Refusal('ADDRESS_PROTECTED_BY_OTHER_UNIT');
  return [{ type: 'AddressProtected', data: { unit } }];
}

function lift(state: PersonState, unit: string | null): readonly PersonEvent[] {
  if (state.protectedBy === null) throw new Refusal('ADDRESS_NOT_PROTECTED');
  if (state.protectedBy !== unit) throw new Refusal('ADDRESS_PROTECTED_BY_OTHER_UNIT');
  return [{ type: 'AddressProtectionLifted', data: {} }];
}

function recordDeath(state: PersonState, { data }: RecordDeath): readonly PersonEvent[] {
  checkRecordable(state, []);
  const { diedOn, today } = data;
  if (diedOn > today) throw new Refusal('DATE_IN_FUTURE', { field: 'diedOn' });
  if (state.diedOn === diedOn) return [];
  if (state.diedOn !== null) throw new Refusal('DEATH_ALREADY_RECORDED', { diedOn: state.diedOn });
  return [{ type: 'PersonDied', data: { diedOn } }];
}

function correctDeath(state: PersonState, { data }: CorrectDeath): readonly PersonEvent[] {
  checkRecordable(state, []);
  const { diedOn, today, reason } = data;
  if (state.diedOn === null) throw new Refusal('DEATH_NOT_RECORDED');
  if (diedOn !== null && diedOn > today) throw new Refusal('DATE_IN_FUTURE', { field: 'diedOn' });
  return state.diedOn === diedOn
    ? []
    : [{ type: 'DeathCorrected', data: { diedOn, replaces: state.diedOn, reason } }];
}
