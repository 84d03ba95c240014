import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#libs/event-store';
import { PersonalData } from '#libs/personal-data';
import { personStream } from '#libs/persons';
import { ApplicationNumbering, type NumberGiven } from './application-numbering';
import { ApplicationReader } from './application-reader';
import { ApplicationRunner } from './applications.handlers';
import { type PersonLookedUp, ReceiveApplication } from './intake.decider';

/** Whoever has one of these is not known by a code alone. */
const IDENTIFYING = ['surname', 'givenName', 'emso', 'taxNumber', 'street'] as const;

/** Looks the person up, takes the application in and gives it its number. */
@CommandHandler(ReceiveApplication)
export class ReceiveApplicationHandler implements ICommandHandler<ReceiveApplication> {
  constructor(
    private readonly applications: ApplicationRunner,
    private readonly reader: ApplicationReader,
    private readonly numbering: ApplicationNumbering,
    private readonly store: EventStore,
    private readonly personalData: PersonalData,
  ) {}

  async execute(command: ReceiveApplication): Promise<NumberGiven> {
    const person = await this.lookUp(command.data.personId);
    const { applicationId, context } = command;
    await this.applications.run(new ReceiveApplication(applicationId, { ...command.data, person }, context));
    // A command sent again may say other things than the one that was recorded: the record counts.
    const { received } = await this.reader.get(applicationId);
    return this.numbering.number(received, context.metadata);
  }

  private async lookUp(personId: string): Promise<PersonLookedUp> {
    const values = (await this.personalData.get([personId])).get(personId) ?? {};
    const named = IDENTIFYING.some((field) => values[field] !== undefined);
    for await (const _event of this.store.readStream(personStream(personId), { limit: 1 }))
      return { known: true, named };
    return { known: false, named };
  }
}
