import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  StreamableFile,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Action, subject } from '#libs/access';
import { Typesetter } from '#libs/letters';
import { type Caller, Clock, contextOf, FromCaller } from '#libs/platform';
import { DestructionDesk } from './destruction-desk';
import { DestructionLists } from './destruction-lists';
import { protocolOf } from './destruction-protocol.rules';
import { DestructionWork } from './destruction-work';
import { ApproveDestruction, RejectDestruction } from './destruction.decider';
import { destructionAnswer, DestructionDto, DestructionsPageDto } from './retention.answer';
import { ListDestructionsDto, ProposeDestructionDto, RejectDestructionDto } from './retention.dto';

const Id = (): ParameterDecorator => Param('id', ParseUUIDPipe);
const PURPOSE = 'destruction';

/** Destruction lists: proposed by one, approved by another, carried out, told in a protocol. */
@ApiTags('retention')
@Controller('api/retention/destructions')
export class DestructionsController {
  constructor(
    private readonly desk: DestructionDesk,
    private readonly work: DestructionWork,
    private readonly lists: DestructionLists,
    private readonly typesetter: Typesetter,
    private readonly clock: Clock,
  ) {}

  @Action('retention.read-destruction')
  @Get()
  @ApiOperation({ summary: 'Destruction lists, the newest first' })
  @ApiOkResponse({ type: DestructionsPageDto })
  async list(@Query() { state, offset, limit }: ListDestructionsDto): Promise<DestructionsPageDto> {
    const { total, lists } = await this.lists.page(state ?? null, offset, limit);
    return { total, destructions: lists.map(destructionAnswer) };
  }

  @Action(
    'retention.propose-destruction',
    subject('case', 'cases.id', 'body'),
    subject('unit', 'unit', 'body'),
  )
  @Post()
  @ApiOperation({ summary: 'Propose that cases whose time is over be destroyed, or go to the archive' })
  @ApiCreatedResponse({ type: DestructionDto })
  async propose(
    @Body() { cases, unit }: ProposeDestructionDto,
    @FromCaller() caller: Caller,
  ): Promise<DestructionDto> {
    const context = contextOf(caller, this.clock, PURPOSE);
    const refs = cases.map(({ kind, id }) => ({ kind, id }));
    return this.shown(await this.desk.propose(refs, unit ?? null, context));
  }

  @Action('retention.read-destruction')
  @Get(':id')
  @ApiOperation({ summary: 'A destruction list and what became of each case' })
  @ApiOkResponse({ type: DestructionDto })
  get(@Id() id: string): Promise<DestructionDto> {
    return this.shown(id);
  }

  @Action('retention.read-destruction')
  @Get(':id/protocol.pdf')
  @ApiOperation({ summary: 'The protocol of a destruction as tagged PDF' })
  @ApiProduces('application/pdf')
  async protocol(@Id() id: string): Promise<StreamableFile> {
    const pdf = await this.typesetter.evidence(protocolOf(await this.desk.get(id)));
    return new StreamableFile(pdf, { type: 'application/pdf', disposition: `inline; filename="${id}.pdf"` });
  }

  @Action('retention.approve-destruction')
  @Post(':id/approval')
  @HttpCode(200)
  @ApiOperation({ summary: 'Approve a list that another person proposed; it is carried out at once' })
  @ApiOkResponse({ type: DestructionDto })
  async approve(@Id() id: string, @FromCaller() caller: Caller): Promise<DestructionDto> {
    const context = contextOf(caller, this.clock, PURPOSE);
    await this.desk.run(new ApproveDestruction(id, {}, context));
    await this.work.carryOut(id, context.metadata, context.today);
    return this.shown(id);
  }

  @Action('retention.reject-destruction')
  @Post(':id/rejection')
  @HttpCode(200)
  @ApiOperation({ summary: 'Reject a list, or take one’s own back' })
  @ApiOkResponse({ type: DestructionDto })
  async reject(
    @Id() id: string,
    @Body() { reason }: RejectDestructionDto,
    @FromCaller() caller: Caller,
  ): Promise<DestructionDto> {
    await this.desk.run(new RejectDestruction(id, { reason }, contextOf(caller, this.clock, PURPOSE)));
    return this.shown(id);
  }

  private async shown(id: string): Promise<DestructionDto> {
    return destructionAnswer(await this.desk.get(id));
  }
}
