import { CANARY } from './fuzz-values';
import type { Reply, Sent } from './http-desk';

/** What only the inside of the house says: where code lies, what the database was asked, how it failed. */
const INSIDE: readonly RegExp[] = [
  /\bat (?:async )?[\w.<>[\] ]+ \(?(?:file:|node:|\/)[^\s]*:\d+:\d+/,
  /node_modules|\.[cm]?ts:\d+|\/(?:home|tmp|work|usr|var|root)\//,
  /\b(?:select|insert|update|delete)\b[^"]{0,60}\b(?:from|into|set)\b \w/i,
  /syntax error at|invalid input syntax|violates \w+(?:-\w+)* constraint|relation "|column "|invalid byte sequence/i,
  /unterminated|ECONN|ENOENT|EACCES|PostgreSQL|TypeError|RangeError|ReferenceError|Cannot read propert|is not a function/,
  /\[object Object\]|\bundefined\b|\bNaN\b/,
];

/** What is wrong with an answer; nothing where it may be given. `secrets` are personal data that there are. */
export function faultsOf(sent: Sent, reply: Reply, secrets: readonly string[]): string[] {
  const faults: string[] = [];
  const { status, headers, text } = reply;
  if (status >= 500) faults.push(`answers ${status}`);
  if (headers['x-powered-by'] !== undefined) faults.push('says what it runs on');
  if (headers['access-control-allow-origin'] !== undefined) faults.push('lets other origins read');
  if (headers['x-content-type-options'] !== 'nosniff') faults.push('lets browsers guess the type');
  if (/evil\.example/.test(`${headers.location ?? ''}${text}`)) faults.push('believes a foreign host');
  const first = JSON.stringify(headers);
  if (status >= 400) faults.push(...faultsOfProblem(sent, reply, secrets));
  else if (INSIDE.slice(0, 2).some((each) => each.test(first)))
    faults.push('tells of its inside in a header');
  return faults;
}

function faultsOfProblem(sent: Sent, { headers, text, json }: Reply, secrets: readonly string[]): string[] {
  const faults: string[] = [];
  const problem = (json ?? {}) as { code?: unknown; instance?: unknown };
  if (!headers['content-type']?.startsWith('application/problem+json')) faults.push('is no problem document');
  if (!/^[A-Z][A-Z0-9_]+$/.test(String(problem.code))) faults.push('bears no code');
  // The path, which holds ids and codes only, is repeated; nothing else may be.
  const { instance: _path, ...rest } = problem;
  const said = `${JSON.stringify(headers)} ${json === undefined ? text : JSON.stringify(rest)}`;
  const path = decodedPath(sent.path);
  const own = withoutParts(said, path);
  for (const inside of INSIDE)
    if (inside.test(own)) faults.push(`tells of its inside: ${inside.exec(own)?.[0]}`);
  if (said.includes(CANARY) && !path.includes(CANARY)) faults.push('repeats what was sent');
  for (const secret of secrets) if (said.includes(secret)) faults.push('tells personal data');
  return faults;
}

/** What was said but for the parts of the path, which are repeated in quotes as what does not exist. */
const withoutParts = (said: string, path: string): string =>
  path.split('/').reduce((left, part) => (part === '' ? left : left.replaceAll(`\\"${part}\\"`, '')), said);

function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path.split('?', 1)[0] ?? '');
  } catch {
    return path;
  }
}
