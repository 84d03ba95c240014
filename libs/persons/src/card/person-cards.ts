import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/kernel';
import { PERSONAL_FIELDS, PersonalData, type PersonalField, type PersonalValues } from '#libs/personal-data';
import { Database, NotFound } from '#libs/platform';
import { PersonStreams, type RecordedPerson } from '../person-streams';
import { joinedRecords } from '../same-person/person-pairs.query';
import type { PersonCard, ShownVersion } from './person-card';
import { birthDateOf, maskedEmso } from './shown-values';

/** What would tell where a protected person lives or can be reached. */
const WHEREABOUTS: readonly PersonalField[] = ['street', 'postalCode', 'post', 'phone', 'email', 'note'];

interface WholePerson {
  readonly survivorId: string;
  readonly joinedIds: readonly string[];
  readonly record: RecordedPerson;
  readonly diedOn: LocalDate | null;
  readonly addressProtected: boolean;
  readonly hidden: readonly PersonalField[];
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
    const { survivorId, joinedIds, record, diedOn, addressProtected, hidden } = await this.whole(
      personId,
      unit,
    );
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
      addressProtected,
      addressHidden: hidden.length > 0,
    };
  }

  /** The histories of all of the person's records, the surviving one's first; throws `NotFound`. */
  async historyOf(personId: string, unit: string | null): Promise<readonly ShownVersion[]> {
    const { survivorId, joinedIds, hidden } = await this.whole(personId, unit);
    const fields = PERSONAL_FIELDS.filter((field) => !hidden.includes(field));
    const histories = [survivorId, ...joinedIds].flatMap((id) =>
      fields.map((field) => this.versionsOf(id, field)),
    );
    return (await Promise.all(histories)).flat();
  }

  private async whole(personId: string, unit: string | null): Promise<WholePerson> {
    const joined = (await joinedRecords(this.database, [personId])).get(personId);
    const survivorId = joined?.survivorId ?? personId;
    const joinedIds = joined?.absorbedIds ?? [];
    const record = await this.streams.read(survivorId);
    if (record.state.personId === null) throw new NotFound('person', personId);
    const others = await Promise.all(joinedIds.map((id) => this.streams.read(id)));
    const units = [record, ...others].map(({ state }) => state.protectedBy).filter((by) => by !== null);
    const hidden = units.some((by) => by !== unit) ? WHEREABOUTS : [];
    const [diedOn = null] = [record, ...others].map(({ state }) => state.diedOn).filter((on) => on !== null);
    return { survivorId, joinedIds, record, diedOn, addressProtected: units.length > 0, hidden };
  }

  private async versionsOf(personId: string, field: PersonalField): Promise<ShownVersion[]> {
    const versions = await this.personalData.history(personId, field);
    return versions.map(({ version, value, recordedAt }) => ({
      personId,
      field,
      version,
      value: field === 'emso' ? maskedEmso(value) : value,
      recordedAt,
    }));
  }
}

const maskedValues = (values: PersonalValues) => ({
  emso: values.emso === undefined ? null : maskedEmso(values.emso),
  birthDate: birthDateOf(values),
});
