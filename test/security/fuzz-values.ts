import fc from 'fast-check';

/** A word that bears no meaning; where it stands in an answer to a mistake, the answer repeats what was sent. */
export const CANARY = 'Kanarček-71c3';

const long = (length: number): string => CANARY.repeat(Math.ceil(length / CANARY.length)).slice(0, length);

/** Texts that mean something to a database, a page, a letter, a sheet, a log, a path or a parser. */
export const SNIPPETS: readonly string[] = [
  '',
  ' ',
  '\u0000',
  `a\u0000${CANARY}`,
  '\ud800',
  `\udfff${CANARY}`,
  '\u202e\u2066\u200b\ufeff',
  '\u001b[31m',
  `x\r\nset-cookie: ${CANARY}=1`,
  `' or 1=1; drop table events; --`,
  `${CANARY}'); select pg_sleep(9); --`,
  '\\',
  '%',
  '%00',
  '$1',
  `<script>alert('${CANARY}')</script>`,
  `"><img src=x onerror=${CANARY}>`,
  '=HYPERLINK("http://example.invalid";"x")',
  '@SUM(1+1)*cmd|',
  '#import "/etc/passwd"',
  '$ x $ #panic()',
  '${jndi:ldap://example.invalid/a}',
  '{{7*7}}',
  '../../../../etc/passwd',
  '..\\..\\windows\\win.ini',
  '/dev/null',
  'file:///etc/passwd',
  '__proto__',
  'constructor',
  'toString',
  'NaN',
  'Infinity',
  '-1',
  '1e309',
  '9'.repeat(40),
  '0x10',
  '2026-02-30',
  '9999-12-31',
  '-000001-01-01',
  '+275760-09-13',
  '0000-00-00',
  '2026-03-02T25:61:61Z',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  'İıŞşſß',
  '𝕊𝕡𝕚𝕤',
  'e\u0301'.repeat(200),
  long(101),
  long(5_000),
  long(70_000),
];

/** Numbers at and beyond the edges of what is counted. */
export const NUMBERS: readonly number[] = [
  ...[0, -0, -1, 0.1, 1e-9, 2 ** 31, -(2 ** 31), 2 ** 53, -(2 ** 53), 1e21, 1e308, 500, 501, 10_000_001],
];

function nested(depth: number): unknown {
  let value: unknown = CANARY;
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

const OTHERS: readonly unknown[] = [
  null,
  true,
  false,
  [],
  {},
  [null],
  [[]],
  { length: 3 },
  nested(40),
  nested(2_000),
];

/** Objects that bear the keys by which JavaScript objects are made. */
const POLLUTION: readonly string[] = [
  '{"__proto__":{"role":"manager","polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"toString":1,"hasOwnProperty":2,"valueOf":null}',
];

/** A text that no field expects. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...SNIPPETS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);

/** A value of whatever type that no field expects. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: hostileText },
  { weight: 3, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 3, arbitrary: fc.constantFrom(...OTHERS) },
  { weight: 1, arbitrary: fc.constantFrom(...POLLUTION).map((text) => JSON.parse(text) as unknown) },
  { weight: 1, arbitrary: fc.array(hostileText, { maxLength: 3 }) },
);

/** Bodies that are JSON for some readers and not for others. */
export const RAW_BODIES: readonly string[] = [
  '',
  'null',
  '0',
  '"text"',
  '[]',
  '{',
  '{"a":1}}',
  '{"a":1,"a":2}',
  '{"__proto__":{"polluted":true}}',
  '{"a":1e999}',
  '{"a":"\\ud800"}',
  `{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`,
  `{"${CANARY}":}`,
  '\ufeff{}',
  '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
];
