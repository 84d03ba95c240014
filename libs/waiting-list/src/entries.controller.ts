import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Action, subject } from '#libs/access';
import { dayAt, localDate } from '#libs/kernel';
import { type Caller, Clock, FromCaller, InvalidInput } from '#libs/platform';
import {
  ChangeNeedDto,
  ChangeRegimeDto,
  EndWaitingDto,
  EntryAnswerDto,
  needOf,
  PausedDto,
  PauseWaitingDto,
  PriorityFactsDto,
  ReinstateDto,
  RerankDto,
  ResumeWaitingDto,
  WaitingEntryDto,
} from './entry.dto';
import { EntryDesk } from './entry-desk';
import { idMadeBy } from './entry-id';
import { EntryReader } from './entry-reader';
import { currentEnd, latest, profileOn } from './entry-state.rules';
import { StatePriorityFacts } from './order.decider';
import { type Place, PutElsewhere } from './order/order.handlers';
import { ReinstateEntry } from './revalidation.decider';
import {
  ChangeLegalRegime,
  ChangeNeedProfile,
  CorrectWaitingEnd,
  EndWaiting,
  PauseWaiting,
  ResumeWaiting,
} from './waiting-list.decider';

/** One who waits, over HTTP: the need, pauses, the law, the end, the place in the order. */
@ApiTags('waiting list')
@Controller('api/waiting-list-entries/:id')
export class EntriesController {
  constructor(
    private readonly desk: EntryDesk,
    private readonly reader: EntryReader,
    private readonly clock: Clock,
  ) {}

  @Action('waiting-list.read-entry', subject('entry', 'id'))
  @Get()
  @ApiOperation({ summary: 'An entry as it is recorded now' })
  @ApiOkResponse({ type: WaitingEntryDto })
  async show(@Param('id', ParseUUIDPipe) id: string): Promise<WaitingEntryDto> {
    const { state, revision } = await this.reader.recorded(id);
    const { placed, regimes, pauses, offers, revalidations } = state;
    const today = dayAt(this.clock.now());
    return {
      ...placed,
      legalRegime: latest(regimes, today)?.legalRegime ?? placed.legalRegime,
      needProfile: profileOn(state, today) ?? placed.needProfile,
      regimes,
      pauses,
      offers,
      revalidations,
      end: currentEnd(state),
      revision: revision.toString(),
    };
  }

  @Action('waiting-list.change-need', subject('entry', 'id'))
  @Post('need-profile')
  @HttpCode(200)
  @ApiOperation({ summary: 'Change what the person needs from a day on' })
  changeNeed(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { effectiveOn, needProfile }: ChangeNeedDto,
    @FromCaller() caller: Caller,
  ): Promise<EntryAnswerDto> {
    const data = { effectiveOn: localDate(effectiveOn), needProfile: needOf(needProfile) };
    return this.desk.send(new ChangeNeedProfile(id, data, this.desk.context(caller)));
  }

  @Action('waiting-list.change-regime', subject('entry', 'id'))
  @Post('legal-regime')
  @HttpCode(200)
  @ApiOperation({ summary: 'Let the person wait under another law from a day on' })
  changeRegime(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { effectiveOn, legalRegime }: ChangeRegimeDto,
    @FromCaller() caller: Caller,
  ): Promise<EntryAnswerDto> {
    const data = { effectiveOn: localDate(effectiveOn), legalRegime };
    return this.desk.send(new ChangeLegalRegime(id, data, this.desk.context(caller)));
  }

  @Action('waiting-list.pause', subject('entry', 'id'))
  @Post('pauses')
  @ApiOperation({ summary: 'Let the wait stand still from a day on' })
  async pause(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { from, reason }: PauseWaitingDto,
    @FromCaller() caller: Caller,
  ): Promise<PausedDto> {
    const pauseId = idMadeBy(caller.commandId, 'pause');
    const data = { pauseId, from: localDate(from), reason };
    return { pauseId, ...(await this.desk.send(new PauseWaiting(id, data, this.desk.context(caller)))) };
  }

