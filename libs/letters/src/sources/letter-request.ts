import type { Names } from '#libs/programmes';
import type { LetterFacts } from '../compose/letter-facts';
import type { LetterKind } from '../letter-kinds.rules';
import type { LetterSubject } from '../letters.events';

/** Which letter is wanted, about what. */
export interface LetterRequest {
  readonly kind: LetterKind;
  /** Where a dismissal is told from: the application's order or a decision; else it follows from the kind. */
  readonly of: LetterSubject | null;
  /** Id of the application, decision, waiting-list entry or admission, as the kind asks for. */
  readonly about: string;
  /** The offer or campaign of an entry; null takes the last one. */
  readonly part: string | null;
  /** A number for what stands in no case. */
  readonly number: string | null;
  readonly attachments: readonly string[];
  readonly addition: Names | null;
  readonly replaces: string | null;
  /** A supplement call that is yet to be sent, to be looked at; its period in days, null for the assumed one. */
  readonly planned: { readonly days: number | null } | null;
}

/** All that was found out about a letter; `facts.number` is null where the case is yet to give one. */
export interface GatheredLetter {
  readonly facts: LetterFacts;
  readonly personId: string;
  readonly applicationId: string | null;
  readonly programme: string;
  readonly subject: { readonly type: LetterSubject; readonly id: string; readonly part: string | null };
  /** Why it may not go out yet, as a refusal's code; null when it may. */
  readonly notYet: string | null;
}
