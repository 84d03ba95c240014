import { Injectable } from '@nestjs/common';
import { Refusal } from '#libs/kernel';
import { PersonalData, textAbout, UnknownPerson } from '#libs/personal-data';
import { AdmissionReader } from './admission-reader';

/** Keeps what is written about an admission with the person's data; events bear only the reference. */
@Injectable()
export class AdmissionTexts {
  constructor(
    private readonly personalData: PersonalData,
    private readonly admissions: AdmissionReader,
  ) {}

  /** Where a text about a person is kept; null for no text. Refuses `PERSON_NOT_KNOWN`. */
  async keepAbout(personId: string, text: string | null | undefined, about?: string): Promise<string | null> {
    if (!text) return null;
    try {
      const [ref] = await this.personalData.putTexts([textAbout(personId, text, about)]);
      if (ref !== undefined) return ref;
    } catch (error) {
      if (!(error instanceof UnknownPerson)) throw error;
    }
    throw new Refusal('PERSON_NOT_KNOWN', { field: 'personId' });
  }

  /** As `keepAbout`, about the person of an admission; throws `NotFound`. */
  async keep(admissionId: string, text: string | null | undefined, about?: string): Promise<string | null> {
    if (!text) return null;
    return this.keepAbout((await this.admissions.get(admissionId)).case.personId, text, about);
  }
}