  @Action('waiting-list.resume', subject('entry', 'id'))
  @Post('pauses/:pauseId/resumption')
  @HttpCode(200)
  @ApiOperation({ summary: 'Let the wait go on' })
  resume(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('pauseId', ParseUUIDPipe) pauseId: string,
    @Body() { on }: ResumeWaitingDto,
    @FromCaller() caller: Caller,
  ): Promise<EntryAnswerDto> {
    const data = { pauseId, on: localDate(on) };
    return this.desk.send(new ResumeWaiting(id, data, this.desk.context(caller)));
  }

  @Action('waiting-list.end', subject('entry', 'id'))
  @Post('end')
  @HttpCode(200)
  @ApiOperation({ summary: 'End the wait with a reason' })
  async end(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() asked: EndWaitingDto,
    @FromCaller() caller: Caller,
  ): Promise<EntryAnswerDto> {
    const end = await this.endOf(id, asked);
    return this.desk.send(new EndWaiting(id, end, this.desk.context(caller)));
  }

  @Action('waiting-list.correct-end', subject('entry', 'id'))
  @Post('end-correction')
  @HttpCode(200)
  @ApiOperation({ summary: 'Record the end that turned out to be true' })
  async correctEnd(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() asked: EndWaitingDto,
    @FromCaller() caller: Caller,
  ): Promise<EntryAnswerDto> {
    const end = await this.endOf(id, asked);
    return this.desk.send(new CorrectWaitingEnd(id, end, this.desk.context(caller)));
  }

  @Action('waiting-list.reinstate', subject('entry', 'id'))
  @Post('reinstatement')
  @HttpCode(200)
  @ApiOperation({ summary: 'Put one who was removed for want of an answer back, from the first listing day' })
  async reinstate(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reinstatedOn, reason, note, noteAbout }: ReinstateDto,
    @FromCaller() caller: Caller,
  ): Promise<EntryAnswerDto> {
    const noteRef = await this.reader.keep(id, note, noteAbout);
    const data = { reinstatedOn: localDate(reinstatedOn), reason, noteRef };
    return this.desk.send(new ReinstateEntry(id, data, this.desk.context(caller)));
  }

  @Action('waiting-list.state-facts', subject('entry', 'id'))
  @Post('priority-facts')
  @HttpCode(200)
  @ApiOperation({ summary: 'Say what a priority rule asks beside the need' })
  stateFacts(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { effectiveOn, livesAlone, hospitalDischarge, terminallyIll }: PriorityFactsDto,
    @FromCaller() caller: Caller,
  ): Promise<EntryAnswerDto> {
    const facts = {
      livesAlone: livesAlone ?? null,
      hospitalDischarge: hospitalDischarge ?? null,
      terminallyIll: terminallyIll ?? null,
    };
    const data = { effectiveOn: localDate(effectiveOn), facts };
    return this.desk.send(new StatePriorityFacts(id, data, this.desk.context(caller)));
  }

  @Action('waiting-list.rerank', subject('entry', 'id'))
  @Post('rerank')
  @HttpCode(200)
  @ApiOperation({ summary: 'Put the entry elsewhere in the order by hand, with a reason' })
  async rerank(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { effectiveOn, rank, before, reason, note, noteAbout }: RerankDto,
    @FromCaller() caller: Caller,
  ): Promise<EntryAnswerDto> {
    const place = placeOf(rank, before);
    const context = this.desk.context(caller);
    const day = effectiveOn === undefined ? context.today : localDate(effectiveOn);
    const data = { effectiveOn: day, reason, noteRef: await this.reader.keep(id, note, noteAbout), place };
    return this.desk.send(new PutElsewhere(id, data, context));
  }

  private async endOf(id: string, { endedOn, reason, serviceStartedOn, note, noteAbout }: EndWaitingDto) {
    return {
      endedOn: localDate(endedOn),
      reason,
      noteRef: await this.reader.keep(id, note, noteAbout),
      serviceStartedOn: serviceStartedOn === undefined ? null : localDate(serviceStartedOn),
    };
  }
}

function placeOf(rank: number | undefined, before: string | undefined): Place {
  if (rank !== undefined && before === undefined) return { rank };
  if (before !== undefined && rank === undefined) return { before };
  const message = 'must be given, or before, and not both';
  throw new InvalidInput([{ path: 'rank', code: 'RANK_OR_BEFORE', message }]);
}
