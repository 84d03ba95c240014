import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Action, subject } from '#libs/access';
import { dayAt, localDate, Refusal, toKnownAt } from '#libs/kernel';
import { type Caller, Clock, FromCaller, metadataOf, notesOfCaller } from '#libs/platform';
import { GetPersonCard, GetPersonHistory } from './card/person-card.query';
import {
  AddPerson,
  AddPseudonymousPerson,
  ChangeEmso,
  ChangePersonDetails,
  DecideOnPerson,
  type PersonContext,
  type PersonOutcome,
} from './person-commands';
import {
  ChooseContactLanguage,
  CorrectDeath,
  LiftAddressProtection,
  ProtectAddress,
  RecordDeath,
} from './persons.decider';
import {
  ChangeDetailsDto,
  ContactLanguageDto,
  CorrectDeathDto,
  CorrectEmsoDto,
  PersonCardDto,
  PersonHistoryQueryDto,
  PersonOutcomeDto,
  PersonVersionDto,
  RecordDeathDto,
  RegisterPersonDto,
  RegisterPseudonymousPersonDto,
} from './persons.dto';
import { SearchFirst } from './search/find-cases.query';
import { soughtBy } from './search/sought-by';
import { FoundPersonsDto, SearchPersonsDto } from './search/search.dto';

const PersonId = (): ParameterDecorator => Param('personId', ParseUUIDPipe);

