import { leaveToSignIn } from './client';
import { problemOf } from './problem';
import { requestHeaders } from './request-context';
import { toldSessionEnd } from './session-end';

const NAME = /filename="([^"]+)"/;

/** Fetches a file, as whoever sits here, and has the browser save it under the server's name for it, else under `file`; throws `ApiProblem`. */
export const download = (address: string, file = ''): Promise<void> =>
  saved(fetch(address, { headers: requestHeaders(false) }), file);

/** The same for a file that a command makes; the command is recorded. */
export const downloadBy = (address: string, body: object): Promise<void> =>
  saved(
    fetch(address, {
      method: 'POST',
      headers: { ...requestHeaders(true), 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );

async function saved(asked: Promise<Response>, file = ''): Promise<void> {
  const response = await asked;
  if (!response.ok) {
    const problem = await problemOf(response);
    if (problem.status === 401 && !toldSessionEnd()) leaveToSignIn();
    throw problem;
  }
  const name =
    NAME.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? (file || nameOf(response.url));
  keepFile(await response.blob(), name);
}

/** Has the browser save a file under a name. */
export function keepFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** An answer that is no file bears the name of what was asked for. */
const nameOf = (address: string): string => `${new URL(address).pathname.split('/').pop() ?? ''}.json`;
