import type { OpenAPIObject } from '@nestjs/swagger';

type PathItem = OpenAPIObject['paths'][string];
/** What the document says of one method of a path. */
export type Operation = NonNullable<PathItem['get']>;
type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;
/** A schema itself, not a reference to one. */
export type Schema = Exclude<Schemas[string], { $ref: string }>;

/** One method of one path, as the OpenAPI document describes it. */
export interface Endpoint {
  /** As in `GET /api/persons/{personId}`. */
  readonly name: string;
  readonly method: string;
  readonly template: string;
  readonly operation: Operation;
  /** The schema of a JSON body, undefined where none is described. */
  readonly body: Schema | undefined;
  /** True where a form with a file is sent. */
  readonly form: boolean;
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options'] as const;

/** Every method of every path of the document. */
export function endpointsOf(api: OpenAPIObject): Endpoint[] {
  return Object.entries(api.paths).flatMap(([template, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation ? [endpoint(api, template, method.toUpperCase(), operation)] : [];
    }),
  );
}

function endpoint(api: OpenAPIObject, template: string, method: string, operation: Operation): Endpoint {
  const content = (operation.requestBody as { content?: Record<string, { schema?: object }> } | undefined)
    ?.content;
  const body = content?.['application/json']?.schema;
  const form = content !== undefined && 'multipart/form-data' in content;
  const name = `${method} ${template}`;
  return { name, method, template, operation, body: body && resolved(api, body), form };
}

/** A schema, or what its reference refers to. */
export function resolved(api: OpenAPIObject, schema: object): Schema {
  if (!('$ref' in schema)) return schema as Schema;
  const found = api.components?.schemas?.[String(schema.$ref).split('/').pop() ?? ''];
  if (!found) throw new Error(`no schema ${String(schema.$ref)}`);
  return resolved(api, found);
}

/** Which endpoint a request went to; the most literal one where several fit. */
export function endpointOf(
  endpoints: readonly Endpoint[],
  method: string,
  path: string,
): Endpoint | undefined {
  const bare = path.split('?', 1)[0] ?? '';
  return endpoints
    .filter((each) => each.method === method && patternOf(each.template).test(bare))
    .sort((one, other) => parameters(one) - parameters(other))[0];
}

const parameters = ({ template }: Endpoint): number => template.split('{').length;
const patternOf = (template: string): RegExp =>
  new RegExp(`^${template.replaceAll('.', '\\.').replace(/\{[^}]+\}/g, '[^/]+')}$`);
