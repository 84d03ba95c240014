import { type IQueryHandler, Query, QueryBus, QueryHandler } from '@nestjs/cqrs';
import { unitOf, type Viewer } from '#libs/access';
import { PersonalData } from '#libs/personal-data';
import { Database } from '#libs/platform';
import { type AskedCaseNumber, askedCaseNumber } from './asked-case-number';
import { FindPersons, type FoundPersons } from './find-persons.query';
import { PersonCards } from '../card/person-cards';
import { type FoundPerson, shownPersons } from './found-person';

const MOST = 50;

/** A case that bears a number or one that begins so. */
export interface CaseByNumber {
  readonly applicationId: string;
  /** `181-2/2019`. */
  readonly number: string;
  /** The document asked for, where the case has one of that number; else null. */
  readonly documentNumber: number | null;
  readonly personId: string;
  readonly programme: string;
  readonly unit: string;
  readonly state: string;
  readonly receivedOn: string;
}

/** At most `limit` cases by their number, the closest first; answered by the room that numbers cases. */
export class FindCasesByNumber extends Query<readonly CaseByNumber[]> {
  constructor(
    readonly viewer: Viewer,
    readonly asked: AskedCaseNumber,
    readonly limit: number,
  ) {
    super();
  }
}

/** A case that was found, with its person as a search shows one. */
export interface FoundCase extends Omit<CaseByNumber, 'personId' | 'unit'> {
  /** Null where it would tell another unit where a protected person is. */
  readonly unit: string | null;
  readonly person: FoundPerson;
}

/** Persons and cases to whom a text applies; at most 50 of each, `moreCases` says that others would fit. */
export interface Found extends FoundPersons {
  readonly cases: readonly FoundCase[];
  readonly moreCases: boolean;
}

/** What the search-first box asks: persons as `FindPersons`, and cases where the text is or begins a number. */
export class SearchFirst extends Query<Found> {
  constructor(
    readonly viewer: Viewer,
    readonly text: string,
  ) {
    super();
  }
}

@QueryHandler(SearchFirst)
class SearchFirstHandler implements IQueryHandler<SearchFirst> {
  constructor(
    private readonly queries: QueryBus,
    private readonly personalData: PersonalData,
    private readonly database: Database,
    private readonly cards: PersonCards,
  ) {}

  async execute({ viewer, text }: SearchFirst): Promise<Found> {
    const found = await this.queries.execute(new FindPersons(viewer, text));
    const asked = askedCaseNumber(text);
    if (asked === null) return { ...found, cases: [], moreCases: false };
    const cases = await this.queries.execute(new FindCasesByNumber(viewer, asked, MOST + 1));
    const shown = await this.shown(cases.slice(0, MOST), unitOf(viewer));
    return { ...found, cases: shown, moreCases: cases.length > MOST };
  }

  private async shown(cases: readonly CaseByNumber[], asking: string | null): Promise<readonly FoundCase[]> {
    const ids = cases.map(({ personId }) => personId);
    const persons = await shownPersons(this.personalData, this.database, ids);
    const hidden = await this.hiddenFrom(asking, ids);
    return cases.map(({ personId, unit, ...each }) => ({
      ...each,
      unit: hidden.has(personId) && unit !== asking ? null : unit,
      person: persons.get(personId) as FoundPerson,
    }));
  }

  private async hiddenFrom(unit: string | null, personIds: readonly string[]): Promise<ReadonlySet<string>> {
    const asked = [...new Set(personIds)].map(async (id) => ({
      id,
      hidden: (await this.cards.recordsOf(id, unit)).whereaboutsHidden,
    }));
    return new Set((await Promise.all(asked)).filter(({ hidden }) => hidden).map(({ id }) => id));
  }
}

/** The search of cases by their number, beside that of persons. */
export const caseSearchHandlers = [SearchFirstHandler];
