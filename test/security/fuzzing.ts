import fc from 'fast-check';
import { type Endpoint, endpointOf, endpointsOf } from './endpoints';
import { requestsTo, type Known } from './fuzz-requests';
import type { Reply, Sent } from './http-desk';
import { faultsOf } from './verdict';
import type { Exchange, WatchedOffice } from './watched-office';

/** What is fuzzed and how long. */
export interface Fuzzing {
  readonly endpoints: readonly Endpoint[];
  readonly seconds: number;
  readonly seed: number;
  /** Personal data that no error may tell. */
  readonly secrets: readonly string[];
  /** Prepares a request as somebody who may send it. */
  readonly prepare: (sent: Sent) => Sent | Promise<Sent>;
  /** Hears every answer, as a browser does that keeps cookies. */
  readonly heard?: (reply: Reply) => void;
  /** Ids that stand in paths; those that the play left behind unless told. */
  readonly ids?: readonly string[];
}

/** What fuzzing found. */
export interface Found {
  /** One line for each endpoint and fault, with a request that shows it. */
  readonly faults: string[];
  readonly requests: number;
  /** How often each endpoint was asked. */
  readonly asked: ReadonlyMap<string, number>;
}

const LEAST_ROUNDS = 3;
const IDS = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Sends requests round after round, one to each endpoint, until the time is over. */
export async function fuzz(office: WatchedOffice, fuzzing: Fuzzing): Promise<Found> {
  const makers = fuzzing.endpoints.map(
    (endpoint) => [endpoint, requestsTo(endpoint, knownOf(office, endpoint, fuzzing))] as const,
  );
  const faults = new Map<string, string>();
  const asked = new Map<string, number>();
  const until = performance.now() + fuzzing.seconds * 1_000;
  let requests = 0;
  for (let round = 0; round < LEAST_ROUNDS || performance.now() < until; round += 1)
    for (const [{ name }, maker] of makers) {
      const [made] = fc.sample(maker, { seed: fuzzing.seed + requests, numRuns: 1 });
      if (!made) continue;
      requests += 1;
      asked.set(name, (asked.get(name) ?? 0) + 1);
      for (const fault of await faultsFound(office, await fuzzing.prepare(made), fuzzing))
        if (!faults.has(`${name} ${fault}`)) faults.set(`${name} ${fault}`, shown(made));
    }
  return { faults: [...faults].map(([fault, sent]) => `${fault}: ${sent}`), requests, asked };
}

async function faultsFound(
  office: WatchedOffice,
  sent: Sent,
  { secrets, heard }: Fuzzing,
): Promise<string[]> {
  try {
    const reply = await office.http.send(sent);
    heard?.(reply);
    return faultsOf(sent, reply, secrets);
  } catch (error) {
    return [`answers nothing (${String((error as { code?: unknown }).code ?? error)})`];
  }
}

function knownOf({ api, exchanges }: WatchedOffice, endpoint: Endpoint, { ids }: Fuzzing): Known {
  const all = [endpoint];
  const good = exchanges.filter(
    ({ sent, reply }) => reply.status < 300 && endpointOf(all, sent.method, sent.path),
  );
  const known = ids ?? [...new Set(exchanges.flatMap(({ reply }) => reply.text.match(IDS) ?? []))];
  return { api, taken: good.map(({ sent }) => sent), ids: known.slice(0, 400), headers: {} };
}

/** Endpoints that no request of the play reached with success. */
export function unreached(endpoints: readonly Endpoint[], exchanges: readonly Exchange[]): string[] {
  const reached = new Set(
    exchanges
      .filter(({ reply }) => reply.status < 300)
      .map(({ sent }) => endpointOf(endpoints, sent.method, sent.path)?.name),
  );
  return endpoints.map(({ name }) => name).filter((name) => !reached.has(name));
}

/** True for the endpoints of sign-in, which are played and fuzzed where people really sign in. */
export const isOfSignIn = ({ template }: Endpoint): boolean =>
  /^\/api\/(sign-in|session|accounts|tokens)(\/|$)/.test(template);

export { endpointsOf };

/** Seconds of fuzzing, and a seed that is new every time unless it is told. */
export function fuzzSettings(seconds: number): { seconds: number; seed: number } {
  const told = Number(process.env['SPIS_FUZZ_SECONDS']);
  const seed = Number(process.env['SPIS_FUZZ_SEED']) || Math.floor(Math.random() * 2 ** 31);
  return { seconds: told > 0 ? told : seconds, seed };
}

const shown = ({ method, path, headers, body }: Sent): string =>
  `${method} ${path.slice(0, 300)} ${JSON.stringify(headers)} ${String(body ?? '').slice(0, 1_500)}`;
