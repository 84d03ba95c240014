import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Action, subject } from '#libs/access';
import { localDate, type LocalDate } from '#libs/kernel';
import { type Caller, FromCaller } from '#libs/platform';
import { ReadAfter } from '#libs/projections';
import { waitingListView } from '../entries/waiting-list.projection';
import { EntryAnswerDto, ManyAnsweredDto } from '../entry.dto';
import { EntryDesk } from '../entry-desk';
import { idMadeBy } from '../entry-id';
import { EntryReader } from '../entry-reader';
import { marksView } from '../marks/marks.projection';
import { AcceptOffer, WithdrawOffer } from '../offers.decider';
import {
  AcceptOfferDto,
  LapseOffersDto,
  OfferMadeDto,
  OfferPlaceDto,
  OffersDto,
  OffersQueryDto,
  RefuseOfferDto,
  WithdrawOfferDto,
} from './offers.dto';
import { DeclineOffer, MakeOffer, NoteLapse } from './offers.handlers';
import { ListOffers, type OffersRequest } from './offers.query';

const AT_ONCE = 500;

/** Offers of a place over HTTP. */
@ApiTags('waiting list: offers')
@Controller('api')
export class OffersController {
  constructor(
    private readonly desk: EntryDesk,
    private readonly reader: EntryReader,
    private readonly queries: QueryBus,
    private readonly readAfter: ReadAfter,
  ) {}

  @Action('waiting-list.list-offers', subject('programme', 'code'), subject('provider', 'provider', 'query'))
  @Get('programmes/:code/waiting-list/offers')
  @ApiOperation({ summary: 'Offers with how they stand, the earliest deadline first' })
  @ApiOkResponse({ type: OffersDto })
  async list(
    @Param('code') code: string,
    @Query() asked: OffersQueryDto,
    @FromCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<OffersDto> {
    const { provider, standing, dueBefore, offset, limit, after } = asked;
    for (const { name } of [marksView, waitingListView]) await this.readAfter.wait(name, after, response);
    const request: OffersRequest = {
      programme: code,
      provider: provider ?? null,
      standing: standing ?? null,
      dueBefore: dueBefore === undefined ? null : localDate(dueBefore),
      offset,
      limit,
    };
    return { offers: await this.queries.execute(new ListOffers(caller.viewer, request)) };
  }

  @Action('waiting-list.lapse-offers', subject('programme', 'code'), subject('provider', 'provider', 'body'))
  @Post('programmes/:code/waiting-list/lapsed-offers')
  @HttpCode(200)
  @ApiOperation({ summary: 'Let offers lapse that nobody answered in time, at most 500 at once' })
  async lapse(
    @Param('code') code: string,
    @Body() { provider }: LapseOffersDto,
    @FromCaller() caller: Caller,
  ): Promise<ManyAnsweredDto> {
    await this.desk.catchUp(marksView.name);
    const due = await this.queries.execute(
      new ListOffers(caller.viewer, {
        programme: code,
        provider: provider ?? null,
        standing: 'open',
        dueBefore: this.desk.context(caller).today,
        offset: 0,
        limit: AT_ONCE,
      }),
    );
    const offers = new Map(due.map(({ entryId, offerId }) => [entryId, offerId]));
    return this.desk.sendEach(
      caller,
      [...offers.keys()],
      (entryId, context) => new NoteLapse(entryId, { offerId: offers.get(entryId) as string }, context),
    );
  }

  @Action('waiting-list.offer', subject('entry', 'id'))
  @Post('waiting-list-entries/:id/offers')
  @ApiOperation({ summary: 'Offer a place; out of order only with a reason' })
  async offer(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { offeredOn, answerBy, startsOn, outOfOrderReason, note, noteAbout }: OfferPlaceDto,
    @FromCaller() caller: Caller,
  ): Promise<OfferMadeDto> {
    const offerId = idMadeBy(caller.commandId, 'offer');
    const data = {
      offerId,
      offeredOn: this.dayOr(offeredOn, caller),
      answerBy: answerBy === undefined ? null : localDate(answerBy),
      startsOn: startsOn === undefined ? null : localDate(startsOn),
      outOfOrderReason: outOfOrderReason ?? null,
      noteRef: await this.reader.keep(id, note, noteAbout),
    };
    return { offerId, ...(await this.desk.send(new MakeOffer(id, data, this.desk.context(caller)))) };
  }

  @Action('waiting-list.accept-offer', subject('entry', 'id'))
  @Post('waiting-list-entries/:id/offers/:offerId/acceptance')
  @HttpCode(200)
  @ApiOperation({ summary: 'Record that the person accepts; the admission is another act' })
  accept(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('offerId', ParseUUIDPipe) offerId: string,
    @Body() { acceptedOn }: AcceptOfferDto,
    @FromCaller() caller: Caller,
  ): Promise<EntryAnswerDto> {
    const data = { offerId, acceptedOn: this.dayOr(acceptedOn, caller) };
    return this.desk.send(new AcceptOffer(id, data, this.desk.context(caller)));
  }

  @Action('waiting-list.refuse-offer', subject('entry', 'id'))
  @Post('waiting-list-entries/:id/offers/:offerId/refusal')
  @HttpCode(200)
  @ApiOperation({ summary: "Record that the person refuses; the provider's rule says what follows" })
  async refuse(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('offerId', ParseUUIDPipe) offerId: string,
    @Body() { refusedOn, reason, note, noteAbout }: RefuseOfferDto,
    @FromCaller() caller: Caller,
  ): Promise<EntryAnswerDto> {
    const noteRef = await this.reader.keep(id, note, noteAbout);
    const data = { offerId, refusedOn: this.dayOr(refusedOn, caller), reason, noteRef };
    return this.desk.send(new DeclineOffer(id, data, this.desk.context(caller)));
  }

  @Action('waiting-list.lapse-offer', subject('entry', 'id'))
  @Post('waiting-list-entries/:id/offers/:offerId/lapse')
  @HttpCode(200)
  @ApiOperation({ summary: 'Note that nobody answered in time' })
  lapseOne(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('offerId', ParseUUIDPipe) offerId: string,
    @FromCaller() caller: Caller,
  ): Promise<EntryAnswerDto> {
    return this.desk.send(new NoteLapse(id, { offerId }, this.desk.context(caller)));
  }

  @Action('waiting-list.withdraw-offer', subject('entry', 'id'))
  @Post('waiting-list-entries/:id/offers/:offerId/withdrawal')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take the offer back' })
  async withdraw(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('offerId', ParseUUIDPipe) offerId: string,
    @Body() { withdrawnOn, reason, note, noteAbout }: WithdrawOfferDto,
    @FromCaller() caller: Caller,
  ): Promise<EntryAnswerDto> {
    const noteRef = await this.reader.keep(id, note, noteAbout);
    const data = { offerId, withdrawnOn: this.dayOr(withdrawnOn, caller), reason, noteRef };
    return this.desk.send(new WithdrawOffer(id, data, this.desk.context(caller)));
  }

  private dayOr(text: string | undefined, caller: Caller): LocalDate {
    return text === undefined ? this.desk.context(caller).today : localDate(text);
  }
}
