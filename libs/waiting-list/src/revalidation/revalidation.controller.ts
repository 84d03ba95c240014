import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Action, subject } from '#libs/access';
import { localDate } from '#libs/kernel';
import { type Caller, FromCaller } from '#libs/platform';
import { ReadAfter } from '#libs/projections';
import { EntryAnswerDto, ManyAnsweredDto, needOf } from '../entry.dto';
import { EntryDesk } from '../entry-desk';
import { idMadeBy } from '../entry-id';
import { EntryReader } from '../entry-reader';
import { marksView } from '../marks/marks.projection';
import {
  RecordRevalidationAnswer,
  RecordRevalidationLetter,
  RemoveUnanswered,
} from '../revalidation.decider';
import { SelectAndStartCampaign } from './campaigns.handlers';
import { GetCampaign, ListAsked, ListCampaigns } from './campaigns.queries';
import { campaignsView } from './campaigns.projection';
import {
  AskedPageDto,
  AskedQueryDto,
  CampaignDto,
  CampaignsDto,
  CampaignStartedDto,
  ProducedLettersDto,
  RevalidationAnswerDto,
  StartCampaignDto,
} from './revalidation.dto';

const AT_ONCE = 500;

/** Re-validation campaigns over HTTP. */
@ApiTags('waiting list: re-validation')
@Controller('api')
export class RevalidationController {
  constructor(
    private readonly desk: EntryDesk,
    private readonly reader: EntryReader,
    private readonly queries: QueryBus,
    private readonly readAfter: ReadAfter,
  ) {}

  @Action(
    'campaigns.start',
    subject('programme', 'programme', 'body'),
    subject('municipality', 'municipality', 'body'),
    subject('provider', 'provider', 'body'),
  )
  @Post('revalidation-campaigns')
  @ApiOperation({
    summary: 'Ask all who wait and have not been confirmed since a day whether they still wait',
  })
  async start(
    @Body() { programme, municipality, provider, notConfirmedSince }: StartCampaignDto,
    @FromCaller() caller: Caller,
  ): Promise<CampaignStartedDto> {
    const campaignId = idMadeBy(caller.commandId, 'campaign');
    const scope = { programme, municipality: municipality ?? null, provider: provider ?? null };
    const data = { campaignId, ...scope, notConfirmedSince: localDate(notConfirmedSince) };
    const command = new SelectAndStartCampaign(data, this.desk.context(caller));
    return { campaignId, ...(await this.desk.send(command)) };
  }

  @Action('campaigns.list', subject('programme', 'code'))
  @Get('programmes/:code/revalidation-campaigns')
  @ApiOperation({ summary: 'The campaigns of a programme, the newest first' })
  @ApiOkResponse({ type: CampaignsDto })
  async list(@Param('code') code: string): Promise<CampaignsDto> {
    return { campaigns: await this.queries.execute(new ListCampaigns(code)) };
  }

  @Action('campaigns.read', subject('campaign', 'id'))
  @Get('revalidation-campaigns/:id')
  @ApiOperation({ summary: 'A campaign with how those asked stand' })
  @ApiOkResponse({ type: CampaignDto })
  async show(@Param('id', ParseUUIDPipe) id: string): Promise<CampaignDto> {
    await this.desk.catchUp(campaignsView.name);
    return this.queries.execute(new GetCampaign(id));
  }

  @Action('campaigns.list-asked', subject('campaign', 'id'))
  @Get('revalidation-campaigns/:id/entries')
  @ApiOperation({ summary: 'Those whom a campaign asked' })
  @ApiOkResponse({ type: AskedPageDto })
  async entries(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { standing, dueBefore, offset, limit, after }: AskedQueryDto,
    @FromCaller() { viewer }: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<AskedPageDto> {
    await this.readAfter.wait(marksView.name, after, response);
    const due = dueBefore === undefined ? null : localDate(dueBefore);
    const request = { campaignId: id, standing: standing ?? null, dueBefore: due, offset, limit };
    return { entries: await this.queries.execute(new ListAsked(viewer, request)) };
  }

  @Action('campaigns.record-letters', subject('campaign', 'id'), subject('entry', 'letters.entryId', 'body'))
  @Post('revalidation-campaigns/:id/letters')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Note that letters or reminders were produced; from then the period to answer runs',
  })
  letters(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { kind, producedOn, letters }: ProducedLettersDto,
    @FromCaller() caller: Caller,
  ): Promise<ManyAnsweredDto> {
    const refs = new Map(letters.map(({ entryId, letterRef }) => [entryId, letterRef]));
    const day = localDate(producedOn);
    return this.desk.sendEach(caller, [...refs.keys()], (entryId, context) => {
      const data = { campaignId: id, kind, producedOn: day, letterRef: refs.get(entryId) as string };
      return new RecordRevalidationLetter(entryId, data, context);
    });
  }

  @Action('campaigns.record-answer', subject('campaign', 'id'), subject('entry', 'entryId'))
  @Post('revalidation-campaigns/:id/entries/:entryId/answer')
  @HttpCode(200)
  @ApiOperation({ summary: 'Record an answer; a withdrawal ends the wait' })
  async answer(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('entryId', ParseUUIDPipe) entryId: string,
    @Body() { answeredOn, answer, needProfile, note, noteAbout }: RevalidationAnswerDto,
    @FromCaller() caller: Caller,
  ): Promise<EntryAnswerDto> {
    const noteRef = await this.reader.keep(entryId, note, noteAbout);
    const need = needProfile === undefined ? null : needOf(needProfile);
    const data = { campaignId: id, answeredOn: localDate(answeredOn), answer, noteRef, needProfile: need };
    return this.desk.send(new RecordRevalidationAnswer(entryId, data, this.desk.context(caller)));
  }

  @Action('campaigns.remove', subject('campaign', 'id'), subject('entry', 'entryId'))
  @Post('revalidation-campaigns/:id/entries/:entryId/removal')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take one who did not answer in time off the list' })
  remove(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('entryId', ParseUUIDPipe) entryId: string,
    @FromCaller() caller: Caller,
  ): Promise<EntryAnswerDto> {
    const data = { campaignId: id, decidedBy: 'caseworker' as const };
    return this.desk.send(new RemoveUnanswered(entryId, data, this.desk.context(caller)));
  }

  @Action('campaigns.remove-all', subject('campaign', 'id'))
  @Post('revalidation-campaigns/:id/removals')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take all who did not answer in time off the list, at most 500 at once' })
  async removeAll(
    @Param('id', ParseUUIDPipe) id: string,
    @FromCaller() caller: Caller,
  ): Promise<ManyAnsweredDto> {
    await this.desk.catchUp(marksView.name);
    const dueBefore = this.desk.context(caller).today;
    const request = { campaignId: id, standing: null, dueBefore, offset: 0, limit: AT_ONCE };
    const due = await this.queries.execute(new ListAsked(caller.viewer, request));
    return this.desk.sendEach(
      caller,
      due.map(({ entryId }) => entryId),
      (entryId, context) => new RemoveUnanswered(entryId, { campaignId: id, decidedBy: 'run' }, context),
    );
  }
}
