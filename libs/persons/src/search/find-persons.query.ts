import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { PersonalData, type PersonalValues } from '#libs/personal-data';
import { Database, InvalidInput } from '#libs/platform';
import { birthDateOf, maskedEmso } from '../card/shown-values';
import { joinedRecords } from '../same-person/person-pairs.query';
import { readingsOf } from './asked-terms';

const MOST = 50;

/** Somebody who was found, with what tells one from another; no address, so that none has to be hidden. */
export interface FoundPerson {
  readonly personId: string;
  readonly surname: string | null;
  readonly givenName: string | null;
  readonly pseudonym: string | null;
  readonly birthDate: string | null;
  readonly emso: string | null;
}

/** At most 50 persons; `more` says that others would fit as well. */
export interface FoundPersons {
  readonly persons: readonly FoundPerson[];
  readonly more: boolean;
}

/**
 * Persons to whom a text applies, now or formerly: the closest first, then by name. Throws `InvalidInput`
 * where nothing in the text can be searched.
 */
export class FindPersons extends Query<FoundPersons> {
  constructor(readonly text: string) {
    super();
  }
}

const collator = new Intl.Collator('sl');
const nameOf = ({ surname, givenName, pseudonym }: FoundPerson): string =>
  `${surname ?? pseudonym ?? ''}\n${givenName ?? ''}`;

@QueryHandler(FindPersons)
class FindPersonsHandler implements IQueryHandler<FindPersons> {
  constructor(
    private readonly personalData: PersonalData,
    private readonly database: Database,
  ) {}

  async execute({ text }: FindPersons): Promise<FoundPersons> {
    const readings = readingsOf(text);
    if (readings.length === 0)
      throw new InvalidInput([
        { path: 'text', code: 'NOTHING_TO_SEARCH', message: 'must hold a name, a day of birth or a number' },
      ]);
    const closeness = new Map<string, number>();
    for (const [index, terms] of readings.entries()) {
      if (closeness.size > MOST) break;
      for (const personId of await this.personalData.search(terms, MOST + 1))
        if (!closeness.has(personId)) closeness.set(personId, index);
    }
    const found = await this.survivors([...closeness].slice(0, MOST));
    const values = await this.personalData.get([...found.keys()]);
    const persons = [...found.keys()].map((personId) => shown(personId, values.get(personId) ?? {}));
    const close = ({ personId }: FoundPerson): number => found.get(personId) ?? 0;
    persons.sort((a, b) => close(a) - close(b) || collator.compare(nameOf(a), nameOf(b)));
    return { persons, more: closeness.size > MOST };
  }

  /** The closeness of each person found, under the record by which the person is shown. */
  private async survivors(found: readonly (readonly [string, number])[]): Promise<Map<string, number>> {
    const ids = found.map(([personId]) => personId);
    const joined = await joinedRecords(this.database, ids);
    const closest = new Map<string, number>();
    for (const [personId, closeness] of found) {
      const survivorId = joined.get(personId)?.survivorId ?? personId;
      closest.set(survivorId, Math.min(closeness, closest.get(survivorId) ?? Infinity));
    }
    return closest;
  }
}

const shown = (personId: string, values: PersonalValues): FoundPerson => ({
  personId,
  surname: values.surname ?? null,
  givenName: values.givenName ?? null,
  pseudonym: values.pseudonym ?? null,
  birthDate: birthDateOf(values),
  emso: values.emso === undefined ? null : maskedEmso(values.emso),
});

/** The search of persons. */
export const personSearchHandlers = [FindPersonsHandler];
