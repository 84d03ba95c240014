/** The clear values that are kept about a person; every one is text. */
export const PERSONAL_FIELDS = [
  'surname',
  'givenName',
  'sex',
  'emso',
  'taxNumber',
  'street',
  'postalCode',
  'post',
  'note',
  'birthDate',
  'pseudonym',
  'phone',
  'email',
] as const;
export type PersonalField = (typeof PERSONAL_FIELDS)[number];

/** Values by field; an absent field is not known. `sex` is `male` or `female`, `birthDate` is 1949-05-26. */
export type PersonalValues = Partial<Readonly<Record<PersonalField, string>>>;

/** Where a value is kept; the only thing of it that an event may bear. Versions count from 1 per field. */
export interface PersonalRef {
  readonly field: PersonalField;
  readonly version: number;
}

/** What is to be written down about one person. */
export interface PersonalEntry {
  readonly personId: string;
  readonly values: PersonalValues;
}

/** A free text about a person; one that tells of a third person has a key of its own and can be erased alone. */
export interface PersonalText {
  readonly personId: string;
  readonly text: string;
  readonly ofThirdPerson?: boolean;
}

/**
 * A free text in a case of somebody's: about that person, about somebody else (`other`), or about a person by id,
 * whose own data it then is.
 */
export const textAbout = (personId: string, text: string, about: string | null | undefined): PersonalText =>
  about === 'other' ? { personId, text, ofThirdPerson: true } : { personId: about ?? personId, text };

/** Whose text it is: whose erasure takes it along, and whether it tells of somebody else. */
export interface TextOwner {
  readonly personId: string;
  readonly ofThirdPerson: boolean;
}

/** A value of a field in its history, newest last. */
export interface PersonalVersion {
  readonly version: number;
  readonly value: string;
  readonly recordedAt: string;
}

/**
 * What is written down: `current` makes the value the present one (a correction back to an older value
 * counts); `known` adds only values the person never had, so that reading a register again adds nothing.
 */
export type PutMode = 'current' | 'known';

/**
 * What a person is found by: a whole word of a name, the beginning of one (three letters or more), or a value
 * as it stands. Spelling does not count: capitals, č š ž and other marks are as without.
 */
export interface SearchTerm {
  readonly by: 'word' | 'prefix' | 'birthDate' | 'emso' | 'taxNumber' | 'pseudonym';
  readonly text: string;
}

/** A condition on the person of a search, whose id the given SQL names; numbered after `used` parameters. */
export type Among = (
  personId: string,
  used: number,
) => { readonly sql: string; readonly parameters: readonly unknown[] };

/**
 * Names, numbers, addresses and free texts of persons, outside the events. Values are sealed per person
 * behind this port: nothing outside compares, searches or keeps them but by reference.
 */
export abstract class PersonalData {
  /**
   * The person of each EMŠO, made where there is none, with an id that must not follow from the EMŠO; a random
   * one when left out. One EMŠO is one person also in a race.
   */
  abstract findOrCreatePersonsByEmso(
    emsos: readonly string[],
    newId?: () => string,
  ): Promise<ReadonlyMap<string, string>>;

  /** The person of an EMŠO, or null. */
  abstract findPersonByEmso(emso: string): Promise<string | null>;

  /**
   * Makes the EMŠO the person's present one; the former stays in the history and may be another's from now on.
   * Answers where it stands. Throws `EmsoOfAnotherPerson`, `UnknownPerson`.
   */
  abstract changeEmso(personId: string, emso: string): Promise<PersonalRef>;

  /** At most `limit` persons to whom all terms apply, now or formerly, in no order; of those alone that `among` lets through. */
  abstract search(terms: readonly SearchTerm[], limit: number, among?: Among): Promise<readonly string[]>;

  /** The id of the person whom a unit knows under a code only; always the same one, and nobody can tell the code from it. */
  abstract idOfCode(unit: string, code: string): Promise<string>;

  /** Makes room for a person without EMŠO under an id of the caller's; harmless when repeated. */
  abstract addPerson(personId: string): Promise<void>;

  /**
   * Writes values down and answers where each one stands, in the order of the entries. A value that changed
   * gets the next version, the older ones stay. Throws `UnknownPerson`, `PersonIsErased`.
   */
  abstract put(
    entries: readonly PersonalEntry[],
    mode: PutMode,
  ): Promise<readonly (readonly PersonalRef[])[]>;

  /** The present values of persons; a person who is unknown or erased has none. */
  abstract get(personIds: readonly string[]): Promise<ReadonlyMap<string, PersonalValues>>;

  /** All versions of one field, oldest first. */
  abstract history(personId: string, field: PersonalField): Promise<readonly PersonalVersion[]>;

  /**
   * Keeps free texts and answers a reference (UUID) for each; the same text of a person keeps its reference.
   * Throws `UnknownPerson`, `PersonIsErased`.
   */
  abstract putTexts(texts: readonly PersonalText[]): Promise<readonly string[]>;

  /** The texts of references; an unknown or erased one is absent. */
  abstract getTexts(refs: readonly string[]): Promise<ReadonlyMap<string, string>>;

  /** Whose each of the texts is, erased ones too; an unknown one is absent. */
  abstract ownersOfTexts(refs: readonly string[]): Promise<ReadonlyMap<string, TextOwner>>;

  /** The texts about third persons that are kept with the persons' data, erased ones too, the latest first. */
  abstract textsOfThirdPersons(personIds: readonly string[]): Promise<readonly ThirdPersonText[]>;

  /** Those of the persons whose data were erased: what is shown of them reads "erased". */
  abstract erasedAmong(personIds: readonly string[]): Promise<ReadonlySet<string>>;

  /** Those of the texts that were kept and erased. */
  abstract erasedTextsAmong(refs: readonly string[]): Promise<ReadonlySet<string>>;
}

/** A text about a third person, kept with a person's data. */
export interface ThirdPersonText {
  readonly ref: string;
  /** Null once it was erased. */
  readonly text: string | null;
  readonly recordedAt: string;
}

/** Nobody is kept under this id. */
export class UnknownPerson extends Error {
  constructor(readonly personId: string) {
    super(`no person ${personId} is kept`);
    this.name = 'UnknownPerson';
  }
}

/** The person's data were erased: nothing is read or written down any more. */
export class PersonIsErased extends Error {
  constructor(readonly personId: string) {
    super(`the data of person ${personId} were erased`);
    this.name = 'PersonIsErased';
  }
}

/** The EMŠO is the present one of another person. */
export class EmsoOfAnotherPerson extends Error {
  constructor(readonly personId: string) {
    super(`the number belongs to person ${personId}`);
    this.name = 'EmsoOfAnotherPerson';
  }
}
