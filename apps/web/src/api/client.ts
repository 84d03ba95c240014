import createClient, { type Middleware } from 'openapi-fetch';
import { askedBefore } from './early/asked';
import { AFTER_PATHS } from './after-paths';
import { ApiProblem, problemOf } from './problem';
import { ownPosition, rememberPosition, requestHeaders } from './request-context';
import type { paths } from './schema';
import { toldSessionEnd } from './session-end';

const RETURN_TO = 'spis.return-to';

/** Leaves for the sign-in page; whoever comes back finds the page that was left. */
export function leaveToSignIn(): void {
  sessionStorage.setItem(RETURN_TO, location.pathname + location.search);
  location.assign('/sign-in');
}

/** The address to go back to after signing in, once; null where there is none. */
export function takeReturnAddress(): string | null {
  const kept = sessionStorage.getItem(RETURN_TO);
  sessionStorage.removeItem(RETURN_TO);
  return kept?.startsWith('/') && !kept.startsWith('//') ? kept : null;
}

const house: Middleware = {
  onRequest({ request, schemaPath }) {
    for (const [name, value] of Object.entries(requestHeaders(request.method !== 'GET')))
      if (!request.headers.has(name)) request.headers.set(name, value);
    const after = ownPosition();
    if (request.method !== 'GET' || after === null || !AFTER_PATHS.has(schemaPath)) return undefined;
    const url = new URL(request.url);
    url.searchParams.set('after', after);
    return new Request(url, request);
  },
  async onResponse({ response }) {
    if (response.ok) return;
    const problem = await problemOf(response);
    if (problem.status === 401 && !toldSessionEnd()) leaveToSignIn();
    throw problem;
  },
  onError: ({ error }) => (error instanceof ApiProblem ? error : new ApiProblem(0, 'NOT_REACHED')),
};

/** The client of the HTTP interface: typed by its description, throws `ApiProblem` for whatever is not good. */
export const client = createClient<paths>({ baseUrl: location.origin, fetch: askedBefore });
client.use(house);

/** Remembers the position that a command answered, so that the next reads show what it did. */
export function noteAnswer(answer: unknown): void {
  if (typeof answer !== 'object' || answer === null || !('position' in answer)) return;
  if (typeof answer.position === 'string') rememberPosition(answer.position);
}
