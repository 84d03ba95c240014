import { ApiProperty } from '@nestjs/swagger';
import type { ListedLetter } from './cases/letters.query';
import { letterText } from './document/plain-text.rules';
import type { LetterOutcome, PreparedLetter } from './letter-desk';
import type { LetterText } from './letter-text.rules';
import type { LetterProduced } from './letters.events';
import { textHash } from './texts/text-hash';

/** The version of a text that a letter is made of. */
export class TextUsedDto {
  key!: string;
  unit!: string | null;
  version!: number;
  hash!: string;
}

/** A letter as it would be. */
export class LetterPreviewDto {
  title!: string;
  /** `sl`, or `sl-it` for both in one document. */
  languages!: string;
  /** Null where it has none or is yet to be given one. */
  number!: string | null;
  date!: string;
  text!: string;
  /** Parameters, rules and texts in it that no source confirms. */
  @ApiProperty({ type: [String] })
  unverified!: readonly string[];
  @ApiProperty({ type: [TextUsedDto] })
  texts!: readonly TextUsedDto[];
  /** Why it may not go out yet, by code; null when it may. */
  notYet!: string | null;
}

/** What is recorded of a produced letter. */
export class LetterDto {
  letterId!: string;
  kind!: string;
  languages!: string;
  @ApiProperty({ type: 'object', additionalProperties: true })
  subject!: LetterProduced['data']['subject'];
  personId!: string;
  applicationId!: string | null;
  programme!: string;
  unit!: string;
  number!: string | null;
  date!: string;
  @ApiProperty({ type: [TextUsedDto] })
  texts!: readonly TextUsedDto[];
  @ApiProperty({ type: [String] })
  unverified!: readonly string[];
  contentHash!: string;
  pdfHash!: string;
  pdfBytes!: number;
  layout!: number;
  typesetter!: string;
  replaces!: string | null;
  producedOn!: string;
}

/** A produced letter in a list. */
export class ListedLetterDto extends LetterDto {
  producedBy!: string;
  replacedBy!: string | null;
}

/** A produced letter and where its stream stands. */
export class ProducedLetterDto extends LetterDto {
  revision!: string | null;
  position!: string | null;
}

/** A text as it is in force. */
export class LetterTextDto extends TextUsedDto {
  from!: string | null;
  /** False while no lawyer has confirmed the articles it cites. */
  verified!: boolean;
  @ApiProperty({
    type: 'object',
    additionalProperties: {
      type: 'object',
      properties: { sl: { type: 'string' }, it: { type: 'string' } },
      required: ['sl', 'it'],
    },
  })
  parts!: LetterText['parts'];
}

/** A published text version and where its stream stands. */
export class PublishedTextDto {
  revision!: string | null;
  position!: string | null;
}

/** A letter to look at. */
export const previewAnswer = ({
  document,
  unverified,
  texts,
  gathered,
}: PreparedLetter): LetterPreviewDto => ({
  title: document.title,
  languages: gathered.facts.languages,
  number: document.number,
  date: gathered.facts.date,
  text: letterText(document),
  unverified,
  texts,
  notYet: gathered.notYet,
});

/** A letter that was produced. */
export const producedAnswer = ({ letter, outcome }: LetterOutcome): ProducedLetterDto => ({
  ...letter,
  revision: outcome.revision?.toString() ?? null,
  position: outcome.position,
});

/** A letter of a list. */
export const listedAnswer = ({ letter, producedBy, replacedBy }: ListedLetter): ListedLetterDto => ({
  ...letter,
  producedBy,
  replacedBy,
});

/** A text in force. */
export const textAnswer = (text: LetterText): LetterTextDto => ({ ...text, hash: textHash(text.parts) });
