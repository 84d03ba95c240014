import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { v5 as uuidV5 } from 'uuid';
import { Action, subject } from '#libs/access';
import type { Instant } from '#libs/kernel';
import { PersonalData } from '#libs/personal-data';
import { type Caller, Clock, contextOf, FromCaller } from '#libs/platform';
import { CloseBreakGlass, ReviewBreakGlass } from './break-glass.decider';
import { BreakGlassDesk, type KnownBreakGlass } from './break-glass.desk';
import {
  BreakGlassDto,
  ListBreakGlassDto,
  OpenBreakGlassDto,
  OwnOpeningDto,
  ReviewBreakGlassDto,
} from './break-glass.dto';
import { Opening } from './opening';

const OPENINGS = '6d1f0b1e-52a4-5b8c-9a63-0c1a77c3e5d4';

/** Reading what is out of reach in an emergency: for a reason, for some hours, and seen by whoever leads the unit. */
@ApiTags('break-glass')
@Controller('api/break-glass')
export class BreakGlassController {
  constructor(
    private readonly desk: BreakGlassDesk,
    private readonly opening: Opening,
    private readonly personalData: PersonalData,
    private readonly clock: Clock,
  ) {}

  @Action('break-glass.open', subject('case', 'caseId', 'body'), subject('person', 'personId', 'body'))
  @Post()
  @ApiOperation({ summary: 'Read a case or a person out of reach for some hours, for a reason' })
  @ApiCreatedResponse({ type: BreakGlassDto })
  async open(@Body() said: OpenBreakGlassDto, @FromCaller() caller: Caller): Promise<BreakGlassDto> {
    const id = uuidV5(caller.commandId, OPENINGS);
    const context = contextOf(caller, this.clock, 'emergency', 'GDPR, člen 6(1)(d)');
    await this.desk.run(id, await this.opening.command(id, said, this.clock.now(), context));
    return this.shown(await this.desk.get(id));
  }

  @Action('break-glass.list')
  @Get()
  @ApiOperation({ summary: "What was opened of the unit's cases, open and past, the latest first" })
  @ApiOkResponse({ type: [BreakGlassDto] })
  async list(
    @Query() { review, limit }: ListBreakGlassDto,
    @FromCaller() caller: Caller,
  ): Promise<BreakGlassDto[]> {
    const reviewed = review === undefined ? null : review === 'reviewed';
    const found = await this.desk.list(caller.viewer, reviewed, limit);
    const texts = await this.texts(found);
    return found.map((each) => breakGlassAnswer(each, texts, this.clock.now()));
  }

  // Asked on every page of whoever cares for people, and tells them nothing of anybody: a matter of their session.
  @Action('session.list-openings')
  @Get('mine')
  @ApiOperation({ summary: 'What one has opened oneself and has neither closed nor let lapse' })
  @ApiOkResponse({ type: [OwnOpeningDto] })
  async mine(@FromCaller() { actor }: Caller): Promise<OwnOpeningDto[]> {
    const own = await this.desk.openOf(actor.id, this.clock.now());
    return own.map(({ opened: { breakGlassId, caseKind, caseId, personId, opensUntil } }) => ({
      ...{ breakGlassId, caseKind, caseId, personId, opensUntil },
    }));
  }

  @Action('break-glass.close')
  @Post(':id/closing')
  @HttpCode(200)
  @ApiOperation({ summary: 'Close what one opened before it lapses' })
  @ApiOkResponse({ type: BreakGlassDto })
  async close(@Param('id', ParseUUIDPipe) id: string, @FromCaller() caller: Caller): Promise<BreakGlassDto> {
    await this.desk.get(id);
    const context = contextOf(caller, this.clock, 'emergency');
    await this.desk.run(id, new CloseBreakGlass(this.clock.now(), context));
    return this.shown(await this.desk.get(id));
  }

  @Action('break-glass.review')
  @Post(':id/review')
  @HttpCode(200)
  @ApiOperation({ summary: 'Note what came of a look at what somebody else opened' })
  @ApiOkResponse({ type: BreakGlassDto })
  async review(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { note }: ReviewBreakGlassDto,
    @FromCaller() caller: Caller,
  ): Promise<BreakGlassDto> {
    await this.desk.getForReview(id, caller.viewer);
    const context = contextOf(caller, this.clock, 'supervision');
    await this.desk.run(id, new ReviewBreakGlass(note, this.clock.now(), context));
    return this.shown(await this.desk.get(id));
  }

  private async shown(known: KnownBreakGlass): Promise<BreakGlassDto> {
    return breakGlassAnswer(known, await this.texts([known]), this.clock.now());
  }

  private texts(known: readonly KnownBreakGlass[]): Promise<ReadonlyMap<string, string>> {
    return this.personalData.getTexts(known.flatMap(({ opened: { reasonRef } }) => reasonRef ?? []));
  }
}

function breakGlassAnswer(
  { opened, closed, reviewed }: KnownBreakGlass,
  texts: ReadonlyMap<string, string>,
  now: Instant,
): BreakGlassDto {
  const { reasonRef, ...told } = opened;
  return {
    ...told,
    note: reasonRef === null ? null : (texts.get(reasonRef) ?? null),
    open: closed === null && now < opened.opensUntil,
    closedAt: closed?.closedAt ?? null,
    reviewNote: reviewed?.note ?? null,
    reviewedBy: reviewed?.reviewedBy ?? null,
    reviewedAt: reviewed?.reviewedAt ?? null,
  };
}
