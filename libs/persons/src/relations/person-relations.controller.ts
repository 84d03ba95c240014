import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { v5 as uuidV5 } from 'uuid';
import { Action, subject } from '#libs/access';
import { localDate } from '#libs/kernel';
import { type Caller, FromCaller, metadataOf } from '#libs/platform';
import { AddRelationDto, EndRelationDto, RelationDto, RelationsQueryDto } from './person-relations.dto';
import { AddRelation, CloseRelation, ListRelations } from './person-relations.handlers';

const NAMESPACE = 'a4f2c1de-77b0-5f0e-9c55-1f7d1c9b3e21';
const PersonId = (): ParameterDecorator => Param('personId', ParseUUIDPipe);

/** Household members, representatives and liable persons over HTTP. */
@ApiTags('persons')
@Controller('api/persons/:personId/relations')
export class PersonRelationsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Action('persons.list-relations', subject('person', 'personId'))
  @Get()
  @ApiOperation({ summary: 'Household members, representatives and liable persons, on a day or ever' })
  @ApiOkResponse({ type: [RelationDto] })
  async list(
    @PersonId() personId: string,
    @Query() { on }: RelationsQueryDto,
    @FromCaller() { viewer }: Caller,
  ): Promise<RelationDto[]> {
    return [...(await this.queries.execute(new ListRelations(viewer, personId, on ? localDate(on) : null)))];
  }

  @Action('persons.add-relation', subject('person', 'personId'))
  @Post()
  @ApiOperation({ summary: 'Write down what another person is to this one' })
  @ApiCreatedResponse({ type: RelationDto })
  async add(
    @PersonId() personId: string,
    @Body() { kind, otherPersonId, basis, from, until }: AddRelationDto,
    @FromCaller() caller: Caller,
  ): Promise<RelationDto> {
    const relation = {
      relationId: uuidV5(caller.commandId, NAMESPACE),
      kind,
      otherId: otherPersonId,
      basis,
      from: localDate(from),
      until: until === undefined ? null : localDate(until),
    };
    await this.commands.execute(new AddRelation(personId, relation, contextOf(caller)));
    return relation;
  }

  @Action('persons.end-relation', subject('person', 'personId'))
  @Post(':relationId/end')
  @HttpCode(204)
  @ApiOperation({ summary: 'The relation does not hold any more from a day on' })
  async end(
    @PersonId() personId: string,
    @Param('relationId', ParseUUIDPipe) relationId: string,
    @Body() { on }: EndRelationDto,
    @FromCaller() caller: Caller,
  ): Promise<void> {
    await this.commands.execute(new CloseRelation(personId, relationId, localDate(on), contextOf(caller)));
  }
}

const contextOf = (caller: Caller) => ({ metadata: metadataOf(caller, 'person record') });
