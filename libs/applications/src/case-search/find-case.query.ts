import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { NotFound } from '#libs/platform';
import { ApplicationNumbering } from '../application-numbering';
import { ApplicationReader } from '../application-reader';

/** A case as the record holds it: whose, in which unit, for which programme. */
export interface KnownCase {
  readonly applicationId: string;
  /** `181-2/2019`; null only until the crash that kept it from its number is repaired. */
  readonly caseNumber: string | null;
  readonly personId: string;
  readonly programme: string;
  readonly unit: string;
}

/** One case by its application or by its number, from the record itself and not a view; null where none is. */
export class FindCase extends Query<KnownCase | null> {
  constructor(readonly by: { readonly applicationId: string } | { readonly caseNumber: string }) {
    super();
  }
}

/** Answers from the record. */
@QueryHandler(FindCase)
export class FindCaseHandler implements IQueryHandler<FindCase> {
  constructor(
    private readonly reader: ApplicationReader,
    private readonly numbering: ApplicationNumbering,
  ) {}

  async execute({ by }: FindCase): Promise<KnownCase | null> {
    const id = 'applicationId' in by ? by.applicationId : await this.numbering.holderOf(by.caseNumber);
    if (id === null) return null;
    try {
      const { received, unit } = await this.reader.get(id);
      const { applicationId, personId, programme } = received;
      const caseNumber = await this.numbering.numberOf(received);
      return { applicationId, caseNumber, personId, programme, unit: unit ?? received.unit };
    } catch (error) {
      if (error instanceof NotFound) return null;
      throw error;
    }
  }
}
