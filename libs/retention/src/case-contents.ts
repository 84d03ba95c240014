import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { THE_HOUSE } from '#libs/access';
import { admissionStream } from '#libs/admissions';
import { applicationStream } from '#libs/applications';
import { decisionStream } from '#libs/decisions';
import { deliveryMonthStream, deliveryMonthsView } from '#libs/delivered-services';
import { EventStore } from '#libs/event-store';
import type { Month } from '#libs/kernel';
import { ListLetters } from '#libs/letters';
import type { PersonalDocument } from '#libs/personal-data';
import { Database } from '#libs/platform';
import { viewSchema } from '#libs/projections';
import { entryStream } from '#libs/waiting-list';
import { referredIn } from './case-content.rules';
import { caseHoldStream } from './case-hold.decider';
import type { KnownCase } from './retention-case.rules';

const MONTHS = `${viewSchema(deliveryMonthsView.name)}.months`;

/** What is kept of a case outside the record. */
export interface CaseContent {
  readonly texts: ReadonlySet<string>;
  /** Attachments and letters. */
  readonly documents: readonly PersonalDocument[];
  readonly letters: number;
}

/** Reads from the record and the letters what texts and documents a case has. */
@Injectable()
export class CaseContents {
  constructor(
    private readonly store: EventStore,
    private readonly database: Database,
    private readonly queries: QueryBus,
  ) {}

  /** What is kept of a case; a text or document may be another case's too. */
  async of(known: KnownCase): Promise<CaseContent> {
    const texts = new Set<string>();
    const documents = new Map<string, PersonalDocument>();
    const add = (personId: string, names: readonly string[]): void => {
      for (const name of names) documents.set(`${personId}/${name}`, { personId, name });
    };
    for (const stream of await this.streams(known))
      for await (const { data } of this.store.readStream(stream)) {
        const referred = referredIn(data);
        referred.texts.forEach((ref) => texts.add(ref));
        add(known.personId, referred.documents);
      }
    const letters = await this.letters(known);
    for (const { personId, contentHash, pdfHash } of letters) add(personId, [contentHash, pdfHash]);
    return { texts, documents: [...documents.values()], letters: letters.length };
  }

  private async streams({ kind, id, parts }: KnownCase): Promise<string[]> {
    const months = await this.database.query<{ admissionId: string; provider: string; month: Month }>(
      `select admission_id as "admissionId", provider, month from ${MONTHS} where admission_id = any($1::uuid[])`,
      [parts.admissions],
    );
    return [
      ...(kind === 'application' ? [applicationStream(id)] : []),
      ...parts.entries.map(entryStream),
      ...parts.admissions.map(admissionStream),
      ...parts.decisions.map(decisionStream),
      ...months.rows.map(deliveryMonthStream),
      caseHoldStream({ kind, id }),
    ];
  }

  private async letters({ kind, id, parts }: KnownCase) {
    const subjects = [id, ...parts.entries, ...parts.admissions, ...parts.decisions];
    const asked = subjects.map((subjectId) => ({
      applicationId: kind === 'application' && subjectId === id ? id : null,
      subjectId,
      personId: null,
    }));
    const found = await Promise.all(
      asked.map((each) => this.queries.execute(new ListLetters(THE_HOUSE, each))),
    );
    return [...new Map(found.flat().map(({ letter }) => [letter.letterId, letter])).values()];
  }
}
