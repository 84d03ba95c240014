/** SHA-256 of a document's bytes, 64 hexadecimal digits in lower case; its only name. */
export type ContentHash = string & { readonly __contentHash: unique symbol };

/** True for a text that has the form of a content hash. */
export const isContentHash = (text: unknown): text is ContentHash =>
  typeof text === 'string' && /^[0-9a-f]{64}$/.test(text);

/** Bytes of documents, kept outside the record by their content; the same bytes are kept once. */
export abstract class DocumentStore {
  /** Keeps the bytes and answers their hash only once they would survive a power cut. */
  abstract put(content: Uint8Array): Promise<ContentHash>;

  /** The bytes of a hash, or null; throws `DamagedDocument` when they are not the ones that were kept. */
  abstract get(hash: ContentHash): Promise<Buffer | null>;

  /** Deletes the bytes of a hash for good; harmless when they are not there. */
  abstract remove(hash: ContentHash): Promise<void>;
}

/** The bytes kept under a hash have another hash: the disk or somebody changed them. */
export class DamagedDocument extends Error {
  constructor(readonly hash: string) {
    super(`the bytes kept as document ${hash} are not the ones that were kept`);
    this.name = 'DamagedDocument';
  }
}
