import { Injectable } from '@nestjs/common';
import { v5 as uuidV5 } from 'uuid';
import { EventStore } from '#libs/event-store';
import { EventCatalogue, type LocalDate } from '#libs/kernel';
import type { LetterTextPublished } from '../letter-texts.events';
import type { TextsForLetter } from '../compose/words';
import { type LetterKind } from '../letter-kinds.rules';
import type { LetterText } from '../letter-text.rules';
import { houseTexts, textInForce, textKeyOf } from './text-book';

const NAMESPACE = '7e0f4b92-58c1-5d1e-9a70-3c26f1d8e4ab';

/** The stream of a text: of its key and unit. */
export const letterTextStream = (key: string, unit: string | null): string =>
  `letterText-${uuidV5(JSON.stringify([key, unit?.normalize('NFC') ?? null]), NAMESPACE)}`;

/** The texts of letters: the house's own and what was published since, read from the record itself. */
@Injectable()
export class PublishedTexts {
  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
  ) {}

  /** Every version of a text that a unit may write with, the house's first. */
  async versions(key: string, unit: string): Promise<readonly LetterText[]> {
    const published = [...(await this.published(key, null)), ...(await this.published(key, unit))];
    const own = houseTexts.filter((text) => text.key === key && (text.unit === null || text.unit === unit));
    return [...own, ...published];
  }

  /** The text in force on a day for a unit. */
  async inForce(key: string, unit: string, on: LocalDate): Promise<LetterText> {
    return textInForce(await this.versions(key, unit), key, unit, on);
  }

  /** All texts that a letter of a kind is written with. */
  async forLetter(kind: LetterKind, unit: string, on: LocalDate): Promise<TextsForLetter> {
    const [letter, common, letterhead, criteria, calculation, seal] = await Promise.all(
      [textKeyOf(kind), 'common', 'letterhead', 'criteria', 'calculation', 'seal'].map((key) =>
        this.inForce(key, unit, on),
      ),
    );
    return { letter, common, letterhead, criteria, calculation, seal } as TextsForLetter;
  }

  private async published(key: string, unit: string | null): Promise<LetterText[]> {
    const texts: LetterText[] = [];
    for await (const stored of this.store.readStream(letterTextStream(key, unit))) {
      const { data } = this.catalogue.decode(stored) as unknown as LetterTextPublished;
      texts.push({ ...data, verified: true });
    }
    return texts;
  }
}
