import fc from 'fast-check';
import type { OpenAPIObject } from '@nestjs/swagger';
import { type Endpoint, resolved, type Schema } from './endpoints';
import { hostileText, hostileValue, RAW_BODIES } from './fuzz-values';
import type { Sent } from './http-desk';

/** What is known of an endpoint before it is fuzzed: requests that it took. */
export interface Known {
  readonly api: OpenAPIObject;
  /** Requests to this endpoint that were answered well. */
  readonly taken: readonly Sent[];
  /** Ids of all that there is, as they stand in paths. */
  readonly ids: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

const DAYS = ['2026-03-02', '2026-06-02', '2026-06-30', '1949-05-26', '2099-01-01'];
const TYPES = [
  'application/json',
  'text/plain',
  'application/x-www-form-urlencoded',
  'application/xml',
  'a/b; charset=x',
];

/** Requests to an endpoint: valid ones, ones with one thing wrong, and hostile ones. */
export function requestsTo(endpoint: Endpoint, known: Known): fc.Arbitrary<Sent> {
  const good = known.taken.length > 0 ? fc.constantFrom(...known.taken) : undefined;
  const base = fc.record({
    method: fc.constant(endpoint.method),
    path: fc.tuple(pathOf(endpoint, known), queryOf(endpoint, known)).map(([path, query]) => path + query),
    headers: headersOf(known),
  });
  const made = endpoint.form
    ? base
    : fc.tuple(base, bodyOf(endpoint, known)).map(([sent, body]) => ({ ...sent, ...body }));
  const bent = good && endpoint.body && good.chain((sent) => bendingOf(sent, known));
  const moved = good && fc.tuple(good, base).map(([sent, { path }]) => ({ ...sent, path }));
  const all = [made, good, bent, bent, moved].filter((each) => each !== undefined);
  return fc.oneof(...(all as fc.Arbitrary<Sent>[]));
}

// Half characters cannot be written in a URL.
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));

function pathOf({ template, operation }: Endpoint, { ids }: Known): fc.Arbitrary<string> {
  const names = parametersOf(operation, 'path').map(({ name }) => name);
  const part = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...ids, 'home-help', 'newborn-grant', '2026-05', 'letterhead') },
    { weight: 1, arbitrary: fc.uuid() },
    { weight: 2, arbitrary: hostileText.map((text) => encoded(text.slice(0, 2_000)) || 'x') },
    {
      weight: 1,
      arbitrary: fc.constantFrom('%', '%zz', '%ff', '%00', '..%2f..', '%2e%2e', '__proto__', '-1'),
    },
  );
  return fc
    .tuple(...names.map(() => part))
    .map((parts) => names.reduce((path, name, at) => path.replace(`{${name}}`, parts[at] ?? ''), template));
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: object;
}

const parametersOf = (operation: Endpoint['operation'], where: string): Parameter[] =>
  ((operation.parameters ?? []) as Parameter[]).filter((each) => each.in === where);

function queryOf({ operation }: Endpoint, { api, ids }: Known): fc.Arbitrary<string> {
  const pairs = parametersOf(operation, 'query').map(({ name, schema, required }) => {
    const good = valid(resolved(api, schema ?? {}), name, api, ids).map((value) => [
      `${encodeURIComponent(name)}=${encoded(String(value))}`,
    ]);
    const bad = hostileText.map((text) => [`${encodeURIComponent(name)}=${encoded(text.slice(0, 4_000))}`]);
    const twice = good.map(([pair = '']) => [pair, pair]);
    const inside = good.map(([pair = '']) => [pair.replace('=', '[__proto__]='), pair.replace('=', '[]=')]);
    const none = fc.constant<string[]>([]);
    const usually = { weight: required ? 8 : 2, arbitrary: good };
    return fc.oneof(usually, { weight: 3, arbitrary: none }, bad, twice, inside);
  });
  const stray = fc.constantFrom<string[]>(
    [],
    [],
    [],
    ['__proto__[a]=1'],
    ['a=1'],
    ['%ff=1'],
    ['='.repeat(50)],
  );
  return fc.tuple(stray, ...pairs).map((all) => (all.flat().length > 0 ? `?${all.flat().join('&')}` : ''));
}

function headersOf({ headers }: Known): fc.Arbitrary<Record<string, string>> {
  const more = fc.constantFrom<Record<string, string>>(
    ...[
      {},
      {},
      {},
      {},
      { 'if-match': '"1"' },
      { 'if-match': 'W/"9"' },
      { 'if-match': `"${'9'.repeat(30)}"` },
    ],
    ...[{ 'idempotency-key': 'once' }, { 'x-spis-person': '<script>' }, { 'x-spis-role': 'emperor' }],
    ...[{ accept: 'application/xml' }, { 'accept-language': '*;q=-1' }, { 'content-encoding': 'gzip' }],
    ...[
      { host: 'evil.example' },
      { 'x-forwarded-host': 'evil.example' },
      { 'last-event-id': '9'.repeat(40) },
    ],
    ...[{ 'x-spis-case': 'application:../..' }, { 'x-spis-purpose': '=1+1' }, { range: 'bytes=0-' }],
  );
  return more.map((each) => ({ 'content-type': 'application/json', ...headers, ...each }));
}

