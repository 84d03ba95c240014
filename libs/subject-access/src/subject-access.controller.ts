import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  StreamableFile,
} from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { v5 as uuidV5 } from 'uuid';
import { Action, subject } from '#libs/access';
import { type CommandContext, dayAt, type LocalDate, localDate, Refusal } from '#libs/kernel';
import { GetPersonCard } from '#libs/persons';
import { type Caller, Clock, contextOf, FromCaller } from '#libs/platform';
import { AccessDesk, type KnownRequest } from './access-desk';
import { AccessExports } from './access-exports';
import { EXPORT_SCHEMA } from './export-document';
import {
  ExtendAccessDeadline,
  HandOverAccessExport,
  IdentifyRequester,
  ProduceAccessExport,
  RefuseAccessRequest,
  RegisterAccessRequest,
} from './subject-access.decider';
import {
  AccessRequestDto,
  ExtendAccessDto,
  HandOverExportDto,
  IdentifyRequesterDto,
  ListAccessRequestsDto,
  ProduceExportDto,
  RefuseAccessDto,
  RegisterAccessRequestDto,
} from './subject-access.dto';

const REQUESTS = '0d9ec5b1-4b1e-5f63-9a0f-64c0e7d1b2a8';
const TYPES = { zip: 'application/zip', pdf: 'application/pdf', json: 'application/json' } as const;
const Id = (): ParameterDecorator => Param('id', ParseUUIDPipe);

/** What people are told of their own data, through the data-protection officer. */
@ApiTags('subject access')
@Controller('api/subject-access-requests')
export class SubjectAccessController {
  constructor(
    private readonly desk: AccessDesk,
    private readonly exports: AccessExports,
    private readonly queries: QueryBus,
    private readonly clock: Clock,
  ) {}

  @Action('subject-access.list')
  @Get()
  @ApiOperation({ summary: 'Requests for access, the one due first before the others' })
  @ApiOkResponse({ type: [AccessRequestDto] })
  async list(@Query() { state }: ListAccessRequestsDto): Promise<AccessRequestDto[]> {
    const requests = await this.desk.list(state === undefined ? null : state === 'open');
    return requests.map((each) => requestAnswer(each, this.today()));
  }

  @Action('subject-access.register', subject('person', 'personId', 'body'))
  @Post()
  @ApiOperation({ summary: 'Register that a person asked for everything that is known of them' })
  @ApiCreatedResponse({ type: AccessRequestDto })
  async register(
    @Body() said: RegisterAccessRequestDto,
    @FromCaller() caller: Caller,
  ): Promise<AccessRequestDto> {
    const card = await this.queries.execute(new GetPersonCard(said.personId, null));
    const requestId = uuidV5(caller.commandId, REQUESTS);
    const data = {
      personId: card.personId,
      requestChannel: said.channel,
      language: said.language ?? card.contactLanguage ?? 'sl',
      receivedOn: localDate(said.receivedOn),
    };
    await this.desk.run(new RegisterAccessRequest(requestId, data, this.context(caller)));
    return this.shown(requestId);
  }

  @Action('subject-access.read')
  @Get(':id')
  @ApiOperation({ summary: 'Where a request for access stands' })
  @ApiOkResponse({ type: AccessRequestDto })
  get(@Id() id: string): Promise<AccessRequestDto> {
    return this.shown(id);
  }

  @Action('subject-access.identify')
  @Post(':id/identity-check')
  @HttpCode(200)
  @ApiOperation({ summary: 'Note how who asks proved who they are' })
  @ApiOkResponse({ type: AccessRequestDto })
  async identify(
    @Id() id: string,
    @Body() { means }: IdentifyRequesterDto,
    @FromCaller() caller: Caller,
  ): Promise<AccessRequestDto> {
    await this.desk.run(new IdentifyRequester(id, { means }, this.context(caller)));
    return this.shown(id);
  }

