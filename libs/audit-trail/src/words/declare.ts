import type { ScreenLanguage } from '#libs/texts';

/** A text in the three languages of screens. */
export type Words = Readonly<Record<ScreenLanguage, string>>;

/** The three texts in the order in which catalogues write them. */
export type ThreeWords = readonly [sl: string, it: string, en: string];

/** How a field's value is said; `id`, `hash` and `hidden` are kept for those who look things up, and not said. */
export const FIELD_KINDS = [
  'day',
  'month',
  'local-time',
  'money',
  'decimal',
  'percent',
  'number',
  'hours',
  'minutes',
  'yes-no',
  'code',
  'programme',
  'municipality',
  'weekday',
  'person',
  'user',
  'text',
  'ref',
  'thing',
  'id',
  'hash',
  'hidden',
  'group',
  'list',
  'count',
] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** What is known of a field of events: how its value is said and what it is called. */
export interface FieldWords {
  readonly kind: FieldKind;
  readonly label: Words;
  /** Of an object, or a list of them, the parts that are said, `part:field` under another name; all where left out. */
  readonly parts?: readonly string[];
}

const words = ([sl, it, en]: ThreeWords): Words => ({ sl, it, en });

/** Declares fields of one kind, by the name that they have in events. */
export const fieldsOf = (
  kind: FieldKind,
  labels: Readonly<Record<string, ThreeWords>>,
): Readonly<Record<string, FieldWords>> =>
  Object.fromEntries(Object.entries(labels).map(([name, three]) => [name, { kind, label: words(three) }]));

/** Declares fields that hold objects, of which some parts are said. */
export const partsOf = (
  labels: Readonly<Record<string, readonly [...three: ThreeWords, parts: readonly string[]]>>,
): Readonly<Record<string, FieldWords>> =>
  Object.fromEntries(
    Object.entries(labels).map(([name, [sl, it, en, parts]]) => [
      name,
      { kind: 'list', label: words([sl, it, en]), parts },
    ]),
  );

/** Under which field's name a part of an object is said; null for a part that is not. */
export function partField({ parts }: Pick<FieldWords, 'parts'>, name: string): string | null {
  if (!parts) return name;
  const found = parts.find((part) => part === name || part.startsWith(`${name}:`));
  return found === undefined ? null : found.slice(found.indexOf(':') + 1);
}

/** Declares what codes are called; `field:code` where a code means something else in one field. */
export const codesOf = (labels: Readonly<Record<string, ThreeWords>>): Readonly<Record<string, Words>> =>
  Object.fromEntries(Object.entries(labels).map(([code, three]) => [code, words(three)]));

/** What a renderer does with the fields of its event, besides saying them. */
export interface Telling {
  /** The field that bears the effective day; a path with a point into a group. */
  readonly on?: string;
  /** The field whose value names the part of the case that the fields are about: a pause, an appeal, a party. */
  readonly item?: string | readonly string[];
  /** Fields that are known to the trail under another name, since events call different things alike. */
  readonly as?: Readonly<Record<string, string>>;
  /** What follows for the thing without standing in a field. */
  readonly sets?: Readonly<Record<string, string | boolean>>;
  /** The same for the item. */
  readonly itemSets?: Readonly<Record<string, string | boolean>>;
  /** What does not hold any more; of the same item where there is one. */
  readonly clears?: readonly string[];
  /** Types whose word about these fields turned out not to be true. */
  readonly corrects?: readonly string[];
  /** Fields that the title or another field says already. */
  readonly leaves?: readonly string[];
}

/** How an event of a type is told, whatever its version. */
export interface EventTelling extends Telling {
  readonly title: Words;
  /** The stored versions that this renderer reads. */
  readonly versions: readonly number[];
}

/** Declares the renderer of an event type: its sentence with `{field}` for values, and how its fields are read. */
export const told = (
  title: ThreeWords,
  telling: Telling = {},
  versions: readonly number[] = [1],
): EventTelling => ({
  title: words(title),
  versions,
  ...telling,
});

/** Declares a name in three languages. */
export const named = (...three: ThreeWords): Words => words(three);

/** The fields that a title names in braces. */
export const placeholdersIn = (title: string): string[] =>
  [...title.matchAll(/\{(\w+)\}/g)].map(([, field = '']) => field);
