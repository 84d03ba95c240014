import { ApplicationCommandBase, type ApplicationState, existing } from './application-state.rules';
import type { ApplicationEvent } from './applications.events';
import type { IssuedKind } from './issuing.events';

/**
 * Gives a document that the office issues (decision, order, letter, note) the next number `-N` of the case, in
 * one sequence with what was received; also when the case is closed. Nothing where the document, or the
 * supplement call with this id, bears a number. Its handler answers `GivenDocumentNumber`.
 */
export class GiveDocumentNumber extends ApplicationCommandBase<{
  readonly documentId: string;
  readonly kind: IssuedKind;
}> {
  readonly type = 'GiveDocumentNumber';
}

/** What follows from numbering a document; refuses `APPLICATION_NOT_KNOWN`. */
export function decideIssuing(
  { data, context }: GiveDocumentNumber,
  state: ApplicationState,
): ApplicationEvent[] {
  existing(state);
  if (state.documentNumbers[data.documentId] !== undefined) return [];
  const documentNumber = state.lastDocument + 1;
  return [{ type: 'DocumentNumberGiven', data: { ...data, documentNumber, givenOn: context.today } }];
}
