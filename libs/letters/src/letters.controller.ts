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
import { QueryBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Action, subject } from '#libs/access';
import { type Caller, FromCaller, InvalidInput } from '#libs/platform';
import { ListLetters } from './cases/letters.query';
import { KeptLetters } from './kept-letters';
import { LetterDesk } from './letter-desk';
import {
  LetterDto,
  LetterPreviewDto,
  listedAnswer,
  ListedLetterDto,
  previewAnswer,
  producedAnswer,
  ProducedLetterDto,
} from './letters.answer';
import { LetterRequestDto, ListLettersDto } from './letters.dto';
import type { LetterRequest } from './sources/letter-request';

const Id = (): ParameterDecorator => Param('id', ParseUUIDPipe);
const PDF = 'application/pdf';

/** Letters over HTTP: looked at, produced, read again as they were sent. */
@ApiTags('letters')
@Controller('api/letters')
export class LettersController {
  constructor(
    private readonly desk: LetterDesk,
    private readonly kept: KeptLetters,
    private readonly queries: QueryBus,
  ) {}

  @Action(
    'letters.list',
    subject('application', 'applicationId', 'query'),
    subject('case', 'about', 'query'),
    subject('person', 'personId', 'query'),
  )
  @Get()
  @ApiOperation({ summary: 'The letters of an application, of what they are about, or to a person' })
  @ApiOkResponse({ type: [ListedLetterDto] })
  async list(
    @Query() { applicationId, about, personId }: ListLettersDto,
    @FromCaller() { viewer }: Caller,
  ): Promise<ListedLetterDto[]> {
    const asked = {
      applicationId: applicationId ?? null,
      subjectId: about ?? null,
      personId: personId ?? null,
    };
    if (Object.values(asked).every((id) => id === null))
      throw new InvalidInput([
        { path: 'applicationId', code: 'REQUIRED', message: 'must say whose letters' },
      ]);
    return (await this.queries.execute(new ListLetters(viewer, asked))).map(listedAnswer);
  }

  @Action('letters.preview', subject('case', 'about', 'body'))
  @Post('preview')
  @HttpCode(200)
  @ApiOperation({ summary: 'A letter as it would be, in words; nothing is recorded' })
  @ApiOkResponse({ type: LetterPreviewDto })
  async preview(@Body() request: LetterRequestDto, @FromCaller() caller: Caller): Promise<LetterPreviewDto> {
    return previewAnswer(await this.desk.preview(requestOf(request), caller));
  }

  @Action('letters.preview', subject('case', 'about', 'body'))
  @Post('preview.pdf')
  @HttpCode(200)
  @ApiOperation({ summary: 'A letter as it would be, as PDF; nothing is recorded' })
  @ApiProduces(PDF)
  async previewPdf(@Body() request: LetterRequestDto, @FromCaller() caller: Caller): Promise<StreamableFile> {
    const { document } = await this.desk.preview(requestOf(request), caller);
    return new StreamableFile(await this.desk.set(document), { type: PDF });
  }

  @Action('letters.produce', subject('case', 'about', 'body'), subject('letter', 'replaces', 'body'))
  @Post()
  @ApiOperation({ summary: 'Produce a letter: numbered, kept as PDF and in words, and recorded' })
  @ApiCreatedResponse({ type: ProducedLetterDto })
  async produce(@Body() request: LetterRequestDto, @FromCaller() caller: Caller): Promise<ProducedLetterDto> {
    return producedAnswer(await this.desk.produce(requestOf(request), caller));
  }

  @Action('letters.read', subject('letter', 'id'))
  @Get(':id.pdf')
  @ApiOperation({ summary: 'A produced letter as it was sent: tagged, accessible PDF' })
  @ApiProduces(PDF)
  async pdf(@Id() id: string): Promise<StreamableFile> {
    return new StreamableFile(await this.kept.pdf(id), {
      type: PDF,
      disposition: `inline; filename="${id}.pdf"`,
    });
  }

  @Action('letters.read', subject('letter', 'id'))
  @Get(':id.txt')
  @ApiOperation({ summary: 'A produced letter in plain text' })
  @ApiProduces('text/plain')
  async text(@Id() id: string): Promise<StreamableFile> {
    return new StreamableFile(Buffer.from(await this.kept.text(id)), { type: 'text/plain; charset=utf-8' });
  }

  @Action('letters.read', subject('letter', 'id'))
  @Get(':id')
  @ApiOperation({ summary: 'What is recorded of a letter: its text versions, number and hashes' })
  @ApiOkResponse({ type: LetterDto })
  get(@Id() id: string): Promise<LetterDto> {
    return this.kept.get(id);
  }
}

const requestOf = (asked: LetterRequestDto): LetterRequest => ({
  kind: asked.kind,
  of: asked.of ?? null,
  about: asked.about,
  part: asked.part ?? null,
  number: asked.number ?? null,
  attachments: asked.attachments ?? [],
  addition: asked.addition ?? null,
  replaces: asked.replaces ?? null,
  planned: asked.planned ? { days: asked.planned.days ?? null } : null,
});
