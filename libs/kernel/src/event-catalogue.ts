import type { DomainEvent, RecordedEvent } from './event';

/** Checks data on its way in and gives it back typed; throws on data that do not fit. */
export interface Schema<Data> {
  parse(data: unknown): Data;
}

/** One stored event type: its newest version's schema, and a step up from each older version. */
export interface EventDefinition<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly version: number;
  readonly schema: Schema<Data>;
  /** `upcasters[n]` turns raw data of version n into version n + 1. */
  readonly upcasters?: Readonly<Record<number, (data: never) => unknown>>;
}

/** The event of a definition. */
export type EventOf<D> = D extends EventDefinition<infer Type, infer Data> ? DomainEvent<Type, Data> : never;

/** Declares an event type. */
export function defineEvent<Type extends string, Data>(
  type: Type,
  version: number,
  schema: Schema<Data>,
  upcasters: EventDefinition['upcasters'] = {},
): EventDefinition<Type, Data> {
  return { type, version, schema, upcasters };
}

/** Thrown for an event that no definition can read; a view parks its stream, a rebuild fails. */
export class UnreadableEvent extends Error {
  constructor(
    readonly eventType: string,
    readonly schemaVersion: number,
    reason: string,
  ) {
    super(`event ${eventType} version ${schemaVersion} cannot be read: ${reason}`);
    this.name = 'UnreadableEvent';
  }
}

/** Every event type the system knows: strict on the way in, step by step upward on the way out. */
export class EventCatalogue {
  private readonly definitions = new Map<string, EventDefinition>();

  /** Adds definitions; throws when a type name is declared twice. */
  register(definitions: readonly EventDefinition[]): this {
    for (const definition of definitions) {
      const known = this.definitions.get(definition.type);
      if (known && known !== definition) throw new Error(`event type ${definition.type} is declared twice`);
      this.definitions.set(definition.type, definition);
    }
    return this;
  }

  /** The definitions, by type name. */
  list(): readonly EventDefinition[] {
    return [...this.definitions.values()].sort((a, b) => a.type.localeCompare(b.type));
  }

  /** The version and the checked data under which an event is stored. */
  encode(event: DomainEvent): { schemaVersion: number; data: unknown } {
    const definition = this.find(event.type, 0);
    return { schemaVersion: definition.version, data: definition.schema.parse(event.data) };
  }

  /** The stored event at its newest version; throws `UnreadableEvent`. */
  decode(event: RecordedEvent): RecordedEvent {
    const definition = this.find(event.type, event.schemaVersion);
    if (event.schemaVersion === definition.version) return event;
    let data: unknown = event.data;
    for (let version = event.schemaVersion; version < definition.version; version += 1) {
      const step = definition.upcasters?.[version];
      if (!step)
        throw new UnreadableEvent(event.type, event.schemaVersion, `no step from version ${version}`);
      data = step(data as never);
    }
    if (event.schemaVersion > definition.version)
      throw new UnreadableEvent(event.type, event.schemaVersion, `newer than version ${definition.version}`);
    return { ...event, schemaVersion: definition.version, data };
  }

  private find(type: string, version: number): EventDefinition {
    const definition = this.definitions.get(type);
    if (!definition) throw new UnreadableEvent(type, version, 'unknown type');
    return definition;
  }
}
