import { isDecimal, type LocalDate, type Money } from '#libs/kernel';
import type { Names } from '#libs/programmes';
import { formatDate, formatDecimal, formatMoney, type Language } from '#libs/texts';
import { type Block, paragraph } from '../document/letter-document';
import type { LetterText } from '../letter-text.rules';
import { filled, type Values } from '../template.rules';
import type { PersonNamed } from './letter-facts';

// A day or an amount never breaks over two lines.
const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');

/** The texts that one letter is written with. */
export interface TextsForLetter {
  readonly letter: LetterText;
  readonly common: LetterText;
  readonly letterhead: LetterText;
  readonly criteria: LetterText;
  readonly calculation: LetterText;
  readonly seal: LetterText;
}

/** Writes one letter in one language; keeps what it marked as unverified. */
export class Words {
  readonly unverified = new Set<string>();

  constructor(
    readonly language: Language,
    private readonly texts: TextsForLetter,
    private readonly always: Values,
  ) {}

  /** A part of the letter's own text, filled. */
  say(part: string, values: Values = {}): string {
    return this.of('letter', part, values);
  }

  /** The same as a paragraph. */
  tell(part: string, values: Values = {}): Block {
    return paragraph(this.say(part, values));
  }

  /** A part of another of the letter's texts, filled; throws for a part that the text does not have. */
  of(text: keyof TextsForLetter, part: string, values: Values = {}): string {
    const wording = this.texts[text].parts[part];
    if (!wording) throw new Error(`text ${this.texts[text].key} has no part ${part}`);
    return filled(wording[this.language], { ...this.always, ...values }, this.language);
  }

  /** Whether a text has a part, for what is named only where it is known. */
  has(text: keyof TextsForLetter, part: string): boolean {
    return this.texts[text].parts[part] !== undefined;
  }

  /** A name in the letter's language; a Slovene one in an Italian letter where there is no other. */
  name = (names: Names): string => (this.language === 'it' ? (names.it ?? names.sl) : names.sl);

  /** As `name`, and says so where the Slovene text is quoted. */
  quoted = (names: Names): string =>
    this.language === 'it' && names.it === undefined
      ? this.of('common', 'original', { text: names.sl })
      : this.name(names);

  date = (day: LocalDate): string => unbroken(formatDate(day, this.language));
  money = (amount: Money): string => unbroken(formatMoney(amount));

  /** A printed number of a calculation, `777.43`, as people write it: `777,43`; other texts as they are. */
  number = (text: string): string => (isDecimal(text) ? formatDecimal(text) : text);

  /** The mark behind what nobody confirmed, else nothing; what is marked is kept. */
  mark(verified: boolean, what: string): string {
    if (verified) return '';
    this.unverified.add(what);
    return this.of('common', 'unverified');
  }

  /** A person with birth and address as an act names one. */
  identified({ name, sex, bornOn, lines }: PersonNamed): string {
    const born = bornOn === null ? [] : [this.of('common', 'born', { sex, bornOn: this.date(bornOn) })];
    const address = lines.join(', ');
    const residing = address === '' ? [] : [this.of('common', 'residing', { sex, address })];
    return [name, ...born, ...residing].join(', ');
  }
}
