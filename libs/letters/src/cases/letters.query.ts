import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { accessSql, type Viewer } from '#libs/access';
import { Database } from '#libs/platform';
import { viewSchema } from '#libs/projections';
import type { LetterProduced } from '../letters.events';
import { lettersView } from './letters.projection';

/** A letter as a list shows it. */
export interface ListedLetter {
  readonly letter: LetterProduced['data'];
  readonly producedBy: string;
  /** The letter that took its place, or null. */
  readonly replacedBy: string | null;
}

/** Whose letters: of an application, of one decision, entry or admission, or to a person. */
export interface LettersRequest {
  readonly applicationId: string | null;
  readonly subjectId: string | null;
  readonly personId: string | null;
}

/** The letters of a case in the order in which they were produced. */
export class ListLetters extends Query<readonly ListedLetter[]> {
  constructor(
    readonly viewer: Viewer,
    readonly request: LettersRequest,
  ) {
    super();
  }
}

const LETTERS = `${viewSchema(lettersView.name)}.letters`;

@QueryHandler(ListLetters)
export class ListLettersHandler implements IQueryHandler<ListLetters> {
  constructor(private readonly database: Database) {}

  async execute({ viewer, request }: ListLetters): Promise<readonly ListedLetter[]> {
    const { applicationId, subjectId, personId } = request;
    const parameters: unknown[] = [applicationId, subjectId, personId];
    const theirs = { kind: 'letter', id: 'l.letter_id' } as const;
    const access = accessSql(viewer, 'letters.list', theirs, parameters);
    const { rows } = await this.database.query<ListedLetter>(
      `select l.letter, l.produced_by as "producedBy", later.letter_id as "replacedBy"
         from ${LETTERS} l
         left join ${LETTERS} later
           on later.subject_id = l.subject_id and later.letter ->> 'replaces' = l.letter_id::text
        where (l.application_id = $1::uuid or l.subject_id = $2::uuid or l.person_id = $3::uuid)
          and ${access}
        order by l.recorded_at, l.letter_id`,
      parameters,
    );
    return rows;
  }
}
