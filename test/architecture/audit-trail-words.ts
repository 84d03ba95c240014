import { z } from 'zod';
import type { EventDefinition } from '#libs/kernel';
import { codeWords, fieldWords, tellingOf } from '../../libs/audit-trail/src/words/catalogue';
import type { EventTelling, FieldWords } from '../../libs/audit-trail/src/words/declare';
import { partField, placeholdersIn } from '../../libs/audit-trail/src/words/declare';

type Parts = Pick<FieldWords, 'parts'>;
type Json = Readonly<Record<string, unknown>>;

const LANGUAGES = ['sl', 'it', 'en'] as const;

/** What the audit trail has no words for: types, versions, fields and codes, one line each. */
export function wordsMissing(definition: EventDefinition): string[] {
  const { type, version, schema } = definition;
  const telling = tellingOf(type);
  if (!telling) return [`${type}: no renderer`];
  const versions = Array.from({ length: version }, (_, index) => index + 1);
  const unread = versions.filter((each) => !telling.versions.includes(each));
  const json = z.toJSONSchema(schema as z.ZodType, { unrepresentable: 'any', io: 'input', reused: 'inline' });
  return [
    ...unread.map((each) => `${type}: no renderer for version ${each}`),
    ...titleFaults(telling, json as Json).map((fault) => `${type}: ${fault}`),
    ...missingIn(json as Json, telling.as ?? {}).map((fault) => `${type}: ${fault}`),
  ];
}

function titleFaults({ title, as = {} }: EventTelling, json: Json): string[] {
  const known = new Set(fieldNames(json, as));
  const [first = ''] = LANGUAGES.map((language) => placeholdersIn(title[language]).sort().join(' '));
  return LANGUAGES.flatMap((language) => {
    const said = placeholdersIn(title[language]);
    return [
      ...(title[language].trim() === '' ? [`no sentence in ${language}`] : []),
      ...(said.sort().join(' ') === first ? [] : [`the sentence in ${language} says other fields`]),
      ...said
        .filter((field) => !known.has(field))
        .map((field) => `the sentence names ${field}, which it has not`),
    ];
  });
}

const properties = (json: Json): [string, Json][] =>
  Object.entries((json['properties'] as Record<string, Json> | undefined) ?? {});

/** The forms that a value may have: those of a union, and what a list holds. */
function formsOf(json: Json): Json[] {
  const union = (json['anyOf'] ?? json['oneOf']) as Json[] | undefined;
  const items = [json['items'], ...((json['prefixItems'] as unknown[] | undefined) ?? [])];
  const parts = [
    ...(union ?? []),
    ...items.filter((each): each is Json => typeof each === 'object' && each !== null),
  ];
  return parts.length === 0 ? [json] : parts.flatMap(formsOf);
}

function fieldNames(json: Json, as: Readonly<Record<string, string>>): string[] {
  return properties(json).flatMap(([name, value]) => {
    const field = as[name] ?? name;
    if (fieldWords(field)?.kind !== 'group') return [field];
    return formsOf(value).flatMap((form) => fieldNames(form, as));
  });
}

/** Fields and codes without words, below an object; parts that are not said need none. */
function missingIn(json: Json, as: Readonly<Record<string, string>>, of: Parts = {}): string[] {
  return properties(json).flatMap(([name, value]) => {
    const field = partField(of, as[name] ?? name);
    if (field === null) return [];
    const words = fieldWords(field);
    if (!words) return [`no words for the field ${field}`];
    if (LANGUAGES.some((language) => words.label[language].trim() === '')) return [`no label of ${field}`];
    if (['id', 'hash', 'hidden'].includes(words.kind)) return [];
    const inner = words.kind === 'group' ? as : {};
    return formsOf(value).flatMap((form) => [
      ...codesIn(form)
        .filter((code) => isNameless(field, code))
        .map((code) => `no words for the code ${field}:${code}`),
      ...missingIn(form, inner, words),
    ]);
  });
}

function codesIn(json: Json): string[] {
  const values = [...((json['enum'] as unknown[] | undefined) ?? []), json['const']];
  return values.filter((value): value is string => typeof value === 'string');
}

function isNameless(field: string, code: string): boolean {
  const words = codeWords(field, code);
  return !words || LANGUAGES.some((language) => words[language].trim() === '');
}
