import { Injectable } from '@nestjs/common';
import { PersonalDocuments } from '#libs/personal-data';
import { type ContentHash, NotFound } from '#libs/platform';
import { letterText } from './document/plain-text.rules';
import type { LetterDocument } from './document/letter-document';
import { letterStream } from './letter-desk';
import { letterDecider } from './letters.decider';
import type { LetterProduced } from './letters.events';
import { RecordReader } from './sources/record';

/** Produced letters as they were sent: from the addressee's documents, never written again. */
@Injectable()
export class KeptLetters {
  constructor(
    private readonly record: RecordReader,
    private readonly documents: PersonalDocuments,
  ) {}

  /** What was recorded of a letter; throws `NotFound`. */
  async get(letterId: string): Promise<LetterProduced['data']> {
    const { letter } = await this.record.state(letterStream(letterId), letterDecider);
    if (!letter) throw new NotFound('letter', letterId);
    return letter;
  }

  /** The bytes that were sent; throws `NotFound`, `PersonIsErased`. */
  async pdf(letterId: string): Promise<Buffer> {
    const letter = await this.get(letterId);
    return this.kept(letter, letter.pdfHash);
  }

  /** The words that the PDF was set from; throws `NotFound`, `PersonIsErased`. */
  async document(letterId: string): Promise<LetterDocument> {
    const letter = await this.get(letterId);
    const bytes = await this.kept(letter, letter.contentHash);
    return JSON.parse(bytes.toString('utf8')) as LetterDocument;
  }

  /** The same as plain text. */
  async text(letterId: string): Promise<string> {
    return letterText(await this.document(letterId));
  }

  private async kept({ personId, letterId }: LetterProduced['data'], name: string): Promise<Buffer> {
    const bytes = await this.documents.get(personId, name as ContentHash);
    if (!bytes) throw new NotFound('content of letter', letterId);
    return bytes;
  }
}
