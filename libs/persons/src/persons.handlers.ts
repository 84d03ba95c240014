import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v5 as uuidV5 } from 'uuid';
import { Refusal } from '#libs/kernel';
import { EmsoOfAnotherPerson, PersonalData, type PersonalValues } from '#libs/personal-data';
import {
  AddPerson,
  AddPseudonymousPerson,
  ChangeEmso,
  ChangePersonDetails,
  DecideOnPerson,
  type PersonOutcome,
} from './person-commands';
import { PersonStreams } from './person-streams';
import {
  checkNew,
  checkRecordable,
  CorrectEmso,
  RecordPersonDetails,
  RegisterNewPerson,
  RegisterPseudonymousPerson,
} from './persons.decider';

const NAMESPACE = 'c9bd9b53-0e4c-5d0c-8b6f-52a8f4d1c7e0';

@CommandHandler(AddPerson)
class AddPersonHandler implements ICommandHandler<AddPerson> {
  constructor(
    private readonly streams: PersonStreams,
    private readonly personalData: PersonalData,
  ) {}

  async execute({ values, contactLanguage, context }: AddPerson): Promise<PersonOutcome> {
    const { metadata } = context;
    const personId = await this.personIdOf(values.emso, metadata.commandId);
    const todo = await this.streams.toBeDone(personId, context, checkNew);
    const [refs] = todo ? await this.personalData.put([{ personId, values }], 'known') : [[]];
    const identifiedBy = values.emso === undefined ? ('none' as const) : ('emso' as const);
    const data = { personId, identifiedBy, personalData: [...(refs ?? [])], contactLanguage };
    return this.streams.run(personId, new RegisterNewPerson(data, metadata), context);
  }

  // A command that is sent again must come to the same person, with a number or without.
  private async personIdOf(emso: string | undefined, commandId: string): Promise<string> {
    const personId = uuidV5(commandId, NAMESPACE);
    if (emso !== undefined)
      return (await this.personalData.findOrCreatePersonsByEmso([emso], () => personId)).get(emso) as string;
    await this.personalData.addPerson(personId);
    return personId;
  }
}

@CommandHandler(AddPseudonymousPerson)
class AddPseudonymousPersonHandler implements ICommandHandler<AddPseudonymousPerson> {
  constructor(
    private readonly streams: PersonStreams,
    private readonly personalData: PersonalData,
  ) {}

  async execute({ unit, values, context }: AddPseudonymousPerson): Promise<PersonOutcome> {
    const personId = await this.personalData.idOfCode(unit, values.pseudonym);
    const todo = await this.streams.toBeDone(personId, context, checkNew);
    if (todo) await this.personalData.addPerson(personId);
    const [refs] = todo ? await this.personalData.put([{ personId, values }], 'known') : [[]];
    const data = { personId, personalData: [...(refs ?? [])] };
    return this.streams.run(personId, new RegisterPseudonymousPerson(data, context.metadata), context);
  }
}

@CommandHandler(ChangePersonDetails)
class ChangePersonDetailsHandler implements ICommandHandler<ChangePersonDetails> {
  constructor(
    private readonly streams: PersonStreams,
    private readonly personalData: PersonalData,
  ) {}

  async execute({ personId, values, context, reason }: ChangePersonDetails): Promise<PersonOutcome> {
    const todo = await this.streams.toBeDone(personId, context, (state) =>
      checkRecordable(state, fieldsOf(values)),
    );
    const [refs] = todo ? await this.personalData.put([{ personId, values }], 'current') : [[]];
    const data = { personalData: [...(refs ?? [])], reason };
    const command = new RecordPersonDetails(data, context.metadata);
    return this.streams.run(personId, command, context);
  }
}

@CommandHandler(ChangeEmso)
class ChangeEmsoHandler implements ICommandHandler<ChangeEmso> {
  constructor(
    private readonly streams: PersonStreams,
    private readonly personalData: PersonalData,
  ) {}

  async execute({ personId, emso, context, reason }: ChangeEmso): Promise<PersonOutcome> {
    const todo = await this.streams.toBeDone(personId, context, (state) => checkRecordable(state, ['emso']));
    const version = todo ? await this.change(personId, emso) : 1;
    return this.streams.run(personId, new CorrectEmso({ version, reason }, context.metadata), context);
  }

  private async change(personId: string, emso: string): Promise<number> {
    try {
      return (await this.personalData.changeEmso(personId, emso)).version;
    } catch (error) {
      if (!(error instanceof EmsoOfAnotherPerson)) throw error;
      throw new Refusal('EMSO_OF_ANOTHER_PERSON', { personId: error.personId });
    }
  }
}

@CommandHandler(DecideOnPerson)
class DecideOnPersonHandler implements ICommandHandler<DecideOnPerson> {
  constructor(private readonly streams: PersonStreams) {}

  execute({ personId, command, context }: DecideOnPerson): Promise<PersonOutcome> {
    return this.streams.run(personId, command, context);
  }
}

const fieldsOf = (values: PersonalValues): string[] =>
  Object.entries(values).flatMap(([field, value]) => (value === undefined ? [] : [field]));

/** One handler a command: personal data are written first, then the fact that refers to them. */
export const personCommandHandlers = [
  AddPersonHandler,
  AddPseudonymousPersonHandler,
  ChangePersonDetailsHandler,
  ChangeEmsoHandler,
  DecideOnPersonHandler,
];
