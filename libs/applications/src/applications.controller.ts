import { Controller, Get, Param, ParseUUIDPipe, Query, Res, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Action, subject } from '#libs/access';
import { dayAt, localDate, toKnownAt } from '#libs/kernel';
import { PersonalDocuments } from '#libs/personal-data';
import { type Caller, Clock, FromCaller, InvalidInput, KnownDto, NotFound } from '#libs/platform';
import { ReadAfter } from '#libs/projections';
import { ApplicationReader } from './application-reader';
import {
  ApplicationDetailsDto,
  ApplicationsPageDto,
  ListApplicationsDto,
  WorkQueueDto,
  WorkQueuePageDto,
} from './applications-read.dto';
import { applicationsView } from './cases/applications.projection';
import { GetApplication } from './cases/get-application.query';
import { ListApplications } from './cases/list-applications.query';
import { workQueueView } from './work-queue/work-queue.projection';
import { ListWork, type WorkQueueRequest } from './work-queue/work-queue.query';

/** Applications and the work they make, to read; nothing here names a person. */
@ApiTags('applications')
@Controller('api')
export class ApplicationsController {
  constructor(
    private readonly queries: QueryBus,
    private readonly readAfter: ReadAfter,
    private readonly applications: ApplicationReader,
    private readonly documents: PersonalDocuments,
    private readonly clock: Clock,
  ) {}

  @Action(
    'applications.list',
    subject('programme', 'programme', 'query'),
    subject('person', 'personId', 'query'),
  )
  @Get('applications')
  @ApiOperation({ summary: 'Applications, the latest received first, by pages' })
  @ApiOkResponse({ type: ApplicationsPageDto })
  async list(
    @Query() { number, state, unit, programme, personId, offset, limit, after }: ListApplicationsDto,
    @FromCaller() { viewer }: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ApplicationsPageDto> {
    await this.readAfter.wait(applicationsView.name, after, response);
    const filters = { number: number ?? null, state: state ?? null, unit: unit ?? null };
    const whose = { programme: programme ?? null, personId: personId ?? null };
    return this.queries.execute(new ListApplications(viewer, { ...filters, ...whose, offset, limit }));
  }

  @Action('applications.read', subject('application', 'id'))
  @Get('applications/:id')
  @ApiOperation({
    summary: 'An application with its history and what the rules answered, also as known at a moment',
  })
  @ApiOkResponse({ type: ApplicationDetailsDto })
  async get(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { after, knownAt }: KnownDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ApplicationDetailsDto> {
    await this.readAfter.wait(applicationsView.name, after, response);
    return this.queries.execute(
      new GetApplication(id, knownAt === undefined ? undefined : toKnownAt(knownAt)),
    );
  }

  @Action('applications.read-document', subject('application', 'id'))
  @Get('applications/:id/documents/:documentId/content')
  @ApiOperation({ summary: 'The bytes of a document' })
  @ApiProduces('application/octet-stream')
  async content(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('documentId', ParseUUIDPipe) documentId: string,
  ): Promise<StreamableFile> {
    const document = await this.applications.document(id, documentId);
    const { contentHash, personId } = document;
    const bytes = contentHash === null ? null : await this.documents.get(personId, contentHash);
    if (!bytes) throw new NotFound('content of document', documentId);
    // Always to be saved, never shown: what people send in is not ours to run.
    const disposition = `attachment; filename="${documentId}"`;
    return new StreamableFile(bytes, { type: document.mediaType ?? 'application/octet-stream', disposition });
  }

  @Action('applications.work-queue')
  @Get('work-queue')
  @ApiOperation({ summary: 'What is to be done: mine, of my unit, taken by nobody; due or overdue on a day' })
  @ApiOkResponse({ type: WorkQueuePageDto })
  async work(
    @Query() asked: WorkQueueDto,
    @FromCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<WorkQueuePageDto> {
    await this.readAfter.wait(workQueueView.name, asked.after, response);
    const { when, kind, done, offset, limit } = asked;
    const on = asked.on === undefined ? dayAt(this.clock.now()) : localDate(asked.on);
    const rest = { on, when: when ?? null, kind: kind ?? null, done, offset, limit };
    return this.queries.execute(new ListWork(caller.viewer, { ...whose(asked, caller), ...rest }));
  }
}

function whose(
  { scope, unit }: WorkQueueDto,
  { actor }: Caller,
): Pick<WorkQueueRequest, 'unit' | 'assignee' | 'unassigned'> {
  const asked = unit ?? null;
  const own = asked ?? actor.unit;
  switch (scope) {
    case 'mine':
      return { unit: asked, assignee: actor.id, unassigned: false };
    case 'unassigned':
      return { unit: own, assignee: null, unassigned: true };
    case 'unit':
      if (own === null)
        throw new InvalidInput([{ path: 'unit', code: 'REQUIRED', message: 'must say which unit' }]);
      return { unit: own, assignee: null, unassigned: false };
    case 'all':
      return { unit: asked, assignee: null, unassigned: false };
  }
}
