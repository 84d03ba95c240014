import type { ScreenLanguage } from '#libs/texts';
import type { Fields, Held } from '../fold/changes.rules';
import { categoryOf, streamParts } from '../fold/streams.rules';
import { fieldWords } from '../words/catalogue';
import type { FieldKind } from '../words/declare';
import { partText, referenceOf } from './row.rules';
import { fieldLabel, SILENT, valueText } from './values.rules';

/** What belongs to a case, in words, with its id. */
export interface ToldThing {
  readonly category: string;
  readonly id: string;
  readonly name: string;
}

/** A field as it stands, in words. */
export interface ToldField {
  readonly field: string;
  readonly label: string;
  readonly part: string | null;
  readonly kind: FieldKind;
  readonly text: string;
  readonly reference: string | null;
  /** The event that said so. */
  readonly since: string;
}

/** The thing of a stream. */
export const toldThing = (stream: string, language: ScreenLanguage): ToldThing => ({
  ...streamParts(stream),
  name: categoryOf(stream).name[language],
});

/** The fields of a stream in words, those of the thing itself first, then those of its parts. */
export function toldFields(fields: Fields, stream: string, language: ScreenLanguage): ToldField[] {
  const all = [...fields.values()];
  const own = all.filter(({ item }) => item === null);
  const ofParts = all.filter(({ item }) => item !== null);
  return [...own, ...ofParts].flatMap((held) => toldField(held, stream, language) ?? []);
}

/** A field in words; null for one that is not said. */
export function toldField(held: Held, stream: string, language: ScreenLanguage): ToldField | null {
  const { item, field, value, position } = held;
  const kind = fieldWords(field)?.kind ?? 'text';
  const text = valueText(field, value, language);
  if (SILENT.has(kind) || text === null || value === streamParts(stream).id) return null;
  return {
    field,
    label: fieldLabel(field, language),
    part: item && partText(item, language),
    kind,
    text,
    reference: referenceOf(kind, value),
    since: position,
  };
}
