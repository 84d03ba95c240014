import { Injectable } from '@nestjs/common';
import type { LogEntry, ProcessedSubject, ProcessedThing } from './log-entry';

/** The persons of cases of one kind, by the case's id; a case that is not known yet is left out. */
export type PersonsOfCases = (ids: readonly string[]) => Promise<ReadonlyMap<string, readonly string[]>>;

const REMEMBERED = 20_000;

/** Where it is known whose a case is, so that the log of a person holds what was done in that person's cases. */
@Injectable()
export class PersonsBehind {
  private readonly sources = new Map<string, PersonsOfCases>();
  // Whose a case is never changes; a case whose persons are not known yet is asked again.
  private readonly known = new Map<string, readonly string[]>();

  /** Says how the persons of cases of a kind are found. */
  register(kind: string, source: PersonsOfCases): void {
    this.sources.set(kind, source);
  }

  /** The entries with the persons behind the cases they name. */
  async complete(entries: readonly LogEntry[]): Promise<readonly LogEntry[]> {
    const missing = new Map<string, Set<string>>();
    for (const { subjects } of entries)
      for (const { kind, id } of subjects)
        if (this.sources.has(kind) && !this.known.has(`${kind}:${id}`))
          missing.set(kind, (missing.get(kind) ?? new Set()).add(id));
    await Promise.all([...missing].map(([kind, ids]) => this.learn(kind, [...ids])));
    return entries.map((entry) => this.completed(entry));
  }

  private async learn(kind: string, ids: readonly string[]): Promise<void> {
    const found = (await this.sources.get(kind)?.(ids)) ?? new Map<string, readonly string[]>();
    if (this.known.size > REMEMBERED) this.known.clear();
    for (const [id, persons] of found) if (persons.length > 0) this.known.set(`${kind}:${id}`, persons);
  }

  private completed(entry: LogEntry): LogEntry {
    const named = new Set(entry.subjects.map(nameOf));
    const behind: ProcessedSubject[] = [];
    for (const subject of entry.subjects)
      for (const id of this.known.get(nameOf(subject)) ?? []) {
        const person: ProcessedSubject = { kind: 'person', id, part: 'behind' };
        if (!named.has(nameOf(person))) behind.push(person);
        named.add(nameOf(person));
      }
    return behind.length === 0 ? entry : { ...entry, subjects: [...entry.subjects, ...behind] };
  }
}

const nameOf = ({ kind, id }: ProcessedThing): string => `${kind}:${id}`;
