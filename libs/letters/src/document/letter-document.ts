import type { Language } from '#libs/texts';

/** One piece of a letter's body, in reading order; every string is plain text. */
export type Block =
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | {
      readonly type: 'table';
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly string[])[];
    };

/** A column of a table; `width` is its share of the line. */
export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
  readonly width: number;
}

/** A list beside the body, under its own title: attachments, those who get the letter. */
export interface SideList {
  readonly title: string;
  readonly items: readonly string[];
}

/** Who signs, under which words. */
export interface Signature {
  readonly role: string;
  readonly name: string;
}

/** The letter in one language, whole; English only where somebody asked for it. */
export interface Sheet {
  readonly language: Language | 'en';
  readonly office: readonly string[];
  readonly sender: readonly string[];
  readonly marks: readonly { readonly label: string; readonly value: string }[];
  readonly addressee: readonly string[];
  /** The introduction (uvod) that stands before the title of an act; null for a plain letter. */
  readonly introduction: string | null;
  readonly title: string;
  readonly subtitle: string | null;
  readonly blocks: readonly Block[];
  readonly closing: string | null;
  readonly signatures: readonly Signature[];
  readonly lists: readonly SideList[];
  /** What is said of the record's seal, and what its QR code says to whom it is read; null before the first seal. */
  readonly seal: { readonly text: string; readonly picture: string } | null;
  /** What is printed across a letter that must not go out; null for one that may. */
  readonly draft: string | null;
}

/** A letter as it is kept and set: one sheet a language, Slovene first. */
export interface LetterDocument {
  /** What a reader's window shows; names nobody. */
  readonly title: string;
  /** The number on every page; null while the letter has none. */
  readonly number: string | null;
  /** The record's newest seal, on every page as text and once a sheet as QR code; null before the first seal. */
  readonly seal: PrintedSeal | null;
  readonly sheets: readonly Sheet[];
}

/** A seal's code, and its QR code drawn: black squares as an SVG path over so many squares each way. */
export interface PrintedSeal {
  readonly code: string;
  readonly size: number;
  readonly path: string;
}

/** The texts of a paragraph, heading and so on, short to write. */
export const paragraph = (text: string): Block => ({ type: 'paragraph', text });
/** A section's heading. */
export const heading = (text: string): Block => ({ type: 'heading', text });
/** A list with numbers, or with dashes. */
export const list = (items: readonly string[], ordered = false): Block => ({ type: 'list', ordered, items });