  @Action('subject-access.extend')
  @Post(':id/extension')
  @HttpCode(200)
  @ApiOperation({ summary: 'Extend the time for the answer by two months' })
  @ApiOkResponse({ type: AccessRequestDto })
  async extend(
    @Id() id: string,
    @Body() { reason }: ExtendAccessDto,
    @FromCaller() caller: Caller,
  ): Promise<AccessRequestDto> {
    await this.desk.run(new ExtendAccessDeadline(id, { reason }, this.context(caller)));
    return this.shown(id);
  }

  @Action('subject-access.export')
  @Post(':id/export')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Everything on the person, given out and kept nowhere' })
  @ApiProduces(...Object.values(TYPES))
  async export(
    @Id() id: string,
    @Body() { format }: ProduceExportDto,
    @FromCaller() caller: Caller,
  ): Promise<StreamableFile> {
    const context = this.context(caller);
    const { registered, identified } = await this.desk.get(id);
    if (!identified) throw new Refusal('REQUESTER_NOT_IDENTIFIED');
    const gathered = await this.exports.gather(registered.personId, registered.language, context.today);
    const { cases, withheldTexts: withheld } = gathered.data;
    const files = format === 'zip' ? Object.keys(gathered.files).length : 0;
    const counts = { format, schema: EXPORT_SCHEMA, cases: cases.length, files, withheld };
    // Recorded first: what could not be recorded is not given out.
    await this.desk.run(new ProduceAccessExport(id, counts, context));
    const bytes = await this.exports.bytes(gathered, format);
    return new StreamableFile(bytes, {
      type: TYPES[format],
      disposition: `attachment; filename="podatki.${format}"`,
    });
  }

  @Action('subject-access.hand-over')
  @Post(':id/handover')
  @HttpCode(200)
  @ApiOperation({ summary: 'Note that the person has the data' })
  @ApiOkResponse({ type: AccessRequestDto })
  async handOver(
    @Id() id: string,
    @Body() { way }: HandOverExportDto,
    @FromCaller() caller: Caller,
  ): Promise<AccessRequestDto> {
    await this.desk.run(new HandOverAccessExport(id, { way }, this.context(caller)));
    return this.shown(id);
  }

  @Action('subject-access.refuse')
  @Post(':id/refusal')
  @HttpCode(200)
  @ApiOperation({ summary: 'Note why the request is not answered with data' })
  @ApiOkResponse({ type: AccessRequestDto })
  async refuse(
    @Id() id: string,
    @Body() { reason }: RefuseAccessDto,
    @FromCaller() caller: Caller,
  ): Promise<AccessRequestDto> {
    await this.desk.run(new RefuseAccessRequest(id, { reason }, this.context(caller)));
    return this.shown(id);
  }

  private context(caller: Caller): CommandContext {
    return contextOf(caller, this.clock, 'subject access', 'GDPR, člen 15');
  }

  private today(): LocalDate {
    return dayAt(this.clock.now());
  }

  private async shown(id: string): Promise<AccessRequestDto> {
    return requestAnswer(await this.desk.get(id), this.today());
  }
}

function requestAnswer(state: KnownRequest, today: LocalDate): AccessRequestDto {
  const { registered, dueOn, extended, identified, produced, handedOver, refused } = state;
  const { requestId, personId, language, requestChannel, receivedOn, answerDueOn, dueSource } = registered;
  const due = dueOn ?? answerDueOn;
  return {
    ...{ requestId, personId, language, channel: requestChannel, receivedOn, dueSource, extended },
    dueOn: due,
    overdue: handedOver === null && refused === null && today > due,
    state: standingOf(state),
    identifiedBy: identified?.identifiedBy ?? null,
    producedOn: produced.at(-1)?.producedOn ?? null,
    handedOverOn: handedOver?.handedOverOn ?? null,
  };
}

function standingOf({ identified, produced, handedOver, refused }: KnownRequest): string {
  if (refused) return 'refused';
  if (handedOver) return 'handed-over';
  if (produced.length > 0) return 'produced';
  return identified ? 'identified' : 'registered';
}
