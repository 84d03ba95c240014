import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/kernel';
import { PERSONAL_FIELDS, PersonalData, type PersonalField, type PersonalValues } from '#libs/personal-data';
import { Database, NotFound } from '#libs/platform';
import { PersonStreams, type RecordedPerson } from '../person-streams';
import { placeOf, type PersonState } from '../persons.decider';
import { joinedRecords } from '../same-person/person-pairs.query';
import type { PersonCard, ShownVersion } from './person-card';
import { birthDateOf, maskedEmso } from './shown-values';

/** What would tell where a protected person lives or can be reached. */
const WHEREABOUTS: readonly PersonalField[] = ['street', 'postalCode', 'post', 'phone', 'email', 'note'];

interface RecordsOfPerson {
  readonly survivorId: string;
  readonly joinedIds: readonly string[];
  readonly record: RecordedPerson;
  readonly diedOn: LocalDate | null;
  /** Which units protect where the person lives; all but they are to know nothing of it. */
  readonly protectedBy: readonly string[];
}

type WholePerson = RecordsOfPerson & { readonly hidden: readonly PersonalField[] };

/** All records of a person, and whether a unit may know where the person can be found. */
export interface PersonRecords {
  /** False for somebody without a record of events, such as one of an imported register. */
  readonly known: boolean;
  /** The record under which the person is shown first. */
  readonly personIds: readonly string[];
  readonly whereaboutsHidden: boolean;
}

/** Persons as a unit may see them, all their joined records together. */
@Injectable()
export class PersonCards {
  constructor(
    private readonly streams: PersonStreams,
    private readonly personalData: PersonalData,
    private readonly database: Database,
  ) {}

  /** The person's card; throws `NotFound`. */
  async of(personId: string, unit: string | null): Promise<PersonCard> {
    const { survivorId, joinedIds, record, diedOn, protectedBy, hidden } = await this.whole(personId, unit);
    const values = (await this.personalData.get([survivorId])).get(survivorId) ?? {};
    const erased = (await this.personalData.erasedAmong([survivorId])).has(survivorId);
    const shown = (field: PersonalField): string | null =>
      hidden.includes(field) ? null : (values[field] ?? null);
    return {
      personId: survivorId,
      joinedIds,
      revision: String(record.revision),
      pseudonymous: record.state.pseudonymous,
      erased,
      ...(Object.fromEntries(PERSONAL_FIELDS.map((field) => [field, shown(field)])) as Record<
        PersonalField,
        string | null
      >),
      ...maskedValues(values),
      contactLanguage: record.state.contactLanguage,
      diedOn,
      addressProtected: protectedBy.length > 0,
      addressHidden: hidden.length > 0,
    };
  }

  /** The histories of all of the person's records, the surviving one's first; throws `NotFound`. */
  async historyOf(personId: string, unit: string | null): Promise<readonly ShownVersion[]> {
    const { survivorId, joinedIds, hidden } = await this.whole(personId, unit);
    const fields = PERSONAL_FIELDS.filter((field) => !hidden.includes(field));
    const histories = [survivorId, ...joinedIds].map(async (id) => {
      const { state } = await this.streams.read(id);
      return Promise.all(fields.map((field) => this.versionsOf(id, field, state.reasons)));
    });
    return (await Promise.all(histories)).flat(2);
  }

  /** All records of somebody, also of one who is known by entries and papers only. */
  async recordsOf(personId: string, unit: string | null): Promise<PersonRecords> {
    const { survivorId, joinedIds, record, protectedBy } = await this.records(personId);
    return {
      known: record.state.personId !== null,
      personIds: [survivorId, ...joinedIds],
      whereaboutsHidden: protectedBy.some((by) => by !== unit),
    };
  }

  private async whole(personId: string, unit: string | null): Promise<WholePerson> {
    const records = await this.records(personId);
    if (records.record.state.personId === null) throw new NotFound('person', personId);
    return { ...records, hidden: records.protectedBy.some((by) => by !== unit) ? WHEREABOUTS : [] };
  }

  private async records(personId: string): Promise<RecordsOfPerson> {
    const joined = (await joinedRecords(this.database, [personId])).get(personId);
    const survivorId = joined?.survivorId ?? personId;
    const joinedIds = joined?.absorbedIds ?? [];
    const record = await this.streams.read(survivorId);
    const others = await Promise.all(joinedIds.map((id) => this.streams.read(id)));
    const states = [record, ...others].map(({ state }) => state);
    const protectedBy = states.map((state) => state.protectedBy).filter((by) => by !== null);
    const [diedOn = null] = states.map((state) => state.diedOn).filter((on) => on !== null);
    return { survivorId, joinedIds, record, diedOn, protectedBy };
  }

  private async versionsOf(
    personId: string,
    field: PersonalField,
    reasons: PersonState['reasons'],
  ): Promise<ShownVersion[]> {
    const versions = await this.personalData.history(personId, field);
    return versions.map(({ version, value, recordedAt }) => ({
      personId,
      field,
      version,
      value: field === 'emso' ? maskedEmso(value) : value,
      recordedAt,
      reason: reasons[placeOf({ field, version })] ?? null,
    }));
  }
}

const maskedValues = (values: PersonalValues) => ({
  emso: values.emso === undefined ? null : maskedEmso(values.emso),
  birthDate: birthDateOf(values),
});
