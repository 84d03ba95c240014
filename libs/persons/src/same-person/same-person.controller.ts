import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Action, subject } from '#libs/access';
import { type Caller, FromCaller, metadataOf } from '#libs/platform';
import { GetDuplicateCandidates } from '../duplicates/duplicate-candidates.query';
import { DecideOnPair } from './person-pair.handlers';
import { DuplicateCandidatesDto, OtherPersonDto, PairOutcomeDto } from './same-person.dto';

const PersonId = (): ParameterDecorator => Param('personId', ParseUUIDPipe);

/** Records that look like one person's, and the decisions on them. */
@ApiTags('persons')
@Controller('api/persons/:personId')
export class SamePersonController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Action('persons.list-duplicates', subject('person', 'personId'))
  @Get('duplicates')
  @ApiOperation({ summary: 'Records that may be of the same person, side by side' })
  @ApiOkResponse({ type: DuplicateCandidatesDto })
  duplicates(
    @PersonId() personId: string,
    @FromCaller() { viewer }: Caller,
  ): Promise<DuplicateCandidatesDto> {
    return this.queries.execute(new GetDuplicateCandidates(viewer, personId));
  }

  @Action('persons.join', subject('person', 'personId'), subject('person', 'otherPersonId', 'body'))
  @Post('same-person')
  @HttpCode(200)
  @ApiOperation({ summary: 'Both records are of one person, who is shown under this one' })
  @ApiOkResponse({ type: PairOutcomeDto })
  same(
    @PersonId() personId: string,
    @Body() { otherPersonId }: OtherPersonDto,
    @FromCaller() caller: Caller,
  ): Promise<PairOutcomeDto> {
    return this.decide('same', personId, otherPersonId, caller);
  }

  @Action('persons.tell-apart', subject('person', 'personId'), subject('person', 'otherPersonId', 'body'))
  @Post('not-same-person')
  @HttpCode(200)
  @ApiOperation({ summary: 'The records are of two persons, however alike they look' })
  @ApiOkResponse({ type: PairOutcomeDto })
  different(
    @PersonId() personId: string,
    @Body() { otherPersonId }: OtherPersonDto,
    @FromCaller() caller: Caller,
  ): Promise<PairOutcomeDto> {
    return this.decide('different', personId, otherPersonId, caller);
  }

  @Action('persons.undo-join', subject('person', 'personId'), subject('person', 'otherPersonId', 'body'))
  @Post('same-person/undo')
  @HttpCode(200)
  @ApiOperation({ summary: 'The records are of two persons again' })
  @ApiOkResponse({ type: PairOutcomeDto })
  undo(
    @PersonId() personId: string,
    @Body() { otherPersonId }: OtherPersonDto,
    @FromCaller() caller: Caller,
  ): Promise<PairOutcomeDto> {
    return this.decide('undone', personId, otherPersonId, caller);
  }

  private async decide(
    decision: DecideOnPair['decision'],
    personId: string,
    otherId: string,
    caller: Caller,
  ): Promise<PairOutcomeDto> {
    const context = { metadata: metadataOf(caller, 'person record') };
    const command = new DecideOnPair(decision, personId, otherId, context);
    const { revision, ...outcome } = await this.commands.execute(command);
    return { ...outcome, revision: revision === null ? null : revision.toString() };
  }
}
