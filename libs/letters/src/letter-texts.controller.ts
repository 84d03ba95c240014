import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Action, subject } from '#libs/access';
import { CommandRunner } from '#libs/event-store';
import { dayAt, type LocalDate, localDate } from '#libs/kernel';
import { type Caller, Clock, FromCaller, InvalidInput, metadataOf, NotFound } from '#libs/platform';
import { letterTextDecider, PublishLetterText } from './letter-texts.decider';
import type { Wording } from './letter-text.rules';
import { LetterTextDto, PublishedTextDto, textAnswer } from './letters.answer';
import { LetterTextQueryDto, PublishTextDto } from './letters.dto';
import { letterTextStream, PublishedTexts } from './texts/published-texts';
import { houseTexts } from './texts/text-book';

/** The texts of letters over HTTP: read, and superseded by a manager or an administrator. */
@ApiTags('letters')
@Controller('api/letter-texts')
export class LetterTextsController {
  constructor(
    private readonly texts: PublishedTexts,
    private readonly runner: CommandRunner,
    private readonly clock: Clock,
  ) {}

  @Action('letter-texts.list')
  @Get()
  @ApiOperation({ summary: 'Every text that a unit’s letters are written with on a day' })
  @ApiOkResponse({ type: [LetterTextDto] })
  list(@Query() { unit, on }: LetterTextQueryDto): Promise<LetterTextDto[]> {
    const keys = [...new Set(houseTexts.map(({ key }) => key))];
    const day = on ? localDate(on) : this.today();
    return Promise.all(keys.map(async (key) => textAnswer(await this.texts.inForce(key, unit, day))));
  }

  @Action('letter-texts.read')
  @Get(':key')
  @ApiOperation({ summary: 'The text that a unit’s letters are written with on a day' })
  @ApiOkResponse({ type: LetterTextDto })
  async get(@Param('key') key: string, @Query() { unit, on }: LetterTextQueryDto): Promise<LetterTextDto> {
    this.known(key);
    return textAnswer(await this.texts.inForce(key, unit, on ? localDate(on) : this.today()));
  }

  @Action('letter-texts.read')
  @Get(':key/versions')
  @ApiOperation({ summary: 'All versions of a text that a unit’s letters were or will be written with' })
  @ApiOkResponse({ type: [LetterTextDto] })
  async versions(@Param('key') key: string, @Query() { unit }: LetterTextQueryDto): Promise<LetterTextDto[]> {
    this.known(key);
    return (await this.texts.versions(key, unit)).map(textAnswer);
  }

  @Action('letter-texts.publish', subject('unit', 'unit', 'body'))
  @Post(':key/versions')
  @ApiOperation({
    summary: 'Publish the next version of a text, from a day to come; managers and administrators',
  })
  @ApiCreatedResponse({ type: PublishedTextDto })
  async publish(
    @Param('key') key: string,
    @Body() request: PublishTextDto,
    @FromCaller() caller: Caller,
  ): Promise<PublishedTextDto> {
    this.known(key);
    const unit = request.unit ?? null;
    const from = localDate(request.from);
    const base = await this.texts.inForce(key, unit ?? '', from);
    const metadata = metadataOf(caller, 'letter text');
    const data = { unit, from, parts: wordings(request.parts) };
    const { revision, position } = await this.runner.run({
      stream: letterTextStream(key, unit),
      decider: letterTextDecider,
      command: new PublishLetterText(base, data, { metadata, today: this.today() }),
      metadata,
    });
    return { revision: revision?.toString() ?? null, position };
  }

  private today(): LocalDate {
    return dayAt(this.clock.now());
  }

  private known(key: string): void {
    if (!houseTexts.some((text) => text.key === key)) throw new NotFound('letter text', key);
  }
}

/** The parts of a request, each in both languages; throws `InvalidInput` for another shape. */
function wordings(parts: Readonly<Record<string, unknown>>): Record<string, Wording> {
  const bad = Object.entries(parts).filter(([, wording]) => !isWording(wording));
  if (bad.length > 0)
    throw new InvalidInput(
      bad.map(([name]) => ({
        path: `parts.${name}`,
        code: 'WORDING',
        message: 'must be a text in sl and in it',
      })),
    );
  return parts as Record<string, Wording>;
}

function isWording(wording: unknown): wording is Wording {
  if (typeof wording !== 'object' || wording === null) return false;
  const { sl, it: italian, ...more } = wording as Record<string, unknown>;
  return typeof sl === 'string' && typeof italian === 'string' && Object.keys(more).length === 0;
}
