import { Injectable } from '@nestjs/common';
import { Refusal } from '#libs/kernel';
import { PersonalData, textAbout, UnknownPerson } from '#libs/personal-data';
import { ApplicationReader } from './application-reader';

/** Keeps what is written about an applicant with the person's data; events bear only the reference. */
@Injectable()
export class ApplicationTexts {
  constructor(
    private readonly personalData: PersonalData,
    private readonly applications: ApplicationReader,
  ) {}

  /** Where a text in a person's case is kept, `about` whom else it may be; null for no text. Refuses `PERSON_NOT_KNOWN`. */
  async keepAbout(personId: string, text: string | null | undefined, about?: string): Promise<string | null> {
    return text ? this.keepText(personId, text, about) : null;
  }

  /** Where a text about a person is kept; refuses `PERSON_NOT_KNOWN`. */
  async keepText(personId: string, text: string, about?: string): Promise<string> {
    try {
      const [ref] = await this.personalData.putTexts([textAbout(personId, text, about)]);
      if (ref !== undefined) return ref;
    } catch (error) {
      if (!(error instanceof UnknownPerson)) throw error;
    }
    throw new Refusal('PERSON_NOT_KNOWN', { field: 'personId' });
  }

  /** As `keepAbout`, about the person of an application; throws `NotFound`. */
  async keep(applicationId: string, text: string | null | undefined, about?: string): Promise<string | null> {
    if (!text) return null;
    const { received } = await this.applications.get(applicationId);
    return this.keepAbout(received.personId, text, about);
  }
}