function bodyOf(endpoint: Endpoint, { api, ids }: Known): fc.Arbitrary<Partial<Sent>> {
  if (endpoint.method === 'GET') return fc.constant({});
  const said = endpoint.body ? valid(endpoint.body, '', api, ids) : fc.constant({});
  const raw = fc.tuple(fc.constantFrom(...RAW_BODIES), fc.constantFrom(...TYPES));
  return fc.oneof(
    { weight: 4, arbitrary: said.map((value) => ({ body: JSON.stringify(value) })) },
    { weight: 2, arbitrary: hostileValue.map((value) => ({ body: JSON.stringify(value) })) },
    { weight: 1, arbitrary: raw.map(([body, type]) => ({ body, headers: { 'content-type': type } })) },
  );
}

function bendingOf(sent: Sent, { headers }: Known): fc.Arbitrary<Sent> {
  if (typeof sent.body !== 'string') return fc.constant(sent);
  const value: unknown = JSON.parse(sent.body);
  const places = placesIn(value);
  const bend = fc.tuple(fc.constantFrom(...places), hostileValue, fc.boolean());
  return fc.array(bend, { minLength: 1, maxLength: 2 }).map((bends) => {
    const bent = bends.reduce(
      (whole, [place, other, gone]) => replaced(whole, place, gone ? undefined : other),
      value,
    );
    return { ...sent, headers: { ...sent.headers, ...headers }, body: JSON.stringify(bent) };
  });
}

type Place = readonly (string | number)[];

/** Every place in a value, the whole and a field that is not there included. */
function placesIn(value: unknown, at: Place = []): Place[] {
  if (value === null || typeof value !== 'object') return [at];
  const inside = Array.isArray(value)
    ? value.map((each, key) => [key, each] as const)
    : Object.entries(value);
  const own = Array.isArray(value)
    ? []
    : [
        [...at, 'unknownField'],
        [...at, '__proto__'],
      ];
  return [at, ...own, ...inside.flatMap(([key, each]) => placesIn(each, [...at, key]))];
}

function replaced(value: unknown, [key, ...rest]: Place, other: unknown): unknown {
  if (key === undefined) return other ?? {};
  if (value === null || typeof value !== 'object') return value;
  const inside = replaced((value as Record<string, unknown>)[key], rest, other);
  if (Array.isArray(value)) return value.map((each, at) => (at === key ? inside : (each as unknown)));
  const entries = Object.entries(value).filter(([name]) => name !== key);
  // An own field of this name, as JSON can write it.
  return Object.fromEntries([...entries, ...(inside === undefined ? [] : [[String(key), inside] as const])]);
}

/** Values that the schema allows, as far as it says. */
function valid(
  schema: Schema,
  name: string,
  api: OpenAPIObject,
  ids: readonly string[],
): fc.Arbitrary<unknown> {
  if (schema.allOf?.[0]) return valid(resolved(api, schema.allOf[0]), name, api, ids);
  if (schema.enum) return fc.constantFrom(...(schema.enum as unknown[]));
  if (schema.type === 'array') {
    const each = valid(resolved(api, schema.items ?? {}), name, api, ids);
    return fc.array(each, { minLength: schema.minItems ?? 0, maxLength: 3 });
  }
  if (schema.type === 'object') return object(schema, api, ids);
  if (schema.type === 'boolean') return fc.boolean();
  if (schema.type === 'number' || schema.type === 'integer')
    return fc.integer({ min: Math.ceil(schema.minimum ?? -5), max: Math.floor(schema.maximum ?? 1_000) });
  return textOf(schema, name, ids);
}

function object(schema: Schema, api: OpenAPIObject, ids: readonly string[]): fc.Arbitrary<unknown> {
  const fields = Object.entries(schema.properties ?? {}).map(
    ([name, each]) => [name, valid(resolved(api, each), name, api, ids)] as const,
  );
  return fc.record(Object.fromEntries(fields), { requiredKeys: schema.required ?? [] });
}

function textOf(
  { format, pattern, minLength, maxLength }: Schema,
  name: string,
  ids: readonly string[],
): fc.Arbitrary<string> {
  if (format === 'uuid') return fc.constantFrom(...ids);
  if (pattern !== undefined) return matching(pattern);
  if (/(On|from|until|to|on|Before|Since|date|Date)$/.test(name)) return fc.constantFrom(...DAYS);
  if (name === 'knownAt') return fc.constant('2099-01-01');
  return fc.string({ minLength: minLength ?? 0, maxLength: Math.min(maxLength ?? 60, 60) });
}

// Not every pattern can be turned round; looking ahead cannot.
function matching(pattern: string): fc.Arbitrary<string> {
  try {
    return fc.stringMatching(new RegExp(pattern, 'u'));
  } catch {
    return fc.constantFrom('MK-1984', 'home-help', '050');
  }
}
