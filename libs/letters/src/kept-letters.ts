import { Injectable } from '@nestjs/common';
import { type ContentHash, DocumentStore, NotFound } from '#libs/platform';
import { letterText } from './document/plain-text.rules';
import type { LetterDocument } from './document/letter-document';
import { letterStream } from './letter-desk';
import { letterDecider } from './letters.decider';
import type { LetterProduced } from './letters.events';
import { RecordReader } from './sources/record';

/** Produced letters as they were sent: from the document store, never written again. */
@Injectable()
export class KeptLetters {
  constructor(
    private readonly record: RecordReader,
    private readonly documents: DocumentStore,
  ) {}

  /** What was recorded of a letter; throws `NotFound`. */
  async get(letterId: string): Promise<LetterProduced['data']> {
    const { letter } = await this.record.state(letterStream(letterId), letterDecider);
    if (!letter) throw new NotFound('letter', letterId);
    return letter;
  }

  /** The bytes that were sent; throws `NotFound`, also once they were erased. */
  async pdf(letterId: string): Promise<Buffer> {
    return this.kept((await this.get(letterId)).pdfHash, letterId);
  }

  /** The words that the PDF was set from; throws `NotFound`, also once they were erased. */
  async document(letterId: string): Promise<LetterDocument> {
    const bytes = await this.kept((await this.get(letterId)).contentHash, letterId);
    return JSON.parse(bytes.toString('utf8')) as LetterDocument;
  }

  /** The same as plain text. */
  async text(letterId: string): Promise<string> {
    return letterText(await this.document(letterId));
  }

  private async kept(hash: string, letterId: string): Promise<Buffer> {
    const bytes = await this.documents.get(hash as ContentHash);
    if (!bytes) throw new NotFound('content of letter', letterId);
    return bytes;
  }
}
