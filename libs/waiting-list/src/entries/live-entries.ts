import { findProgramme } from '#libs/programmes';
import { viewSchema } from '#libs/projections';
import { InvalidInput, NotFound } from '#libs/platform';
import { listRulesView } from '../list-rules/list-rules.projection';
import { marksView } from '../marks/marks.projection';
import { waitingListView } from './waiting-list.projection';

/** The schema in which the live entries stand. */
export const LIVE_ENTRIES = viewSchema(waitingListView.name);

/** The schemas in which the live marks and rules of lists stand. */
export const LIVE_MARKS = viewSchema(marksView.name);
export const LIVE_RULES = viewSchema(listRulesView.name);

/** Throws `NotFound` when no programme bears the code. */
export function checkProgramme(code: string): void {
  if (!findProgramme(code)) throw new NotFound('programme', code);
}

/** Throws `InvalidInput` for one field when the condition does not hold. */
export function checkField(holds: boolean, path: string, code: string, message: string): void {
  if (!holds) throw new InvalidInput([{ path, code, message }]);
}
