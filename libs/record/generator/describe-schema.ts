import { z } from 'zod';

type Json = Readonly<Record<string, unknown>>;

// What a rule of our own takes is told apart by trying: a schema in JSON has no word for it.
const SAMPLES = [
  ['2022-11-30', 'day'],
  ['2022-11', 'month'],
  ['2022-11-30T10:00:00.000Z', 'instant'],
  ['12.50', 'decimal number as text'],
  [1250, 'amount in cents'],
] as const;

/** Deeper than this only names are told; the declaration says the rest. */
const DEPTH = 2;

/** The fields of an object's schema as `name: form` lines, in their order; nested objects in braces. */
export function describeFields(schema: unknown): string[] {
  const json = z.toJSONSchema(schema as z.ZodType, {
    unrepresentable: 'any',
    io: 'input',
    reused: 'inline',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema instanceof z.ZodCustom) jsonSchema.title = ownForm(zodSchema);
    },
  });
  return fieldsOf(json as Json, 0);
}

const ownForm = (schema: z.ZodCustom): string =>
  SAMPLES.find(([sample]) => schema.safeParse(sample).success)?.[1] ?? 'checked by a rule of its own';

function fieldsOf(json: Json, depth: number): string[] {
  const required = new Set((json['required'] as string[] | undefined) ?? []);
  return Object.entries((json['properties'] as Record<string, Json> | undefined) ?? {}).map(
    ([name, field]) => `${name}${required.has(name) ? '' : '?'}: ${formOf(field, depth)}`,
  );
}

function formOf(json: Json, depth: number): string {
  if (typeof json['title'] === 'string') return json['title'];
  const union = (json['anyOf'] ?? json['oneOf']) as Json[] | undefined;
  if (union) return [...new Set(union.map((each) => formOf(each, depth)))].join(' or ');
  if ('const' in json) return JSON.stringify(json['const']);
  if (Array.isArray(json['enum'])) return json['enum'].map((value) => JSON.stringify(value)).join(' or ');
  return formOfType(json, depth);
}

function formOfType(json: Json, depth: number): string {
  switch (json['type']) {
    case 'object':
      return objectForm(json, depth + 1);
    case 'array':
      return listForm(json, depth);
    case 'string':
      return typeof json['format'] === 'string' ? json['format'] : 'text';
    case 'integer':
      return 'whole number';
    case 'boolean':
      return 'yes or no';
    default:
      return typeof json['type'] === 'string' ? json['type'] : 'anything';
  }
}

function listForm({ items, prefixItems }: Json, depth: number): string {
  if (Array.isArray(prefixItems))
    return `[${(prefixItems as Json[]).map((each) => formOf(each, depth)).join(', ')}]`;
  return `list of ${typeof items === 'object' && items !== null ? formOf(items as Json, depth) : 'anything'}`;
}

function objectForm(json: Json, depth: number): string {
  const names = Object.keys((json['properties'] as object | undefined) ?? {});
  const fields = depth > DEPTH ? names : fieldsOf(json, depth);
  if (fields.length > 0) return `{ ${fields.join(', ')} }`;
  const values = json['additionalProperties'];
  return typeof values === 'object' && values !== null ? `${formOf(values as Json, depth)} by name` : '{ }';
}
