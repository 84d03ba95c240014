import { type KnownAt, knownMoment } from '#libs/kernel';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { PersonCards, type PersonRecords } from './person-cards';
import type { PersonCard, ShownVersion } from './person-card';

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
    /** Only what was written down by then; everything when left out. */
    readonly knownAt?: KnownAt,
  ) {
    super();
  }
}

/** All records of somebody, and whether the unit may know where the person can be found. */
export class GetPersonRecords extends Query<PersonRecords> {
  constructor(
    readonly personId: string,
    readonly unit: string | null,
  ) {
    super();
  }
}

@QueryHandler(GetPersonCard)
class GetPersonCardHandler implements IQueryHandler<GetPersonCard> {
  constructor(private readonly cards: PersonCards) {}

  execute({ personId, unit }: GetPersonCard): Promise<PersonCard> {
    return this.cards.of(personId, unit);
  }
}

@QueryHandler(GetPersonHistory)
class GetPersonHistoryHandler implements IQueryHandler<GetPersonHistory> {
  constructor(private readonly cards: PersonCards) {}

  async execute({ personId, unit, knownAt }: GetPersonHistory): Promise<readonly ShownVersion[]> {
    const versions = await this.cards.historyOf(personId, unit);
    if (knownAt === undefined) return versions;
    const moment = Date.parse(knownMoment(knownAt));
    return versions.filter(({ recordedAt }) => Date.parse(recordedAt) <= moment);
  }
}

@QueryHandler(GetPersonRecords)
class GetPersonRecordsHandler implements IQueryHandler<GetPersonRecords> {
  constructor(private readonly cards: PersonCards) {}

  execute({ personId, unit }: GetPersonRecords): Promise<PersonRecords> {
    return this.cards.recordsOf(personId, unit);
  }
}

/** The questions a person's page asks. */
export const personCardHandlers = [GetPersonCardHandler, GetPersonHistoryHandler, GetPersonRecordsHandler];
