import { canonicalJson } from './canonical-json';
import { type ByteText, JsonWalk } from './json-walk';

const SIMPLE = /^[A-Za-z0-9._~-]+$/;
/** An event's id, and its canonical text (see `canonicalEvent`). */
export interface EventText {
  readonly id: string;
  readonly text: ByteText;
}

/** The event of a line (see `readAllLines` of the event store) without its line feed. */
export function canonicalLine(line: ByteText): EventText {
  const fields = line.split('\t');
  const [, stream = '', revision = '', id = '', type = '', version = '', at = '', data = '', metadata = ''] =
    line.includes('\\') ? fields.map(unescaped) : fields;
  const [streamText, typeText] = [nameText(stream), nameText(type)];
  const text = `{"data":${canonicalText(data)},"id":"${id}","metadata":${canonicalText(metadata)},"recordedAt":"${instantOf(at)}","revision":"${revision}","schemaVersion":${version},"stream":${streamText},"type":${typeText}}`;
  return { id, text };
}

/** The canonical form (RFC 8785) of JSON text: in one walk over the text where its members are plain. */
export function canonicalText(json: ByteText): ByteText {
  const walk = new JsonWalk(json);
  return (
    (json.includes('\\') ? undefined : walk.whole()) ?? byteText(canonicalJson(JSON.parse(decoded(json))))
  );
}

const decoded = (text: ByteText): string => Buffer.from(text, 'latin1').toString('utf8');
const byteText = (text: string): ByteText => Buffer.from(text, 'utf8').toString('latin1');
const nameText = (name: ByteText): ByteText =>
  SIMPLE.test(name) ? `"${name}"` : byteText(canonicalJson(decoded(name)));

const UNESCAPED: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

const unescaped = (field: ByteText): ByteText =>
  field.replace(/\\(.)/g, (_, character: string) => UNESCAPED[character] ?? character);

/** `2022-11-30 10:00:00.12` → `2022-11-30T10:00:00.120Z`. */
function instantOf(at: ByteText): ByteText {
  const fraction = at.length > 20 ? at.slice(20) : '';
  return `${at.slice(0, 10)}T${at.slice(11, 19)}.${fraction.padEnd(3, '0')}Z`;
}
