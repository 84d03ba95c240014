import { Injectable } from '@nestjs/common';
import { Refusal } from '#libs/kernel';
import { PersonalData, textAbout, UnknownPerson } from '#libs/personal-data';
import type { MonthOf } from './delivered-services.decider';
import { RecordedMonths } from './recorded-months';

/** Keeps what is written about deliveries with the person's data; events bear only the reference. */
@Injectable()
export class DeliveryNotes {
  constructor(
    private readonly personalData: PersonalData,
    private readonly months: RecordedMonths,
  ) {}

  /** Where a text about a month's person is kept, `about` whom else it may be; null for no text. Refuses `PERSON_NOT_KNOWN`. */
  async keep(of: MonthOf, text: string | undefined, about?: string): Promise<string | null> {
    if (!text) return null;
    return this.about((await this.months.get(of)).opened.personId, text, about);
  }

  /** Where a text about a person is kept; null for no text. Refuses `PERSON_NOT_KNOWN`. */
  async about(personId: string, text: string | undefined, about?: string): Promise<string | null> {
    if (!text) return null;
    try {
      return (await this.personalData.putTexts([textAbout(personId, text, about)]))[0] ?? null;
    } catch (error) {
      if (error instanceof UnknownPerson) throw new Refusal('PERSON_NOT_KNOWN', { field: 'personId' });
      throw error;
    }
  }
}
