import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandOutcome } from '#libs/event-store';
import { InvalidInput } from '#libs/platform';
import { type Facts, getProgramme, type Programme } from '#libs/programmes';
import { type LegalRegime, type NeedProfile, PlaceOnWaitingList } from '#libs/waiting-list';
import { factsNotToState, privateFacts } from './application-facts.rules';
import { entryIdOf, idMadeBy } from './application-ids';
import { ApplicationReader, type KnownApplication } from './application-reader';
import { ApplicationTexts } from './application-texts';
import { ApplicationCommandBase } from './application-state.rules';
import { application } from './applications.decider';
import { ApplicationRunner } from './applications.handlers';
import { EvaluateEligibility, ListApplication } from './assessment.decider';
import { CheckCompleteness } from './intake.decider';

/** Puts the applicant on a provider's waiting list and notes it; refuses as `ListApplication` does. */
export class PlaceApplicantOnWaitingList extends ApplicationCommandBase<
  Omit<ListApplication['data'], 'entryId'> & {
    readonly legalRegime: LegalRegime;
    readonly needProfile: NeedProfile;
  }
> {}

function checkFacts(programme: Programme, facts: Facts): void {
  const wrong = factsNotToState(programme, facts);
  if (wrong.length > 0)
    throw new InvalidInput(
      wrong.map((key) => ({
        path: `facts.${key.slice(0, 60)}`,
        code: 'NOT_ASKED_FOR',
        message: 'is not a fact that this programme asks the caseworker for',
      })),
    );
}

/** Checks that the programme asks for the facts, then compares the documents. */
@CommandHandler(CheckCompleteness)
export class CheckCompletenessHandler implements ICommandHandler<CheckCompleteness> {
  constructor(
    private readonly applications: ApplicationRunner,
    private readonly reader: ApplicationReader,
  ) {}

  async execute(command: CheckCompleteness): Promise<CommandOutcome> {
    const { received } = await this.reader.get(command.applicationId);
    checkFacts(getProgramme(received.programme), command.data.facts);
    return this.applications.run(command);
  }
}

/** Keeps the closely personal facts with the person's data, then asks the rules. */
@CommandHandler(EvaluateEligibility)
export class EvaluateEligibilityHandler implements ICommandHandler<EvaluateEligibility> {
  constructor(
    private readonly applications: ApplicationRunner,
    private readonly reader: ApplicationReader,
    private readonly texts: ApplicationTexts,
  ) {}

  async execute({ applicationId, data, context }: EvaluateEligibility): Promise<CommandOutcome> {
    const { received } = await this.reader.get(applicationId);
    const programme = getProgramme(received.programme);
    checkFacts(programme, data.facts);
    const secret = privateFacts(programme, data.facts);
    const text = Object.keys(secret).length === 0 ? null : JSON.stringify(secret);
    const privateInputsRef = await this.texts.keepAbout(received.personId, text);
    return this.applications.run(
      new EvaluateEligibility(applicationId, { ...data, privateInputsRef }, context),
    );
  }
}

/** Where the applicant stands on the list now. */
export interface ApplicantPlaced extends CommandOutcome {
  readonly entryId: string;
}

/** Asks the application's rules, puts the person on the list, and notes that on the application. */
@CommandHandler(PlaceApplicantOnWaitingList)
export class PlaceApplicantHandler implements ICommandHandler<PlaceApplicantOnWaitingList> {
  constructor(
    private readonly applications: ApplicationRunner,
    private readonly reader: ApplicationReader,
    private readonly commands: CommandBus,
  ) {}

  async execute(command: PlaceApplicantOnWaitingList): Promise<ApplicantPlaced> {
    const { applicationId, data, context } = command;
    const entryId = entryIdOf(applicationId, data.provider);
    const { provider, listedOn } = data;
    const noted = new ListApplication(applicationId, { entryId, provider, listedOn }, context);
    const state = await this.reader.get(applicationId);
    if (!state.listedAt.includes(provider)) {
      application.decide(noted, state);
      await this.commands.execute(placing(command, entryId, state));
    }
    return { ...(await this.applications.run(noted)), entryId };
  }
}

function placing(
  { data, context }: PlaceApplicantOnWaitingList,
  entryId: string,
  { received, completeOn }: KnownApplication,
): PlaceOnWaitingList {
  const entry = {
    entryId,
    personId: received.personId,
    programme: received.programme,
    municipality: received.municipality,
    provider: data.provider,
    registerNumber: null,
    applicationReceivedOn: received.receivedOn,
    listedOn: data.listedOn,
    legalRegime: data.legalRegime,
    needProfile: data.needProfile,
    applicationId: received.applicationId,
    applicationCompleteOn: completeOn,
  };
  // Made of what is placed: after a crash in between the same placing is answered, another one refused.
  const commandId = idMadeBy(entryId, JSON.stringify(entry));
  const metadata = { ...context.metadata, commandId, causationId: context.metadata.commandId };
  return new PlaceOnWaitingList(entryId, entry, { metadata, today: context.today });
}
