import type { RecordedEvent } from '#libs/kernel';

/** The events that say whose a document is. */
export const OWNING_EVENTS = [
  'ApplicationReceived',
  'ApplicationDocumentReceived',
  'LetterProduced',
] as const;

/** Whose documents are, by the name that the events know; a name of the older version may be several persons'. */
export type DocumentOwners = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads one event after the other and knows whose documents they name. */
export class OwnersFound {
  private readonly applicants = new Map<string, string>();
  private readonly owners = new Map<string, Set<string>>();

  /** Takes one more event, decoded, in the order of the record. */
  add({ type, stream, data }: RecordedEvent): void {
    const told = data as Readonly<Record<string, unknown>>;
    const personId = told['personId'];
    if (type === 'ApplicationReceived' && typeof personId === 'string') this.applicants.set(stream, personId);
    if (type === 'ApplicationDocumentReceived') this.own(this.applicants.get(stream), told['contentHash']);
    if (type === 'LetterProduced')
      for (const name of ['contentHash', 'pdfHash']) this.own(personId, told[name]);
  }

  /** Whose the documents are that were named so far. */
  all(): DocumentOwners {
    return this.owners;
  }

  private own(personId: unknown, name: unknown): void {
    if (typeof personId !== 'string' || typeof name !== 'string') return;
    const known = this.owners.get(name) ?? new Set<string>();
    this.owners.set(name, known.add(personId));
  }
}
