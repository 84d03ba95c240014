import { ObjectShape } from './object-shape';

/**
 * Text whose characters are the bytes of its UTF-8 form ("latin1"): hashing wants bytes, and such a text is neither
 * decoded nor encoded on its way.
 */
export type ByteText = string;

const QUOTE = 34;
const COMMA = 44;
const OPEN = 123;
const CLOSE = 125;
const BEGIN = 91;
const END = 93;
const EMPTY = ObjectShape.root();

/** One walk over JSON without spaces and escapes; gives nothing for what it does not know, which a parser then does. */
export class JsonWalk {
  private at = 0;

  constructor(private readonly text: ByteText) {}

  /** The canonical form of all of the text. */
  whole(): ByteText | undefined {
    const value = this.value();
    return this.at === this.text.length ? value : undefined;
  }

  private value(): ByteText | undefined {
    const code = this.text.charCodeAt(this.at);
    if (code === QUOTE) return this.string();
    if (code === OPEN) return this.object();
    if (code === BEGIN) return this.array();
    return this.word();
  }

  private string(): ByteText | undefined {
    const from = this.at;
    const end = this.text.indexOf('"', from + 1);
    if (end < 0) return undefined;
    this.at = end + 1;
    return this.text.slice(from, this.at);
  }

  private word(): ByteText | undefined {
    const from = this.at;
    for (let code = this.text.charCodeAt(from); inWord(code); code = this.text.charCodeAt(this.at))
      this.at += 1;
    const word = this.text.slice(from, this.at);
    if (word === 'null' || word === 'true' || word === 'false') return word;
    if (!/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(word)) return undefined;
    return Number.isFinite(Number(word)) ? JSON.stringify(Number(word)) : undefined;
  }

  private array(): ByteText | undefined {
    let text = '[';
    for (this.at += 1; this.text.charCodeAt(this.at) !== END;) {
      if (text !== '[' && !this.skip(COMMA)) return undefined;
      const value = this.value();
      if (value === undefined) return undefined;
      text += text === '[' ? value : `,${value}`;
    }
    this.at += 1;
    return `${text}]`;
  }

  private object(): ByteText | undefined {
    let shape: ObjectShape | undefined = EMPTY;
    const values: ByteText[] = [];
    for (this.at += 1; this.text.charCodeAt(this.at) !== CLOSE;) {
      if (values.length > 0 && !this.skip(COMMA)) return undefined;
      shape = this.text.charCodeAt(this.at) === QUOTE ? shape.after(this.text, this.at) : undefined;
      if (shape === undefined) return undefined;
      this.at += shape.key.length;
      const value = this.value();
      if (value === undefined) return undefined;
      values.push(value);
    }
    this.at += 1;
    return objectOf(shape, values);
  }

  private skip(code: number): boolean {
    if (this.text.charCodeAt(this.at) !== code) return false;
    this.at += 1;
    return true;
  }
}

function objectOf({ keys, order }: ObjectShape, values: readonly ByteText[]): ByteText {
  let text = '{';
  for (let index = 0; index < order.length; index += 1) {
    const place = order[index] as number;
    text += index === 0 ? `${keys[place]}${values[place]}` : `,${keys[place]}${values[place]}`;
  }
  return `${text}}`;
}

// Letters, digits and the signs of numbers.
const inWord = (code: number): boolean =>
  (code >= 48 && code <= 57) ||
  (code >= 97 && code <= 122) ||
  code === 43 ||
  code === 45 ||
  code === 46 ||
  code === 69;
