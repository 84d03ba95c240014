const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const NAME = /^[0-9a-f]{64}$/;
const DOCUMENT_FIELDS = ['contentHash', 'pdfHash'];

/** What an event refers to outside the record. */
export interface Referred {
  /** References of texts. */
  readonly texts: readonly string[];
  /** Names of documents. */
  readonly documents: readonly string[];
}

/** What an event's data refer to: fields that end in `Ref`, and the hashes by which documents are named, at any depth. */
export function referredIn(data: unknown): Referred {
  const texts: string[] = [];
  const documents: string[] = [];
  const look = (value: unknown, field: string): void => {
    if (typeof value === 'string') {
      if (field.endsWith('Ref') && UUID.test(value)) texts.push(value);
      if (DOCUMENT_FIELDS.includes(field) && NAME.test(value)) documents.push(value);
      return;
    }
    if (Array.isArray(value)) for (const each of value) look(each, field);
    else if (typeof value === 'object' && value !== null)
      for (const [name, each] of Object.entries(value)) look(each, name);
  };
  look(data, '');
  return { texts, documents };
}
