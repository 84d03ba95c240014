import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { EventDefinition } from '#libs/kernel';
import { describeFields } from './describe-schema';

/** One event type with what its declaration says of it. */
export interface DocumentedEvent {
  readonly room: string;
  readonly definition: EventDefinition;
  /** The sentences above its declaration; empty where there are none. */
  readonly meaning: string;
}

const HEAD = `# The events

Generated from the declarations in \`libs/*/src/**/*.events.ts\` by \`npm run docs:events\`; do not edit.

A stored type is frozen: new meaning is a new type, a new shape a new version with a step up from each older one.
Data never hold names, EMŠO, addresses or free text; they refer to the personal data by ids. Beside its data every
event bears: id, type, schemaVersion, stream, revision, position, recordedAt (set by the store), and in its metadata
command, correlation and causation ids, actor (id, role, unit, on behalf of), legal basis, purpose and, where it came
with a file, the import source with the line and the day on which that register knew it.
`;

/** Where the guide stands. */
export const EVENTS_GUIDE = join('docs', 'guide', 'events.md');

const DECLARATION = /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*)?export const (\w+)[^=\n]*=\s*defineEvent\(/g;

/** Every event type declared in the rooms below `root`, by room and in the order of declaration. */
export function documentedEvents(root: string): DocumentedEvent[] {
  return readdirSync(join(root, 'libs'))
    .sort()
    .flatMap((room) => eventFiles(join(root, 'libs', room, 'src')).flatMap((file) => eventsOf(room, file)));
}

function eventFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.events.ts'))
    .sort()
    .map((name) => join(folder, name));
}

function eventsOf(room: string, file: string): DocumentedEvent[] {
  const exported = createRequire(__filename)(file) as Readonly<Record<string, unknown>>;
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(DECLARATION)].map(([, comment = '', name = '']) => {
    const definition = exported[name] as EventDefinition | undefined;
    if (!definition) throw new Error(`${file}: ${name} cannot be read`);
    return {
      room,
      definition,
      meaning: comment
        .replace(/^\s*\*/gm, '')
        .replace(/\s+/g, ' ')
        .trim(),
    };
  });
}

function chapter({ definition, meaning }: DocumentedEvent): string {
  const { type, version, schema, upcasters = {} } = definition;
  const steps = Object.keys(upcasters).map((from) => `a stored version ${from} is read by a step up`);
  const fields = describeFields(schema);
  return [
    `### ${type}`,
    '',
    `${meaning} Version ${version}${steps.length > 0 ? `; ${steps.join(', ')}` : ''}.`,
    '',
    ...(fields.length > 0 ? fields.map((field) => `- \`${field}\``) : ['No data of its own.']),
    '',
  ].join('\n');
}

/** The guide to the event types of the tree at `root` as Markdown. */
export function eventsGuideOf(root: string): string {
  const events = documentedEvents(root);
  const rooms = [...new Set(events.map(({ room }) => room))];
  const parts = rooms.map((room) =>
    [`## ${room}`, '', ...events.filter((each) => each.room === room).map(chapter)].join('\n'),
  );
  return `${[HEAD, ...parts].join('\n').trimEnd()}\n`;
}

/** Writes the guide; says whether it changed. */
export function main(_args: readonly string[], root: string): string {
  const path = join(root, EVENTS_GUIDE);
  const text = eventsGuideOf(root);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return `${EVENTS_GUIDE} is current`;
  writeFileSync(path, text);
  return `wrote ${EVENTS_GUIDE}`;
}
