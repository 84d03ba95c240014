import { instant, type Instant, localDate, type LocalDate } from '#libs/kernel';
import type { Past, PastQuestion } from '#libs/projections';
import type { KnownAt } from '../entries/as-of';
import { checkField, checkProgramme } from '../entries/live-entries';
import { type WaitingListFigures, waitingListFigures } from './waiting-list.query';

/**
 * The list in figures as the view showed it in the past: `programme`, `on` and `knownAt` are asked,
 * `municipality` and `provider` narrow it. Throws `NotFound` and `InvalidInput` as the list of today does.
 */
export async function showWaitingListThen(
  { schema, connection }: Past,
  question: PastQuestion,
): Promise<WaitingListFigures> {
  const { programme, municipality = null, provider = null } = question;
  checkProgramme(programme ?? '');
  return waitingListFigures(connection, schema, {
    programme: programme ?? '',
    municipality,
    provider,
    on: asked(question, 'on', localDate),
    knownAt: asked<KnownAt>(question, 'knownAt', (text) =>
      text.includes('T') ? instant(text) : localDate(text),
    ),
  });
}

function asked<T extends Instant | LocalDate>(
  question: PastQuestion,
  field: string,
  parse: (text: string) => T,
): T {
  const text = question[field] ?? '';
  checkField(text !== '', field, 'REQUIRED', 'is needed for the list of a day');
  return parse(text);
}
