import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { v5 as uuidV5 } from 'uuid';
import { type GivenDocumentNumber, GiveDocumentNumber } from '#libs/applications';
import { type CommandOutcome, CommandRunner } from '#libs/event-store';
import { Evidence } from '#libs/evidence';
import { dayAt, Refusal } from '#libs/kernel';
import { PersonalDocuments } from '#libs/personal-data';
import { type Caller, Clock, metadataOf } from '#libs/platform';
import { type ComposedLetter, composeLetter } from './compose/compose-letter';
import { LAYOUT_VERSION } from './document/layout';
import type { LetterDocument } from './document/letter-document';
import { Typesetter, TYPESETTER } from './document/typesetter';
import { letterDecider, ProduceLetter } from './letters.decider';
import type { LetterProduced } from './letters.events';
import type { GatheredLetter, LetterRequest } from './sources/letter-request';
import { LetterSources } from './sources/letter-sources';
import { PublishedTexts } from './texts/published-texts';
import { textUsed } from './texts/text-hash';
import type { TextUsed } from './letter-text.rules';

const NAMESPACE = '2b7a5c1e-9d34-5f60-8e17-a4c6d90b3f58';
const PURPOSE = 'letter';

/** The stream of a letter. */
export const letterStream = (letterId: string): string => `letter-${letterId}`;

/** A letter as it would go out. */
export interface PreparedLetter extends ComposedLetter {
  readonly gathered: GatheredLetter;
  readonly texts: readonly TextUsed[];
}

/** A produced letter and where its stream stands. */
export interface LetterOutcome {
  readonly letter: LetterProduced['data'];
  readonly outcome: CommandOutcome;
}

/** Writes letters of what the record holds: to look at, or to go out. */
@Injectable()
export class LetterDesk {
  constructor(
    private readonly sources: LetterSources,
    private readonly texts: PublishedTexts,
    private readonly typesetter: Typesetter,
    private readonly evidence: Evidence,
    private readonly documents: PersonalDocuments,
    private readonly commands: CommandBus,
    private readonly runner: CommandRunner,
    private readonly clock: Clock,
  ) {}

  /** The letter as it would be now; nothing is recorded. What may not go out is marked as a draft. */
  async preview(request: LetterRequest, caller: Caller): Promise<PreparedLetter> {
    return this.prepare(await this.sources.gather(request, caller));
  }

  /** The letter's PDF bytes. */
  set(document: LetterDocument): Promise<Buffer> {
    return this.typesetter.pdf(document);
  }

  /**
   * Writes, numbers, sets and keeps the letter, then records it; what it is about gets one letter unless a
   * further one says that it replaces it. Refuses what its source refuses, the reason why it may not go out
   * yet, and `LETTER_ALREADY_PRODUCED`.
   */
  async produce(request: LetterRequest, caller: Caller): Promise<LetterOutcome> {
    const gathered = await this.sources.gather(request, caller);
    if (gathered.notYet !== null) throw new Refusal(gathered.notYet);
    const letterId = letterIdOf(gathered, request);
    const number = await this.numberOf(gathered, letterId, caller);
    const prepared = await this.prepare({ ...gathered, facts: { ...gathered.facts, number } });
    const words = Buffer.from(JSON.stringify(prepared.document));
    const pdf = await this.set(prepared.document);
    const { personId } = gathered;
    const contentHash = await this.documents.put(personId, words);
    const pdfHash = await this.documents.put(personId, pdf);
    const kept = { contentHash, pdfHash, pdfBytes: pdf.length, replaces: request.replaces };
    const letter = letterOf(letterId, prepared, { ...kept, producedOn: dayAt(this.clock.now()) });
    const metadata = metadataOf(caller, PURPOSE);
    const outcome = await this.runner.run({
      stream: letterStream(letterId),
      decider: letterDecider,
      command: new ProduceLetter(letter, metadata),
      metadata,
    });
    return { letter, outcome };
  }

  private async prepare(gathered: GatheredLetter): Promise<PreparedLetter> {
    const { kind, unit, date } = gathered.facts;
    const texts = await this.texts.forLetter(kind, unit, date);
    const composed = composeLetter(gathered.facts, texts, await this.evidence.newestCode());
    return { gathered, ...composed, texts: Object.values(texts).map(textUsed) };
  }

  private async numberOf(
    { facts, applicationId }: GatheredLetter,
    letterId: string,
    caller: Caller,
  ): Promise<string | null> {
    if (facts.number !== null || applicationId === null) return facts.number;
    const context = { metadata: metadataOf(caller, PURPOSE), today: dayAt(this.clock.now()) };
    const given = await this.commands.execute<GiveDocumentNumber, GivenDocumentNumber>(
      new GiveDocumentNumber(applicationId, { documentId: letterId, kind: 'letter' }, context),
    );
    return given.number;
  }
}

/** One letter for what it is about; a letter that replaces another is another one. */
const letterIdOf = ({ subject, facts }: GatheredLetter, { replaces }: LetterRequest): string =>
  uuidV5(JSON.stringify([facts.kind, subject.type, subject.id, subject.part, replaces]), NAMESPACE);

function letterOf(
  letterId: string,
  { gathered, texts, unverified }: PreparedLetter,
  kept: Pick<LetterProduced['data'], 'contentHash' | 'pdfHash' | 'pdfBytes' | 'replaces' | 'producedOn'>,
): LetterProduced['data'] {
  const { facts, subject, personId, applicationId, programme } = gathered;
  const { kind, languages, unit, number, date } = facts;
  const made = { texts: [...texts], layout: LAYOUT_VERSION, typesetter: TYPESETTER };
  const about = { subject, personId, applicationId, programme };
  return {
    letterId,
    kind,
    languages,
    ...about,
    unit,
    number,
    date,
    ...made,
    unverified: [...unverified],
    ...kept,
  };
}
