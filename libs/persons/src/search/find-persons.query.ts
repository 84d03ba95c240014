import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { accessFilter, mayAtAll, type Viewer } from '#libs/access';
import { type Among, PersonalData, type SearchTerm } from '#libs/personal-data';
import { Database, InvalidInput } from '#libs/platform';
import { joinedRecords } from '../same-person/person-pairs.query';
import { readingsOf } from './asked-terms';
import { type FoundPerson, shownPerson } from './found-person';

const MOST = 50;

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
  constructor(
    readonly viewer: Viewer,
    readonly text: string,
  ) {
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

  async execute({ viewer, text }: FindPersons): Promise<FoundPersons> {
    const readings = readingsOf(text);
    if (readings.length === 0)
      throw new InvalidInput([
        { path: 'text', code: 'NOTHING_TO_SEARCH', message: 'must hold a name, a day of birth or a number' },
      ]);
    const closeness = new Map<string, number>();
    for (const [index, terms] of readings.entries()) {
      if (closeness.size > MOST) break;
      for (const personId of await this.personalData.search(terms, MOST + 1, among(viewer, terms)))
        if (!closeness.has(personId)) closeness.set(personId, index);
    }
    const found = await this.survivors([...closeness].slice(0, MOST));
    const values = await this.personalData.get([...found.keys()]);
    const persons = [...found.keys()].map((personId) => shownPerson(personId, values.get(personId) ?? {}));
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

// Whoever may register somebody learns by the whole EMŠO that the person has a record already.
const among = (viewer: Viewer, terms: readonly SearchTerm[]): Among | undefined =>
  terms.every(({ by }) => by === 'emso') && mayAtAll(viewer, 'persons.register')
    ? undefined
    : (id, used) => accessFilter(viewer, 'persons.search', { kind: 'person', id }, used);

/** The search of persons. */
export const personSearchHandlers = [FindPersonsHandler];
