import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, RevisionConflict } from '#libs/event-store';
import { numberedDocumentCommandId } from './application-ids';
import { ApplicationNumbering } from './application-numbering';
import { ApplicationReader } from './application-reader';
import { ApplicationRunner } from './applications.handlers';
import { GiveDocumentNumber } from './issuing.decider';

// Each lost race means that another document got its number, so the turn comes.
const RACES = 100;

/** The number a document bears: `181-2/2019-4`, and its last part. */
export interface GivenDocumentNumber extends CommandOutcome {
  readonly number: string;
  readonly documentNumber: number;
}

/** Gives the number; asked again for the same document answers the same; throws `NotFound`. */
@CommandHandler(GiveDocumentNumber)
export class GiveDocumentNumberHandler implements ICommandHandler<GiveDocumentNumber> {
  constructor(
    private readonly applications: ApplicationRunner,
    private readonly reader: ApplicationReader,
    private readonly numbering: ApplicationNumbering,
  ) {}

  async execute({ applicationId, data, context }: GiveDocumentNumber): Promise<GivenDocumentNumber> {
    const { received } = await this.reader.get(applicationId);
    const { number: caseNumber } = await this.numbering.number(received, context.metadata);
    const commandId = numberedDocumentCommandId(applicationId, data.documentId);
    const metadata = { ...context.metadata, commandId, causationId: context.metadata.commandId };
    const { today } = context;
    const outcome = await this.give(new GiveDocumentNumber(applicationId, data, { metadata, today }));
    const { documentNumbers } = await this.reader.get(applicationId);
    const documentNumber = documentNumbers[data.documentId];
    if (documentNumber === undefined) throw new Error('a document was numbered and bears no number');
    return { ...outcome, number: `${caseNumber}-${documentNumber}`, documentNumber };
  }

  private async give(command: GiveDocumentNumber): Promise<CommandOutcome> {
    for (let race = 1; ; race += 1)
      try {
        return await this.applications.run(command);
      } catch (error) {
        if (!(error instanceof RevisionConflict) || race >= RACES) throw error;
      }
  }
}
