import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { PERSONAL_FIELDS, PersonalData, type PersonalField, type PersonalValues } from '#libs/personal-data';
import { NotFound } from '#libs/platform';
import { PersonStreams } from '../person-streams';
import type { ContactLanguage } from '../persons.events';
import { birthDateOf, maskedEmso } from './shown-values';

/** What a page shows of a person. The EMŠO is masked; values nobody wrote down, or that are hidden, are null. */
export interface PersonCard {
  readonly personId: string;
  readonly revision: string;
  readonly pseudonymous: boolean;
  readonly surname: string | null;
  readonly givenName: string | null;
  readonly pseudonym: string | null;
  readonly sex: string | null;
  readonly birthDate: string | null;
  readonly emso: string | null;
  readonly taxNumber: string | null;
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly post: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly note: string | null;
  readonly contactLanguage: ContactLanguage | null;
  /** True where only one unit may see where the person lives. */
  readonly addressProtected: boolean;
  /** True where the reader's unit is not that one, and the address is left out. */
  readonly addressHidden: boolean;
}

/** One value of a field in its history. */
export interface ShownVersion {
  readonly field: PersonalField;
  readonly version: number;
  readonly value: string;
  readonly recordedAt: string;
}

/** A person as the reader's unit may see one; throws `NotFound`. */
export class GetPersonCard extends Query<PersonCard> {
  constructor(
    readonly personId: string,
    readonly unit: string | null,
  ) {
    super();
  }
}

/** Every value ever written down about a person, by field and version, as the unit may see it; throws `NotFound`. */
export class GetPersonHistory extends Query<readonly ShownVersion[]> {
  constructor(
    readonly personId: string,
    readonly unit: string | null,
  ) {
    super();
  }
}

/** What would tell where a protected person lives or can be reached. */
const WHEREABOUTS: readonly PersonalField[] = ['street', 'postalCode', 'post', 'phone', 'email', 'note'];

@QueryHandler(GetPersonCard)
class GetPersonCardHandler implements IQueryHandler<GetPersonCard> {
  constructor(
    private readonly streams: PersonStreams,
    private readonly personalData: PersonalData,
  ) {}

  async execute({ personId, unit }: GetPersonCard): Promise<PersonCard> {
    const { state, revision } = await this.streams.read(personId);
    if (state.personId === null || revision === null) throw new NotFound('person', personId);
    const values = (await this.personalData.get([personId])).get(personId) ?? {};
    const addressHidden = state.protectedBy !== null && state.protectedBy !== unit;
    const shown = (field: PersonalField): string | null =>
      addressHidden && WHEREABOUTS.includes(field) ? null : (values[field] ?? null);
    return {
      personId,
      revision: revision.toString(),
      pseudonymous: state.pseudonymous,
      ...(Object.fromEntries(PERSONAL_FIELDS.map((field) => [field, shown(field)])) as Record<
        PersonalField,
        string | null
      >),
      ...maskedValues(values),
      contactLanguage: state.contactLanguage,
      addressProtected: state.protectedBy !== null,
      addressHidden,
    };
  }
}

const maskedValues = (values: PersonalValues) => ({
  emso: values.emso === undefined ? null : maskedEmso(values.emso),
  birthDate: birthDateOf(values),
});

@QueryHandler(GetPersonHistory)
class GetPersonHistoryHandler implements IQueryHandler<GetPersonHistory> {
  constructor(
    private readonly streams: PersonStreams,
    private readonly personalData: PersonalData,
  ) {}

  async execute({ personId, unit }: GetPersonHistory): Promise<readonly ShownVersion[]> {
    const { state } = await this.streams.read(personId);
    if (state.personId === null) throw new NotFound('person', personId);
    const hidden = state.protectedBy !== null && state.protectedBy !== unit;
    const fields = PERSONAL_FIELDS.filter((field) => !hidden || !WHEREABOUTS.includes(field));
    const histories = await Promise.all(fields.map((field) => this.historyOf(personId, field)));
    return histories.flat();
  }

  private async historyOf(personId: string, field: PersonalField): Promise<ShownVersion[]> {
    const versions = await this.personalData.history(personId, field);
    return versions.map(({ version, value, recordedAt }) => ({
      field,
      version,
      value: field === 'emso' ? maskedEmso(value) : value,
      recordedAt,
    }));
  }
}

/** The questions a person's page asks. */
export const personCardHandlers = [GetPersonCardHandler, GetPersonHistoryHandler];
