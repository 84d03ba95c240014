import {
  Body,
  Controller,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  UploadedFile,
  UseInterceptors,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Action, subject } from '#libs/access';
import { localDate } from '#libs/kernel';
import { PersonalDocuments } from '#libs/personal-data';
import { type Caller, FromCaller, InvalidInput } from '#libs/platform';
import { idMadeBy } from './application-ids';
import type { NumberGiven } from './application-numbering';
import { ApplicationReader } from './application-reader';
import { ApplicationTexts } from './application-texts';
import { isOfType, MEDIA_TYPES } from './file-type.rules';
import {
  CallForSupplementDto,
  DismissApplicationDto,
  DocumentForm,
  FactsDto,
  ReceiveApplicationDto,
  RecordDocumentDto,
} from './applications.dto';
import { CommandAnswerDto, ReceivedApplicationDto, RecordedDocumentDto } from './applications-read.dto';
import { CommandDesk } from './command-desk';
import {
  CallForSupplement,
  CheckCompleteness,
  DismissApplication,
  ReceiveApplication,
  RecordDocument,
} from './intake.decider';

const MAX_DOCUMENT_BYTES = 20 * 1_048_576;

/** The part of an uploaded file that is used; its name may bear a person's and is not kept. */
interface Upload {
  readonly buffer: Buffer;
  readonly mimetype: string;
}

/** Applications come in, with their documents. */
@ApiTags('applications')
@Controller('api/applications')
export class IntakeController {
  constructor(
    private readonly desk: CommandDesk,
    private readonly texts: ApplicationTexts,
    private readonly applications: ApplicationReader,
    private readonly documents: PersonalDocuments,
  ) {}

  @Action(
    'applications.receive',
    subject('programme', 'programme', 'body'),
    subject('person', 'personId', 'body'),
  )
  @Post()
  @ApiOperation({ summary: 'Take an application in and give it its number' })
  async receive(
    @Body() said: ReceiveApplicationDto,
    @FromCaller() caller: Caller,
  ): Promise<ReceivedApplicationDto> {
    const { note, noteAbout, receivedOn, filedOn, ...rest } = said;
    const noteRef = await this.texts.keepAbout(said.personId, note, noteAbout);
    const days = { receivedOn: localDate(receivedOn), filedOn: localDate(filedOn ?? receivedOn) };
    const applicationId = idMadeBy(caller.commandId, 'application');
    const providers = rest.providers.map(({ provider, preferred }) => ({ provider, preferred }));
    const data = { ...rest, ...days, providers, noteRef };
    return this.desk.send<NumberGiven>(
      new ReceiveApplication(applicationId, data, this.desk.context(caller)),
    );
  }

  @Action('applications.add-document', subject('application', 'id'))
  @Post(':id/documents')
  @UseInterceptors(
    FileInterceptor('file', { limits: { fileSize: MAX_DOCUMENT_BYTES, files: 1, fields: 10 } }),
  )
  @ApiOperation({ summary: 'Add a document, also one that was called for' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: DocumentForm })
  async addDocument(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { type, receivedOn }: RecordDocumentDto,
    @UploadedFile() file: Upload | undefined,
    @FromCaller() caller: Caller,
  ): Promise<RecordedDocumentDto> {
    const { received } = await this.applications.get(id);
    if (file) checkFile(file);
    // The bytes are safe on disk before anything says that they are there.
    const contentHash = file ? await this.documents.put(received.personId, file.buffer) : null;
    const documentId = idMadeBy(caller.commandId, 'document');
    const content = { mediaType: file?.mimetype ?? null, bytes: file?.buffer.length ?? null };
    const data = { documentId, type, receivedOn: localDate(receivedOn), contentHash, ...content };
    const answer = await this.desk.send(new RecordDocument(id, data, this.desk.context(caller)));
    return { ...answer, documentId, contentHash };
  }

  @Action('applications.check-completeness', subject('application', 'id'))
  @Post(':id/completeness-checks')
  @HttpCode(200)
  @ApiOperation({ summary: "Compare the documents with the programme's list of evidence" })
  @ApiOkResponse({ type: CommandAnswerDto })
  check(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { facts }: FactsDto,
    @FromCaller() caller: Caller,
  ): Promise<CommandAnswerDto> {
    return this.desk.send(new CheckCompleteness(id, { facts }, this.desk.context(caller)));
  }

  @Action('applications.call-for-supplement', subject('application', 'id'))
  @Post(':id/supplement-calls')
  @ApiOperation({ summary: 'Call for what is missing, with a period and the consequence' })
  call(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { days }: CallForSupplementDto,
    @FromCaller() caller: Caller,
  ): Promise<CommandAnswerDto> {
    const data = { callId: idMadeBy(caller.commandId, 'supplement-call'), days: days ?? null };
    return this.desk.send(new CallForSupplement(id, data, this.desk.context(caller)));
  }

  @Action('applications.dismiss', subject('application', 'id'))
  @Post(':id/dismissal')
  @ApiOperation({ summary: 'Dismiss the application by a procedural order' })
  async dismiss(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { ground, note, noteAbout }: DismissApplicationDto,
    @FromCaller() caller: Caller,
  ): Promise<CommandAnswerDto> {
    const data = { ground, noteRef: await this.texts.keep(id, note, noteAbout) };
    return this.desk.send(new DismissApplication(id, data, this.desk.context(caller)));
  }
}

function checkFile({ buffer, mimetype }: Upload): void {
  const report = (code: string, message: string): never => {
    throw new InvalidInput([{ path: 'file', code, message }]);
  };
  if (buffer.length === 0) report('EMPTY', 'is empty');
  if (!MEDIA_TYPES.includes(mimetype)) report('MEDIA_TYPE', `must be one of ${MEDIA_TYPES.join(', ')}`);
  if (!isOfType(buffer, mimetype)) report('NOT_OF_MEDIA_TYPE', 'is not what it is said to be');
}
