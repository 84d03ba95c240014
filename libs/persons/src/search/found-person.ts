import type { PersonalData, PersonalValues } from '#libs/personal-data';
import type { Queryable } from '#libs/platform';
import { birthDateOf, maskedEmso } from '../card/shown-values';
import { joinedRecords } from '../same-person/person-pairs.query';

/** Somebody who was found, with what tells one from another; no address, so that none has to be hidden. */
export interface FoundPerson {
  readonly personId: string;
  readonly surname: string | null;
  readonly givenName: string | null;
  readonly pseudonym: string | null;
  readonly birthDate: string | null;
  readonly emso: string | null;
}

/** A person as a search shows one: the EMŠO masked, what was erased or never known null. */
export const shownPerson = (personId: string, values: PersonalValues): FoundPerson => ({
  personId,
  surname: values.surname ?? null,
  givenName: values.givenName ?? null,
  pseudonym: values.pseudonym ?? null,
  birthDate: birthDateOf(values),
  emso: values.emso === undefined ? null : maskedEmso(values.emso),
});

/** The persons as a search shows them, by the ids asked for, each under the record it was joined to. */
export async function shownPersons(
  personalData: PersonalData,
  db: Queryable,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, FoundPerson>> {
  const ids = [...new Set(personIds)];
  const joined = await joinedRecords(db, ids);
  const survivors = new Map(ids.map((id) => [id, joined.get(id)?.survivorId ?? id]));
  const values = await personalData.get([...new Set(survivors.values())]);
  return new Map([...survivors].map(([id, by]) => [id, shownPerson(by, values.get(by) ?? {})]));
}
