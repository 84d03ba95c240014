import { type LocalDate, UnreadableEvent } from '#libs/kernel';
import type { ScreenLanguage } from '#libs/texts';
import { effectiveOn, fieldsIn, type Item, ITEM_SEPARATOR, type TrailEvent } from '../fold/assignments.rules';
import type { Change } from '../fold/changes.rules';
import { categoryOf, streamParts } from '../fold/streams.rules';
import { codeWords, fieldWords, tellingOf } from '../words/catalogue';
import type { FieldKind } from '../words/declare';
import { fieldLabel, SILENT, valueText } from './values.rules';

/** A field before and after an event, in words. */
export interface ToldChange {
  readonly field: string;
  readonly label: string;
  /** Which part of the case the field is about, in words; null for the thing itself. */
  readonly part: string | null;
  readonly kind: FieldKind;
  readonly before: string | null;
  readonly after: string | null;
  /** Where the value is an id that can be opened: a person, another thing, or a text kept with a person. */
  readonly reference: string | null;
}

/** An event as a manager, or the person it is about, reads it. Without personal data: persons and texts by id. */
export interface TrailRow {
  /** Place in the record; opaque, the next page begins behind it. */
  readonly position: string;
  readonly eventId: string;
  readonly type: string;
  readonly version: number;
  readonly stream: string;
  readonly revision: string;
  /** What the event belongs to, in words, with the id. */
  readonly thing: { readonly category: string; readonly id: string; readonly name: string };
  readonly title: string;
  readonly changes: readonly ToldChange[];
  readonly recordedAt: string;
  /** The day from which the fact holds; null where it bears none. */
  readonly effectiveOn: LocalDate | null;
  /** Where the fact came with a file: from which register and line, and since when that knew it. */
  readonly imported: { readonly register: string; readonly line: number; readonly knownOn: LocalDate } | null;
  readonly who: {
    readonly id: string;
    readonly role: string;
    readonly roleName: string;
    readonly unit: string | null;
    readonly onBehalfOf: string | null;
  };
  readonly purpose: string;
  readonly legalBasis: string | null;
  /** One command, one id: events of one click bear the same. */
  readonly commandId: string;
}

/** The event with what it changed, told in a language; throws `UnreadableEvent` for a version without renderer. */
export function rowOf(event: TrailEvent, changes: readonly Change[], language: ScreenLanguage): TrailRow {
  const { metadata, stream } = event;
  const { actor, importSource: source, purpose, legalBasis, commandId } = metadata;
  const { category, id } = streamParts(stream);
  return {
    position: event.position,
    eventId: event.id,
    type: event.type,
    version: event.schemaVersion,
    stream,
    revision: String(event.revision),
    thing: { category, id, name: categoryOf(stream).name[language] },
    title: titleOf(event, language),
    changes: changes.flatMap((change) => toldChange(change, id, language)),
    recordedAt: event.recordedAt,
    effectiveOn: effectiveOn(event),
    imported: source ? { register: source.register, line: source.line, knownOn: source.knownOn } : null,
    who: { ...actor, roleName: codeWords('role', actor.role)?.[language] ?? actor.role },
    purpose: codeWords('purpose', purpose)?.[language] ?? purpose,
    legalBasis,
    commandId,
  };
}

/** The sentence of an event, its values filled in; throws `UnreadableEvent` for a version without renderer. */
export function titleOf(event: TrailEvent, language: ScreenLanguage): string {
  const { type, schemaVersion } = event;
  const telling = tellingOf(type);
  if (!telling?.versions.includes(schemaVersion))
    throw new UnreadableEvent(type, schemaVersion, 'the audit trail has no renderer for it');
  const values = new Map(fieldsIn(event.data, telling.as ?? {}));
  const filled = telling.title[language].replace(
    /\{(\w+)\}/g,
    (_, field: string) => valueText(field, values.get(field), language) ?? '–',
  );
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

function toldChange(
  { item, field, value, before }: Change,
  own: string,
  language: ScreenLanguage,
): ToldChange[] {
  const kind = fieldWords(field)?.kind ?? 'text';
  if (SILENT.has(kind) || value === own) return [];
  const shown = value ?? before;
  return [
    {
      field,
      label: fieldLabel(field, language),
      part: item && partText(item, language),
      kind,
      before: valueText(field, before, language),
      after: valueText(field, value, language),
      reference: referenceOf(kind, shown),
    },
  ];
}

const REFERENCES: ReadonlySet<FieldKind> = new Set(['person', 'thing', 'ref']);
const SHORT = 8;

/** The id by which a value can be opened: of a person, another thing, or a text kept with a person. */
export const referenceOf = (kind: FieldKind, value: unknown): string | null =>
  REFERENCES.has(kind) && typeof value === 'string' ? value : null;

/** A part of a case in words: `mirovanje 3f2a90b1`, or what it is called. */
export function partText({ kind, id }: Item, language: ScreenLanguage): string {
  const fieldKind = fieldWords(kind)?.kind ?? 'text';
  if (fieldKind === 'id' || fieldKind === 'thing')
    return `${fieldLabel(kind, language)} ${id.slice(0, SHORT)}`;
  const parts = id.split(ITEM_SEPARATOR).map((part) => valueText(kind, part, language) ?? part);
  return parts.join(ITEM_SEPARATOR);
}