/** Persons over HTTP; whatever tells who somebody is stands in bodies, never in an address. */
@ApiTags('persons')
@Controller('api/persons')
export class PersonsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly clock: Clock,
  ) {}

  @Action('persons.register')
  @Post()
  @ApiOperation({ summary: 'Register a person, with or without EMŠO' })
  @ApiCreatedResponse({ type: PersonOutcomeDto })
  async register(
    @Body() { contactLanguage, ...values }: RegisterPersonDto,
    @FromCaller() caller: Caller,
  ): Promise<PersonOutcomeDto> {
    const command = new AddPerson(values, contactLanguage ?? null, contextOf(caller));
    return shown(await this.commands.execute(command));
  }

  @Action('persons.register-pseudonymous')
  @Post('pseudonymous')
  @ApiOperation({ summary: 'Register a person whom the acting unit knows under a code only' })
  @ApiCreatedResponse({ type: PersonOutcomeDto })
  async registerPseudonymous(
    @Body() { code, ...values }: RegisterPseudonymousPersonDto,
    @FromCaller() caller: Caller,
  ): Promise<PersonOutcomeDto> {
    if (caller.actor.unit === null) throw new Refusal('UNIT_REQUIRED');
    const known = { ...values, pseudonym: code };
    return shown(
      await this.commands.execute(new AddPseudonymousPerson(caller.actor.unit, known, contextOf(caller))),
    );
  }

  @Action('persons.search')
  @Post('search')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Search persons by name, day of birth, EMŠO, tax number or code, and cases by number',
  })
  @ApiOkResponse({ type: FoundPersonsDto })
  search(@Body() { text }: SearchPersonsDto, @FromCaller() caller: Caller): Promise<FoundPersonsDto> {
    for (const by of soughtBy(text)) notesOfCaller(caller)?.sought.add(by);
    return this.queries.execute(new SearchFirst(caller.viewer, text));
  }

  @Action('persons.read', subject('person', 'personId'))
  @Get(':personId')
  @ApiOperation({ summary: 'A person as the acting unit may see one' })
  @ApiOkResponse({ type: PersonCardDto })
  card(@PersonId() personId: string, @FromCaller() { actor }: Caller): Promise<PersonCardDto> {
    return this.queries.execute(new GetPersonCard(personId, actor.unit));
  }

  @Action('persons.read-history', subject('person', 'personId'))
  @Get(':personId/history')
  @ApiOperation({ summary: 'Every value ever written down about a person, also up to a moment' })
  @ApiOkResponse({ type: [PersonVersionDto] })
  async history(
    @PersonId() personId: string,
    @Query() { knownAt }: PersonHistoryQueryDto,
    @FromCaller() { actor }: Caller,
  ): Promise<PersonVersionDto[]> {
    const known = knownAt === undefined ? undefined : toKnownAt(knownAt);
    return [...(await this.queries.execute(new GetPersonHistory(personId, actor.unit, known)))];
  }

  @Action('persons.record-details', subject('person', 'personId'))
  @Post(':personId/details')
  @HttpCode(200)
  @ApiOperation({ summary: 'Write down details that are new or were wrong; the former ones stay' })
  @ApiOkResponse({ type: PersonOutcomeDto })
  async details(
    @PersonId() personId: string,
    @Body() { reason, ...values }: ChangeDetailsDto,
    @FromCaller() caller: Caller,
  ): Promise<PersonOutcomeDto> {
    const command = new ChangePersonDetails(personId, values, contextOf(caller), reason ?? null);
    return shown(await this.commands.execute(command));
  }

  @Action('persons.correct-emso', subject('person', 'personId'))
  @Post(':personId/emso')
  @HttpCode(200)
  @ApiOperation({ summary: 'Put another EMŠO in the place of the known one' })
  @ApiOkResponse({ type: PersonOutcomeDto })
  async emso(
    @PersonId() personId: string,
    @Body() { emso, reason }: CorrectEmsoDto,
    @FromCaller() caller: Caller,
  ): Promise<PersonOutcomeDto> {
    const command = new ChangeEmso(personId, emso, contextOf(caller), reason ?? null);
    return shown(await this.commands.execute(command));
  }

  @Action('persons.choose-language', subject('person', 'personId'))
  @Post(':personId/contact-language')
  @HttpCode(200)
  @ApiOperation({ summary: 'Choose the language of letters' })
  @ApiOkResponse({ type: PersonOutcomeDto })
  language(
    @PersonId() personId: string,
    @Body() { language }: ContactLanguageDto,
    @FromCaller() caller: Caller,
  ): Promise<PersonOutcomeDto> {
    return this.decide(personId, caller, (metadata) => new ChooseContactLanguage({ language }, metadata));
  }

  @Action('persons.protect-address', subject('person', 'personId'))
  @Post(':personId/address-protection')
  @HttpCode(200)
  @ApiOperation({ summary: 'Hide the address from all but the acting unit' })
  @ApiOkResponse({ type: PersonOutcomeDto })
  protect(@PersonId() personId: string, @FromCaller() caller: Caller): Promise<PersonOutcomeDto> {
    const { unit } = caller.actor;
    return this.decide(personId, caller, (metadata) => new ProtectAddress({ unit }, metadata));
  }

  @Action('persons.lift-protection', subject('person', 'personId'))
  @Delete(':personId/address-protection')
  @ApiOperation({ summary: 'Show the address again' })
  @ApiOkResponse({ type: PersonOutcomeDto })
  lift(@PersonId() personId: string, @FromCaller() caller: Caller): Promise<PersonOutcomeDto> {
    const { unit } = caller.actor;
    return this.decide(personId, caller, (metadata) => new LiftAddressProtection({ unit }, metadata));
  }

  @Action('persons.record-death', subject('person', 'personId'))
  @Post(':personId/death')
  @ApiOperation({ summary: 'Record that a person died; waits and services end with it' })
  @ApiCreatedResponse({ type: PersonOutcomeDto })
  died(
    @PersonId() personId: string,
    @Body() { diedOn }: RecordDeathDto,
    @FromCaller() caller: Caller,
  ): Promise<PersonOutcomeDto> {
    const data = { diedOn: localDate(diedOn), today: dayAt(this.clock.now()) };
    return this.decide(personId, caller, (metadata) => new RecordDeath(data, metadata));
  }

  @Action('persons.correct-death', subject('person', 'personId'))
  @Post(':personId/death-correction')
  @HttpCode(200)
  @ApiOperation({ summary: 'Put another day of death in the place of the recorded one, or none' })
  @ApiOkResponse({ type: PersonOutcomeDto })
  correctDeath(
    @PersonId() personId: string,
    @Body() { diedOn, reason }: CorrectDeathDto,
    @FromCaller() caller: Caller,
  ): Promise<PersonOutcomeDto> {
    const on = diedOn === undefined ? null : localDate(diedOn);
    const data = { diedOn: on, today: dayAt(this.clock.now()), reason: reason ?? null };
    return this.decide(personId, caller, (metadata) => new CorrectDeath(data, metadata));
  }

  private async decide(
    personId: string,
    caller: Caller,
    make: (metadata: PersonContext['metadata']) => DecideOnPerson['command'],
  ): Promise<PersonOutcomeDto> {
    const context = contextOf(caller);
    const command = new DecideOnPerson(personId, make(context.metadata), context);
    return shown(await this.commands.execute(command));
  }
}

const contextOf = (caller: Caller): PersonContext => ({
  metadata: metadataOf(caller, 'person record'),
  ...(caller.expectedRevision === undefined ? {} : { expectedRevision: caller.expectedRevision }),
});

const shown = ({ revision, ...outcome }: PersonOutcome): PersonOutcomeDto => ({
  ...outcome,
  revision: revision === null ? null : revision.toString(),
});
