import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { unitOf, type Viewer, visibleAmong } from '#libs/access';
import { nameWords, PersonalData, type PersonalValues, type SearchTerm } from '#libs/personal-data';
import { Database } from '#libs/platform';
import type { PersonCard } from '../card/person-card';
import { PersonCards } from '../card/person-cards';
import { birthDateOf } from '../card/shown-values';
import { foundDifferentFrom, joinedRecords } from '../same-person/person-pairs.query';
import { type Likened, type Likeness, likenessesOf } from './likeness.rules';

// As many are born on one day in a country; beyond that a list is no help.
const MOST_LOOKED_AT = 500;
const MOST_SHOWN = 20;

/** A record that may be of the same person, and why. */
export interface DuplicateCandidate {
  readonly person: PersonCard;
  readonly reasons: readonly Likeness[];
}

/** A person beside those who may be the same. */
export interface DuplicateCandidates {
  readonly person: PersonCard;
  readonly candidates: readonly DuplicateCandidate[];
}

/** At most 20 records that may be of the same person and of which nothing was decided; throws `NotFound`. */
export class GetDuplicateCandidates extends Query<DuplicateCandidates> {
  constructor(
    readonly viewer: Viewer,
    readonly personId: string,
  ) {
    super();
  }
}

@QueryHandler(GetDuplicateCandidates)
class GetDuplicateCandidatesHandler implements IQueryHandler<GetDuplicateCandidates> {
  constructor(
    private readonly cards: PersonCards,
    private readonly personalData: PersonalData,
    private readonly database: Database,
  ) {}

  async execute({ viewer, personId }: GetDuplicateCandidates): Promise<DuplicateCandidates> {
    const unit = unitOf(viewer);
    const person = await this.cards.of(personId, unit);
    const own = [person.personId, ...person.joinedIds];
    const alike = await this.alike(person.personId, own);
    const ids = [...alike.keys()];
    const theirs = await visibleAmong(this.database, viewer, 'persons.list-duplicates', 'person', ids);
    const shown = [...alike].filter(([id]) => theirs.has(id));
    const candidates = await Promise.all(
      shown.map(async ([id, reasons]) => ({ person: await this.cards.of(id, unit), reasons })),
    );
    return { person, candidates };
  }

  private async alike(personId: string, own: readonly string[]): Promise<Map<string, readonly Likeness[]>> {
    const values = (await this.personalData.get([personId])).get(personId) ?? {};
    const former = await this.personalData.history(personId, 'emso');
    const liked = likened(
      values,
      former.map(({ value }) => value),
    );
    const byEmso = await this.found(liked.emsos.map((text) => [{ by: 'emso', text }]));
    const looked = [...byEmso, ...(await this.found(termsFor(liked)))];
    const joined = await joinedRecords(this.database, looked);
    const parted = await foundDifferentFrom(this.database, own);
    const others = looked.filter((id) => {
      const { survivorId, absorbedIds } = joined.get(id) ?? { survivorId: id, absorbedIds: [] };
      return !own.includes(id) && ![survivorId, ...absorbedIds].some((each) => parted.has(each));
    });
    const found = new Map<string, readonly Likeness[]>();
    for (const [id, theirs] of await this.personalData.get(others)) {
      const reasons = likenessesOf(liked, likened(theirs, byEmso.includes(id) ? liked.emsos : []));
      const survivorId = joined.get(id)?.survivorId ?? id;
      if (reasons.length > 0 && found.size < MOST_SHOWN)
        found.set(survivorId, [...new Set([...(found.get(survivorId) ?? []), ...reasons])]);
    }
    return found;
  }

  private async found(asked: readonly (readonly SearchTerm[])[]): Promise<readonly string[]> {
    const found = await Promise.all(asked.map((terms) => this.personalData.search(terms, MOST_LOOKED_AT)));
    return [...new Set(found.flat())];
  }
}

const likened = (values: PersonalValues, emsos: readonly string[]): Likened => ({
  words: nameWords(`${values.surname ?? ''} ${values.givenName ?? ''}`),
  birthDate: birthDateOf(values),
  emsos,
});

function termsFor({ words, birthDate }: Likened): readonly (readonly SearchTerm[])[] {
  const asked: SearchTerm[][] = [];
  if (birthDate !== null) asked.push([{ by: 'birthDate', text: birthDate }]);
  if (words.length >= 2) asked.push(words.map((text) => ({ by: 'word', text })));
  return asked;
}

/** The comparison of records that look alike. */
export const duplicateHandlers = [GetDuplicateCandidatesHandler];
