/** What data may be used for, as the processing log lists it; most requests need not say it. */
export type Purpose =
  | 'casework'
  | 'search'
  | 'supervision'
  | 'data-protection'
  | 'request-of-person'
  | 'complaint'
  | 'court-or-inspection'
  | 'emergency'
  | 'technical-support';

/** What every request says beside its own content. */
export interface PageContext {
  /** The case or person that the page is about, e.g. `application:uuid`. */
  readonly case: string | null;
  /** Why it is looked at, where that does not follow from what is asked. */
  readonly purpose: Purpose | null;
}

/** Who acts where nobody signs in: for trying out on one machine. */
export interface DeclaredActor {
  readonly person: string;
  readonly role: string;
  readonly unit: string;
}

const DECLARED = 'spis.declared';
const SUBJECT = /^[a-z-]+:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
let page: PageContext = { case: null, purpose: null };
let csrfToken: string | null = null;
let position: string | null = null;

/** What the page in view is about; told to the processing log with every request. */
export const setPageContext = (context: PageContext): void => void (page = context);

/** The token that changes need; null where nobody signs in. */
export const setCsrfToken = (token: string | null): void => void (csrfToken = token);

/** The position of one's own last command, so that the next reads show it. */
export const rememberPosition = (last: string): void => void (position = last);
export const ownPosition = (): string | null => position;

/** Who was chosen to act in a trial, or null. */
export function declaredActor(): DeclaredActor | null {
  const kept = localStorage.getItem(DECLARED);
  return kept === null ? null : (JSON.parse(kept) as DeclaredActor);
}

/** Chooses who acts in a trial; null is the unidentified visitor. */
export function declareActor(actor: DeclaredActor | null): void {
  if (actor === null) localStorage.removeItem(DECLARED);
  else localStorage.setItem(DECLARED, JSON.stringify(actor));
}

/** The headers of a request; those of a command bear the session's token and an id of their own. */
export function requestHeaders(command: boolean): Readonly<Record<string, string>> {
  const declared = csrfToken === null ? declaredActor() : null;
  const given = {
    // An address somebody mistyped names no case; the page then says what is wrong with it.
    'x-spis-case': SUBJECT.test(page.case ?? '') ? page.case : null,
    'x-spis-purpose': page.purpose,
    'x-spis-person': declared?.person,
    'x-spis-role': declared?.role,
    'x-spis-unit': declared?.unit,
    'x-spis-csrf': command ? csrfToken : null,
    'idempotency-key': command ? crypto.randomUUID() : null,
  };
  return Object.fromEntries(Object.entries(given).filter((pair): pair is [string, string] => !!pair[1]));
}
